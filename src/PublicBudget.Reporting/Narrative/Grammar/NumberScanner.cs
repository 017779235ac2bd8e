using System.Globalization;
using PublicBudget.Amounts;

namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>
/// Reads a printed number with what follows it: a unit of money, a per cent sign, a measure word, 年. It decides by the
/// characters behind the number whether an amount of money is meant at all: 11.5万人, 5000元/人 and 100万美元 are none.
/// </summary>
internal static class NumberScanner
{
    private const int MostDigits = 18;

    private const int MostDecimals = 8;

    private const int MostTimes = 1_000_000;

    private const string Measures = "辆台套个人次批项家户名件所处宗笔座亩";

    private static readonly (string Text, MoneyUnit Unit, decimal Factor)[] Units =
    [
        ("兆元", MoneyUnit.HundredMillionYuan, 10_000), ("万亿元", MoneyUnit.HundredMillionYuan, 10_000), ("亿元", MoneyUnit.HundredMillionYuan, 1), ("千万元", MoneyUnit.TenThousandYuan, 1000), ("百万元", MoneyUnit.TenThousandYuan, 100),
        ("十万元", MoneyUnit.TenThousandYuan, 10), ("万元", MoneyUnit.TenThousandYuan, 1), ("千元", MoneyUnit.Yuan, 1000), ("元", MoneyUnit.Yuan, 1),
    ];

    /// <summary>Reads the number at <paramref name="start"/>, where a digit or a sign before a digit stands.</summary>
    public static Token Scan(ReadOnlySpan<char> text, int start)
    {
        int end = MeasureNumber(text, start, out decimal value, out bool isPlain);
        for (int more = end; more + 1 < text.Length && text[more] == '.' && char.IsAsciiDigit(text[more + 1]); isPlain = false)
        {
            // 34.568.64: nobody knows which point is the decimal one
            end = more = MeasureNumber(text, more + 1, out _, out _);
        }

        if (isPlain && MeasureMixed(text, end, value, out decimal whole) is var mixed and > 0)
        {
            (value, end) = (whole, mixed);
        }

        if (!isPlain)
        {
            return Token.Plain(IsUnit(text, end) ? TokenKind.Unreadable : TokenKind.Text, start, end);
        }

        return TryYear(text, start, end, value, out Token token)
            || TryPercentage(text, start, end, value, out token)
            || TryAmount(text, start, end, value, out token)
            || TryCount(text, start, end, value, out token)
            ? token
            : Token.Of(TokenKind.Number, value, start, end);
    }

    /// <summary>3万4993.1亿元, 5亿3000万元: tens of thousands of the unit behind, and what is left.</summary>
    private static int MeasureMixed(ReadOnlySpan<char> text, int end, decimal tens, out decimal value)
    {
        const int TenThousand = 10_000;
        value = tens;
        bool isMixed = end + 1 < text.Length && text[end] is '万' or '亿' or '兆' && char.IsAsciiDigit(text[end + 1]) && tens.Scale == 0 && Math.Abs(tens) < TenThousand;
        if (!isMixed)
        {
            return 0;
        }

        int last = MeasureNumber(text, end + 1, out decimal rest, out bool isPlain);
        bool hasUnit = text[end] switch
        {
            '亿' => StartsWith(text, last, "万元"),
            '兆' => StartsWith(text, last, "亿元"),
            _ => StartsWith(text, last, "亿元") || StartsWith(text, last, "元"),
        };
        value = (tens * TenThousand) + (tens < 0 ? -rest : rest);
        return isPlain && rest < TenThousand && hasUnit ? last : 0;
    }

