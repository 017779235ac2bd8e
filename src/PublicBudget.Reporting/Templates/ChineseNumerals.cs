using System.Globalization;
using PublicBudget.Classifications;

namespace PublicBudget.Reporting.Templates;

/// <summary>The numbers of headings and list items: 一、, （十二）. Beyond 九十九 they are printed in digits.</summary>
internal static class ChineseNumerals
{
    /// <summary>A number in brackets: （一）.</summary>
    public static string InBrackets(int number) => $"（{Of(number)}）";

    /// <summary>A number with the mark of a list: 一、.</summary>
    public static string WithMark(int number) => $"{Of(number)}、";

    private static string Of(int number)
        => number <= ChineseNumeral.MaxValue ? ChineseNumeral.Format(number) : number.ToString(CultureInfo.InvariantCulture);
}
