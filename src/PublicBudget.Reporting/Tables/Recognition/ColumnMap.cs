namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>Finds the columns of a table in a later part of it that is laid out differently.</summary>
internal static class ColumnMap
{
    /// <summary>
    /// For each column of the table the column of the later part, −1 where it has none; null where both are laid out alike or the
    /// later part has no headings.
    /// </summary>
    public static int[]? Of(RecognisedColumn[] columns, TableSegment later)
    {
        if (later.Header.IsEmpty || SameLayout(columns, later.Columns))
        {
            return null;
        }

        int[] map = new int[columns.Length];
        var used = new bool[later.Columns.Length];
        int next = 0;
        for (int column = 0; column < columns.Length; column++)
        {
            // Headings repeat (小计, 金额): each is looked for right of the one found before.
            int found = Find(columns[column], later.Columns, used, next);
            map[column] = found;
            if (found < 0)
            {
                continue;
            }

            used[found] = true;
            next = found;
        }
        return map;
    }

    private static bool SameLayout(RecognisedColumn[] columns, RecognisedColumn[] later) =>
        columns.Length == later.Length && columns.Zip(later).All(pair => pair.First.Path.SequenceEqual(pair.Second.Path));

    private static int Find(RecognisedColumn wanted, RecognisedColumn[] later, bool[] used, int from)
    {
        for (int column = from; column < later.Length; column++)
        {
            if (!used[column] && later[column].Path.Count > 0 && later[column].Path.SequenceEqual(wanted.Path))
            {
                return column;
            }
        }
        return -1;
    }
}
