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
        if (later.Header.IsEmpty)
        {
            return later.Grid.Columns == columns.Length ? null : WithWholeCodes(columns, later.Grid);
        }

        if (SameLayout(columns, later.Columns))
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

    /// <summary>
    /// The columns of a part without headings that has one column of codes for each group of them: 类 | 款 | 项 above, 2110105 whole on the next
    /// page. Every row has to fit.
    /// </summary>
    /// <param name="columns">The columns of the table.</param>
    /// <param name="later">The later part.</param>
    /// <returns>Null where it does not fit.</returns>
    public static int[]? WithWholeCodes(RecognisedColumn[] columns, TextGrid later)
    {
        int[] map = new int[columns.Length];
        int next = 0;
        for (int column = 0; column < columns.Length; column++)
        {
            bool isLevel = column > 0 && columns[column].Kind == ColumnKind.Code && columns[column - 1].Kind == ColumnKind.Code;
            map[column] = isLevel ? -1 : next++;
        }

        bool fits = next == later.Columns && next < columns.Length && Enumerable.Range(0, later.Rows).All(row => columns.All(column => map[column.Index] < 0 || Fits(column.Kind, later, row, map[column.Index])));
        return fits ? map : null;
    }

    private static bool Fits(ColumnKind kind, TextGrid grid, int row, int column) => (kind, grid.KindOf(row, column)) switch
    {
        (_, SlotKind.Blank) => true,
        (ColumnKind.Code, _) => PrintedText.IsCode(grid.Text(row, column)) || RowWords.IsTotal(grid.Key(row, column)),
        (ColumnKind.Amount or ColumnKind.Percentage, var slot) => slot != SlotKind.Text,
        (ColumnKind.Name, var slot) => slot == SlotKind.Text,
        _ => true,
    };

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
