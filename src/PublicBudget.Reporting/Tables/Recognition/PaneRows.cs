namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>Puts other rows into a pane, with its figures, and says which rows no other details.</summary>
internal static class PaneRows
{
    /// <summary>The pane with rows of its own replaced, each figure in the row that took its row's place.</summary>
    public static RecognisedPane Replace(RecognisedPane pane, Func<RecognisedRow, RecognisedRow> replacement)
    {
        RecognisedRow[] after = WithLeaves(pane.Rows.Select(replacement));
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

    /// <summary>The rows, each with the right <see cref="RecognisedRow.IsLeaf"/>: no other code begins with the code of a leaf.</summary>
    private static RecognisedRow[] WithLeaves(IEnumerable<RecognisedRow> rows)
    {
        RecognisedRow[] all = [.. rows];
        HashSet<string> parents = ParentCodes(all);
        for (int i = 0; i < all.Length; i++)
        {
            bool isLeaf = all[i].Role == RecognisedRowRole.Item && (all[i].Code is not { } code || !parents.Contains(code));
            if (isLeaf != all[i].IsLeaf) all[i] = all[i] with { IsLeaf = isLeaf };
        }

        return all;
    }

    /// <summary>Every code that another one begins with: 208 and 20805 of 2080501.</summary>
    private static HashSet<string> ParentCodes(RecognisedRow[] rows)
    {
        var parents = new HashSet<string>(StringComparer.Ordinal);
        foreach (RecognisedRow row in rows)
        {
            for (int length = (row.Code?.Length ?? 0) - 2; length >= 3; length -= 2) parents.Add(row.Code![..length]);
        }

        return parents;
    }
}
