namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>
/// Finds tables without lines among the rows of a page. Only what cannot be a text is taken: rows of amounts right below rows of
/// headings, all parted by the same blank strips.
/// </summary>
internal static class AlignedTables
{
    private const int FewestRows = 3;
    private const int FewestFigures = 4;
    private const int MostHeadingRows = 9;
    // The lines of one cell.
    private const double OfOneCell = 1.55;
    // Rows stand no further apart, in heights of the font.
    private const double FurthestApart = 4.5;

    /// <summary>The tables, and the rows that belong to none.</summary>
    public static (List<AlignedTable> Tables, List<TextRow> Others) Find(List<TextRow> rows)
    {
        var tables = new List<AlignedTable>();
        var others = new List<TextRow>();
        int free = 0;
        for (int start = 0; start < rows.Count;)
        {
            int end = EndOfBody(rows, start);
            if (end == start)
            {
                others.Add(rows[start++]);
                continue;
            }

            // The first row may begin with a line of its name, or with the numbers of the columns.
            int first = start > free && rows[start - 1].MayBeRow && AlignedRows.IsOneRow(rows[start - 1], rows[start]) ? start - 1 : start;
            if (first > free && rows[first - 1] is { HasSmallFigures: true, Pieces.Count: > 1 } && IsNear(rows[first - 1], rows[first])) first--;
            else first = BelowNumbers(rows, free, first);
            int headings = HeadingsAbove(rows, free, first);
            bool mayBeTable = headings > 0 || first == 0;
            if (mayBeTable && AlignedTable.Of(rows[(first - headings)..first], rows[first..end], first > 0 && IsShort(rows, start, end)) is { } table)
            {
                others.RemoveRange(others.Count - headings - start + first, headings + start - first);
                tables.Add(table);
                free = end;
            }
            else
            {
                others.AddRange(rows[start..end]);
            }

            start = end;
        }

        return (tables, others);
    }

    // Below the numbers of the columns no heading stands: what does is the name of the first row.
    private static int BelowNumbers(List<TextRow> rows, int free, int first)
    {
        int row = first - 1;
        while (row > free && rows[row] is { MayBeRow: true, HasSmallFigures: false, Pieces.Count: 1 } && IsClose(rows[row], rows[row + 1])) row--;
        return row >= free && row < first - 1 && rows[row].NumbersColumns && IsNear(rows[row], rows[row + 1]) ? row : first;
    }

    // Between rows of figures stand rows without any, and lines of names; behind the last one only the rest of its own name.
    private static int EndOfBody(List<TextRow> rows, int start)
    {
        if (!rows[start].HasFigures) return start;
        int last = start, figures = 1;
        for (int row = start + 1; row < rows.Count && IsNear(rows[row - 1], rows[row]) && rows[row].MayBeRow && !IsPageNumber(rows, row); row++)
        {
            if (!rows[row].HasSmallFigures) continue;
            figures += rows[row].HasAmount ? 1 : 0;
            last = row;
        }

        // At the top of a page even one row may go on a table.
        bool isTop = start == 0 || (start == 1 && AlignedRows.IsOneRow(rows[0], rows[1]));
        if (figures < FewestRows && !isTop && !IsOnlyRow(rows, start, last + 1) && !IsNumbered(rows, start)) return start;
        while (last + 1 < rows.Count && rows[last + 1].MayBeRow && (AlignedRows.IsOneRow(rows[last], rows[last + 1]) || IsRestOfName(rows[last], rows[last + 1]))) last++;
        return last + 1;
    }

    /// <summary>The row behind the last one that may go on a table at the top of a page; where none does, the first one.</summary>
    /// <param name="rows">The rows of the page.</param>
    /// <param name="start">The first row below the headings.</param>
    public static int EndOfRest(List<TextRow> rows, int start)
    {
        int last = start - 1;
        for (int row = start; row < rows.Count && IsNear(rows[row - 1], rows[row]) && rows[row].MayBeRow && !IsPageNumber(rows, row); row++)
        {
            if (rows[row].HasSmallFigures) last = row;
        }

        return last + 1;
    }

    private static bool IsPageNumber(List<TextRow> rows, int row) => row == rows.Count - 1 && PageNumberLine.Is(new PdfLine(rows[row].Glyphs).Text);

    private static bool IsShort(List<TextRow> rows, int start, int end) => rows[start..end].Count(row => row.HasAmount) < FewestRows;

    // Where the columns are numbered, a table begins, however few rows it has.
    private static bool IsNumbered(List<TextRow> rows, int start) => start > 0 && rows[start - 1].NumbersColumns && IsNear(rows[start - 1], rows[start]);

    // 三公经费: one row of nothing but figures.
    private static bool IsOnlyRow(List<TextRow> rows, int start, int end) => end == start + 1 && rows[start].Pieces.Count >= FewestFigures && rows[start].Pieces.TrueForAll(piece => piece.IsFigure);

    // A line by itself, right of the code of the row above it.
    private static bool IsRestOfName(TextRow row, TextRow below)
        => row.Pieces[0].IsFigure && below.Pieces is [{ IsFigure: false } only] && only.Line.Left > row.Pieces[0].Line.Right && IsClose(row, below);

    private static int HeadingsAbove(List<TextRow> rows, int free, int start)
    {
        int first = start;
        while (first > free && start - first < MostHeadingRows && IsHeading(rows, first - 1, free)) first--;

        // A line by itself may be one of a heading that was wrapped, but no heading is made of such lines.
        return Enumerable.Range(first, start - first).Any(row => rows[row].HasHeadings) ? start - first : 0;
    }

    // A line by itself stands close above others, or is a heading over several columns below a row of headings.
    private static bool IsHeading(List<TextRow> rows, int row, int free)
    {
        if (rows[row].HasHeadings) return IsNear(rows[row], rows[row + 1]);
        return rows[row].MayBeRow && !rows[row].HasSmallFigures && (IsClose(rows[row], rows[row + 1]) || (row > free && rows[row - 1].HasHeadings && IsNear(rows[row - 1], rows[row]) && IsNear(rows[row], rows[row + 1])));
    }

    private static bool IsClose(TextRow above, TextRow below) => above.Baseline - below.Baseline <= OfOneCell * Math.Max(above.Size, below.Size);

    private static bool IsNear(TextRow above, TextRow below) => above.Baseline - below.Baseline <= FurthestApart * Math.Max(above.Size, below.Size);
}
