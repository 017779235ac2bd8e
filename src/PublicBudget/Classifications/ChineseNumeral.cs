namespace PublicBudget.Classifications;

/// <summary>Chinese numerals of ordinals, 一 to 九十九, as forms print them in front of rows and paragraphs.</summary>
public static class ChineseNumeral
{
    /// <summary>The largest number.</summary>
    public const int MaxValue = 99;

    private const string Digits = "一二三四五六七八九";

    /// <summary>The numeral of a number: 8 is 八, 10 十, 21 二十一, 34 三十四.</summary>
    /// <param name="number">The number, 1 to 99.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 1 to 99.</exception>
    public static string Format(int number)
    {
        if (number is < 1 or > MaxValue)
            throw new ArgumentOutOfRangeException(nameof(number), number, $"Expected 1 to {MaxValue}.");
        int tens = number / 10, ones = number % 10;
        return $"{(tens > 1 ? Digits[tens - 1] : "")}{(tens > 0 ? "十" : "")}{(ones > 0 ? Digits[ones - 1] : "")}";
    }

    /// <summary>Reads a numeral from 一 to 九十九 in the form that <see cref="Format"/> writes, or answers false.</summary>
    /// <param name="text">The numeral.</param>
    /// <param name="number">The number, or 0.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out int number)
    {
        int ten = text.IndexOf('十');
        ReadOnlySpan<char> before = ten < 0 ? default : text[..ten], after = text[(ten + 1)..];
        int tens = ten < 0 ? 0 : before.IsEmpty ? 1 : DigitOf(before), ones = after.IsEmpty && ten >= 0 ? 0 : DigitOf(after);
        bool isNumeral = tens >= 0 && ones >= 0 && !(tens == 1 && !before.IsEmpty);
        number = isNumeral ? tens * 10 + ones : 0;
        return isNumeral;
    }

    private static int DigitOf(ReadOnlySpan<char> text)
        => text.Length == 1 && Digits.IndexOf(text[0], StringComparison.Ordinal) is var at and >= 0 ? at + 1 : -1;
}
