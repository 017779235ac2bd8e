using BenchmarkDotNet.Attributes;
using PublicBudget.Reporting.Formats;
using PublicBudget.Tests.Shared;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace PublicBudget.Benchmarks;

/// <summary>
/// Reads a disclosure of as many pages of tables as of text. The baseline takes the same letters off the pages with the library below and
/// does nothing with them.
/// </summary>
[MemoryDiagnoser]
public class PdfReadingBenchmarks
{
    private const int RowsOnAPage = 30;

    private byte[] _file = [];

    [Params(4, 40)]
    public int Pages { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var source = new PdfSource();
        for (int page = 0; page < Pages; page++)
        {
            source.Page(page % 2 == 0 ? Table(page) : Text());
        }

        _file = source.Build(PdfSource.Deflated);
    }

    [Benchmark(Baseline = true)]
    public int Letters()
    {
        using PdfDocument document = PdfDocument.Open(_file);
        return document.GetPages().Sum((Page page) => page.Letters.Count);
    }

    [Benchmark]
    public int Read() => DocumentReader.Read(_file).Document.Blocks.Count;

    private static string Table(int page)
    {
        double[] columns = [50, 80, 110, 140, 320, 390, 460, 540], rows = [.. Enumerable.Range(0, RowsOnAPage + 1).Select(i => 790.0 - (i * 22))];
        return PdfSource.Grid(columns, rows) + string.Concat(rows.Skip(1).Select((row, i) => Row(row + 6, page * RowsOnAPage + i)));
    }

    private static string Row(double y, int number) =>
        PdfSource.Text(55, y, "208", 9) + PdfSource.Text(88, y, "05", 9) + PdfSource.Text(118, y, $"{number % 100:D2}", 9) + PdfSource.Text(145, y, "机关事业单位基本养老保险缴费支出", 9)
        + PdfSource.Text(335, y, $"{number + 1_234},567.89", 9) + PdfSource.Text(405, y, $"{number + 1_000},500.00", 9) + PdfSource.Text(480, y, "234,067.89", 9);

    private static string Text() => string.Concat(Enumerable.Range(0, RowsOnAPage).Select(i =>
        PdfSource.Text(60, 790 - (i * 22), i % 5 == 4 ? "比上年预算增加12.34万元，增长3.45%。" : "本单位收入预算1,234.56万元，其中财政拨款收入1,200.00万元，按照零基预算逐项")));
}
