using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Tables.Recognition;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tables.Checking;

/// <summary>合计 against the rows that no other row contains.</summary>
internal static class TotalSums
{
    private const int LeastColumns = 2;

    /// <summary>Adds the checks of the only total of a pane, where its rows carry codes; and of unit subtotals.</summary>
    public static void Add(FigureGrid grid, List<TableCheck> checks)
    {
        int[] totals = [.. Indices(grid, row => row.Role == RecognisedRowRole.Total)];
        int[] units = [.. Indices(grid, row => row.Role == RecognisedRowRole.UnitSubtotal)];
        int[] roots = [.. Roots(grid)];
        if (roots.Length == 0)
        {
            if (totals is [var only]) AddUnitsWithoutCodes(grid, only, checks);
            return;
        }

        AddUnits(grid, units, totals, checks);
        // Several totals follow their own order (支出合计, 转移性支出, 支出总计): only a single plain one is the sum of everything.
        if (totals.Length != 1 || TextFolding.Key(grid.Rows[totals[0]].Name) is not ("合计" or "总计" or "共计"))
        {
            return;
        }

        var found = new List<TableCheck>();
        foreach (int column in grid.AmountColumns)
        {
            AddColumn(grid, totals[0], roots, column, found);
        }
        // Nothing holds: the rows are a selection, and no single figure can be blamed. Codes of several lengths that stand below none: one of
        // them may be misprinted, and its row counted twice.
        bool isSelection = found.Count > 1 && found.TrueForAll(check => check.Verdict == Verdict.Contradicted);
        bool isUneven = roots.Select(row => grid.Rows[row].Code!.Length).Distinct().Skip(1).Any();
        checks.AddRange(found.Select(check => isSelection || (isUneven && check.Verdict == Verdict.Contradicted) ? check with { Verdict = Verdict.NotApplicable } : check));
    }

    private static void AddColumn(FigureGrid grid, int total, int[] parts, int column, List<TableCheck> checks)
    {
        RecognisedFigure stated = grid[total, column];
        RecognisedFigure[] figures = [.. parts.Select(row => grid[row, column])];
        if (!stated.IsBlank && !Array.TrueForAll(figures, figure => figure.IsBlank))
        {
            checks.Add(grid.Sum(TableCheckKind.TotalSum, stated, figures));
        }
    }

    // 合计 above or below a list of units: that it is their sum two columns have to bear out, and no more than one may break it.
    private static void AddUnitsWithoutCodes(FigureGrid grid, int total, List<TableCheck> checks)
    {
        int[] units = [.. Indices(grid, row => row is { Role: RecognisedRowRole.Item, Code: null, UnitCode: not null })];
        bool isList = units.Length > 0 && units.Length + 1 == grid.Rows.Length && OneLevel(grid, units) && units.Select(unit => grid.Rows[unit].UnitCode).Distinct().Count() == units.Length;
        if (!isList) return;
        var found = new List<TableCheck>();
        foreach (int column in grid.AmountColumns) AddColumn(grid, total, units, column, found);
        bool isBorneOut = found.Count(check => check.Verdict == Verdict.Exact && check.Computed != 0) >= LeastColumns && found.Count(check => check.Verdict == Verdict.Contradicted) <= 1;
        if (isBorneOut) checks.AddRange(found);
    }

    private static void AddUnits(FigureGrid grid, int[] units, int[] totals, List<TableCheck> checks)
    {
        if (units.Length == 0)
        {
            return;
        }

        foreach (int column in grid.AmountColumns)
        {
            if (totals.Length == 1 && OneLevel(grid, units))
            {
                AddColumn(grid, totals[0], units, column, checks);
            }
        }
    }

    /// <summary>Subtotals of a department and of its units would count twice.</summary>
    private static bool OneLevel(FigureGrid grid, int[] units) =>
        !units.Any(unit => units.Any(other => other != unit && grid.Rows[unit].UnitCode!.StartsWith(grid.Rows[other].UnitCode!, StringComparison.Ordinal)));

    private static IEnumerable<int> Indices(FigureGrid grid, Func<RecognisedRow, bool> filter) => Enumerable.Range(0, grid.Rows.Length).Where(row => filter(grid.Rows[row]));

    private static IEnumerable<int> Roots(FigureGrid grid)
    {
        var children = ParentSums.Families(grid).SelectMany(family => family.Children).ToHashSet();
        return Indices(grid, row => row.Role == RecognisedRowRole.Item && row.Code is not null).Where(row => !children.Contains(row));
    }
}
