using BenchmarkDotNet.Attributes;
using PublicBudget.Facts;
using PublicBudget.Tests.Shared;
using PublicBudget.Verification;

namespace PublicBudget.Benchmarks;

/// <summary>
/// What the rules over performance sheets (PER) cost: all rules over the 2021 Jiyuan sheet with and without them, and a sheet that
/// is seen for the first time, whose targets have to be read.
/// </summary>
[MemoryDiagnoser]
public class PerformanceRulesBenchmarks
{
    private static readonly RuleSet WithoutPerformance = RuleSet.Default.Where(rule => rule.Scope != RuleScope.Performance);

    private readonly FactSheet _sheet = JiyuanSheet.Create();

    [Benchmark(Baseline = true)]
    public VerificationReport WithoutPerformanceRules() => WithoutPerformance.Verify(_sheet);

    [Benchmark]
    public VerificationReport AllRules() => RuleSet.Default.Verify(_sheet);

    [Benchmark]
    public VerificationReport WithoutPerformanceRulesOnANewSheet() => WithoutPerformance.Verify(_sheet.ToBuilder().Build());

    [Benchmark]
    public VerificationReport AllRulesOnANewSheet() => RuleSet.Default.Verify(_sheet.ToBuilder().Build());
}
