namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>
/// The total of all panes in a format without spans: its name stands in the first pane and its only amount in a later one, with nothing
/// between them (合计 | | | | | 105.00).
/// </summary>
internal static class StrayTotal
{
    /// <summary>Whether a row holds nothing but the name of a plain total and an amount of another pane.</summary>
    public static bool IsIn(TextGrid grid, int row)
        => grid.Filled(row) is [var name, var amount] && grid.IsNumber(row, amount) && grid.KindOf(row, name) == SlotKind.Text && grid.Key(row, name) is "合计" or "总计" or "共计";

    /// <summary>The pane that the amount of such a row stands in; null where it is that of the name, or one side of two.</summary>
    public static PaneReader? PaneOf(List<PaneReader> panes, TextGrid grid, int row)
    {
        int name = grid.Filled(row)[0], amount = grid.Filled(row)[1];
        PaneReader? pane = panes.Find(pane => pane.FigureColumns.Any(column => column.Index == amount));
        return pane is { Side: TableSide.None } && pane.Columns[0].Index > name ? pane : null;
    }
}
