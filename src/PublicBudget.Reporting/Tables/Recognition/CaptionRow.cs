namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>
/// What captions a table in its own grid: its title, and the line of captions. What every place prints there has another label (预算代码：330某局,
/// 部门编码及名称：…), but the unit of measure beside it tells that it is no row of headings.
/// </summary>
internal static class CaptionRow
{
    private const int ShortestLabel = 2;
    private const int LongestLabel = 12;
    private const int LongestUnit = 14;

    /// <summary>Whether a cell is a caption: by its own words, or by its label and the unit of measure in another cell of its row.</summary>
    public static bool IsCaption(TextGrid grid, int row, int column)
    {
        string key = grid.Key(row, column);
        return CaptionWords.IsCaption(key) || (IsLabelled(key) && StandsBesideUnit(grid, row, column));
    }

    /// <summary>Whether a cell captions a table: as its title, or as any other caption.</summary>
    public static bool Captions(TextGrid grid, int row, int column) => IsCaption(grid, row, column) || TitleOf(grid.Key(row, column)) is not null;

    /// <summary>Whether each of the cells of a row captions a table: its title, its organisation, its unit, its number.</summary>
    public static bool AreCaptions(TextGrid grid, int row, ReadOnlySpan<int> filled)
    {
        foreach (int column in filled)
        {
            if (!Captions(grid, row, column)) return false;
        }

        return true;
    }

    /// <summary>The title that a cell is, without its number and without 续; null where it is none.</summary>
    public static string? TitleOf(string key)
    {
        if (!key.Contains('表')) return null;
        string title = TableCaption.WithoutContinuation(TitleWords.WithoutNumber(key));
        return TitleWords.IsTitle(title) ? title : null;
    }

    /// <summary>Whether a row holds nothing but one caption with its label, as below a title.</summary>
    public static bool IsLoneLabel(TextGrid grid, int row) => grid.Filled(row) is [var only] && grid.IsText(row) && IsLabelled(grid.Key(row, only));

    // Notes have a colon too.
    private static bool IsLabelled(string key)
        => key.IndexOf(':', StringComparison.Ordinal) is >= ShortestLabel and <= LongestLabel && !key.Contains('。') && !NoteWords.IsNote(key);

    private static bool StandsBesideUnit(TextGrid grid, int row, int column)
    {
        foreach (int other in grid.Filled(row))
        {
            if (other != column && grid.Key(row, other) is { Length: <= LongestUnit } key && UnitWords.In(key) is not null) return true;
        }

        return false;
    }
}
