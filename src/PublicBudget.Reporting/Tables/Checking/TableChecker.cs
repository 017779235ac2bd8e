using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Tables.Checking;

/// <summary>
/// Checks the relations inside recognised tables, whatever form they follow. What a column of totals or rates is made of is
/// taken from its heading and from what most rows of the column satisfy; a row that breaks what the others keep is reported.
/// </summary>
public static class TableChecker
{
    /// <summary>All relations that could be evaluated, those that hold too.</summary>
    /// <param name="table">A recognised table.</param>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    public static IReadOnlyList<TableCheck> Check(RecognisedTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var checks = new List<TableCheck>();
        if (table.Shape is TableShape.Unknown or TableShape.Form)
        {
            if (table.Shape == TableShape.Form) FormSums.Add(table, checks);
            return checks;
        }

        foreach (RecognisedPane pane in JoinedPanes.Of(table))
        {
            var grid = new FigureGrid(table, pane);
            ParentSums.Add(grid, checks);
            TotalSums.Add(grid, checks);
            NamedRowSums.Add(grid, checks);
            PrintedFormulas.Add(grid, checks);
            RowSums.Add(grid, checks);
            RateChecks.Add(grid, checks);
        }
        Balances.Add(table, checks);
        return checks;
    }
}
