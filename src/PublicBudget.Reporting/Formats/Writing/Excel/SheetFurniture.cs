
namespace PublicBudget.Reporting.Formats.Writing.Excel;

/// <summary>What stands around the cells of a worksheet: panes, column widths, print set-up.</summary>
internal static class SheetFurniture
{
    /// <summary>Everything before the cells of a table.</summary>
    public static void Begin(XmlSink sink, TableSheet sheet, double[] widths)
    {
        Open(sink);
        WritePanes(sink, sheet.FrozenColumns, sheet.Grid.HeaderRowCount > 0 ? sheet.FirstBodyRow - 1 : 0);
        sink.Raw("<sheetFormatPr defaultRowHeight=\"15\"/>"u8);
        if (widths.Length == 0)
        {
            return;
        }

        sink.Raw("<cols>"u8);
        for (int column = 1; column <= widths.Length; column++)
        {
            bool isHidden = column <= sheet.Table.Columns.Count && sheet.Table.Columns[column - 1].IsHidden;
            WriteColumn(sink, column, widths[column - 1], isHidden);
        }

        sink.Raw("</cols>"u8);
    }

    /// <summary>Everything after the cells of a table.</summary>
    public static void End(XmlSink sink, TableSheet sheet)
    {
        WritePrintSetup(sink, sheet.IsLandscape);
        // Codes are texts of digits on purpose; the program would mark each of them.
        int lastRow = Math.Max(1, sheet.FirstNoteRow - 1);
        sink.Raw("<ignoredErrors><ignoredError sqref=\"A1:"u8).Raw(Documents.Place.CellAddress(lastRow, sheet.ColumnCount));
        sink.Raw("\" numberStoredAsText=\"1\"/></ignoredErrors></worksheet>"u8);
    }

    /// <summary>Everything before the cells of the running text.</summary>
    public static void BeginText(XmlSink sink, double width)
    {
        Open(sink);
        sink.Raw("<sheetViews><sheetView showGridLines=\"0\" workbookViewId=\"0\"/></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>"u8);
        WriteColumn(sink, 1, width, isHidden: false);
        sink.Raw("</cols>"u8);
    }

    /// <summary>One page wide and as long as needed, on A4, with the number of the page.</summary>
    public static void WritePrintSetup(XmlSink sink, bool isLandscape)
    {
        sink.Raw("<printOptions horizontalCentered=\"1\"/><pageMargins left=\"0.6\" right=\"0.6\" top=\"0.8\" bottom=\"0.8\" header=\"0.4\" footer=\"0.4\"/>"u8);
        sink.Raw("<pageSetup paperSize=\"9\" fitToHeight=\"0\" orientation=\""u8).Raw(isLandscape ? "landscape"u8 : "portrait"u8);
        sink.Raw("\"/><headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>"u8);
    }

    private static void Open(XmlSink sink) =>
        sink.Raw("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"u8);

    private static void WriteColumn(XmlSink sink, int column, double width, bool isHidden)
    {
        sink.Raw("<col min=\""u8).Number(column).Raw("\" max=\""u8).Number(column).Raw("\" width=\""u8).Number(width + 0.7);
        sink.Raw(isHidden ? "\" customWidth=\"1\" hidden=\"1\"/>"u8 : "\" customWidth=\"1\"/>"u8);
    }

    private static void WritePanes(XmlSink sink, int columns, int rows)
    {
        sink.Raw("<sheetViews><sheetView workbookViewId=\"0\">"u8);
        if (columns > 0 || rows > 0)
        {
            string corner = Documents.Place.CellAddress(rows + 1, columns + 1);
            ReadOnlySpan<byte> pane = columns == 0 ? "bottomLeft"u8 : rows == 0 ? "topRight"u8 : "bottomRight"u8;
            sink.Raw("<pane"u8);
            WriteSplit(sink, " xSplit=\""u8, columns);
            WriteSplit(sink, " ySplit=\""u8, rows);
            sink.Raw(" topLeftCell=\""u8).Raw(corner).Raw("\" activePane=\""u8).Raw(pane).Raw("\" state=\"frozen\"/><selection pane=\""u8).Raw(pane).Raw("\"/>"u8);
        }

        sink.Raw("</sheetView></sheetViews>"u8);
    }

    private static void WriteSplit(XmlSink sink, ReadOnlySpan<byte> attribute, int count)
    {
        if (count > 0)
        {
            sink.Raw(attribute).Number(count).Raw("\""u8);
        }
    }
}
