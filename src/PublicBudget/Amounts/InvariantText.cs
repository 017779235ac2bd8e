using System.Globalization;

namespace PublicBudget.Amounts;

/// <summary>Invariant text for messages.</summary>
internal static class InvariantText
{
    private const int LongestQuote = 40;

    /// <summary>Interpolates without a culture.</summary>
    public static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    /// <summary>Input as a message quotes it: in quotation marks, cut where it is long.</summary>
    public static string Quote(ReadOnlySpan<char> input)
        => input.Length <= LongestQuote
            ? string.Concat("'", input, "'")
            : string.Create(CultureInfo.InvariantCulture, $"'{input[..LongestQuote]}…' ({input.Length} characters)");

    /// <summary>Refuses a format that a type does not have.</summary>
    public static FormatException UnknownFormat(ReadOnlySpan<char> found, string expected)
        => new($"Expected the format {expected}, found {Quote(found)}.");

    /// <summary>The message for input that is not the text form of a type.</summary>
    public static FormatException Malformed(string expected, ReadOnlySpan<char> found)
        => new($"Expected {expected}, found {Quote(found)}.");

    /// <summary>The end of a TryFormat: copies what fits whole, or nothing.</summary>
    public static bool TryCopy(ReadOnlySpan<char> text, Span<char> destination, out int written)
    {
        var fits = text.TryCopyTo(destination);
        written = fits ? text.Length : 0;
        return fits;
    }
}
