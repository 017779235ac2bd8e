using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using PublicBudget.Reporting.Formats.Writing.Excel;

namespace PublicBudget.Reporting.Tests.Formats.Writing.Excel;

/// <summary>A workbook as written, opened with the Open XML SDK.</summary>
internal sealed class Workbook : IDisposable
{
    private readonly SpreadsheetDocument _document;

    public Workbook(byte[] bytes) => _document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);

    public static byte[] Write(PublicBudget.Reporting.Documents.Document document)
    {
        using var stream = new MemoryStream();
        XlsxWriter.Write(document, stream);
        return stream.ToArray();
    }

    public static Workbook Of(params PublicBudget.Reporting.Documents.Block[] blocks) =>
        new(Write(new PublicBudget.Reporting.Documents.Document { Blocks = blocks }));

    public string[] SheetNames => [.. Sheets.Select(sheet => sheet.Name!.Value!)];

    public IEnumerable<Sheet> Sheets => _document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>();

    public string[] Errors() => [.. new OpenXmlValidator().Validate(_document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];

    public Worksheet Sheet(string name) =>
        ((WorksheetPart)_document.WorkbookPart!.GetPartById(Sheets.Single(sheet => sheet.Name == name).Id!.Value!)).Worksheet!;

    public Cell Cell(string sheet, string address) =>
        Sheet(sheet).Descendants<Cell>().Single(cell => cell.CellReference == address);

    /// <summary>What a cell holds: a text from the shared ones, or the value as it stands.</summary>
    public string Text(Cell cell) => cell.DataType?.Value == CellValues.SharedString
        ? _document.WorkbookPart!.SharedStringTablePart!.SharedStringTable!.ElementAt(int.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture)).InnerText
        : cell.CellValue?.Text ?? "";

    public string Text(string sheet, string address) => Text(Cell(sheet, address));

    public string FormatOf(string sheet, string address)
    {
        Stylesheet styles = _document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;
        uint number = styles.CellFormats!.Elements<CellFormat>().ElementAt((int)Cell(sheet, address).StyleIndex!.Value).NumberFormatId!.Value;
        return number == 49 ? "@" : styles.NumberingFormats?.Elements<NumberingFormat>().SingleOrDefault(format => format.NumberFormatId! == number)?.FormatCode?.Value ?? "";
    }

    /// <summary>Every formula cell as sheet!address and its value.</summary>
    public Dictionary<string, string> Formulas() => Sheets
        .SelectMany(sheet => Sheet(sheet.Name!.Value!).Descendants<Cell>().Where(cell => cell.CellFormula is not null), (sheet, cell) => ($"{sheet.Name}!{cell.CellReference}", Text(cell)))
        .ToDictionary(pair => pair.Item1, pair => pair.Item2);

    /// <summary>The same workbook without the values of its formulas, so that whoever opens it has to reckon.</summary>
    public static byte[] WithoutValues(byte[] bytes)
    {
        var stream = new MemoryStream();
        stream.Write(bytes);
        using (SpreadsheetDocument document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            foreach (Cell cell in document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<Cell>()).Where(cell => cell.CellFormula is not null))
            {
                cell.CellValue = null;
            }
        }

        return stream.ToArray();
    }

    public void Dispose() => _document.Dispose();
}
