namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>
/// Finds tables without lines among the rows of a page. Only what cannot be a text is taken: rows of amounts right below rows of
/// headings, all parted by the same blank strips.
/// </summary>
internal static class AlignedTables
{
    private const int FewestRows = 3;
    private const int MostHeadingRows = 4;
    // Rows stand no further apart, in heights of the font.
    private const double FurthestApart = 3.5;

    /// <summary>The tables, and the rows that belong to none.</summary>
    public static (List<AlignedTable> Tables, List<TextRow> Others) Find(List<TextRow> rows)
    {
        var tables = new List<AlignedTable>();
        var others = new List<TextRow>();
        int free = 0;
        for (int start = 0; start < rows.Count;)
        {
            int end = EndOfBody(rows, start), headings = HeadingsAbove(rows, free, start);
            if (end - start >= FewestRows && headings > 0 && AlignedTable.Of(rows[(start - headings)..start], rows[start..end]) is { } table)
            {
                others.RemoveRange(others.Count - headings, headings);
                tables.Add(table);
                start = free = end;
            }
            else
            {
                end = Math.Max(end, start + 1);
                others.AddRange(rows[start..end]);
                start = end;
            }
        }

        return (tables, others);
    }

    private static int EndOfBody(List<TextRow> rows, int start)
    {
        int end = start;
        while (end < rows.Count && rows[end].HasFigures && (end == start || IsNear(rows[end - 1], rows[end])))
        {
            end++;
        }

        return end;
    }

    private static int HeadingsAbove(List<TextRow> rows, int free, int start)
    {
        int first = start;
        while (first > free && start - first < MostHeadingRows && first < rows.Count && rows[first - 1].HasHeadings && IsNear(rows[first - 1], rows[first]))
        {
            first--;
        }

        return start - first;
    }

    private static bool IsNear(TextRow above, TextRow below) => above.Baseline - below.Baseline <= FurthestApart * Math.Max(above.Size, below.Size);
}
