using System.Text;
using BenchmarkDotNet.Attributes;
using Markdig;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Benchmarks;

/// <summary>
/// The published Jiyuan disclosure in Markdown, as a converter left it: the parsing library alone over the same bytes (the baseline), the disclosure with its
/// facts, and all that an application wants of it, the verdicts and the budget too. Its tables are printed without padding and it is text for the greater part.
/// </summary>
[MemoryDiagnoser]
public class PublishedReadingBenchmarks
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    private byte[] _markdown = [];

    [GlobalSetup]
    public void Open() => _markdown = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "jiyuan-2021.md"));

    [Benchmark(Baseline = true)]
    public int Markdig() => Markdown.Parse(Encoding.UTF8.GetString(_markdown), Pipeline).Count;

    [Benchmark]
    public int Read() => Disclosure().Coverage.Printed;

    [Benchmark]
    public int ReadVerifiedAndModelled()
    {
        Disclosure disclosure = Disclosure();
        return disclosure.Verify().Findings.Count + (disclosure.ToBudget().Budget is null ? 0 : 1);
    }

    private Disclosure Disclosure() => Reporting.Disclosures.Disclosure.Read(new MemoryStream(_markdown), FileFormat.Markdown);
}
