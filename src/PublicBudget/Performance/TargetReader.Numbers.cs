namespace PublicBudget.Performance;

internal ref partial struct TargetReader
{
    /// <summary>More characters than the longest number takes with its commas.</summary>
    private const int MostGrouped = 2 * TargetNumber.MaxDigits;

    /// <summary>
    /// Takes a decimal number in ASCII digits: a sign, thousands in groups of three, a point (.95 too). Not one of more than
    /// <see cref="TargetNumber.MaxDigits"/> digits.
    /// </summary>
    public bool TryDecimal(out decimal value)
    {
        ReadOnlySpan<char> rest = Rest.TrimStart(' ');
        bool isNegative = rest is ['-', ..];
        int start = isNegative || rest is ['+', ..] ? 1 : 0;
        int length = WholeLength(rest[start..]);
        int end = start + length;
        int decimals = 0;
        if (end < rest.Length && rest[end] == '.')
        {
            decimals = DigitsAtStart(rest[(end + 1)..]);
            end += 1 + decimals;
        }

        value = 0m;
        if (length + decimals == 0 || decimals >= TargetNumber.MaxDigits || !TryMantissa(rest[start..end], out long mantissa))
        {
            return false;
        }

        value = new decimal(unchecked((int)mantissa), (int)(mantissa >> 32), 0, isNegative && mantissa != 0, (byte)decimals);
        Rest = rest[end..];
        return true;
    }

    /// <summary>Takes a number in Chinese numerals that follows <paramref name="opening"/>, which may be empty.</summary>
    public bool TryChinese(string opening, out long value)
    {
        ReadOnlySpan<char> rest = Rest.TrimStart(' ');
        value = 0;
        if (!rest.StartsWith(opening, StringComparison.Ordinal)
            || !ChineseNumerals.TryStart(rest[opening.Length..], out value, out int length))
        {
            return false;
        }

        Rest = rest[(opening.Length + length)..];
        return true;
    }

    /// <summary>
    /// How many characters the whole part takes: digits, or digits in groups of three between commas, of which no number has more
    /// than a few.
    /// </summary>
    private static int WholeLength(ReadOnlySpan<char> text)
    {
        int length = DigitsAtStart(text);
        if (length is 0 or > 3)
        {
            return length;
        }

        while (length < text.Length && length <= MostGrouped && text[length] == ',' && DigitsAtStart(text[(length + 1)..]) == 3)
        {
            length += 4;
        }

        return length;
    }

    private static bool TryMantissa(ReadOnlySpan<char> text, out long mantissa)
    {
        mantissa = 0;
        int digits = 0;
        foreach (char character in text)
        {
            if (character is ',' or '.')
            {
                continue;
            }

            if (++digits > TargetNumber.MaxDigits)
            {
                return false;
            }

            mantissa = (mantissa * 10) + (character - '0');
        }

        return true;
    }
}
