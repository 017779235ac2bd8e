using System.Text;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ExcelDataReader;
using Markdig;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Templates;

namespace PublicBudget.Benchmarks;

/// <summary>
/// Reading the complete example in each format: the parsing library alone over the same bytes (the baseline, every cell or text
/// looked at), the neutral document, and the whole disclosure with its facts.
/// </summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class ReadingBenchmarks
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    private byte[] _markdown = [];
    private byte[] _html = [];
    private byte[] _word = [];
    private byte[] _excel = [];

    [GlobalSetup]
    public void Write()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        (_markdown, _html) = (Written(FileFormat.Markdown), Written(FileFormat.Html));
        (_word, _excel) = (Written(FileFormat.Docx), Written(FileFormat.Xlsx));
    }

    [Benchmark(Baseline = true), BenchmarkCategory("Markdown")]
    public int Markdig() => Markdown.Parse(Encoding.UTF8.GetString(_markdown), Pipeline).Count;

    [Benchmark, BenchmarkCategory("Markdown")]
    public int MarkdownDocument() => DocumentOf(_markdown, FileFormat.Markdown);

    [Benchmark, BenchmarkCategory("Markdown")]
    public int MarkdownDisclosure() => DisclosureOf(_markdown, FileFormat.Markdown);

    [Benchmark(Baseline = true), BenchmarkCategory("Html")]
    public int AngleSharp() => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(_html)).All.Length;

    [Benchmark, BenchmarkCategory("Html")]
    public int HtmlDocument() => DocumentOf(_html, FileFormat.Html);

    [Benchmark, BenchmarkCategory("Html")]
    public int HtmlDisclosure() => DisclosureOf(_html, FileFormat.Html);

    [Benchmark(Baseline = true), BenchmarkCategory("Word")]
    public int OpenXmlSdk()
    {
        using WordprocessingDocument document = WordprocessingDocument.Open(new MemoryStream(_word), isEditable: false);
        return document.MainDocumentPart!.Document!.Descendants<Text>().Sum(text => text.Text.Length);
    }

    [Benchmark, BenchmarkCategory("Word")]
    public int WordDocument() => DocumentOf(_word, FileFormat.Docx);

    [Benchmark, BenchmarkCategory("Word")]
    public int WordDisclosure() => DisclosureOf(_word, FileFormat.Docx);

    [Benchmark(Baseline = true), BenchmarkCategory("Excel")]
    public int ExcelDataReader()
    {
        using IExcelDataReader reader = ExcelReaderFactory.CreateReader(new MemoryStream(_excel));
        int cells = 0;
        do
        {
            while (reader.Read())
            {
                for (int column = 0; column < reader.FieldCount; column++)
                {
                    if (reader.GetValue(column) is not null) cells++;
                }
            }
        }
        while (reader.NextResult());
        return cells;
    }

    [Benchmark, BenchmarkCategory("Excel")]
    public int ExcelDocument() => DocumentOf(_excel, FileFormat.Xlsx);

    [Benchmark, BenchmarkCategory("Excel")]
    public int ExcelDisclosure() => DisclosureOf(_excel, FileFormat.Xlsx);

    private static int DocumentOf(byte[] bytes, FileFormat format) => DocumentReader.Read(bytes, new ReadOptions { Format = format }).Document.Blocks.Count;

    private static int DisclosureOf(byte[] bytes, FileFormat format) => Disclosure.Read(new MemoryStream(bytes), format).Coverage.Printed;

    private static byte[] Written(FileFormat format)
    {
        using var stream = new MemoryStream();
        Disclosure.Compose(Tests.Shared.ExampleBudget.Create(), DisclosureTemplates.Henan2021).Save(stream, format);
        return stream.ToArray();
    }
}
