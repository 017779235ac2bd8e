using BenchmarkDotNet.Attributes;
using PublicBudget.Amounts;

namespace PublicBudget.Benchmarks;

/// <summary>Summing a million amounts, against what a user would write without the library: decimals and LINQ.</summary>
[MemoryDiagnoser]
public class MoneySumBenchmarks
{
    private const int Count = 1_000_000;

    private readonly decimal[] _decimals = new decimal[Count];
    private readonly Money[] _amounts = new Money[Count];
    private List<Money> _list = [];

    [GlobalSetup]
    public void FillWithAmountsUpToAMillionYuan()
    {
        var random = new Random(2021);
        for (var i = 0; i < Count; i++)
        {
            _amounts[i] = Money.FromFen(random.NextInt64(-100_000_000, 100_000_000));
            _decimals[i] = _amounts[i].Yuan;
        }

        _list = [.. _amounts];
    }

    [Benchmark(Baseline = true, Description = "decimal, LINQ Sum")]
    public decimal DecimalLinq() => _decimals.Sum();

    [Benchmark(Description = "Money, Sum of a span")]
    public Money OfASpan() => Money.Sum((ReadOnlySpan<Money>)_amounts);

    [Benchmark(Description = "Money, Sum of a list")]
    public Money OfAList() => Money.Sum(_list);

    [Benchmark(Description = "Money, + in a loop")]
    public Money InALoop()
    {
        var sum = Money.Zero;
        foreach (var amount in _amounts)
        {
            sum += amount;
        }

        return sum;
    }
}
