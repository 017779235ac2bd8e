using System.Globalization;

namespace PublicBudget.Amounts;

/// <summary>Numbers as documents print them: any width of digits, signs and points, with or without thousands separators.</summary>
internal static class PrintedNumber
{
    // A decimal holds 28 digits whatever they are; no printed figure comes near.
    private const int MostDigits = 28;
    private const int LongestRun = 48;

    /// <summary>The number with the decimals that its scale says.</summary>
    public static string Write(decimal value, bool thousands)
        => value.ToString((thousands ? "N" : "F") + value.Scale.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>
    /// Reads the number at the start: an optional sign, digits (ungrouped or in groups of three) and decimals after a point.
    /// The scale of the value is the number of printed decimals.
    /// </summary>
    /// <param name="text">The text, without blanks at its start.</param>
    /// <param name="value">The number read.</param>
    /// <param name="rest">What follows the number.</param>
    public static TextStatus TryRead(ReadOnlySpan<char> text, out decimal value, out ReadOnlySpan<char> rest)
    {
        var sign = SignOf(text);
        var body = sign == 0 ? text : text[1..];
        var length = 0;
        while (length < body.Length && ToAscii(body[length]) != 0)
        {
            length++;
        }

        value = 0;
        rest = body[length..];
        if (length > LongestRun)
        {
            return TextStatus.OutOfRange;
        }

        Span<char> plain = stackalloc char[LongestRun];
        for (var i = 0; i < length; i++)
        {
            plain[i] = ToAscii(body[i]);
        }

        return Evaluate(plain[..length], sign < 0, out value);
    }

    private static TextStatus Evaluate(Span<char> run, bool negative, out decimal value)
    {
        value = 0;
        var point = run.IndexOf('.');
        var whole = point < 0 ? run : run[..point];
        var decimals = point < 0 ? [] : run[(point + 1)..];
        var missing = point < 0 ? whole.IsEmpty : decimals.IsEmpty;
        if (missing || !IsGrouped(whole) || decimals.ContainsAny(',', '.'))
        {
            return TextStatus.Malformed;
        }

        var length = RemoveCommas(run);
        if (length - (point < 0 ? 0 : 1) > MostDigits)
        {
            return TextStatus.OutOfRange;
        }

        var magnitude = decimal.Parse(run[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        value = negative && magnitude != 0 ? -magnitude : magnitude;
        return TextStatus.Ok;
    }

    private static bool IsGrouped(ReadOnlySpan<char> whole)
    {
        if (!whole.Contains(','))
        {
            return true;
        }

        // A comma stands before every third digit from the right, and nowhere else: 1,234,567.
        for (var i = 1; i <= whole.Length; i++)
        {
            if (whole[^i] == ',' != (i % 4 == 0))
            {
                return false;
            }
        }

        return whole[0] != ',';
    }

    private static int RemoveCommas(Span<char> run)
    {
        var length = 0;
        foreach (var c in run)
        {
            if (c != ',')
            {
                run[length++] = c;
            }
        }

        return length;
    }

    private static int SignOf(ReadOnlySpan<char> text) => text switch
    {
        ['-' or '－' or '−' or '﹣', ..] => -1,
        ['+' or '＋', ..] => 1,
        _ => 0,
    };

    private static char ToAscii(char c) => c switch
    {
        (>= '0' and <= '9') or '.' or ',' => c,
        >= '０' and <= '９' => (char)(c - '０' + '0'),
        '．' => '.',
        '，' => ',',
        _ => '\0',
    };
}
