using BenchmarkDotNet.Attributes;
using PublicBudget.Performance;

namespace PublicBudget.Benchmarks;

/// <summary>
/// Scoring a table of 1,000 indicators (4 dimensions of 5 attributes of 50 indicators) and rolling the points up. The baseline
/// only applies the formulas to plain numbers and groups the results with LINQ.
/// </summary>
[MemoryDiagnoser]
public class PerformanceScoringBenchmarks
{
    private static readonly (string Target, decimal Actual)[] Kinds = [("≥90%", 81m), ("=100%", 98m), ("≤30天", 36m), ("≥6台", 6m), ("80-90%", 85m)];

    private SelfEvaluation _evaluation = null!;
    private (string Dimension, string Attribute, int Family, decimal Weight, decimal Target, decimal Actual)[] _numbers = [];

    [GlobalSetup]
    public void Setup()
    {
        AssessedIndicator[] rows =
        [
            .. from i in Enumerable.Range(0, 1000)
               let kind = Kinds[i % Kinds.Length]
               select new AssessedIndicator
               {
                   Dimension = $"一级{i / 250}",
                   Attribute = $"二级{i / 50}",
                   Indicator = new() { Name = $"三级{i}", TargetText = kind.Target, Weight = 0.09m },
                   Actual = ActualValue.Of(kind.Actual),
               },
        ];
        _evaluation = new SelfEvaluation { Rows = rows };
        _numbers =
        [
            .. rows.Select((row, i) => (row.Dimension!, row.Attribute!, i % Kinds.Length, 0.09m, row.Target switch
            {
                QuantitativeTarget quantity => quantity.Number.Value,
                RangeTarget range => range.Low.Value,
                _ => 0m,
            }, row.Actual!.Number!.Value)),
        ];
    }

    [Benchmark(Baseline = true)]
    public decimal FormulasAndGroupBy() => _numbers
        .GroupBy(row => row.Dimension)
        .Sum(dimension => dimension
            .GroupBy(row => row.Attribute)
            .Sum(attribute => attribute.Sum(row => Math.Round(
                row.Family switch
                {
                    1 => ScoringFormulas.Equal(row.Weight, row.Target, row.Actual),
                    2 => ScoringFormulas.Reverse(row.Weight, row.Target, row.Actual),
                    _ => ScoringFormulas.Positive(row.Weight, row.Target, row.Actual),
                },
                2,
                MidpointRounding.AwayFromZero))));

    [Benchmark]
    public decimal Score1000Indicators() => _evaluation.Score().IndicatorPoints;
}
