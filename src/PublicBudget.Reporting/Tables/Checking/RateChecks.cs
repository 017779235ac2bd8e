using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Tables.Recognition;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tables.Checking;

/// <summary>
/// Percentages and changes against the two figures of their row that they compare. Which two they are is what most rows agree
/// on, among those that the heading allows.
/// </summary>
internal static class RateChecks
{
    private const int KeptByPercent = 80;
    private const int LeastRows = 3;

    /// <summary>Adds the checks of every column of rates or changes whose meaning the rows bear out.</summary>
    public static void Add(FigureGrid grid, List<TableCheck> checks)
    {
        foreach (int column in grid.RateColumns)
        {
            AddBest(CandidatesOf(grid, column, MeaningOf(TextFolding.Key(string.Concat(grid.Columns[column].Path)))), checks);
        }
        foreach (int column in grid.AmountColumns.Where(column => IsChange(grid.Columns[column])))
        {
            AddBest(CandidatesOf(grid, column, RateMeaning.Change), checks);
        }
    }

    private static RateMeaning? MeaningOf(string key)
    {
        bool isCompletion = key.Contains("完成", StringComparison.Ordinal) || key.Contains("执行率", StringComparison.Ordinal) || (key.Contains('占') && key.Contains("预算", StringComparison.Ordinal));
        bool isChange = key.Contains('增') || key.Contains('减');
        bool isShare = !isChange && (key.Contains('占') || key.Contains("比重", StringComparison.Ordinal));
        bool isGrowth = isChange || (!isShare && key.Contains('比'));

        // 预算数为上年执行数的%, 为调整预算%
        return isCompletion || (!isGrowth && !isShare && key.Contains('为')) ? RateMeaning.Completion : isShare ? RateMeaning.Share : isGrowth ? RateMeaning.Growth : null;
    }

    private static IEnumerable<List<TableCheck>> CandidatesOf(FigureGrid grid, int column, RateMeaning? meaning) => meaning switch
    {
        null => [],
        RateMeaning.Share => SharesOfTotal(grid, column),
        { } of => Pairs(grid, column).Select(pair => Evaluate(grid, column, of, pair.Current, pair.Basis).ToList()),
    };

    // 占总支出比重: each row's amount in the only total of its column.
    private static IEnumerable<List<TableCheck>> SharesOfTotal(FigureGrid grid, int column)
    {
        int[] totals = [.. Enumerable.Range(0, grid.Rows.Length).Where(row => grid.Rows[row].Role == RecognisedRowRole.Total)];
        return totals is [var total] ? grid.AmountColumns.Where(amount => !grid[total, amount].IsBlank).Select(amount => SharesOf(grid, column, amount, grid[total, amount]).ToList()) : [];
    }

    private static IEnumerable<TableCheck> SharesOf(FigureGrid grid, int column, int amount, RecognisedFigure whole)
    {
        for (int row = 0; row < grid.Rows.Length; row++)
        {
            RecognisedFigure stated = grid[row, column], part = grid[row, amount];
            if (!stated.IsBlank && !part.IsBlank && !ReferenceEquals(part, whole) && RateTest.Evaluate(grid, RateMeaning.Share, stated, part, whole) is { } check) yield return check;
        }
    }

    private static bool IsChange(RecognisedColumn column)
    {
        string leaf = TextFolding.Key(column.Leaf);
        return leaf.Contains("增减", StringComparison.Ordinal) && !leaf.Contains("原因", StringComparison.Ordinal);
    }

    private static void AddBest(IEnumerable<List<TableCheck>> candidates, List<TableCheck> checks)
    {
        List<TableCheck>? best = null;
        int bestKept = 0;
        foreach (List<TableCheck> found in candidates)
        {
            int kept = found.Count(check => check.Verdict is Verdict.Exact or Verdict.WithinRounding or Verdict.Nudged);
            if (kept > bestKept)
            {
                (best, bestKept) = (found, kept);
            }
        }
        if (best is not null && bestKept >= LeastRows && (bestKept * 100 >= best.Count * KeptByPercent || IsBrokenOnce(best)))
        {
            checks.AddRange(best);
        }
    }

    // Short tables: what several rows bear out, one row does not change. Of rows without a change any pair of columns would be borne out.
    private static bool IsBrokenOnce(List<TableCheck> found)
        => found.Count(check => check.Verdict == Verdict.Contradicted) == 1
            && found.Count(check => check.Stated.Value is not (null or 0) && check.Verdict is (Verdict.Exact or Verdict.WithinRounding or Verdict.Nudged)) >= LeastRows;

    private static IEnumerable<(int Current, int Basis)> Pairs(FigureGrid grid, int column)
    {
        int[] amounts = [.. grid.AmountColumns.Where(amount => amount != column)];
        return from current in amounts from basis in amounts where current != basis select (current, basis);
    }

    private static IEnumerable<TableCheck> Evaluate(FigureGrid grid, int column, RateMeaning meaning, int current, int basis)
    {
        for (int row = 0; row < grid.Rows.Length; row++)
        {
            RecognisedFigure stated = grid[row, column], now = grid[row, current], before = grid[row, basis];
            if (stated.IsBlank || (now.IsBlank && before.IsBlank))
            {
                continue;
            }

            if (meaning == RateMeaning.Change)
            {
                yield return grid.Sum(TableCheckKind.Change, stated, [now, before], [1, -1]);
            }
            else if (!before.IsBlank && RateTest.Evaluate(grid, meaning, stated, now, before) is { } check)
            {
                yield return check;
            }
        }
    }
}
