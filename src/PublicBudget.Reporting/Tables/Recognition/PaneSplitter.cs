using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>
/// Cuts the columns of a table into its sides or panes: a pane begins with the columns that say what a row is and ends with its
/// figures.
/// </summary>
internal static class PaneSplitter
{
    /// <summary>The panes from left to right; columns that hold neither names nor figures go with the pane before them.</summary>
    public static List<List<RecognisedColumn>> Split(IReadOnlyList<RecognisedColumn> columns)
    {
        var panes = new List<List<RecognisedColumn>>();
        List<RecognisedColumn> pane = [];
        foreach (RecognisedColumn column in columns)
        {
            bool saysRow = column.Kind is ColumnKind.Name or ColumnKind.Code or ColumnKind.Ordinal or ColumnKind.UnitCode;
            if (saysRow && pane.Exists(before => before.IsFigure))
            {
                panes.Add(pane);
                pane = [];
            }
            pane.Add(column);
        }
        if (pane.Exists(column => column.IsFigure))
        {
            panes.Add(pane);
        }
        else if (panes.Count > 0)
        {
            panes[^1].AddRange(pane);
        }

        return panes;
    }

    /// <summary>The side that a pane is, if its headings say so.</summary>
    public static TableSide SideOf(List<RecognisedColumn> pane, int paneCount)
    {
        if (paneCount < 2)
        {
            return TableSide.None;
        }

        int income = pane.Count(column => Says(column, "收入")), expenditure = pane.Count(column => Says(column, "支出"));
        return (income, expenditure) switch
        {
            ( > 0, 0) => TableSide.Income,
            (0, > 0) => TableSide.Expenditure,
            _ => TableSide.None,
        };
    }

    private static bool Says(RecognisedColumn column, string word) => column.Path.Count > 0 && TextFolding.Key(column.Path[0]).Contains(word, StringComparison.Ordinal);
}
