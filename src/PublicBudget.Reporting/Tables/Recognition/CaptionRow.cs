namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>
/// The line of captions above a table: what every place prints there has another label (预算代码：330某局, 部门编码及名称：…), but the unit of
/// measure beside it tells that it is no row of headings.
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
        return TableWords.IsCaption(key) || (IsLabelled(key) && StandsBesideUnit(grid, row, column));
    }

    /// <summary>Whether a row holds nothing but one caption with its label, as below a title.</summary>
    public static bool IsLoneLabel(TextGrid grid, int row) => grid.Filled(row) is [var only] && grid.IsText(row) && IsLabelled(grid.Key(row, only));

    // Notes have a colon too.
    private static bool IsLabelled(string key)
        => key.IndexOf(':', StringComparison.Ordinal) is >= ShortestLabel and <= LongestLabel && !key.Contains('。') && !TableWords.IsNote(key);

    private static bool StandsBesideUnit(TextGrid grid, int row, int column)
    {
        foreach (int other in grid.Filled(row))
        {
            if (other != column && grid.Key(row, other) is { Length: <= LongestUnit } key && TableWords.UnitIn(key) is not null) return true;
        }

        return false;
    }
}
