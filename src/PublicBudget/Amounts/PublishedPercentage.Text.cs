using System.Globalization;

namespace PublicBudget.Amounts;

public readonly partial struct PublishedPercentage : ISpanParsable<PublishedPercentage>, ISpanFormattable
{
    /// <summary>The percentage without its sign %: 95.62.</summary>
    public string Text => _value.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// Reads a printed percentage: 95.62%, ９５．６２％, 95.62 %; also per mille: 3.5‰ is 0.35 %. The sign % or ‰ must be there, and
    /// percentage points (个百分点) are refused: they are a difference.
    /// </summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text has another shape.</exception>
    /// <exception cref="OverflowException">The percentage is beyond 2·10^21 or has more than 7 decimals.</exception>
    public static PublishedPercentage Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static PublishedPercentage Parse(ReadOnlySpan<char> text) => Read(text, out var percentage) switch
    {
        TextStatus.Ok => percentage,
        TextStatus.OutOfRange => throw new OverflowException(
            $"Expected a percentage of at most 2·10^21 with at most {MaxDecimals} decimals, found {InvariantText.Quote(text)}."),
        _ when text.TrimEnd().EndsWith("百分点") => throw InvariantText.Malformed("a percentage, not percentage points, which are a difference", text),
        _ => throw InvariantText.Malformed("a printed percentage such as 95.62%", text),
    };

    /// <summary>Reads what <see cref="Parse(string)"/> reads; never throws.</summary>
    /// <returns>False, with 0 %, for anything else.</returns>
    public static bool TryParse(string? text, out PublishedPercentage percentage) => TryParse(text.AsSpan(), out percentage);

    /// <inheritdoc cref="TryParse(string, out PublishedPercentage)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out PublishedPercentage percentage) => Read(text, out percentage) == TextStatus.Ok;

    /// <summary>The percentage with its sign %: 95.62%.</summary>
    public override string ToString() => Text + "%";

    /// <summary>The same as <see cref="ToString()"/>; the only format is G.</summary>
    /// <exception cref="FormatException">The format is not empty and not G.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
        => format is null or "" or "G" or "g" ? ToString() : throw InvariantText.UnknownFormat(format, "G");

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
        => InvariantText.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);

    static PublishedPercentage IParsable<PublishedPercentage>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PublishedPercentage>.TryParse(string? s, IFormatProvider? provider, out PublishedPercentage result)
        => TryParse(s, out result);

    static PublishedPercentage ISpanParsable<PublishedPercentage>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<PublishedPercentage>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PublishedPercentage result)
        => TryParse(s, out result);

    private static TextStatus Read(ReadOnlySpan<char> text, out PublishedPercentage percentage)
    {
        percentage = default;
        var status = PrintedNumber.TryRead(text.Trim(), out var value, out var rest);
        if (status != TextStatus.Ok)
        {
            return status;
        }

        decimal? percent = rest.Trim() switch
        {
            "%" or "％" or "﹪" => value,
            "‰" => value * 0.1m,
            _ => null,
        };
        return percent is { } read ? Fit(read, out percentage) : TextStatus.Malformed;
    }

    private static TextStatus Fit(decimal value, out PublishedPercentage percentage)
    {
        var fits = value.Scale <= MaxDecimals && Math.Abs(value) <= Most;
        percentage = fits ? Of(value) : default;
        return fits ? TextStatus.Ok : TextStatus.OutOfRange;
    }
}
