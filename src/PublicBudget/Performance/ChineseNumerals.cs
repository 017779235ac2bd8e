namespace PublicBudget.Performance;

/// <summary>
/// Numbers in Chinese numerals: 三, 十二, 一百零五, 三亿二千万. Not read, because they are no numbers or not clear ones: digit by
/// digit (二〇二一) and a left-out last power (一百五).
/// </summary>
internal static class ChineseNumerals
{
    private const string Digits = "零一二三四五六七八九";

    private const long Most = 100_000_000_000_000;

    /// <summary>Reads the number at the start of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The number, at most 10¹⁴.</param>
    /// <param name="length">How many characters it takes.</param>
    public static bool TryStart(ReadOnlySpan<char> text, out long value, out int length)
    {
        value = 0;
        Section section = new();
        for (length = 0; length < text.Length; length++)
        {
            char character = text[length];
            if (DigitOf(character) is >= 0 and var digit)
            {
                if (!section.TryAddDigit(digit))
                {
                    return false;
                }
            }
            else if (PowerOf(character) is > 0 and var power)
            {
                if (!section.TryAddPower(power))
                {
                    return false;
                }
            }
            else if (character is '万' or '亿')
            {
                if (!section.TryClose(out long closed) || !TryMultiply(ref value, closed, isHundredMillion: character == '亿'))
                {
                    return false;
                }

                section = new();
            }
            else
            {
                break;
            }
        }

        bool isWhole = section.TryClose(out long rest);
        value += rest;
        return isWhole && length > 0;
    }

    /// <summary>万 multiplies what stands since the last 亿, 亿 all that stands before it.</summary>
    private static bool TryMultiply(ref long value, long section, bool isHundredMillion)
    {
        long factor = isHundredMillion ? 100_000_000 : 10_000;
        long multiplied = isHundredMillion ? value + section : section;
        if (multiplied == 0 || multiplied > Most / factor)
        {
            return false;
        }

        value = isHundredMillion ? multiplied * factor : value + (multiplied * factor);
        return value <= Most;
    }

    public static int DigitOf(char character) => character switch
    {
        '〇' or '○' => 0,
        '两' => 2,
        _ => Digits.IndexOf(character, StringComparison.Ordinal),
    };

    private static long PowerOf(char character) => character switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1_000,
        _ => 0,
    };

    /// <summary>The four places below 万: digits, each with a falling power.</summary>
    private struct Section
    {
        private long _value;
        private long _power;
        private int _digit;
        private bool _hasDigit;
        private bool _hasZero;

        public bool TryAddDigit(int digit)
        {
            if (_hasDigit)
            {
                return false;
            }

            if (digit == 0)
            {
                _hasZero = true;
                return true;
            }

            (_digit, _hasDigit) = (digit, true);
            return true;
        }

        public bool TryAddPower(long power)
        {
            if ((_power != 0 && power >= _power) || (!_hasDigit && (power != 10 || _power != 0)))
            {
                return false;
            }

            _value += (_hasDigit ? _digit : 1) * power;
            (_power, _digit, _hasDigit, _hasZero) = (power, 0, false, false);
            return true;
        }

        public readonly bool TryClose(out long value)
        {
            value = _value + _digit;
            return !_hasDigit || _power <= 10 || _hasZero;
        }
    }
}
