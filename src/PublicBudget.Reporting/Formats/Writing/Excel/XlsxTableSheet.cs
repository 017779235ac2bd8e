using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Writing.Excel;

/// <summary>Writes the worksheet of one table: title, caption, header, body, notes.</summary>
internal sealed class XlsxTableSheet(TableSheet sheet, FormulaText formulas, SharedStrings strings, XlsxStyleSheet styles)
{
    private const double LineHeight = 15;
    private const double TitleHeight = 30;
    private const double WidestColumn = 70;

    /// <summary>What fits on a page that lies across, in print that can still be read; heads and long texts of a wider table break.</summary>
    private const double WidestTable = 170;

    private static readonly XlsxStyle Title = new() { Font = XlsxFont.Title, Alignment = CellAlignment.Center, Wraps = true };
    private static readonly XlsxStyle Caption = new() { Font = XlsxFont.Small };
    private static readonly XlsxStyle Note = new() { Font = XlsxFont.Small, Alignment = CellAlignment.Left, Wraps = true };

    private readonly double[] _widths = [.. WidthsOf(sheet.Measure).Select(width => Math.Min(width, WidestColumn))];

    private TableGrid Grid => sheet.Grid;

    public void Write(XmlSink sink)
    {
        var cells = new XlsxCells(sink, strings, styles);
        SheetFurniture.Begin(sink, sheet, _widths);
        sink.Raw("<sheetData>"u8);
        WriteTitle(cells);
        WriteCaption(cells);
        for (int row = 0; row < Grid.RowCount; row++)
        {
            WriteRow(cells, row);
        }

        WriteNotes(cells);
        sink.Raw("</sheetData>"u8);
        cells.WriteMerges();
        SheetFurniture.End(sink, sheet);
    }

    private void WriteTitle(XlsxCells cells)
    {
        if (sheet.TitleRows > 0)
        {
            // The title's characters are larger than those that widths are counted in.
            double height = TitleHeight * TextWidth.LinesIn(sheet.Table.Title, _widths.Sum() * 0.6);
            WriteWide(cells, 1, sheet.Table.Title, Title, height);
        }
    }

    private void WriteCaption(XlsxCells cells)
    {
        IReadOnlyList<string> lines = sheet.Table.CaptionLines;
        int row = sheet.TitleRows + 1;
        if (sheet.CaptionRows == 1 && lines.Count == 2)
        {
            int middle = (sheet.ColumnCount + 1) / 2;
            cells.BeginRow(row);
            cells.Text(1, lines[0], Caption);
            cells.Text(middle + 1, lines[1], Caption with { Alignment = CellAlignment.Right });
            cells.EndRow();
            cells.Merge(row, 1, row, middle);
            cells.Merge(row, middle + 1, row, sheet.ColumnCount);
            return;
        }

        foreach (string line in lines)
        {
            WriteWide(cells, row++, line, Caption, null);
        }
    }

    private void WriteNotes(XlsxCells cells)
    {
        int row = sheet.FirstNoteRow;
        foreach (string note in sheet.Table.Notes)
        {
            WriteNote(cells, row++, note);
        }

        while (cells.TryTakeOverflow(out string rest))
        {
            WriteNote(cells, row++, rest);
        }
    }

    private void WriteNote(XlsxCells cells, int row, string text) =>
        WriteWide(cells, row, text, Note, HeightOfLines(TextWidth.LinesIn(text, _widths.Sum())));

    private void WriteWide(XlsxCells cells, int row, string text, in XlsxStyle style, double? height)
    {
        cells.BeginRow(row, height);
        cells.Text(1, text, style);
        cells.EndRow();
        cells.Merge(row, 1, row, sheet.ColumnCount);
    }

