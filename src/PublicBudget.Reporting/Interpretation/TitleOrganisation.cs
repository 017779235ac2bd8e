using System.Text.RegularExpressions;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation;

/// <summary>
/// The organisation that the first lines of a document name: in a line of its own (单位名称：…), in the title (云岭县水务局2021年部门预算), above it
/// where a cover breaks the title into two lines, or in the heading of the first part (第一部分 云岭县水务局概况).
/// </summary>
internal static partial class TitleOrganisation
{
    /// <summary>The name as printed; null where no line names one.</summary>
    /// <param name="titles">The first lines.</param>
    public static string? Find(IReadOnlyList<string> titles)
    {
        for (int i = 0; i < titles.Count; i++)
        {
            string key = TextFolding.Key(titles[i]);
            if (TableWords.OrganisationIn(key) is { } named) return AsPrinted(titles[i], named);
            if (NameIn(TitlePattern(), key) is { } name) return AsPrinted(titles[i], name);
            if (i > 0 && RestPattern().IsMatch(key) && NameIn(NamePattern(), TextFolding.Key(titles[i - 1])) is { } above) return AsPrinted(titles[i - 1], above);
        }

        return titles.Select(title => (Title: title, Name: NameIn(PartPattern(), TextFolding.Key(title)))).FirstOrDefault(part => part.Name is not null) is { Name: { } overview } part
            ? AsPrinted(part.Title, overview)
            : null;
    }

    private static string? NameIn(Regex pattern, string key) => pattern.Match(key) is { Success: true } match && match.Groups["name"].Value is { Length: > 2 } name ? name : null;

    // The name with its own brackets: folding keeps every character in its place.
    private static string AsPrinted(string title, string name)
    {
        string folded = TextFolding.Fold(title);
        int at = folded.Length == title.Length ? folded.IndexOf(name, StringComparison.Ordinal) : -1;
        return at < 0 ? name : title.Substring(at, name.Length);
    }

    [GeneratedRegex(@"^(?:(?:19|20)\d\d年(?:度)?)?(?<name>[^\d]{2,40}?)(?:(?:19|20)\d\d年(?:度)?)?(?:区级|市级|县级|省级|本级)?(?:部门|单位)?(?:预算|决算)(?:公开)?(?:说明|情况说明|编制说明|草案|公开说明)?$", RegexOptions.CultureInvariant)]
    private static partial Regex TitlePattern();

    // A title that names nobody: its organisation stands above it.
    [GeneratedRegex(@"^(?:19|20)\d\d年(?:度)?(?:区级|市级|县级|省级|本级)?(?:部门|单位)?(?:预算|决算)(?:公开)?(?:说明|情况说明|编制说明|草案|公开说明|报告)?$", RegexOptions.CultureInvariant)]
    private static partial Regex RestPattern();

    // Where no word of a title proves that a line is a name, its last character has to: what organisations are called.
    [GeneratedRegex(@"^(?<name>[^\d:：,，。、;；]{2,39}[局委会办室处心院校学厅部站队所馆社道镇乡府园司组团])$", RegexOptions.CultureInvariant)]
    private static partial Regex NamePattern();

    [GeneratedRegex(@"^第一部分(?<name>[^\d]{2,39}?[局委会办室处心院校学厅部站队所馆社道镇乡府园司组团])(?:部门|单位)?(?:基本)?(?:概况|情况)$", RegexOptions.CultureInvariant)]
    private static partial Regex PartPattern();
}
