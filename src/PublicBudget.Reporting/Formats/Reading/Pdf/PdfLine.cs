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
        string own = string.Concat(Glyphs.Select(glyph => glyph.Text)), other = string.Concat(rest.Glyphs.Select(glyph => glyph.Text));
        int shared = Math.Min(own.Length, other.Length);
        while (shared > 0 && !own.EndsWith(other[..shared], StringComparison.Ordinal)) shared--;
        if (shared == other.Length) return this;
        List<Glyph> behind = Behind(rest.Glyphs, shared);
        double by = Right - behind[0].Left;
        return new PdfLine([.. Glyphs, .. behind.Select(glyph => glyph with { Left = glyph.Left + by, Right = glyph.Right + by })]);
    }

    /// <summary>Whether it is a part of another line that ends at an edge of its page.</summary>
    /// <param name="whole">The other line.</param>
    /// <param name="width">The width of the page.</param>
    public bool IsCutOf(PdfLine whole, double width)
        => Text.Length < whole.Text.Length && ((Left <= Size && whole.Text.EndsWith(Text, StringComparison.Ordinal)) || (Right >= width - Size && whole.Text.StartsWith(Text, StringComparison.Ordinal)));

    private static List<Glyph> Behind(IReadOnlyList<Glyph> glyphs, int characters)
    {
        var behind = new List<Glyph>();
        foreach (Glyph glyph in glyphs)
        {
            int skipped = Math.Min(characters, glyph.Text.Length);
            characters -= skipped;
            if (skipped < glyph.Text.Length) behind.Add(glyph with { Text = glyph.Text[skipped..] });
        }

        return behind;
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
