namespace PublicBudget.Amounts;

public readonly partial struct PublishedAmount : ISpanParsable<PublishedAmount>, ISpanFormattable
{
    private const string Shape = "a printed amount with its unit (元, 万元, 亿元) such as 1,293.60万元";

    /// <summary>The figure without its unit: 239.9.</summary>
    public string Text => PrintedNumber.Write(_value, thousands: false);

    /// <summary>
    /// Reads a printed amount with its unit: 1,293.60万元, －８．５ 亿元, 239.9萬元. Digits, signs and points may be full width;
    /// thousands are separated everywhere or nowhere; blanks may stand around the number and the unit. A /-1 or another
    /// number of decimals at the end, as the format R writes it, overrides the printed decimals.
    /// </summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text has another shape.</exception>
    /// <exception cref="OverflowException">The amount is beyond 10^17 yuan or has too many digits.</exception>
    public static PublishedAmount Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static PublishedAmount Parse(ReadOnlySpan<char> text)
        => Read(text, null, out var amount) is var status && status == TextStatus.Ok ? amount : throw Unreadable(status, text, Shape);

    /// <summary>Reads a printed amount that may leave its unit out, because a caption (单位：万元) says it.</summary>
    /// <inheritdoc cref="Parse(string)"/>
    /// <exception cref="ArgumentOutOfRangeException">The unit is unknown.</exception>
    public static PublishedAmount Parse(ReadOnlySpan<char> text, MoneyUnit unitIfNone)
    {
        _ = unitIfNone.FenPerUnit();
        return Read(text, unitIfNone, out var amount) is var status && status == TextStatus.Ok
            ? amount
            : throw Unreadable(status, text, "a printed amount such as 1,293.60");
    }

    /// <summary>Reads what <see cref="Parse(string)"/> reads; never throws.</summary>
    /// <returns>False, with 0元, for anything else.</returns>
    public static bool TryParse(string? text, out PublishedAmount amount) => Read(text, null, out amount) == TextStatus.Ok;

    /// <inheritdoc cref="TryParse(string, out PublishedAmount)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out PublishedAmount amount) => Read(text, null, out amount) == TextStatus.Ok;

    /// <summary>Reads a printed amount that may leave its unit out; never throws.</summary>
    /// <returns>False, with 0元, for anything else, and for an unknown unit.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, MoneyUnit unitIfNone, out PublishedAmount amount)
        => Read(text, unitIfNone, out amount) == TextStatus.Ok;

    /// <summary>The figure with its unit: 239.9万元.</summary>
    public override string ToString() => Text + Unit.Symbol();

    /// <summary>
    /// The figure with its unit. G (the default) is 1293.60万元; N separates the thousands: 1,293.60万元; R is G, with the decimals
    /// added where the digits do not show them: 240万元/-1.
    /// </summary>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => format switch
    {
        null or "" or "G" or "g" => ToString(),
        "N" or "n" => PrintedNumber.Write(_value, thousands: true) + Unit.Symbol(),
        "R" or "r" => _value.Scale == Decimals ? ToString() : InvariantText.Invariant($"{ToString()}/{Decimals}"),
        _ => throw InvariantText.UnknownFormat(format, "G, N or R"),
    };

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
        => InvariantText.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);

    static PublishedAmount IParsable<PublishedAmount>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PublishedAmount>.TryParse(string? s, IFormatProvider? provider, out PublishedAmount result) => TryParse(s, out result);

    static PublishedAmount ISpanParsable<PublishedAmount>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<PublishedAmount>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PublishedAmount result)
        => TryParse(s, out result);

    private static TextStatus Read(ReadOnlySpan<char> text, MoneyUnit? unitIfNone, out PublishedAmount amount)
    {
        amount = default;
        var status = PrintedNumber.TryRead(text.Trim(), out var value, out var rest);
        if (status != TextStatus.Ok)
        {
            return status;
        }

        var slash = rest.IndexOf('/');
        int decimals = value.Scale;
        if (slash >= 0 && !PublishedPrecision.TryParseDecimals(rest[(slash + 1)..], out decimals))
        {
            return TextStatus.Malformed;
        }

        var symbol = slash < 0 ? rest : rest[..slash];
        return TryReadUnit(symbol, unitIfNone, out var unit) ? Fit(value, unit, decimals, out amount) : TextStatus.Malformed;
    }

    private static bool TryReadUnit(ReadOnlySpan<char> text, MoneyUnit? unitIfNone, out MoneyUnit unit)
    {
        unit = unitIfNone ?? MoneyUnit.Yuan;
        return text.IsWhiteSpace()
            ? unitIfNone is >= MoneyUnit.Yuan and <= MoneyUnit.HundredMillionYuan
            : MoneyUnits.TryParse(text, out unit);
    }

    private static TextStatus Fit(decimal value, MoneyUnit unit, int decimals, out PublishedAmount amount)
    {
        var fits = decimals <= PublishedPrecision.MaxDecimals && Fits(value, unit);
        amount = fits ? Of(value, new PublishedPrecision(unit, decimals)) : default;
        return fits ? TextStatus.Ok : TextStatus.OutOfRange;
    }

    private static Exception Unreadable(TextStatus status, ReadOnlySpan<char> text, string expected)
        => status == TextStatus.OutOfRange
            ? new OverflowException($"Expected an amount of at most 10^17 yuan with at most {PublishedPrecision.MaxDecimals} decimals, found {InvariantText.Quote(text)}.")
            : InvariantText.Malformed(expected, text);
}
