using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Tables.Checking;

/// <summary>
/// The totals of governments' tables that stand below what they add up: 支出合计 below the kinds of expenditure, 支出总计 below 支出合计, 上解支出, 年终结转.
/// Which of the rows above they add up the table does not say: all of them, or those that are numbered 一、二、三、.
/// </summary>
internal static class RunningTotals
{
    private const int FewestParts = 2;

    /// <summary>Every such total with the rows that may be its parts.</summary>
    /// <param name="grid">The figures.</param>
    /// <param name="keys">What the rows are called.</param>
    public static IEnumerable<(int Total, int[] Parts)> Of(FigureGrid grid, string[] keys)
    {
        int start = 0, ofYear = -1;
        for (int row = 0; row < keys.Length; row++)
        {
            bool isSide = Array.IndexOf(TotalNames.OfSide, keys[row]) >= 0;
            if (!isSide && Array.IndexOf(TotalNames.OfYear, keys[row]) < 0 && Array.IndexOf(TotalNames.Spent, keys[row]) < 0) continue;
            int[] above = [.. Enumerable.Range(start, row - start).Where(above => grid.Rows[above] is { Role: RecognisedRowRole.Item, Code: null })];
            int[] first = isSide && ofYear >= 0 ? [ofYear] : [];
            foreach (int[] parts in new[] { above, Array.FindAll(above, part => LabelKey.IsTopLevel(grid.Rows[part].Name)) })
            {
                if (first.Length + parts.Length >= FewestParts) yield return (row, [.. first, .. parts]);
            }

            (start, ofYear) = (row + 1, isSide ? -1 : row);
        }
    }
}
