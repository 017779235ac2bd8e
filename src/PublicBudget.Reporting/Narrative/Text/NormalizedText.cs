using System.Text;

namespace PublicBudget.Reporting.Narrative.Text;

/// <summary>
/// The text as the grammar reads it – folded characters, no blanks between Chinese characters, one line for each
/// paragraph – with the way back to the printed text.
/// </summary>
internal sealed class NormalizedText
{
    // at least as many as there are characters
    private readonly int[] _origins;

    /// <summary>No line had to be moved.</summary>
    private readonly bool _isInOrder;

    internal NormalizedText(string printed, string text, int[] origins)
    {
        Printed = printed;
        Text = text;
        _origins = origins;
        _isInOrder = IsInOrder(origins.AsSpan(0, text.Length));
    }

    /// <summary>The text as it was given.</summary>
    public string Printed { get; }

    /// <summary>The normalized text; a line feed ends each paragraph.</summary>
    public string Text { get; }

    public int Length => Text.Length;

    public char this[int index] => Text[index];

    /// <summary>Where in <see cref="Printed"/> a character of the normalized text stands.</summary>
    public int OriginOf(int index) => index < Text.Length ? _origins[index] : Printed.Length;

    /// <summary>Where in <see cref="Printed"/> the span that ends before <paramref name="end"/> ends.</summary>
    public int OriginOfEnd(int end) => end == 0 ? 0 : OriginOf(end - 1) + 1;

    /// <summary>Where a span of the normalized text stands in <see cref="Printed"/>.</summary>
    public TextSpan SpanOf(int start, int end)
    {
        if (start >= end || start >= Text.Length)
        {
            return new TextSpan(Printed.Length, 0);
        }

        int first = _origins[start], last = _origins[Math.Min(end, Text.Length) - 1];
        for (int i = start; !_isInOrder && i < end; i++)
        {
            first = Math.Min(first, _origins[i]);
            last = Math.Max(last, _origins[i]);
        }

        return new TextSpan(first, Math.Min(last + 1, Printed.Length) - first);
    }

    /// <summary>The span as printed, without blanks and line breaks.</summary>
    public string Quote(int start, int end)
    {
        if (_isInOrder)
        {
            TextSpan span = SpanOf(start, end);
            return WithoutBlanks(Printed.AsSpan(span.Start, span.Length));
        }

        StringBuilder quote = new(end - start);
        for (int i = start; i < end; i++)
        {
            Append(quote, Printed.AsSpan(Math.Min(_origins[i], Printed.Length - 1), 1));
        }

        return quote.ToString();
    }

    public ReadOnlySpan<char> Slice(int start, int end) => Text.AsSpan(start, end - start);

    // Most quotes are printed without any.
    private static string WithoutBlanks(ReadOnlySpan<char> printed)
    {
        foreach (char c in printed)
        {
            if (IsLeftOut(c)) return Append(new StringBuilder(printed.Length), printed).ToString();
        }

        return printed.ToString();
    }

    private static StringBuilder Append(StringBuilder quote, ReadOnlySpan<char> printed)
    {
        foreach (char c in printed)
        {
            if (!IsLeftOut(c)) quote.Append(c);
        }

        return quote;
    }

    private static bool IsLeftOut(char c) => char.IsWhiteSpace(c) || char.IsControl(c);

    private static bool IsInOrder(ReadOnlySpan<int> origins)
    {
        for (int i = 1; i < origins.Length; i++)
        {
            if (origins[i] < origins[i - 1])
            {
                return false;
            }
        }

        return true;
    }
}
