using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Reading.Excel;

/// <summary>
/// Reads an Excel workbook (.xlsx): one forward pass over the XML of each sheet. Stored values are taken, formulas are not
/// computed. A sheet of running text becomes paragraphs, any other sheet one table with its title, headings and notes inside.
/// </summary>
internal static class XlsxReader
{
    /// <summary>Reads a workbook into <paramref name="reading"/>.</summary>
    /// <exception cref="DocumentFormatException">Not a workbook, damaged, encrypted, or larger than the limits allow.</exception>
    public static void Read(ReadOnlyMemory<byte> bytes, ReadingBuilder reading)
    {
        using OoxmlPackage package = OoxmlPackage.Open(bytes, FileFormat.Xlsx, reading.Limits);
        var workbook = XlsxWorkbook.Read(package, reading);
        foreach (XlsxSheet sheet in workbook.Sheets)
        {
            if (reading.IsFull)
            {
                reading.Remark(ReadRemarkKind.CutOff, new Place { Sheet = sheet.Name }, "the sheet was not read: a limit was reached before it");
                continue;
            }
            SheetContent content = ReaderGuard.Run(FileFormat.Xlsx, sheet.Part, () => new XlsxSheetReader(package, workbook, reading).Read(sheet));
            SheetBlocks.Add(content, reading);
            XlsxDrawing.Add(package, sheet, content, reading);
        }
    }
}
