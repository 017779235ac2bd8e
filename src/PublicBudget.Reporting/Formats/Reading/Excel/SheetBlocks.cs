using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Reading.Excel;

/// <summary>Turns the cells of a worksheet into blocks: paragraphs where it is running text, tables otherwise.</summary>
internal static class SheetBlocks
{
    /// <summary>Adds the blocks of a sheet and the remarks about what it hides.</summary>
    public static void Add(SheetContent sheet, ReadingBuilder reading)
    {
        AddRemarks(sheet, reading);
        if (sheet.Rows.Count == 0)
        {
            return;
        }

        if (IsRunningText(sheet))
        {
            AddParagraphs(sheet, sheet.Rows, reading);
            return;
        }

        var merged = new MergedRanges(sheet);
        foreach ((bool isText, List<SheetRow> rows) in SheetParts.Of(sheet))
        {
            if (isText) AddParagraphs(sheet, rows, reading);
            else AddTables(sheet, rows, merged, reading);
        }
    }

    private static void AddTables(SheetContent sheet, List<SheetRow> rows, MergedRanges merged, ReadingBuilder reading)
    {
        foreach (List<SheetRow> part in TablesAbreast.Of(sheet, rows)) reading.Add(new SheetTable(sheet, part, merged, reading).Build());
    }

    /// <summary>Every row has one cell, and none of them is a number: a cover, the explanations, a list of terms.</summary>
    private static bool IsRunningText(SheetContent sheet) =>
        sheet.Rows.TrueForAll(row => row.Cells.Count == 1 && row.Cells[0].Cell.Number is null);

    private static void AddParagraphs(SheetContent sheet, List<SheetRow> rows, ReadingBuilder reading)
    {
        foreach (SheetRow row in rows)
        {
            (int column, Cell cell) = row.Cells[0];
            Place place = sheet.Place with { Row = row.Number, Column = column };
            foreach (string line in cell.Text.Split('\n'))
            {
                reading.AddParagraph(line, place, isHidden: sheet.IsHidden || row.IsHidden);
            }
        }
    }

    private static void AddRemarks(SheetContent sheet, ReadingBuilder reading)
    {
        if (sheet.IsHidden)
        {
            reading.Remark(ReadRemarkKind.Hidden, sheet.Place, "the sheet is hidden");
        }

        int rows = sheet.Rows.Count(row => row.IsHidden);
        if (rows > 0)
        {
            reading.Remark(ReadRemarkKind.Hidden, sheet.Place, FormattableString.Invariant($"{rows} rows with content are hidden"));
        }

        foreach ((int first, int last) in sheet.HiddenColumns.Where(range => HasContent(sheet, range)))
        {
            reading.Remark(ReadRemarkKind.Hidden, sheet.Place, $"columns {Place.ColumnLetters(first)} to {Place.ColumnLetters(last)} are hidden and hold content");
        }

        if (sheet.FormulasWithoutValue is { Count: > 0 } missing)
        {
            reading.Remark(ReadRemarkKind.FormulaWithoutValue, sheet.Place with { Row = missing.Row, Column = missing.Column }, FormattableString.Invariant($"{missing.Count} formulas have no stored value, the first one here; they read as blank"));
        }
    }

    private static bool HasContent(SheetContent sheet, (int First, int Last) columns) =>
        sheet.Rows.Exists(row => row.Cells.Exists(cell => columns.First <= cell.Column && cell.Column <= columns.Last));
}
