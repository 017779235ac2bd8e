using System.Buffers;
using System.Text;

namespace PublicBudget.Amounts;

public readonly partial struct Money : ISpanParsable<Money>, IUtf8SpanParsable<Money>, ISpanFormattable, IUtf8SpanFormattable
{
    private const string Shape = "an amount in yuan such as 2294000.00, -0.5 or 12";

    /// <summary>
    /// Reads the invariant text of an amount in yuan: an optional minus, digits without separators or leading zeros, and at most
    /// two decimals after a point. Printed forms (1,293.60万元) belong to <see cref="PublishedAmount"/>.
    /// </summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text has another shape, or is finer than a fen.</exception>
    /// <exception cref="OverflowException">The amount is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public static Money Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Money Parse(ReadOnlySpan<char> text)
        => MoneyText.TryParse(text, out var fen) is var status && status == TextStatus.Ok ? new(fen) : throw Unreadable(status, text);

    /// <summary>Reads UTF-8.</summary>
    /// <inheritdoc cref="Parse(string)"/>
    public static Money Parse(ReadOnlySpan<byte> utf8Text)
        => MoneyText.TryParse(utf8Text, out var fen) is var status && status == TextStatus.Ok
            ? new(fen)
            : throw Unreadable(status, Encoding.UTF8.GetString(utf8Text));

    /// <summary>Reads what <see cref="Parse(string)"/> reads; never throws.</summary>
    /// <returns>False, with <see cref="Zero"/>, for anything else.</returns>
    public static bool TryParse(string? text, out Money amount) => TryParse(text.AsSpan(), out amount);

    /// <inheritdoc cref="TryParse(string, out Money)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out Money amount)
    {
        var ok = MoneyText.TryParse(text, out var fen) == TextStatus.Ok;
        amount = new(fen);
        return ok;
    }

    /// <inheritdoc cref="TryParse(string, out Money)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Money amount)
    {
        var ok = MoneyText.TryParse(utf8Text, out var fen) == TextStatus.Ok;
        amount = new(fen);
        return ok;
    }

    /// <summary>The amount in yuan with two decimals and no separators: 2294000.00. No culture plays a part.</summary>
    public override string ToString()
    {
        Span<byte> buffer = stackalloc byte[MoneyText.MaxLength];
        return Encoding.ASCII.GetString(MoneyText.Write(_fen, buffer));
    }

    /// <summary>The same as <see cref="ToString()"/>; the only format is G.</summary>
    /// <exception cref="FormatException">The format is not empty and not G.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        RequireGeneral(format);
        return ToString();
    }

    /// <summary>Writes the amount as <see cref="ToString()"/> does, without allocating.</summary>
    /// <exception cref="FormatException">The format is not empty and not G.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        RequireGeneral(format);
        Span<byte> buffer = stackalloc byte[MoneyText.MaxLength];
        var text = MoneyText.Write(_fen, buffer);
        charsWritten = 0;
        return text.Length <= destination.Length && Ascii.ToUtf16(text, destination, out charsWritten) == OperationStatus.Done;
    }

    /// <summary>Writes the amount as <see cref="ToString()"/> does, in UTF-8, without allocating.</summary>
    /// <exception cref="FormatException">The format is not empty and not G.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        RequireGeneral(format);
        Span<byte> buffer = stackalloc byte[MoneyText.MaxLength];
        var text = MoneyText.Write(_fen, buffer);
        var fits = text.TryCopyTo(utf8Destination);
        bytesWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <summary>
    /// The amount as a form prints it, without the unit's name: <c>Format(MoneyUnit.TenThousandYuan, 1)</c> of 2,294,000.00 yuan is
    /// 229.4. Printing is the one place with a rounding mode of its own, the 四舍五入 of the forms.
    /// </summary>
    /// <param name="unit">The unit of the printed figure.</param>
    /// <param name="decimals">The printed decimals, −8…10; with −1 the last printed digit before the point is a zero.</param>
    /// <param name="thousands">Whether commas separate the thousands: 1,293.60.</param>
    /// <param name="rounding">How digits that are not printed are dropped.</param>
    /// <exception cref="ArgumentOutOfRangeException">The unit, the decimals or the rounding mode is unknown.</exception>
    public string Format(MoneyUnit unit, int decimals, bool thousands = false, MidpointRounding rounding = MidpointRounding.AwayFromZero)
        => PrintedNumber.Write(new PublishedPrecision(unit, decimals).Round(this, rounding), thousands);

    static Money IParsable<Money>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Money>.TryParse(string? s, IFormatProvider? provider, out Money result) => TryParse(s, out result);

    static Money ISpanParsable<Money>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Money>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Money result) => TryParse(s, out result);

    static Money IUtf8SpanParsable<Money>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<Money>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Money result)
        => TryParse(utf8Text, out result);

    private static void RequireGeneral(ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G" or "g"))
        {
            throw InvariantText.UnknownFormat(format, "G");
        }
    }

    private static Exception Unreadable(TextStatus status, ReadOnlySpan<char> text) => status switch
    {
        TextStatus.TooFine => new FormatException($"Expected an amount in whole fen (at most two decimals), found {InvariantText.Quote(text)}."),
        TextStatus.OutOfRange => new OverflowException($"Expected an amount between {MinValue} and {MaxValue} yuan, found {InvariantText.Quote(text)}."),
        _ => InvariantText.Malformed(Shape, text),
    };
}
