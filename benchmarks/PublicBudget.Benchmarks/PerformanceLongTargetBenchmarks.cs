using BenchmarkDotNet.Attributes;
using PublicBudget.Performance;

namespace PublicBudget.Benchmarks;

/// <summary>
/// Texts that are no targets, made to be hard to read: the time is to grow with the length and no faster, so four times as many
/// characters take at most about four times as long. Up to 1,024 characters the forms are tried; beyond it only letters and digits
/// are counted.
/// </summary>
[MemoryDiagnoser]
public class PerformanceLongTargetBenchmarks
{
    private string _text = "";

    [Params("9", "1,111%", "一", "（", "达到", "人≥", "第一季度完成25%，", "较上年有所", "定性", "1:", "不低于（")]
    public string Piece { get; set; } = "";

    [Params(256, 1_024, 250_000, 1_000_000)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Repeat() => _text = string.Concat(Enumerable.Repeat(Piece, Length / Piece.Length));

    [Benchmark]
    public TargetValue Parse() => TargetValue.Parse(_text, _text, _text);
}
