using BenchmarkDotNet.Attributes;
using MiniExcelLibs;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Benchmarks;

/// <summary>
/// One table of six columns as a workbook, against the bare SDK and a library that people use for its speed.
/// </summary>
[MemoryDiagnoser]
public class ExcelWriterBenchmarks
{
    private Document _document = new();
    private Table _table = new();

    [Params(100, 5000)]
    public int Lines { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _table = WriterSamples.DepartmentTable(Lines);
        _document = new Document { Blocks = [_table] };
    }

    [Benchmark(Baseline = true)]
    public long BareOpenXmlSdk()
    {
        using var stream = new MemoryStream();
        BareOpenXml.WriteWorkbook(_table.Rows, stream);
        return stream.Length;
    }

    [Benchmark]
    public long PublicBudget()
    {
        using var stream = new MemoryStream();
        DocumentWriter.Write(_document, stream, FileFormat.Xlsx);
        return stream.Length;
    }

    [Benchmark]
    public long MiniExcelLibrary()
    {
        using var stream = new MemoryStream();
        stream.SaveAs(_table.BodyRows.Select(row => row.Cells.Select((cell, i) => KeyValuePair.Create(WriterSamples.Heads[i], cell.Number is { } number ? (object)number.Value : cell.Text)).ToDictionary()));
        return stream.Length;
    }
}
