using System.Numerics;

namespace PublicBudget.Amounts;

/// <summary>The invariant text of <see cref="Money"/>, in UTF-16 and UTF-8 alike: <c>-?(0|[1-9][0-9]*)(\.[0-9]{1,2})?</c>.</summary>
internal static class MoneyText
{
    /// <summary>The longest text, that of the least amount: -92233720368547758.08.</summary>
    public const int MaxLength = 21;

    public static bool TryFormat<TChar>(long fen, Span<TChar> destination, out int written)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        Span<TChar> buffer = stackalloc TChar[MaxLength];
        var magnitude = fen < 0 ? (ulong)-(fen + 1) + 1 : (ulong)fen;
        var at = buffer.Length;
        for (var digits = 0; digits < 3 || magnitude > 0; digits++, magnitude /= 10)
        {
            if (digits == 2)
            {
                buffer[--at] = TChar.CreateTruncating('.');
            }

            buffer[--at] = TChar.CreateTruncating('0' + (int)(magnitude % 10));
        }

        if (fen < 0)
        {
            buffer[--at] = TChar.CreateTruncating('-');
        }

        var text = buffer[at..];
        written = text.TryCopyTo(destination) ? text.Length : 0;
        return written > 0;
    }

    public static TextStatus TryParse<TChar>(ReadOnlySpan<TChar> text, out long fen)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        fen = 0;
        var negative = text is [var sign, ..] && Is(sign, '-');
        var rest = negative ? text[1..] : text;
        var point = rest.IndexOf(TChar.CreateTruncating('.'));
        var whole = point < 0 ? rest : rest[..point];
        var fraction = point < 0 ? [] : rest[(point + 1)..];
        if (!AllDigits(whole) || (whole.Length > 1 && Is(whole[0], '0')) || (point >= 0 && !AllDigits(fraction)))
        {
            return TextStatus.Malformed;
        }

        if (fraction.Length > 2)
        {
            return TextStatus.TooFine;
        }

        // 17 digits are the most that a whole number of yuan can have; their product with 100 fits into 128 bits.
        if (whole.Length > 17)
        {
            return TextStatus.OutOfRange;
        }

        var magnitude = (Int128)Digits(whole) * 100 + (fraction.Length == 1 ? Digits(fraction) * 10 : Digits(fraction));
        var value = negative ? -magnitude : magnitude;
        var fits = value >= long.MinValue && value <= long.MaxValue;
        fen = fits ? (long)value : 0;
        return fits ? TextStatus.Ok : TextStatus.OutOfRange;
    }

    private static bool Is<TChar>(TChar unit, char expected)
        where TChar : unmanaged, IBinaryInteger<TChar>
        => unit == TChar.CreateTruncating(expected);

    private static bool AllDigits<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged, IBinaryInteger<TChar>
        => !text.IsEmpty && !text.ContainsAnyExceptInRange(TChar.CreateTruncating('0'), TChar.CreateTruncating('9'));

    private static long Digits<TChar>(ReadOnlySpan<TChar> digits)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        long value = 0;
        foreach (var digit in digits)
        {
            value = value * 10 + (int.CreateTruncating(digit) - '0');
        }

        return value;
    }
}
