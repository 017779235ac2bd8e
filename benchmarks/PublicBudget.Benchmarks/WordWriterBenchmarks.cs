using BenchmarkDotNet.Attributes;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Benchmarks;

/// <summary>Narrative and one table of six columns for Word, against the bare SDK.</summary>
[MemoryDiagnoser]
public class WordWriterBenchmarks
{
    private Document _document = new();
    private string[] _paragraphs = [];

    [Params(100, 5000)]
    public int Lines { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _document = WriterSamples.DepartmentDocument(Lines);
        _paragraphs = [.. _document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text)];
    }

    [Benchmark(Baseline = true)]
    public long BareOpenXmlSdk()
    {
        using var stream = new MemoryStream();
        BareOpenXml.WriteWord(_paragraphs, _document.Tables.Single().Rows, stream);
        return stream.Length;
    }

    [Benchmark]
    public long PublicBudget()
    {
        using var stream = new MemoryStream();
        DocumentWriter.Write(_document, stream, FileFormat.Docx);
        return stream.Length;
    }
}
