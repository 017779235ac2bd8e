namespace PublicBudget.Reporting.Narrative.Text;

/// <summary>
/// The text as the grammar reads it – folded characters, no blanks between Chinese characters, one line for each
/// paragraph – with the way back to the printed text.
/// </summary>
internal sealed class NormalizedText
{
    private readonly int[] _origins;

    internal NormalizedText(string printed, string text, int[] origins)
    {
        Printed = printed;
        Text = text;
        _origins = origins;
    }

    /// <summary>The text as it was given.</summary>
    public string Printed { get; }

    /// <summary>The normalized text; a line feed ends each paragraph.</summary>
    public string Text { get; }

    public int Length => Text.Length;

    public char this[int index] => Text[index];

    /// <summary>Where in <see cref="Printed"/> the character at <paramref name="index"/> stands.</summary>
    public int OriginOf(int index) => index < _origins.Length ? _origins[index] : Printed.Length;

    /// <summary>Where in <see cref="Printed"/> the span that ends before <paramref name="end"/> ends.</summary>
    public int OriginOfEnd(int end) => end == 0 ? 0 : OriginOf(end - 1) + 1;

    /// <summary>The span as printed, without blanks and line breaks.</summary>
    public string Quote(int start, int end)
    {
        ReadOnlySpan<char> printed = Printed.AsSpan(OriginOf(start)..Math.Max(OriginOf(start), OriginOfEnd(end)));
        char[] kept = new char[printed.Length];
        int count = 0;
        foreach (char c in printed)
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c))
            {
                kept[count++] = c;
            }
        }

        return new string(kept, 0, count);
    }

    public ReadOnlySpan<char> Slice(int start, int end) => Text.AsSpan(start, end - start);
}
