using System.Text.RegularExpressions;
using PublicBudget.Classifications;
using PublicBudget.Reporting.Interpretation.Labels;

namespace PublicBudget.Reporting.Interpretation.Text;

/// <summary>
/// Reads a functional code that prose names by its path: 社会保障和就业支出（类）行政事业单位养老支出（款）行政单位离退休（项）, with or without the
/// digits (公共安全支出（204类）司法（06款）行政运行（01项）, 208类05款01项).
/// </summary>
internal static partial class FunctionPath
{
    /// <summary>The last path in the words; null where there is none or its names mean no code of the year.</summary>
    /// <param name="words">Normalized text.</param>
    /// <param name="names">The names of the codes.</param>
    public static FunctionalCode? FindLast(string words, FunctionNames names)
    {
        if (!words.Contains('类', StringComparison.Ordinal) && !words.Contains('项', StringComparison.Ordinal) && !words.Contains('款', StringComparison.Ordinal)) return null;
        return FindDigits(words) ?? FindNames(words, names);
    }

    private static FunctionalCode? FindDigits(string words)
    {
        Match match = DigitsPattern().Match(words);
        for (Match next = match; next.Success; next = next.NextMatch()) match = next;
        return match.Success && FunctionalCode.TryParse(match.Groups["c"].Value + match.Groups["s"].Value + match.Groups["i"].Value, out FunctionalCode code) ? code : null;
    }

    private static FunctionalCode? FindNames(string words, FunctionNames names)
    {
        if (!words.Contains("类)", StringComparison.Ordinal) && !words.Contains("款)", StringComparison.Ordinal) && !words.Contains("项)", StringComparison.Ordinal)) return null;
        Match match = NamesPattern().Match(words);
        for (Match next = match; next.Success; next = next.NextMatch()) match = next;
        return match.Success ? names.Find(match.Value) : null;
    }

    [GeneratedRegex(@"(?<c>2\d\d)类\)?(?:[^\d。;,]{0,40}?\(?(?<s>\d\d)款\)?)?(?:[^\d。;,]{0,40}?\(?(?<i>\d\d)项\)?)?", RegexOptions.CultureInvariant)]
    private static partial Regex DigitsPattern();

    [GeneratedRegex(@"(?:[^\s""“”。.;,:、0-9()]{2,40}(?:\([^()]{2,30}\))?[^\s""“”。;,:、0-9()]{0,10}\([类款项]\)){1,3}", RegexOptions.CultureInvariant)]
    private static partial Regex NamesPattern();
}
