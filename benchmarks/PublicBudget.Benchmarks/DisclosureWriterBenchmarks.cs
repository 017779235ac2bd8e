using BenchmarkDotNet.Attributes;
using PublicBudget.Budgets;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Templates;
using PublicBudget.Serialization;

namespace PublicBudget.Benchmarks;

/// <summary>
/// The 2021 Jiyuan disclosure from the budget to the bytes. The baseline is the bare SDK, which writes the same cells and
/// paragraphs of a document that is composed already, without styles, widths, merged cells or formulas.
/// </summary>
[MemoryDiagnoser]
public class DisclosureWriterBenchmarks
{
    private UnitBudget _budget = null!;
    private Disclosure _disclosure = null!;
    private string[] _paragraphs = [];
    private Row[] _rows = [];

    [GlobalSetup]
    public void Prepare()
    {
        _budget = BudgetJson.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "jiyuan-2021.json")));
        _disclosure = Disclosure.Compose(_budget, DisclosureTemplates.Henan2021);
        _paragraphs = [.. _disclosure.Document.Blocks.OfType<TextBlock>().Select(block => block.Text)];
        _rows = [.. _disclosure.Document.Tables.SelectMany(table => table.Rows)];
    }

    [Benchmark(Baseline = true)]
    public long BareOpenXmlWorkbook()
    {
        using var stream = new MemoryStream();
        BareOpenXml.WriteWorkbook(_rows, stream);
        return stream.Length;
    }

    [Benchmark]
    public long BareOpenXmlWord()
    {
        using var stream = new MemoryStream();
        BareOpenXml.WriteWord(_paragraphs, _rows, stream);
        return stream.Length;
    }

    [Benchmark]
    public long Excel() => Write(FileFormat.Xlsx);

    [Benchmark]
    public long Word() => Write(FileFormat.Docx);

    [Benchmark]
    public int Markdown() => _disclosure.ToMarkdown().Length;

    [Benchmark]
    public int Html() => _disclosure.ToHtml().Length;

    [Benchmark]
    public int ComposeAndMarkdown() => Disclosure.Compose(_budget, DisclosureTemplates.Henan2021).ToMarkdown().Length;

    [Benchmark]
    public int ComposeAndHtml() => Disclosure.Compose(_budget, DisclosureTemplates.Henan2021).ToHtml().Length;

    private long Write(FileFormat format)
    {
        using var stream = new MemoryStream();
        _disclosure.Save(stream, format);
        return stream.Length;
    }
}
