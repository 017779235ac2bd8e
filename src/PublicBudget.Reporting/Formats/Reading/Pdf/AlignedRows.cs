using System.Text;

namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>
/// The rows of a table without lines. A name that was wrapped stands on several heights, its figures on one of them or between two: what stands
/// nearer to the figures than another row could is of their row, and where every row has a code, whatever has none.
/// </summary>
internal static class AlignedRows
{
    // Rows stand further apart than so many heights of the font.
    private const double OfOneRow = 0.95;
    private const int CodedByPercent = 60;

    /// <summary>The texts of each row by column; null where two figures, or a name and a figure, share a column.</summary>
    /// <param name="rows">What stands at each height.</param>
    /// <param name="columns">The columns.</param>
    public static List<string[]>? Of(IReadOnlyList<TextRow> rows, AlignedColumns columns)
    {
        var found = new List<string[]>();
        int[] owners = Owners(rows, columns);
        for (int start = 0, end = 1; start < rows.Count; start = end++)
        {
            while (end < rows.Count && owners[end] == owners[start]) end++;
            if (Cells(rows, start, end, columns) is not { } cells) return null;
            found.Add(cells);
        }

        return found;
    }

    /// <summary>Whether two heights are of one row: only one of them has figures.</summary>
    public static bool IsOneRow(TextRow above, TextRow below)
        => !(HasFigure(above) && HasFigure(below)) && above.Baseline - below.Baseline <= OfOneRow * Math.Max(above.Size, below.Size);

    /// <summary>For each height the one whose row it is of.</summary>
    /// <param name="rows">What stands at each height.</param>
    /// <param name="columns">The columns.</param>
    public static int[] Owners(IReadOnlyList<TextRow> rows, AlignedColumns columns)
    {
        // The numbers of the columns have no name of several lines.
        int[] owners = new int[rows.Count], figures = [.. Enumerable.Range(0, rows.Count).Where(row => HasFigure(rows[row]) && !rows[row].NumbersColumns)];
        bool isCoded = figures.Length > 0 && figures.Count(row => rows[row].Pieces[0] is { IsFigure: true } first && columns.Below(first.Line).First == 0) * 100 >= figures.Length * CodedByPercent;
        for (int row = 0; row < owners.Length; row++)
        {
            bool isRest = isCoded && !HasFigure(rows[row]) && columns.Below(rows[row].Pieces[0].Line).First > 0;
            owners[row] = isRest ? figures.MinBy(figure => Math.Abs(rows[figure].Baseline - rows[row].Baseline))
                : HasFigure(rows[row]) ? row
                : row + 1 < rows.Count && HasFigure(rows[row + 1]) && IsOneRow(rows[row], rows[row + 1]) ? row + 1
                : row > 0 && IsOneRow(rows[row - 1], rows[row]) ? owners[row - 1] : row;
        }

        return owners;
    }

    private static string[]? Cells(IReadOnlyList<TextRow> rows, int start, int end, AlignedColumns columns)
    {
        var texts = new StringBuilder?[columns.Count];
        for (int row = start; row < end; row++)
        {
            var figures = new HashSet<int>();
            foreach (TextPiece piece in rows[row].Pieces)
            {
                (int column, int last) = columns.Below(piece.Line);
                if (column > last && piece.IsTotal) column = columns.NearestTo(piece.Middle);
                if (column >= columns.Count || piece.TouchesFigure || (piece.IsFigure ? texts[column] is not null : figures.Contains(column))) return null;
                if (piece.IsFigure) figures.Add(column);
                CjkText.Append(texts[column] ??= new StringBuilder(), piece.Line.Text);
            }
        }

        return [.. texts.Select(text => text?.ToString() ?? "")];
    }

    private static bool HasFigure(TextRow row) => row.Pieces.Exists(piece => piece.IsFigure);
}
