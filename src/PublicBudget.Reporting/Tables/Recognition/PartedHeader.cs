namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>Headings of several rows that a page break parted: some end the first page, the others stand above the rows on the next one.</summary>
internal static class PartedHeader
{
    // In the order in which they part a code.
    private const string Levels = "类款项";

    /// <summary>Hands caption and headings on to the part that has the rows; whether there was anything to hand on.</summary>
    public static bool HandOn(TableSegment first, TableSegment next)
    {
        if (!IsParted(first, next) || ColumnsAbove(first.Grid, next.Grid) is not { } above) return false;
        bool areCut = IsRestOfTexts(first, next, above);
        if (next.Header.Start > 0 && !areCut) return false;
        next.Caption = first.Caption;
        // What looked like a line above the headings is the rest of one.
        next.Header = next.Header with { Start = 0 };
        next.Paths = HeaderPaths.Of(first, next, above, areCut);
        next.Columns = new ColumnClassifier(next.Grid, next.Header, next.Paths, ColumnContent.Of(next.Grid, next.Header.Body)).Classify();
        return true;
    }

    private static bool IsParted(TableSegment first, TableSegment next) =>
        !first.IsForm && !next.IsForm && !next.IsSetApart && first.Caption.Title.Length > 0 && next.Caption.Title.Length == 0
        && next.Table.Place.Sheet is null && !first.Header.IsEmpty && !next.Header.IsEmpty && next.Header.Start <= 1
        && first.HasNoRows && !HeadsTheFiguresAgain(first, next);

    // Headings that are repeated on every page say themselves what they head.
    private static bool HeadsTheFiguresAgain(TableSegment first, TableSegment next) =>
        Enumerable.Range(first.Header.Start, first.Header.End - first.Header.Start).Any(row => Texts(first.Grid, row).SequenceEqual(Texts(next.Grid, 0)));

    private static IEnumerable<(int Column, string Text)> Texts(TextGrid grid, int row) => grid.Filled(row).ToArray().Select(column => (column, grid.Key(row, column)));

    /// <summary>The column above each one: its own, or that of the codes where 类, 款, 项 part it on the next page only. Null where neither fits.</summary>
    private static int[]? ColumnsAbove(TextGrid first, TextGrid next)
    {
        int wider = next.Columns - first.Columns;
        if (wider == 0) return [.. Enumerable.Range(0, next.Columns)];
        int codes = wider > 0 && wider < Levels.Length ? Enumerable.Range(0, first.Columns).FirstOrDefault(column => AreLevels(next, column, wider + 1), -1) : -1;
        return codes < 0 ? null : [.. Enumerable.Range(0, next.Columns).Select(column => column <= codes ? column : Math.Max(codes, column - wider))];
    }

    private static bool AreLevels(TextGrid grid, int from, int count) => Enumerable.Range(0, count).All(level => grid.Compact(0, from + level) is [var letter] && letter == Levels[level]);

    // Every text of the row goes on one above it; several below one heading are the headings of its columns.
    private static bool IsRestOfTexts(TableSegment first, TableSegment next, int[] above) =>
        Array.TrueForAll(next.Grid.Filled(0).ToArray(), column => first.Paths[above[column]].Count > 0 && !first.Grid.IsFromLeft(first.Header.End - 1, above[column]) && !RowWords.IsCodeLevel(next.Grid.Key(0, column)));
}
