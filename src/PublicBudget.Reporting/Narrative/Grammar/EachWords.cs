using System.Text.RegularExpressions;

namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>车均, 人均, 每辆: an amount for each of something, which is no part and no total of what is named before it.</summary>
internal static partial class EachWords
{
    private const int Longest = 12;

    /// <summary>Whether the words end that way right before an amount.</summary>
    public static bool StandBefore(ReadOnlySpan<char> words) => Pattern().IsMatch(words[Math.Max(0, words.Length - Longest)..]);

    [GeneratedRegex("(?:[车人户亩平辆生年月]均(?:购置|运行|维护|接待|消费|培训|公用)*费?|每[辆人台户亩年月]|每批?次)(?:为|约|达|约为|费用|支出|预算|经费)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
