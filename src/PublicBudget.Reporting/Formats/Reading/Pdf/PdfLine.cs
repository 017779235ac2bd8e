namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>A printed line: letters that stand side by side.</summary>
internal sealed class PdfLine
{
    /// <summary>A line of letters, ordered from the left.</summary>
    public PdfLine(IReadOnlyList<Glyph> glyphs)
    {
        Glyphs = glyphs;
        Text = LineText.Of(glyphs);
        Size = Usual(glyphs, glyph => glyph.Size);
        Baseline = Usual(glyphs, glyph => glyph.Baseline);
    }

    /// <summary>The letters.</summary>
    public IReadOnlyList<Glyph> Glyphs { get; }

    /// <summary>The text, blanks only where something is set apart.</summary>
    public string Text { get; }

    /// <summary>The size of most of its letters.</summary>
    public double Size { get; }

    /// <summary>The height that it stands at.</summary>
    public double Baseline { get; }

    /// <summary>Where it starts.</summary>
    public double Left => Glyphs[0].Left;

    /// <summary>Where it ends.</summary>
    public double Right => Glyphs[^1].Right;

    /// <summary>
    /// The width of what cannot be parted at its start: a number, a word, a character with the marks that may not begin a line.
    /// </summary>
    public double FirstWordWidth
    {
        get
        {
            int end = 1;
            while (end < Glyphs.Count && !LineText.MayBreak(Glyphs[end - 1].Text[^1], Glyphs[end].Text[0]))
            {
                end++;
            }

            return Glyphs[end - 1].Right - Left;
        }
    }

    /// <summary>The line with its rest from behind the edge of a page: letters that the edge runs through may stand on both sides of it.</summary>
    public PdfLine GoingOnWith(PdfLine rest)
    {
        int shared = Math.Min(Glyphs.Count, rest.Glyphs.Count);
        while (shared > 0 && !Glyphs.TakeLast(shared).Select(glyph => glyph.Text).SequenceEqual(rest.Glyphs.Take(shared).Select(glyph => glyph.Text))) shared--;
        if (shared == rest.Glyphs.Count) return this;
        double by = Right - rest.Glyphs[shared].Left;
        return new PdfLine([.. Glyphs, .. rest.Glyphs.Skip(shared).Select(glyph => glyph with { Left = glyph.Left + by, Right = glyph.Right + by })]);
    }

    // Nearly every line has one size and one baseline; only others need their median.
    private static double Usual(IReadOnlyList<Glyph> glyphs, Func<Glyph, double> valueOf)
    {
        double first = valueOf(glyphs[0]);
        for (int i = 1; i < glyphs.Count; i++)
        {
            if (valueOf(glyphs[i]) != first)
            {
                double[] values = [.. glyphs.Select(valueOf)];
                Array.Sort(values);
                return values[values.Length / 2];
            }
        }

        return first;
    }
}
