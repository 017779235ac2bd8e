using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Tables.Checking;

/// <summary>The grand totals of the two sides of a table against each other.</summary>
internal static class Balances
{
    /// <summary>Adds the check where both sides print one grand total.</summary>
    public static void Add(RecognisedTable table, List<TableCheck> checks)
    {
        RecognisedPane? income = table.Panes.FirstOrDefault(pane => pane.Side == TableSide.Income), expenditure = table.Panes.FirstOrDefault(pane => pane.Side == TableSide.Expenditure);
        if (income is null || expenditure is null || table.Panes.Count != 2)
        {
            return;
        }

        RecognisedFigure? left = GrandTotal(income), right = GrandTotal(expenditure);
        if (left is not null && right is not null)
        {
            checks.Add(new FigureGrid(table, income).Sum(TableCheckKind.Balance, left, [right]));
        }
    }

    /// <summary>The first figure of the last row, if that is a total of everything: 总计, or 合计 where it is the only total.</summary>
    private static RecognisedFigure? GrandTotal(RecognisedPane pane)
    {
        RecognisedRow[] totals = [.. pane.Rows.Where(row => row.Role == RecognisedRowRole.Total)];
        if (totals.Length == 0 || !ReferenceEquals(totals[^1], pane.Rows[^1]))
        {
            return null;
        }

        bool isGrand = totals.Length == 1 || TextFolding.Key(totals[^1].Name).EndsWith("总计", StringComparison.Ordinal);
        RecognisedFigure? figure = pane.Figures.FirstOrDefault(figure => ReferenceEquals(figure.Row, totals[^1]));
        return isGrand && figure is { IsBlank: false } ? figure : null;
    }
}