    private void WriteRow(XlsxCells cells, int row)
    {
        Row source = sheet.Table.RowAt(row);
        int sheetRow = sheet.FirstHeaderRow + row;
        (double? height, bool isFixed) = HeightOf(row);
        cells.BeginRow(sheetRow, height, isFixed, source.IsHidden);
        for (int column = 0; column < Grid.ColumnCount; column++)
        {
            if (!Grid.TryGetSlot(row, column, out GridSlot slot))
            {
                cells.Blank(column + 1, StyleOf(source.Role));
            }
            else if (slot.IsOrigin)
            {
                WriteCell(cells, slot, source.Role);
                cells.Merge(sheetRow, column + 1, sheetRow + slot.RowSpan - 1, column + slot.ColumnSpan);
            }
            else
            {
                cells.Blank(column + 1, StyleOf(slot, source.Role));
            }
        }

        cells.EndRow();
    }

    private void WriteCell(XlsxCells cells, in GridSlot slot, RowRole role)
    {
        Cell cell = slot.Cell;
        XlsxStyle style = StyleOf(slot, role);
        string? formula = cell.Formula is null ? null : formulas.Of(sheet, slot);
        if (cell.Number is { } number)
        {
            cells.Number(slot.Column + 1, number, formula, style);
        }
        else if (formula is not null)
        {
            cells.Formula(slot.Column + 1, formula, cell.Text, style);
        }
        else
        {
            cells.Text(slot.Column + 1, cell.Text, style);
        }
    }

    // Never narrower than a figure: the program would print ### in its place.
    private static double[] WidthsOf(TableMeasure measure)
        => measure.Natural.Sum() <= WidestTable ? measure.Natural : measure.Fit(Math.Max(WidestTable, measure.Minimum.Sum()));

    private XlsxStyle StyleOf(in GridSlot slot, RowRole role)
    {
        CellAlignment alignment = CellAlignments.Of(Grid, slot);
        bool isHead = slot.Cell.Kind == CellKind.Head;
        XlsxStyle style = StyleOf(role);
        return style with
        {
            Fill = isHead && style.Fill == XlsxFill.None ? XlsxFill.Head : style.Fill,
            Alignment = alignment,
            Wraps = slot.Cell.Number is null,
            Indent = alignment == CellAlignment.Left ? slot.Cell.Indent : 0,
        };
    }

    private static XlsxStyle StyleOf(RowRole role) => role switch
    {
        RowRole.Header => new XlsxStyle { Font = XlsxFont.Bold, Fill = XlsxFill.Head, HasBorder = true },
        RowRole.ColumnNumbers => new XlsxStyle { Font = XlsxFont.Small, Fill = XlsxFill.Head, HasBorder = true },
        RowRole.Total => new XlsxStyle { Font = XlsxFont.Bold, Fill = XlsxFill.Total, HasBorder = true },
        RowRole.Subtotal => new XlsxStyle { Font = XlsxFont.Bold, HasBorder = true },
        _ => new XlsxStyle { HasBorder = true },
    };

    /// <summary>
    /// A height where cells hold several lines. It is fixed where one of them is joined: the program fits rows to their texts
    /// itself, but not to joined cells.
    /// </summary>
    private (double? Height, bool IsFixed) HeightOf(int row)
    {
        int lines = 1;
        bool hasJoined = false;
        for (int column = 0; column < Grid.ColumnCount; column++)
        {
            if (Grid.TryGetSlot(row, column, out GridSlot slot) && slot.IsOrigin && slot.Cell.Number is null)
            {
                bool isJoined = slot.RowSpan > 1 || slot.ColumnSpan > 1;
                double width = _widths.AsSpan(column, slot.ColumnSpan).ToArray().Sum();
                int needed = (TextWidth.LinesIn(slot.Cell.Text, width - 1) + slot.RowSpan - 1) / slot.RowSpan;
                lines = Math.Max(lines, needed);
                hasJoined |= isJoined && needed > 1;
            }
        }

        return (HeightOfLines(lines), hasJoined);
    }

    /// <summary>Excel shows no row higher than 409 points.</summary>
    private static double? HeightOfLines(int lines) => lines > 1 ? Math.Min(409, (lines * LineHeight) + 3) : null;
}
