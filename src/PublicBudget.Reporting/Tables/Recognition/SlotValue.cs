using System.Globalization;
using System.Runtime.InteropServices;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>A slot read as a number, where it is one.</summary>
/// <param name="Kind">What it looks like.</param>
/// <param name="Value">The number; of a percentage the one before the sign.</param>
/// <param name="Decimals">How many decimals are printed.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SlotValue(SlotKind Kind, decimal Value = 0, int Decimals = 0)
{
    private const int LongestNumber = 40;
    private const int MostShortDigits = 18;
    private const char Yuan = '\u00A5';
    private const char FirstIdeograph = '\u4E00';
    private const char LastIdeograph = '\u9FFF';

    /// <summary>Whether it is a number or a percentage.</summary>
    public bool IsNumber => Kind is SlotKind.Number or SlotKind.Percent;

    /// <summary>Reads a cell. A number that a workbook stores counts even where the sheet shows nothing of it.</summary>
    public static SlotValue Of(Cell? cell)
    {
        if (cell is null)
        {
            return default;
        }

        if (cell.Number is { } number)
        {
            return new(number.IsPercentage ? SlotKind.Percent : SlotKind.Number, number.Value, number.Decimals);
        }

        ReadOnlySpan<char> text = cell.Text.AsSpan().Trim();
        return text.IsEmpty ? default : text[0] is >= FirstIdeograph and <= LastIdeograph ? new(SlotKind.Text) : ParseDigits(text) ?? Parse(text);
    }

    // Nearly all figures: digits with or without a point, no more than a whole number of 64 bits takes.
    private static SlotValue? ParseDigits(ReadOnlySpan<char> text)
    {
        ulong digits = 0;
        int decimals = -1;
        if (text.Length > MostShortDigits || !char.IsAsciiDigit(text[0]) || !char.IsAsciiDigit(text[^1])) return null;
        foreach (char c in text)
        {
            if (char.IsAsciiDigit(c)) (digits, decimals) = ((digits * 10) + (ulong)(c - '0'), decimals < 0 ? -1 : decimals + 1);
            else if (c == '.' && decimals < 0) decimals = 0;
            else return null;
        }

        decimals = Math.Max(0, decimals);
        return new(SlotKind.Number, new decimal(unchecked((int)digits), (int)(digits >> 32), 0, isNegative: false, (byte)decimals), decimals);
    }

    private static SlotValue Parse(ReadOnlySpan<char> text)
    {
        // No number has an ideograph in it.
        if (text.Length > LongestNumber || text.ContainsAnyInRange(FirstIdeograph, LastIdeograph))
        {
            return new(SlotKind.Text);
        }

        return text.ContainsAnyExcept(TableCharacters.Number) ? ParseFolded(text) : ParsePlain(text);
    }

    private static SlotValue ParseFolded(ReadOnlySpan<char> text)
    {
        Span<char> plain = stackalloc char[LongestNumber];
        int length = 0;
        foreach (char printed in text)
        {
            char c = TextFolding.Fold(printed);
            if (!char.IsWhiteSpace(c) && !TextFolding.HasNoWidth(c))
            {
                plain[length++] = c;
            }
        }

        return ParsePlain(plain[..length]);
    }

    private static SlotValue ParsePlain(ReadOnlySpan<char> number)
    {
        if (number.IsEmpty)
        {
            return default;
        }

        if (!number.ContainsAnyExcept(TableCharacters.Dashes))
        {
            return new(SlotKind.Dash);
        }

        if (number[0] == Yuan && number.Length > 1) number = number[1..];
        bool isNegative = TakeNegative(ref number);
        bool isPercentage = number.Length > 0 && number[^1] == '%';
        if (isPercentage)
        {
            number = number[..^1];
        }

        const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;
        if (!IsGrouped(number) || !(TryParseShort(number, out decimal value) || decimal.TryParse(number, Styles, CultureInfo.InvariantCulture, out value)))
        {
            return new(SlotKind.Text);
        }

        return new(isPercentage ? SlotKind.Percent : SlotKind.Number, isNegative ? -value : value, value.Scale);
    }

    /// <summary>A whole number in brackets, as accountants print a negative one; only where the column holds figures: elsewhere it is the number of an item or a code.</summary>
    public static SlotValue? InBrackets(string text)
    {
        string key = TextFolding.Key(text);
        return key is ['(', _, ..] && key[^1] == ')' && key[1..^1].AsSpan() is var digits && !digits.ContainsAnyExceptInRange('0', '9') && Parse(digits) is { IsNumber: true } value
            ? value with { Value = -value.Value }
            : null;
    }

    // △ and ▲ stand for the sign, and so do brackets around an amount: (1,234.50). A whole number without groups in brackets may be anything.
    private static bool TakeNegative(ref ReadOnlySpan<char> number)
    {
        if (number[0] is '△' or '▲' && number.Length > 1 && char.IsAsciiDigit(number[1]))
        {
            number = number[1..];
            return true;
        }

        bool isBracketed = number.Length > 2 && number[0] == '(' && number[^1] == ')' && char.IsAsciiDigit(number[1]) && number.ContainsAny('.', ',');
        if (isBracketed) number = number[1..^1];
        return isBracketed;
    }

    // Most of the others: no more digits than a whole number of 64 bits takes, at most one point, a sign in front.
    private static bool TryParseShort(ReadOnlySpan<char> number, out decimal value)
    {
        bool isNegative = number[0] == '-';
        ulong digits = 0;
        int count = 0, point = -1;
        value = 0;
        foreach (char c in isNegative ? number[1..] : number)
        {
            if (char.IsAsciiDigit(c)) (digits, count) = ((digits * 10) + (ulong)(c - '0'), count + 1);
            else if (c == '.' && point < 0 && count > 0) point = count;
            else if (c != ',' || point >= 0 || count == 0) return false;
            if (count > MostShortDigits) return false;
        }

        value = new decimal(unchecked((int)digits), (int)(digits >> 32), 0, isNegative && digits != 0, (byte)(point < 0 ? 0 : count - point));
        return count > 0;
    }

    /// <summary>Digits in groups of three, or no groups at all: 208,05 is no number.</summary>
    private static bool IsGrouped(ReadOnlySpan<char> number)
    {
        if (number.IsEmpty || !char.IsAsciiDigit(number[^1]))
        {
            return false;
        }

        int point = number.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? number : number[..point];
        for (int comma = whole.LastIndexOf(','); comma >= 0; comma = whole.LastIndexOf(','))
        {
            if (whole.Length - comma != 4)
            {
                return false;
            }

            whole = whole[..comma];
        }
        return true;
    }
}
