using System.Text.RegularExpressions;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Interpretation;

/// <summary>A title that is printed in several lines: the place, the organisation, then 2025年度部门决算.</summary>
internal static partial class TitleLines
{
    /// <summary>The titles put together, from the line that says what the document is to the name above it.</summary>
    /// <param name="lines">The first lines of the document, without blanks.</param>
    public static IEnumerable<string> Joined(IReadOnlyList<string> lines)
    {
        for (int i = 1; i < lines.Count; i++)
        {
            if (!KindPattern().IsMatch(TextFolding.Key(lines[i]))) continue;

            // The year may end the line above: 某街道办事处2025 | 年度部门决算.
            string name = lines[i - 1];
            bool isName = NamePattern().IsMatch(TextFolding.Key(name));
            if (isName) yield return (i > 1 && PlacePattern().IsMatch(TextFolding.Key(lines[i - 2])) ? lines[i - 2] : "") + name + lines[i];
        }
    }

    [GeneratedRegex(@"^(?:(?:19|20)\d\d)?(?:年度?)?(?:区级|市级|县级|省级|本级)?(?:部门|单位)?(?:预算|决算)(?:公开)?(?:说明|情况说明|编制说明|公开说明)?$", RegexOptions.CultureInvariant)]
    private static partial Regex KindPattern();

    // What organisations are called ends in one of these; 主要职能 and 目录 do not.
    [GeneratedRegex(@"^(?!第.部分)[^\d:、。]{2,39}[局委会办室处心院校学厅部站队所馆社道镇乡府园司组团](?:\([^)]*\))?(?:(?:19|20)\d\d)?$", RegexOptions.CultureInvariant)]
    private static partial Regex NamePattern();

    [GeneratedRegex(@"^[^\d:、。]{1,20}(?:[省市县区州盟旗]|人民政府)$", RegexOptions.CultureInvariant)]
    private static partial Regex PlacePattern();
}
