using System.Runtime.InteropServices;

namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>Puts letters into lines by where they stand. The order in which a file lists them says nothing.</summary>
internal static class LineFinder
{
    // Letters whose heights share this much stand in one line: a superscript does, the next line does not.
    private const double SharedHeight = 0.5;
    // The same letter again, moved by less than this: printed twice to look bold.
    private const double PrintedTwice = 0.15;
    // A gap of so many characters parts what stands side by side: organisation on the left, unit on the right.
    private const double Apart = 4;

    /// <summary>The lines from above, those side by side from the left.</summary>
    public static List<PdfLine> Find(IReadOnlyList<Glyph> glyphs) => IsOneLine(glyphs) ? [new PdfLine(glyphs)] : [.. Rows(glyphs).SelectMany(Lines)];

    /// <summary>What stands at one height, row by row from above, each ordered from the left.</summary>
    public static List<List<Glyph>> Rows(IEnumerable<Glyph> glyphs)
    {
        var rows = new List<List<Glyph>>();
        var row = new List<Glyph>();
        Glyph tallest = default;
        Glyph[] fromAbove = [.. glyphs];
        Sort(fromAbove, (a, b) => b.Baseline.CompareTo(a.Baseline));
        foreach (Glyph glyph in fromAbove)
        {
            if (row.Count > 0 && !StandsBeside(tallest, glyph))
            {
                rows.Add(InOrder(row));
                row = [];
            }

            tallest = row.Count == 0 || glyph.Size > tallest.Size ? glyph : tallest;
            row.Add(glyph);
        }

        if (row.Count > 0)
        {
            rows.Add(InOrder(row));
        }

        return rows;
    }

    /// <summary>The lines of a row: what stands far apart has nothing to do with each other.</summary>
    public static IEnumerable<PdfLine> Lines(IReadOnlyList<Glyph> row)
    {
        var part = new List<Glyph>();
        foreach (Glyph glyph in row)
        {
            if (part.Count > 0 && glyph.Left - part[^1].Right > Math.Max(glyph.Size, part[^1].Size) * Apart)
            {
                yield return new PdfLine(part);
                part = [];
            }

            part.Add(glyph);
        }

        yield return new PdfLine(part);
    }

    // Most cells hold one line, drawn from left to right.
    private static bool IsOneLine(IReadOnlyList<Glyph> glyphs)
    {
        for (int i = 1; i < glyphs.Count; i++)
        {
            (Glyph before, Glyph glyph) = (glyphs[i - 1], glyphs[i]);
            if (glyph.Baseline != before.Baseline || glyph.Size != before.Size || glyph.Left - before.Left <= glyph.Size * PrintedTwice || glyph.Left - before.Right > glyph.Size * Apart)
            {
                return false;
            }
        }

        return true;
    }

    private static List<Glyph> InOrder(List<Glyph> row)
    {
        Sort(CollectionsMarshal.AsSpan(row), (a, b) => a.Left.CompareTo(b.Left));
        var kept = new List<Glyph>(row.Count);
        foreach (Glyph glyph in row)
        {
            if (!IsAgain(kept, glyph))
            {
                kept.Add(glyph);
            }
        }

        return kept;
    }

    // Most pages are drawn from above, and their lines from the left.
    private static void Sort(Span<Glyph> glyphs, Comparison<Glyph> order)
    {
        int sorted = 1;
        while (sorted < glyphs.Length && order(glyphs[sorted - 1], glyphs[sorted]) <= 0) sorted++;
        if (sorted < glyphs.Length) glyphs.Sort(order);
    }

    private static bool StandsBeside(Glyph tallest, Glyph glyph) =>
        Math.Min(tallest.Top, glyph.Top) - Math.Max(tallest.Bottom, glyph.Bottom) >= Math.Min(tallest.Size, glyph.Size) * SharedHeight;

    private static bool IsAgain(List<Glyph> part, Glyph glyph)
    {
        double near = glyph.Size * PrintedTwice;
        for (int i = part.Count - 1; i >= 0 && glyph.Left - part[i].Left <= near; i--)
        {
            if (part[i].Text == glyph.Text && Math.Abs(part[i].Baseline - glyph.Baseline) <= near)
            {
                return true;
            }
        }
        return false;
    }
}
