namespace PublicBudget.Classifications;

/// <summary>How many characters must be changed, put in or left out to make one text of another, up to a bound.</summary>
internal static class EditDistance
{
    /// <summary>The distance, or a number above the bound when it is exceeded. The time grows with bound × length.</summary>
    public static int Within(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int bound)
    {
        int surplus = bound + 1;
        if (Math.Abs(left.Length - right.Length) > bound)
            return surplus;
        Span<int> row = stackalloc int[NameFolding.MaxLength + 1];
        for (int column = 0; column <= right.Length; column++)
            row[column] = Math.Min(column, surplus);
        for (int at = 1; at <= left.Length; at++)
        {
            if (NextRow(row, left[at - 1], right, at, bound) > bound)
                return surplus;
        }
        return Math.Min(row[right.Length], surplus);
    }

    /// <summary>Goes one row on within the band around the diagonal; gives the least value of the row.</summary>
    private static int NextRow(Span<int> row, char c, ReadOnlySpan<char> right, int at, int bound)
    {
        int from = Math.Max(1, at - bound), to = Math.Min(right.Length, at + bound), surplus = bound + 1;
        int diagonal = row[from - 1], least = surplus;
        row[from - 1] = from == 1 ? Math.Min(at, surplus) : surplus;
        for (int column = from; column <= to; column++)
        {
            int above = column == at + bound ? surplus : row[column];
            int value = c == right[column - 1] ? diagonal : 1 + Math.Min(diagonal, Math.Min(above, row[column - 1]));
            diagonal = row[column];
            row[column] = Math.Min(value, surplus);
            least = Math.Min(least, row[column]);
        }
        return Math.Min(least, row[from - 1]);
    }
}
