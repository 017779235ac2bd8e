namespace PublicBudget.Classifications;

/// <summary>
/// The ordinal that forms print before a functional 类: its code less 200. 208 is 八, 221 二十一, 234 三十四. Ordinals
/// without a 类 (十八, 二十五, 二十六, 二十八) do not occur.
/// </summary>
public static class CategoryOrdinal
{
    private const int Offset = 200;

    /// <summary>The ordinal of the 类 of a code.</summary>
    /// <param name="code">A functional code of any level.</param>
    /// <exception cref="ArgumentOutOfRangeException">The 类 is not between 201 and 299.</exception>
    public static int Of(FunctionalCode code)
        => code.Category.Number - Offset is var ordinal and >= 1 and <= ChineseNumeral.MaxValue
            ? ordinal
            : throw new ArgumentOutOfRangeException(nameof(code), code.ToString(), "Expected a 类 from 201 to 299.");

    /// <summary>The ordinal of the 类 of a code as a Chinese numeral: 八 for 208.</summary>
    /// <param name="code">A functional code of any level.</param>
    /// <exception cref="ArgumentOutOfRangeException">The 类 is not between 201 and 299.</exception>
    public static string TextOf(FunctionalCode code) => ChineseNumeral.Format(Of(code));

    /// <summary>The 类 that an ordinal stands for: 208 for 8. Whether the 类 exists in a year, its catalogue says.</summary>
    /// <param name="ordinal">The ordinal, 1 to 99.</param>
    /// <exception cref="ArgumentOutOfRangeException">The ordinal is not 1 to 99.</exception>
    public static FunctionalCode ToCategory(int ordinal)
        => ordinal is >= 1 and <= ChineseNumeral.MaxValue
            ? FunctionalCode.FromNumber(Offset + ordinal)
            : throw new ArgumentOutOfRangeException(nameof(ordinal), ordinal, $"Expected 1 to {ChineseNumeral.MaxValue}.");

    /// <summary>The 类 that a Chinese numeral stands for: 208 for 八. False where the text is no numeral.</summary>
    /// <param name="numeral">The numeral, 一 to 九十九.</param>
    /// <param name="category">The 类, or the default.</param>
    public static bool TryParse(ReadOnlySpan<char> numeral, out FunctionalCode category)
    {
        bool isNumeral = ChineseNumeral.TryParse(numeral, out int ordinal);
        category = isNumeral ? ToCategory(ordinal) : default;
        return isNumeral;
    }
}
