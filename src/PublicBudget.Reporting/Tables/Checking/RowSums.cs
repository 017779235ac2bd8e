using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Tables.Recognition;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tables.Checking;

/// <summary>A column of totals against the columns beside it, row by row.</summary>
internal static class RowSums
{
    // A relation that most rows keep is one of the form.
    private const int KeptByPercent = 60;

    /// <summary>Adds the checks of all rows for every total among the headings that the rows bear out.</summary>
    public static void Add(FigureGrid grid, List<TableCheck> checks)
    {
        foreach ((int total, int[] parts) in HeadingTree.Of(grid).Totals())
        {
            List<TableCheck> found = [.. Evaluate(grid, total, parts)];
            bool isKnown = IsKnown(grid, total, parts);
            if (isKnown || IsKept(found))
            {
                checks.AddRange(found);
            }
        }

        foreach ((int total, int[] parts) in NamedTotals.Of(grid))
        {
            // Zeros add up to zero whatever the columns are.
            List<TableCheck> found = [.. Evaluate(grid, total, parts).Where(check => check.Stated.Value != 0 || check.Computed != 0)];
            if (found.Count > 2 && IsKept(found)) checks.AddRange(found);
        }
    }

    private static IEnumerable<TableCheck> Evaluate(FigureGrid grid, int total, int[] parts)
    {
        for (int row = 0; row < grid.Rows.Length; row++)
        {
            RecognisedFigure[] figures = [.. parts.Select(column => grid[row, column])];
            if (!grid[row, total].IsBlank && !Array.TrueForAll(figures, figure => figure.IsBlank))
            {
                yield return grid.Sum(TableCheckKind.RowSum, grid[row, total], figures);
            }
        }
    }

    private static bool IsKept(List<TableCheck> found)
    {
        int kept = found.Count(check => check.Verdict != Verdict.Contradicted);
        return kept >= 2 && kept * 100 >= found.Count * KeptByPercent;
    }

    /// <summary>Sums that definitions guarantee, so that even a single row can break them.</summary>
    private static bool IsKnown(FigureGrid grid, int total, int[] parts)
    {
        string[] keys = [.. parts.Select(column => Describe(grid.Columns[column]))];
        bool isThreePublic = keys.Length == 3 && keys.Any(key => key.Contains("出国", StringComparison.Ordinal)) && keys.Any(key => key.Contains("接待", StringComparison.Ordinal)) && keys.Any(key => key.Contains("用车", StringComparison.Ordinal));
        bool isVehicles = keys.Length == 2 && keys.Any(key => key.EndsWith("购置费", StringComparison.Ordinal)) && keys.Any(key => key.EndsWith("运行费", StringComparison.Ordinal) || key.Contains("运行维护费", StringComparison.Ordinal));
        bool isExpenditure = keys.Length == 2 && keys.Any(key => key.Contains("基本支出", StringComparison.Ordinal)) && keys.Any(key => key.Contains("项目支出", StringComparison.Ordinal));
        bool isBasic = keys.Length == 2 && keys.Any(key => key.EndsWith("人员经费", StringComparison.Ordinal)) && keys.Any(key => key.EndsWith("公用经费", StringComparison.Ordinal));
        return grid.Columns[total].Path.Count > 0 && (isThreePublic || isVehicles || isExpenditure || isBasic);
    }

    private static string Describe(RecognisedColumn column) => TextFolding.Key(string.Concat(column.Path));
}
