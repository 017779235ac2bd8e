namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>
/// Parts texts that are drawn over each other, as printers do with the title of a sheet whose first columns they repeat: of each only a part is seen, but
/// all of its letters are there, one text after the other.
/// </summary>
internal static class Overprint
{
    // Letters of one text follow each other no further apart, in heights of the font: marks that are half as wide as drawn reach over each other.
    private const double Furthest = 1.2;
    private const double Nearest = -0.8;
    // Two texts stand so far over each other, and no text begins where another one does, unless it is printed twice to look bold.
    private const double Over = 1.5;
    private const double SamePlace = 0.4;
    private const double Inked = 0.15;
    private const int LongestUnit = 12;

    /// <summary>Takes out the texts that are drawn over others, each as a line of its own; a text that is drawn twice is one, and whether there is any is told.</summary>
    /// <param name="glyphs">The letters in the order in which they are drawn.</param>
    /// <param name="lost">The letters that stand outside of the page: a text may be drawn again there.</param>
    public static (List<PdfLine> Lines, bool IsTwice) TakeFrom(List<Glyph> glyphs, IReadOnlyList<Glyph> lost)
    {
        HashSet<(int Start, int End)> over = [.. TextsIn(glyphs).GroupBy(text => glyphs[text.Start].Baseline).Where(row => row.Skip(1).Any()).SelectMany(row => OverOthers(glyphs, row).Concat(Repeated(glyphs, row)))];
        bool isTwice = lost.Count > 0 && AreDrawnAgain(glyphs, [.. lost]);
        if (over.Count == 0) return ([], isTwice);
        // However near to the organisation it comes to stand.
        over.UnionWith(TextsIn(glyphs).Where(text => text.End - text.Start <= LongestUnit && ExpectedTable.IsUnit(TextFolding.Key(TextOf(glyphs, text)))));
        var taken = new bool[glyphs.Count];
        foreach ((int start, int end) in over) Array.Fill(taken, true, start, end - start);
        List<PdfLine> lines = [.. over.OrderBy(text => text.Start).Select(text => new PdfLine(glyphs[text.Start..text.End])).DistinctBy(line => (line.Baseline, line.Text))];
        Glyph[] rest = [.. glyphs.Where((_, i) => !taken[i])];
        glyphs.Clear();
        glyphs.AddRange(rest);
        return (lines, isTwice || lines.Count < over.Count);
    }

    // From the left: each against the one that reaches furthest of those before it.
    private static IEnumerable<(int Start, int End)> OverOthers(List<Glyph> glyphs, IEnumerable<(int Start, int End)> row)
    {
        (int Start, int End)? furthest = null;
        foreach ((int Start, int End) text in row.OrderBy(text => glyphs[text.Start].Left))
        {
            if (furthest is { } before && AreOver(glyphs, before, text))
            {
                yield return before;
                yield return text;
            }

            if (furthest is not { } other || glyphs[text.End - 1].Right > glyphs[other.End - 1].Right) furthest = text;
        }
    }

    // A title, or what stands below it, that is drawn again beside itself.
    private static IEnumerable<(int Start, int End)> Repeated(List<Glyph> glyphs, IEnumerable<(int Start, int End)> row)
        => row.GroupBy(text => TextOf(glyphs, text)).Where(same => same.Skip(1).Any() && TextRow.IsCaption(same.Key)).SelectMany(same => same);

    private static bool AreDrawnAgain(List<Glyph> glyphs, List<Glyph> lost)
    {
        HashSet<(double, string)> outside = [.. TextsIn(lost).Select(text => (lost[text.Start].Baseline, TextOf(lost, text)))];
        return TextsIn(glyphs).Any(text => outside.Contains((glyphs[text.Start].Baseline, TextOf(glyphs, text))) && TextRow.IsCaption(TextOf(glyphs, text)));
    }

    private static string TextOf(List<Glyph> glyphs, (int Start, int End) text) => string.Concat(glyphs[text.Start..text.End].Select(glyph => glyph.Text));

    private static IEnumerable<(int Start, int End)> TextsIn(List<Glyph> glyphs)
    {
        for (int start = 0, end = 1; start < glyphs.Count; start = end++)
        {
            while (end < glyphs.Count && GoesOn(glyphs[end - 1], glyphs[end])) end++;
            // What the edge of the page cuts off goes with one letter.
            if (end - start > 1 || glyphs[start].Text.Length > 1) yield return (start, end);
        }
    }

    private static bool GoesOn(Glyph before, Glyph next) => before.Baseline == next.Baseline && next.Left > before.Left && next.Left - before.Right <= next.Size * Furthest && next.Left - before.Right >= next.Size * Nearest;

    private static bool AreOver(List<Glyph> glyphs, (int Start, int End) a, (int Start, int End) b)
    {
        double left = Math.Max(glyphs[a.Start].Left, glyphs[b.Start].Left), right = Math.Min(glyphs[a.End - 1].Right, glyphs[b.End - 1].Right);
        return right - left > glyphs[a.Start].Size * Over && Math.Abs(glyphs[a.Start].Left - glyphs[b.Start].Left) > glyphs[a.Start].Size * SamePlace && Collide(glyphs, a, b);
    }

    // Letters that fill each other's gaps are one text, drawn in another order than it is read.
    private static bool Collide(List<Glyph> glyphs, (int Start, int End) a, (int Start, int End) b)
    {
        for (int i = a.Start, j = b.Start; i < a.End && j < b.End;)
        {
            if (Math.Min(glyphs[i].Right, glyphs[j].Right) - Math.Max(glyphs[i].Left, glyphs[j].Left) > glyphs[i].Size * Inked) return true;
            if (glyphs[i].Right <= glyphs[j].Right) i++;
            else j++;
        }

        return false;
    }
}
