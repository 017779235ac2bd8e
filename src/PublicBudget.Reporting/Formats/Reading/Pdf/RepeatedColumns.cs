namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>Finds the columns that a printer repeats at the left of every page of a wide sheet: codes, names and what else stands in them are the same in every row.</summary>
internal static class RepeatedColumns
{
    // Headings over several columns are cut where the repeated ones end, and others are drawn over them.
    private const int MostHeadingRows = 4;
    private const int FewestFigures = 2;
    private const int FewestNames = 3;

    /// <summary>How many columns a table begins with that the part left of it begins with too.</summary>
    /// <param name="left">The part left of it.</param>
    /// <param name="right">The table.</param>
    /// <param name="isDrawnTwice">Whether what stands above the table is drawn twice, once for the columns that are repeated and once for the others.</param>
    public static int Of(LetteredGrid left, LetteredGrid right, bool isDrawnTwice)
    {
        if (right.Lines.SharedColumns(left.Lines) == 0) return 0;
        (left, right) = WithRowsOfBoth(left, right);
        if (left.Rows != right.Rows) return 0;
        int shared = Math.Min(right.Lines.SharedColumns(left.Lines), right.Lines.Columns - 1);
        while (shared > 0 && !AreSame(left, right, shared, isDrawnTwice)) shared--;
        return shared > 0 && IsProven(left, right, shared, isDrawnTwice) ? shared : 0;
    }

    /// <summary>
    /// Whether a table has the headings of another one over a column: then it is that of another unit, or goes on below it. Where the columns before it hold
    /// the same amounts, or what stands above the table is drawn twice, other figures are those of other columns, whatever stands over them.
    /// </summary>
    /// <param name="column">The first column that is not repeated.</param>
    /// <param name="left">The table that may stand left.</param>
    /// <param name="right">The table that may stand right.</param>
    /// <param name="isDrawnTwice">Whether what stands above it is drawn twice.</param>
    public static bool AreAlikeOver(int column, LetteredGrid left, LetteredGrid right, bool isDrawnTwice)
    {
        (left, right) = WithRowsOfBoth(left, right);
        if (column >= left.Lines.Columns) return false;
        bool isProven = isDrawnTwice || HasAmounts(right, column);
        return TextsIn(column, left, right, isProven ? right.Rows : MostHeadingRows).Where(pair => isProven || pair.Left.Any(char.IsLetter) || pair.Right.Any(char.IsLetter)).All(pair => pair.Left == pair.Right);
    }

    // Where all headings of a page span several rows, it has no line between them.
    private static (LetteredGrid Left, LetteredGrid Right) WithRowsOfBoth(LetteredGrid left, LetteredGrid right)
        => left.Rows == right.Rows ? (left, right) : (left.WithLines(left.Lines.WithRowsOf(right.Lines)), right.WithLines(right.Lines.WithRowsOf(left.Lines)));

    private static bool AreSame(LetteredGrid left, LetteredGrid right, int columns, bool isDrawnTwice)
    {
        int same = right.Rows;
        while (same > 0 && Enumerable.Range(0, columns).All(column => IsSame(left, right, same - 1, column, isDrawnTwice))) same--;
        return same <= MostHeadingRows && same < right.Rows && Enumerable.Range(same, right.Rows - same).Any(row => right.SlotText(row, columns - 1).Length > 0 || columns > 1);
    }

    // Where columns are wider than the page, its edge cuts the first one: printers leave out what is not seen at all.
    private static bool IsSame(LetteredGrid left, LetteredGrid right, int row, int column, bool isDrawnTwice)
    {
        string one = left.SlotText(row, column), other = right.SlotText(row, column);
        return one == other || (isDrawnTwice && IsDrawnOver(one, other)) || (column == 0 && ((right.Lines.Left < 0 && one.EndsWith(other, StringComparison.Ordinal)) || (left.Lines.Left < 0 && other.EndsWith(one, StringComparison.Ordinal))));
    }

    // 合计 over several columns that begin further right: some of it stands over the repeated ones.
    private static bool IsDrawnOver(string text, string both)
    {
        int next = 0;
        foreach (char c in both)
        {
            if (next < text.Length && c == text[next]) next++;
            else if (!char.IsLetter(c)) return false;
        }

        return next == text.Length;
    }

    // Forms of one kind begin with the same labels, and go on with the same.
    private static bool IsProven(LetteredGrid left, LetteredGrid right, int columns, bool isDrawnTwice)
    {
        if (Enumerable.Range(1, right.Rows - 1).Any(row => IsCode(right.SlotText(row, 0))) || HasAmounts(right, columns)) return true;
        return TextsBefore(right, columns).Count(text => text.Any(char.IsLetter)) >= FewestNames && !GoesOnAlike(left, right, columns) && (isDrawnTwice || HasOnlyFigures(right, columns));
    }

    private static bool HasAmounts(LetteredGrid table, int columns) => TextsBefore(table, columns).Count(IsAmount) >= FewestFigures;

    private static IEnumerable<string> TextsBefore(LetteredGrid table, int column) => Enumerable.Range(0, table.Rows).SelectMany(row => Enumerable.Range(0, column).Select(slot => table.SlotText(row, slot)));

    private static bool GoesOnAlike(LetteredGrid left, LetteredGrid right, int column)
    {
        (string Left, string Right)[] texts = [.. TextsIn(column, left, right, right.Rows).Where(pair => pair.Left.Length + pair.Right.Length > 0)];
        return texts.Count(pair => pair.Left == pair.Right) * 2 > texts.Length;
    }

    // Below the headings; the last row is none.
    private static bool HasOnlyFigures(LetteredGrid table, int column)
    {
        int first = Math.Min(MostHeadingRows, table.Rows - 1);
        return Enumerable.Range(first, table.Rows - first).All(row => Enumerable.Range(column, table.Lines.Columns - column).All(slot => !table.SlotText(row, slot).Any(char.IsLetter)));
    }

    private static IEnumerable<(string Left, string Right)> TextsIn(int column, LetteredGrid left, LetteredGrid right, int rows)
        => column >= left.Lines.Columns ? [] : Enumerable.Range(0, Math.Min(rows, right.Rows)).Select(row => (left.SlotText(row, column), right.SlotText(row, column)));

    private static bool IsCode(string text) => text.Length > 2 && text.All(char.IsAsciiDigit);

    private static bool IsAmount(string text) => text.Contains('.') && text.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or '-');
}
