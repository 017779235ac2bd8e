using BenchmarkDotNet.Attributes;
using PublicBudget.Facts;
using PublicBudget.Verification;

namespace PublicBudget.Benchmarks;

/// <summary>
/// All rules over the 2021 Jiyuan sheet, and over sheets of ten, a hundred and a thousand such documents in one: the cost is to grow
/// with the number of facts and no faster.
/// </summary>
[MemoryDiagnoser]
public class VerificationBenchmarks
{
    private FactSheet _sheet = null!;

    [Params(1, 10, 100, 1000)]
    public int Documents { get; set; }

    [GlobalSetup]
    public void Build() => _sheet = VerificationSheets.Repeat(Documents);

    [Benchmark]
    public VerificationReport AllRules() => RuleSet.Default.Verify(_sheet);
}
