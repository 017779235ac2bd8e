using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Tables.Checking;

/// <summary>The amounts of a form below each other: 项目资金总额 | 其中：财政资金 | 其他资金.</summary>
internal static class FormSums
{
    /// <summary>Adds the check of each total whose parts stand below it, from 其中 to what is left (其他资金).</summary>
    public static void Add(RecognisedTable table, List<TableCheck> checks)
    {
        foreach (RecognisedPane pane in table.Panes)
        {
            var grid = new FigureGrid(table, pane);
            foreach (IGrouping<int, RecognisedFigure> below in pane.Figures.GroupBy(figure => figure.PlaceColumn)) Add(grid, [.. below], checks);
        }
    }

    private static void Add(FigureGrid grid, RecognisedFigure[] figures, List<TableCheck> checks)
    {
        for (int i = 0; i + 1 < figures.Length; i++)
        {
            if (!IsTotal(figures[i]) || !KeyOf(figures[i + 1]).StartsWith("其中", StringComparison.Ordinal)) continue;
            RecognisedFigure[] parts = [.. figures[(i + 1)..].TakeWhile(figure => !IsTotal(figure))];
            if (parts.Length > 1 && KeyOf(parts[^1]).StartsWith("其他", StringComparison.Ordinal)) checks.Add(grid.Sum(TableCheckKind.TotalSum, figures[i], parts));
        }
    }

    private static bool IsTotal(RecognisedFigure figure) => KeyOf(figure) is var key && (key.Contains("总额", StringComparison.Ordinal) || RowWords.IsTotal(key));

    private static string KeyOf(RecognisedFigure figure) => TextFolding.Key(figure.Row.Name);
}
