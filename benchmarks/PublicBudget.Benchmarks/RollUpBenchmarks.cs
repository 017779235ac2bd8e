using BenchmarkDotNet.Attributes;
using PublicBudget.Amounts;
using PublicBudget.Analysis;
using PublicBudget.Budgets;
using PublicBudget.Classifications;

namespace PublicBudget.Benchmarks;

/// <summary>
/// Rolling a million lines up to 类, 款 and 项, against what one would write without the library: LINQ <c>GroupBy</c> over
/// decimals, once per level.
/// </summary>
[MemoryDiagnoser]
public class RollUpBenchmarks
{
    private const int Count = 1_000_000;

    private ExpenditureLine[] _lines = [];
    private PlainLine[] _plain = [];

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(2021);
        _lines = [.. Enumerable.Range(0, Count).Select(_ => NextLine(random))];
        _plain = [.. _lines.Select(line => new PlainLine(line.Function.Number, line.Amount.Yuan))];
    }

    [Benchmark(Baseline = true)]
    public int GroupByOverDecimals()
        => Level(10_000).Count + Level(100).Count + Level(1).Count;

    /// <summary>The floor: what it costs to look at every line once.</summary>
    [Benchmark]
    public long TouchEveryLine()
    {
        long sum = 0;
        foreach (var line in _lines)
        {
            sum += line.Amount.Fen + line.Function.Number + (int)line.Category;
        }

        return sum;
    }

    [Benchmark]
    public CodeTree<FunctionalCode> ByFunction() => _lines.ByFunction();

    private Dictionary<int, decimal> Level(int divisor)
        => _plain.GroupBy(line => line.Code / divisor).ToDictionary(group => group.Key, group => group.Sum(line => line.Amount));

    private static ExpenditureLine NextLine(Random random) => new()
    {
        Function = FunctionalCode.FromNumber((201 + random.Next(30)) * 10_000 + (1 + random.Next(10)) * 100 + 1 + random.Next(6)),
        Category = (ExpenditureCategory)random.Next(6),
        Amount = Money.FromFen(random.NextInt64(1_000_000_00)),
    };

    // The strictest baseline: values in one array, no objects to visit.
    private readonly record struct PlainLine(int Code, decimal Amount);
}
