namespace PublicBudget.Reporting.Formats;

/// <summary>How wide a text is printed, in halves of a Chinese character: letters and digits take one, Chinese two.</summary>
internal static class TextWidth
{
    /// <summary>The width of the widest line.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        // Figures and codes, and blank cells.
        if (!text.ContainsAnyExceptInRange(' ', '~')) return text.Length;
        int widest = 0;
        int width = 0;
        foreach (char letter in text)
        {
            if (letter == '\n')
            {
                widest = Math.Max(widest, width);
                width = 0;
            }
            else
            {
                width += Of(letter);
            }
        }

        return Math.Max(widest, width);
    }

    /// <summary>How many lines the text takes in a column of that width.</summary>
    public static int LinesIn(ReadOnlySpan<char> text, double columnWidth)
    {
        int lines = 0;
        foreach (ReadOnlySpan<char> line in text.EnumerateLines())
        {
            lines += Math.Max(1, (int)Math.Ceiling(Of(line) / Math.Max(2, columnWidth)));
        }

        return Math.Max(1, lines);
    }

    /// <summary>The width of one character.</summary>
    public static int Of(char letter) => letter switch
    {
        < '\u1100' => 1,
        >= '\u2E80' and < '\uD800' => 2,
        // The quotation marks and dashes of Chinese text are as wide as its characters; the rest of the block is not.
        >= '\u2010' and <= '\u2027' => 2,
        >= '\u2000' and < '\u2E80' => 1,
        >= '\uD800' and <= '\uDFFF' => 1,
        >= '\uFF61' and <= '\uFFDC' => 1,
        _ => 2,
    };
}
