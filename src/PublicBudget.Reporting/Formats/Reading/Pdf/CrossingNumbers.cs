namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>
/// Keeps a number in one cell that is too long for its column and runs over the line beside it: what is drawn in one go, each digit where the one before
/// ends, is one number, and it stands where most of it does.
/// </summary>
internal static class CrossingNumbers
{
    // How exactly digits of one number follow each other, in heights of the font.
    private const double Touching = 0.03;
    private const int LongestNumber = 24;

    /// <summary>Moves the digits of each number into the cell that has most of them.</summary>
    /// <param name="glyphs">The letters in the order in which they are drawn.</param>
    /// <param name="slots">The slot of each.</param>
    public static void Settle(IReadOnlyList<Glyph> glyphs, (int Row, int Column)[] slots)
    {
        for (int start = 0, end = 1; start < glyphs.Count; start = end++)
        {
            while (end < glyphs.Count && GoesOn(glyphs[end - 1], glyphs[end])) end++;
            bool crosses = end - start <= LongestNumber && slots[start].Row == slots[end - 1].Row && slots[start].Column + 1 == slots[end - 1].Column;
            if (!crosses || !IsNumber(glyphs, start, end)) continue;
            int first = start;
            while (slots[first].Column == slots[start].Column) first++;
            (int Row, int Column) slot = first - start >= end - first ? slots[start] : slots[end - 1];
            Array.Fill(slots, slot, start, end - start);
        }
    }

    /// <summary>Whether a letter goes on the number that the one drawn before it is of.</summary>
    public static bool GoesOn(Glyph before, Glyph next)
        => IsOfNumber(before) && IsOfNumber(next) && before.Baseline == next.Baseline && Math.Abs(next.Left - before.Right) <= next.Size * Touching;

    private static bool IsOfNumber(Glyph glyph) => glyph.Text.Length == 1 && (char.IsAsciiDigit(glyph.Text[0]) || glyph.Text[0] is '.' or ',' or '-');

    // Two numbers that touch are no number: 1.502.50, 1,5002,500.
    private static bool IsNumber(IReadOnlyList<Glyph> glyphs, int start, int end)
    {
        int point = -1, comma = -1;
        for (int i = start; i < end; i++)
        {
            char c = glyphs[i].Text[0];
            bool fits = c switch
            {
                '-' => i == start,
                '.' => point < 0 && (comma < 0 || i - comma == 4),
                ',' => point < 0 && (comma < 0 || i - comma == 4),
                _ => true,
            };
            if (!fits) return false;
            if (c == '.') point = i;
            if (c == ',') comma = i;
        }

        return comma < 0 || point > 0 || end - comma == 4;
    }
}
