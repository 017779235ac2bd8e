namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>
/// Parts tables that touch each other: lines that meet make one grid of them, with the columns of all. Where a title stands alone in a row,
/// with headings below it or with nothing, because the page ends, another table begins. The titles and captions become lines of text.
/// </summary>
internal static class TouchingTables
{
    /// <summary>The tables of a grid from above; the grid itself where it is one table.</summary>
    /// <param name="table">The grid with its letters.</param>
    /// <param name="titles">Takes the titles and captions.</param>
    /// <param name="outside">Takes letters that stand in no cell.</param>
    public static IEnumerable<LetteredGrid> Part(LetteredGrid table, List<PdfLine> titles, List<Glyph> outside)
    {
        if (!MayHoldTitles(table)) return [table];
        List<(int Start, int Body)> starts = StartsIn(table);
        return starts is [var only] && !IsWider(table, only.Body) ? [table] : Parts(table, starts, titles, outside);
    }

    // Hardly any table has the word in its cells.
    private static bool MayHoldTitles(LetteredGrid table) => table.Glyphs.Any(glyph => glyph.Text == "表") || IsCaption(table, 0);

    private static List<(int Start, int Body)> StartsIn(LetteredGrid table)
    {
        var starts = new List<(int Start, int Body)>();
        for (int row = 0; row < table.Rows; row++)
        {
            // Below a title that ended the page before there are captions only.
            if (!IsTitle(table, row) && (row > 0 || !IsCaption(table, row))) continue;
            (int start, int body) = (row, row + 1);
            while (start > 0 && IsNumber(table, start - 1)) start--;
            while (body < table.Rows && (IsCaption(table, body) || IsTitle(table, body))) body++;
            if (body < table.Rows && !IsHeading(table, body)) continue;
            starts.Add((start, body));
            row = body - 1;
        }

        if (starts.Count == 0 || starts[0].Start > 0) starts.Insert(0, (0, 0));
        return starts;
    }

    // A title over the widest of several tables lends the others no columns; without a table below it, it is text.
    private static bool IsWider(LetteredGrid table, int body)
        => body > 0 && (body == table.Rows || table.CellsIn(body - 1)[^1].End > table.CellsIn(body).Concat(body + 1 < table.Rows ? table.CellsIn(body + 1) : []).Max(cell => cell.End));

    private static IEnumerable<LetteredGrid> Parts(LetteredGrid table, List<(int Start, int Body)> starts, List<PdfLine> titles, List<Glyph> outside)
    {
        for (int i = 0; i < starts.Count; i++)
        {
            (int start, int body) = starts[i];
            for (int row = start; row < body; row++) titles.AddRange(table.CellsIn(row).Select(table.LineIn));
            int end = i + 1 < starts.Count ? starts[i + 1].Start : table.Rows;
            if (body < end && table.Part(body, end, outside) is { } part) yield return part;
        }
    }

    private static bool IsTitle(LetteredGrid table, int row) => table.CellsIn(row) is [{ ColumnSpan: > 1 } only] && ExpectedTable.IsTitle(KeyOf(table, only));

    // 表一, 公开01表 above the title.
    private static bool IsNumber(LetteredGrid table, int row) => table.CellsIn(row) is [var only] && KeyOf(table, only) is { Length: <= 8 } key && ExpectedTable.IsCaption(key);

    private static bool IsCaption(LetteredGrid table, int row)
    {
        IReadOnlyList<GridCell> cells = table.CellsIn(row);
        return cells.Count is 1 or 2 or 3 && cells.All(cell => ExpectedTable.IsCaption(KeyOf(table, cell)));
    }

    // Two headings or more, and no figure. A heading of two rows stands between them: it may count for the second.
    private static bool IsHeading(LetteredGrid table, int row)
    {
        IReadOnlyList<GridCell> cells = table.CellsIn(row);
        if (cells.Count == 1 && row + 1 < table.Rows) cells = [.. cells, .. table.CellsIn(row + 1)];
        return cells.Count > 1 && cells.All(cell => KeyOf(table, cell).Any(char.IsLetter));
    }

    private static string KeyOf(LetteredGrid table, GridCell cell) => TextFolding.Key(table.TextOf(cell));
}