    private static int MeasureNumber(ReadOnlySpan<char> text, int start, out decimal value, out bool isPlain)
    {
        Span<char> digits = stackalloc char[MostDigits + 2];
        int count = 0, decimals = -1, group = 0, i = start;
        bool grouped = false, fits = true;
        if (text[i] == '-')
        {
            digits[count++] = '-';
            i++;
        }

        for (; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsAsciiDigit(c))
            {
                fits &= count < MostDigits;
                digits[Math.Min(count++, MostDigits)] = c;
                group++;
                decimals += decimals >= 0 ? 1 : 0;
            }
            else if (c == '.' && decimals < 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))
            {
                digits[Math.Min(count++, MostDigits)] = c;
                decimals = 0;
            }
            else if (c == ',' && decimals < 0 && (grouped ? group == 3 : group <= 3) && IsGroup(text, i + 1))
            {
                grouped = true;
                group = 0;
            }
            else if (decimals < 0 && (grouped ? group == 3 : group <= 3) && BrokenNumber.MeasureGroup(text, start, i, grouped) is var separator and > 0)
            {
                grouped = true;
                group = 0;
                i += separator - 1;
            }
            else if (decimals < 0 && BrokenNumber.MeasurePoint(text, start, i) is var point and > 0)
            {
                digits[Math.Min(count++, MostDigits)] = '.';
                decimals = 0;
                i += point - 1;
            }
            else
            {
                break;
            }
        }

        isPlain = fits && count <= MostDigits && decimals <= MostDecimals;
        value = isPlain ? decimal.Parse(digits[..count], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : 0;
        return i;
    }

    /// <summary>Exactly three digits and no fourth.</summary>
    private static bool IsGroup(ReadOnlySpan<char> text, int start) =>
        start + 3 <= text.Length
        && char.IsAsciiDigit(text[start]) && char.IsAsciiDigit(text[start + 1]) && char.IsAsciiDigit(text[start + 2])
        && (start + 3 == text.Length || !char.IsAsciiDigit(text[start + 3]));

    private static bool TryYear(ReadOnlySpan<char> text, int start, int end, decimal value, out Token token)
    {
        bool isYear = end - start == 4 && value is >= 1900 and < 2100 && end < text.Length && text[end] == '年';
        int length = isYear && end + 1 < text.Length && text[end + 1] == '度' ? 2 : 1;
        token = isYear ? Token.Of(TokenKind.Year, value, start, end + length) : default;
        return isYear;
    }

    private static bool TryPercentage(ReadOnlySpan<char> text, int start, int end, decimal value, out Token token)
    {
        if (StartsWith(text, end, "个百分点") || StartsWith(text, end, "百分点"))
        {
            token = Token.Of(TokenKind.Points, value, start, text[end] == '个' ? end + 4 : end + 3);
            return true;
        }

        if (end < text.Length && text[end] == '倍' && value < MostTimes)
        {
            // 增长1.5倍: to a tenth of the base at best
            token = Token.Of(PublishedPercentage.Of(decimal.Round(value * 100, MidpointRounding.AwayFromZero)), start, end + 1);
            return true;
        }

        // 5.2‰ is 0.52%
        decimal percent = end < text.Length && text[end] == '‰' ? value * 0.1m : value;
        bool isPercentage = end < text.Length && text[end] is '%' or '‰' && percent.Scale <= PublishedPercentage.MaxDecimals;
        token = isPercentage ? Token.Of(PublishedPercentage.Of(percent), start, end + 1) : default;
        return isPercentage;
    }

    private static bool IsUnit(ReadOnlySpan<char> text, int start)
    {
        foreach ((string symbol, _, _) in Units)
        {
            if (StartsWith(text, start, symbol))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryAmount(ReadOnlySpan<char> text, int start, int end, decimal value, out Token token)
    {
        token = default;
        foreach ((string symbol, MoneyUnit unit, decimal factor) in Units)
        {
            if (StartsWith(text, end, symbol))
            {
                int behind = end + symbol.Length;
                bool isRate = behind < text.Length && text[behind] == '/';
                token = isRate ? default : Make(value, unit, factor, start, behind);
                return !isRate;
            }
        }

        // 0.40万(…): the 元 is missing
        bool isBare = end < text.Length && text[end] is '万' or '亿' && (end + 1 == text.Length || !IsWord(text[end + 1]));
        if (isBare)
        {
            token = Make(value, text[end] == '万' ? MoneyUnit.TenThousandYuan : MoneyUnit.HundredMillionYuan, 1, start, end + 1);
        }

        return isBare;
    }

    // A number beyond what any budget has is no amount, and what is said of it is not said of another.
    private static Token Make(decimal value, MoneyUnit unit, decimal factor, int start, int end)
    {
        int decimals = value.Scale - (factor == 1 ? 0 : (int)Math.Log10((double)factor));
        return PublishedAmount.TryOf(value * factor, new PublishedPrecision(unit, decimals), out PublishedAmount amount)
            ? Token.Of(amount, start, end)
            : Token.Plain(TokenKind.Unreadable, start, end);
    }

    private static bool TryCount(ReadOnlySpan<char> text, int start, int end, decimal value, out Token token)
    {
        bool isCount = end < text.Length && Measures.Contains(text[end]);
        token = isCount ? Token.Of(TokenKind.Count, value, start, end + 1) : default;
        return isCount;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c);

    private static bool StartsWith(ReadOnlySpan<char> text, int start, string prefix) =>
        start <= text.Length && text[start..].StartsWith(prefix, StringComparison.Ordinal);
}
