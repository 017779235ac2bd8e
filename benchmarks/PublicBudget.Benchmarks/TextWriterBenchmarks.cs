using System.Text;
using BenchmarkDotNet.Attributes;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Benchmarks;

/// <summary>The same document as Markdown and as a web page; the baseline only puts the texts of the cells one after another.</summary>
[MemoryDiagnoser]
public class TextWriterBenchmarks
{
    private Document _document = new();

    [Params(100, 5000)]
    public int Lines { get; set; }

    [GlobalSetup]
    public void Prepare() => _document = WriterSamples.DepartmentDocument(Lines);

    [Benchmark(Baseline = true)]
    public int TextsInARow()
    {
        var output = new StringBuilder();
        foreach (Paragraph paragraph in _document.Blocks.OfType<Paragraph>())
        {
            output.Append(paragraph.Text).Append('\n');
        }

        foreach (Cell cell in _document.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells))
        {
            output.Append("| ").Append(cell.Text).Append(" |");
        }

        return output.ToString().Length;
    }

    [Benchmark]
    public int Markdown() => DocumentWriter.ToMarkdown(_document).Length;

    [Benchmark]
    public int Html() => DocumentWriter.ToHtml(_document).Length;
}
