using System.Buffers;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>Sets of characters that texts in tables are made of.</summary>
internal static class TableCharacters
{
    /// <summary>Chinese and Arabic numerals of items.</summary>
    public static readonly SearchValues<char> Numerals = SearchValues.Create("一二三四五六七八九十0123456789");

    /// <summary>Digits of a code and what separates its levels.</summary>
    public static readonly SearchValues<char> Code = SearchValues.Create("0123456789 .-|/\u3000\n");

    /// <summary>What is printed in place of a figure.</summary>
    public static readonly SearchValues<char> Dashes = SearchValues.Create("-—–―/*×….");

    /// <summary>Column numbers and the formulas over them: 3=1+2, 栏3.</summary>
    public static readonly SearchValues<char> ColumnFormula = SearchValues.Create("0123456789=+-*/()%栏×÷第列.");

    /// <summary>The ten stems that count columns of names and texts: 甲, 乙, 丙.</summary>
    public static readonly SearchValues<char> Stems = SearchValues.Create("甲乙丙丁戊己庚辛壬癸");

    /// <summary>What nearly all figures are printed with.</summary>
    public static readonly SearchValues<char> Number = SearchValues.Create("0123456789.,-%");

    /// <summary>Digits and the decimal point.</summary>
    public static readonly SearchValues<char> Decimal = SearchValues.Create("0123456789.");

    /// <summary>Marks that a title does not contain.</summary>
    public static readonly SearchValues<char> Sentence = SearchValues.Create("。;:");
}
