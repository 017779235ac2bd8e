namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>Puts other rows into a pane, with its figures, and says which rows no other details.</summary>
internal static class PaneRows
{
    // No classification has codes of more digits, nor has any list of units.
    private const int LongestCode = 17;

    /// <summary>The pane with rows of its own replaced, each figure in the row that took its row's place.</summary>
    public static RecognisedPane Replace(RecognisedPane pane, Func<RecognisedRow, RecognisedRow> replacement)
    {
        RecognisedRow[] after = WithLeaves([.. pane.Rows.Select(replacement)]);
        Dictionary<RecognisedRow, RecognisedRow>? moved = null;
        for (int i = 0; i < after.Length; i++)
        {
            if (!ReferenceEquals(pane.Rows[i], after[i])) (moved ??= new(ReferenceEqualityComparer.Instance))[pane.Rows[i]] = after[i];
        }

        return moved is null ? pane : pane with
        {
            Rows = after,
            Figures = [.. pane.Figures.Select(figure => moved.TryGetValue(figure.Row, out RecognisedRow? row) ? figure with { Row = row } : figure)],
        };
    }

    /// <summary>Says of rows that nobody else has yet which no other details: no other code begins with the code of a leaf.</summary>
    public static void MarkLeaves(List<RecognisedRow> rows)
    {
        HashSet<long> parents = ParentCodes(rows);
        foreach (RecognisedRow row in rows) row.MarkLeaf(IsLeaf(row, parents));
    }

    private static RecognisedRow[] WithLeaves(RecognisedRow[] rows)
    {
        HashSet<long> parents = ParentCodes(rows);
        return Array.ConvertAll(rows, row => IsLeaf(row, parents) is var isLeaf && isLeaf == row.IsLeaf ? row : row with { IsLeaf = isLeaf });
    }

    private static bool IsLeaf(RecognisedRow row, HashSet<long> parents)
        => row.Role == RecognisedRowRole.Item && (row.Code is not { Length: <= LongestCode } code || !parents.Contains(NumberOf(code)));

    // Every code that another one begins with: 208 and 20805 of 2080501.
    private static HashSet<long> ParentCodes(IEnumerable<RecognisedRow> rows)
    {
        var parents = new HashSet<long>();
        foreach (RecognisedRow row in rows)
        {
            if (row.Code is not { Length: <= LongestCode } code) continue;
            for (int length = code.Length - 2; length >= 3; length -= 2) parents.Add(NumberOf(code.AsSpan(0, length)));
        }

        return parents;
    }

    // The digits behind a one, so that those of 0208 and 208 differ.
    private static long NumberOf(ReadOnlySpan<char> code)
    {
        long number = 1;
        foreach (char digit in code) number = (number * 10) + digit - '0';
        return number;
    }
}
