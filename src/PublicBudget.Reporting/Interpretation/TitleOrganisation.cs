using System.Text.RegularExpressions;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation;

/// <summary>
/// The organisation that the first lines of a document name: in a line of its own (单位名称：…), in the title (云岭县水务局2021年部门预算), which a cover may
/// break into lines, or in the heading of the first part (第一部分 云岭县水务局概况).
/// </summary>
internal static partial class TitleOrganisation
{
    private const int LongestTitle = 64;

    /// <summary>The name as printed; null where no line names one.</summary>
    /// <param name="titles">The first lines.</param>
    public static string? Find(IReadOnlyList<string> titles)
        => titles.Select(title => AsPrinted(title, CaptionWords.OrganisationIn(TextFolding.Key(title)))).FirstOrDefault(IsNamed)
            ?? titles.Concat(TitleLines.Joined(titles)).Select(title => AsPrinted(title, NameIn(TitlePattern(), title))).FirstOrDefault(IsNamed)
            ?? titles.Select(title => AsPrinted(title, NameIn(PartPattern(), title))).FirstOrDefault(IsNamed);

    /// <summary>The organisation whose part of a document a title begins (第二篇 云岭县水务局2021年单位预算), as a key; null for any other line.</summary>
    public static string? OfPart(string key)
    {
        bool mayBe = key.Length is > 8 and <= LongestTitle && key.Contains('年') && key.Contains('算');
        return mayBe && UnitTitlePattern().Match(key) is { Success: true } match && match.Groups["year"].Success ? match.Groups["name"].Value : null;
    }

    private static bool IsNamed(string? name) => name is not null;

    private static string? NameIn(Regex pattern, string title)
        => pattern.Match(TextFolding.Key(title)) is { Success: true } match && match.Groups["name"].Value is { Length: > 2 } name ? name : null;

    // The name with its own brackets: folding keeps every character in its place.
    private static string? AsPrinted(string title, string? name)
    {
        if (name is null) return null;
        string folded = TextFolding.Fold(title);
        int at = folded.Length == title.Length ? folded.IndexOf(name, StringComparison.Ordinal) : -1;
        return at < 0 ? name : title.Substring(at, name.Length);
    }

    [GeneratedRegex(@"^(?:第[一二三四五六七八九十]部分)?(?:(?:19|20)\d\d年(?:度)?)?(?![一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]部分)(?<name>[^\d]{2,40}?)(?:(?:19|20)\d\d年(?:度)?)?(?:区级|市级|县级|省级|本级)?(?:部门|单位)?(?:预算|决算)(?:公开)?(?:说明|情况说明|编制说明|草案|公开说明)?$", RegexOptions.CultureInvariant)]
    private static partial Regex TitlePattern();

    [GeneratedRegex(@"^(?:第[一二三四五六七八九十]{1,3}(?:部分|篇|章)|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))?(?<year>(?:19|20)\d\d年(?:度)?)?(?<name>[^\d、]{2,39}?[局委会室处心院校学厅站队所馆社道园司团府])(?<year>(?:19|20)\d\d年(?:度)?)?(?:区级|市级|县级|省级|本级)?(?:部门|单位)(?:预算|决算)(?:公开)?(?:说明|情况说明|编制说明|草案|公开说明)?$", RegexOptions.CultureInvariant)]
    private static partial Regex UnitTitlePattern();

    // Where no word of a title proves a name, its last character has to: what organisations are called.
    [GeneratedRegex(@"^第一部分(?<name>[^\d]{2,39}?[局委会办室处心院校学厅部站队所馆社道镇乡府园司组团])(?:部门|单位)?(?:基本)?(?:概况|情况)$", RegexOptions.CultureInvariant)]
    private static partial Regex PartPattern();
}
