using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>A cell that the edge of a page cuts: its text may stand on both pages in part.</summary>
internal static class CutCell
{
    // An edge runs through a letter or two.
    private const int MostShared = 8;

    /// <summary>Puts the cells of a row behind those that stand left of them.</summary>
    /// <param name="row">The cells on the left.</param>
    /// <param name="right">The cells on the right.</param>
    /// <param name="isCut">Whether the last of the former and the first of the latter are one.</param>
    public static void Join(List<Cell> row, List<Cell> right, bool isCut)
    {
        bool isOne = isCut && row.Count > 0 && right.Count > 0 && row[^1].RowSpan == right[0].RowSpan;
        if (isOne) row[^1] = row[^1] with { Text = Whole(row[^1].Text, right[0].Text), ColumnSpan = row[^1].ColumnSpan + right[0].ColumnSpan };
        row.AddRange(isOne ? right.Skip(1) : right);
    }

    private static string Whole(string left, string right)
    {
        // A printer may draw all of it on both.
        if (left == right) return left;
        int shared = Math.Min(MostShared, Math.Min(left.Length, right.Length));
        while (shared > 0 && !left.EndsWith(right[..shared], StringComparison.Ordinal)) shared--;
        return left + right[shared..];
    }
}
