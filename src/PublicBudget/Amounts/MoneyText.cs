using System.Buffers;
using System.Text;

namespace PublicBudget.Amounts;

/// <summary>The invariant text of <see cref="Money"/>, in UTF-8 and UTF-16 alike: <c>-?(0|[1-9][0-9]*)(\.[0-9]{1,2})?</c>.</summary>
internal static class MoneyText
{
    /// <summary>The longest text, that of the least amount: -92233720368547758.08.</summary>
    public const int MaxLength = 21;

    // Longer input is no amount, whatever it holds; up to here the message can tell a large amount from nonsense.
    private const int LongestInput = 64;

    /// <summary>Writes into the end of the buffer, which holds at least <see cref="MaxLength"/>, and returns that end.</summary>
    public static ReadOnlySpan<byte> Write(long fen, Span<byte> buffer)
    {
        var magnitude = fen < 0 ? (ulong)-(fen + 1) + 1 : (ulong)fen;
        var at = buffer.Length;
        for (var digits = 0; digits < 3 || magnitude > 0; digits++, magnitude /= 10)
        {
            if (digits == 2)
            {
                buffer[--at] = (byte)'.';
            }

            buffer[--at] = (byte)('0' + magnitude % 10);
        }

        if (fen < 0)
        {
            buffer[--at] = (byte)'-';
        }

        return buffer[at..];
    }

    public static TextStatus TryParse(ReadOnlySpan<char> text, out long fen)
    {
        Span<byte> ascii = stackalloc byte[LongestInput];
        fen = 0;
        return Ascii.FromUtf16(text, ascii, out var written) == OperationStatus.Done ? TryParse(ascii[..written], out fen) : TextStatus.Malformed;
    }

    public static TextStatus TryParse(ReadOnlySpan<byte> text, out long fen)
    {
        fen = 0;
        var negative = text is [(byte)'-', ..];
        var rest = negative ? text[1..] : text;
        var point = rest.IndexOf((byte)'.');
        var whole = point < 0 ? rest : rest[..point];
        var fraction = point < 0 ? "0"u8 : rest[(point + 1)..];
        if (text.Length > LongestInput || !AllDigits(whole) || !AllDigits(fraction) || whole is [(byte)'0', _, ..])
        {
            return TextStatus.Malformed;
        }

        // 17 digits are the most that a whole number of yuan can have.
        return fraction.Length > 2 ? TextStatus.TooFine
            : whole.Length > 17 ? TextStatus.OutOfRange
            : Narrow((Int128)Digits(whole) * 100 + Digits(fraction) * (fraction.Length == 1 ? 10 : 1), negative, out fen);
    }

    private static TextStatus Narrow(Int128 magnitude, bool negative, out long fen)
    {
        var value = negative ? -magnitude : magnitude;
        var fits = value >= long.MinValue && value <= long.MaxValue;
        fen = fits ? (long)value : 0;
        return fits ? TextStatus.Ok : TextStatus.OutOfRange;
    }

    private static bool AllDigits(ReadOnlySpan<byte> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange((byte)'0', (byte)'9');

    private static long Digits(ReadOnlySpan<byte> digits)
    {
        long value = 0;
        foreach (var digit in digits)
        {
            value = value * 10 + (digit - '0');
        }

        return value;
    }
}
