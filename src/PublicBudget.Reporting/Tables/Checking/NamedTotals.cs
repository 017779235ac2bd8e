using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Tables.Checking;

/// <summary>
/// Columns beside each other without a heading above them, of which the first is by its name the whole of the others: 债务限额合计 | 一般债务限额 |
/// 专项债务限额. Whether it is so the rows have to bear out.
/// </summary>
internal static class NamedTotals
{
    private const int ShortestName = 2;

    /// <summary>Every such column with its parts.</summary>
    /// <param name="grid">The figures.</param>
    public static IEnumerable<(int Total, int[] Parts)> Of(FigureGrid grid)
    {
        int[] columns = [.. grid.AmountColumns];
        for (int i = 0; i + 2 < columns.Length; i++)
        {
            string whole = KeyOf(grid.Columns[columns[i]]), name = KeyOf(grid.Columns[columns[i + 1]]);
            int end = i + 1;
            string common = name;
            for (; end < columns.Length && Shared(common, KeyOf(grid.Columns[columns[end]]), whole) is { } shared; end++) common = shared;
            bool isCutShort = end < columns.Length && Shared(common, GroupOf(grid.Columns[columns[end]]), whole) is not null;
            if (end - i > 2 && name != whole && !isCutShort) yield return (columns[i], columns[(i + 1)..end]);
        }
    }

    // The longest end of two names that the name of the whole has too; null where there is none.
    private static string? Shared(string first, string second, string whole)
    {
        for (int length = Math.Min(first.Length, second.Length); length >= ShortestName; length--)
        {
            string end = first[^length..];
            if (second.Length > length && second.EndsWith(end, StringComparison.Ordinal) && whole.Contains(end, StringComparison.Ordinal)) return end;
        }

        return null;
    }

    // The heading over several columns: one more part, of which nobody knows here which column holds it.
    private static string GroupOf(RecognisedColumn column) => column.Path.Count > 1 ? TextFolding.Key(column.Path[0]) : "";

    private static string KeyOf(RecognisedColumn column) => column.Path.Count == 1 ? TextFolding.Key(column.Path[0]) : "";
}
