using System.Globalization;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using PublicBudget.Reporting.Documents;
using CellRange = ExcelDataReader.CellRange;

namespace PublicBudget.Reporting.Formats.Reading.Excel;

/// <summary>Reads a workbook of Excel 97–2003 and older (.xls) with ExcelDataReader; like <see cref="XlsxReader"/> otherwise.</summary>
internal static class XlsReader
{
    // The format holds no more; a sheet that claims more would be read cell by cell.
    private const int MostColumns = 256;
    private const int MostRows = 65_536;

    /// <summary>Reads a workbook into <paramref name="reading"/>.</summary>
    /// <exception cref="DocumentFormatException">Not a workbook, damaged or encrypted.</exception>
    public static void Read(ReadOnlyMemory<byte> bytes, ReadingBuilder reading)
    {
        // ExcelDataReader looks up the code pages of old workbooks in the encodings of the application.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            using IExcelDataReader workbook = ExcelReaderFactory.CreateBinaryReader(ByteStream.Over(bytes), new ExcelReaderConfiguration { FallbackEncoding = Encoding.GetEncoding(936) });
            do
            {
                SheetBlocks.Add(ReadSheet(workbook, reading), reading);
            }
            while (!reading.IsFull && workbook.NextResult());
        }
        catch (InvalidPasswordException error)
        {
            throw new EncryptedDocumentException(FileFormat.Xls, "", "expected a readable workbook, found one protected by a password", error);
        }
    }

    private static SheetContent ReadSheet(IExcelDataReader workbook, ReadingBuilder reading)
    {
        var content = new SheetContent(workbook.Name ?? "", workbook.VisibleState is not (null or "visible"));
        if (workbook.FieldCount > MostColumns || workbook.RowCount > MostRows)
        {
            throw new DamagedDocumentException(FileFormat.Xls, content.Name, FormattableString.Invariant($"expected at most {MostRows} rows of {MostColumns} columns, found {workbook.RowCount} of {workbook.FieldCount}"));
        }

        var formats = new Dictionary<string, CellNumberFormat>(StringComparer.Ordinal);
        int number = 0;
        while (!reading.IsFull && workbook.Read())
        {
            number++;
            var row = new SheetRow(number, workbook.RowHeight == 0);
            int columns = Math.Min(workbook.FieldCount, reading.Limits.MaxColumns);
            for (int column = 0; column < columns; column++)
            {
                Place place = content.Place with { Row = number, Column = column + 1 };
                if (ReadCell(workbook, column, formats, reading, place) is { } cell && reading.TakeCell(place))
                {
                    row.Cells.Add((column + 1, cell));
                }
            }
            if (row.Cells.Count > 0)
            {
                content.Rows.Add(row);
            }
        }
        foreach (CellRange range in workbook.MergeCells ?? [])
        {
            content.Merged.Add(new(range.FromRow + 1, range.FromColumn + 1, range.ToRow + 1, range.ToColumn + 1));
        }

        for (int column = 0; column < Math.Min(workbook.FieldCount, reading.Limits.MaxColumns); column++)
        {
            if (workbook.GetColumnWidth(column) == 0)
            {
                content.HiddenColumns.Add((column + 1, column + 1));
            }
        }
        return content;
    }

    private static Cell? ReadCell(IExcelDataReader workbook, int column, Dictionary<string, CellNumberFormat> formats, ReadingBuilder reading, Place place)
    {
        string code = workbook.GetNumberFormatString(column) ?? "General";
        switch (workbook.GetValue(column))
        {
            case string text when XlsxText.Clean(text) is { Length: > 0 } clean:
                return new Cell { Text = reading.Clip(clean, place) };
            case double number when StoredNumber.TryConvert(number, out decimal value):
                return NumberCell(value, code, formats);
            case int number:
                return NumberCell(number, code, formats);
            case DateTime date:
                return NumberCell((decimal)date.ToOADate(), code, formats);
            case TimeSpan time:
                return new Cell { Text = time.ToString("c", CultureInfo.InvariantCulture) };
            case bool flag:
                return new Cell { Text = flag ? "TRUE" : "FALSE" };
            default:
                return null;
        }
    }

    private static Cell NumberCell(decimal value, string code, Dictionary<string, CellNumberFormat> formats)
    {
        if (!formats.TryGetValue(code, out CellNumberFormat? format))
        {
            formats[code] = format = CellNumberFormat.Parse(code);
        }

        ShownNumber shown = format.Show(value);
        return new Cell { Text = shown.Text, Number = shown.Number };
    }
}
