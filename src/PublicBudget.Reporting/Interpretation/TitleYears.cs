using System.Globalization;
using System.Text.RegularExpressions;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation;

/// <summary>The year that a title or a text is about, as against those it only compares with.</summary>
internal static partial class TitleYears
{
    /// <summary>The year of a title; of 2021年预算执行情况和2022年预算草案 and of 2021年和2022年…情况表 the later one.</summary>
    /// <param name="title">The title.</param>
    public static int? Of(string title)
    {
        string key = TextFolding.Key(title);
        if (PlannedPattern().Match(key) is { Success: true } planned) return YearOf(planned.Groups["planned"].ValueSpan);
        return LaterIn(key) ?? TitleWords.YearIn(key);
    }

    /// <summary>The year that the titles name first; the one after it where any of them is about both (2021年和2022年…情况表).</summary>
    /// <param name="titles">The titles.</param>
    public static int? First(IReadOnlyList<string> titles)
    {
        int? first = titles.Select(Of).FirstOrDefault(found => found is not null);
        return first is { } year && titles.Any(title => LaterIn(TextFolding.Key(title)) == year + 1) ? year + 1 : first;
    }

    private static int? LaterIn(string key)
    {
        Match match = PairPattern().Match(key);
        return match.Success && YearOf(match.Groups["first"].ValueSpan) + 1 is var next && next == YearOf(match.Groups["second"].ValueSpan) ? next : null;
    }

    /// <summary>Whether a line is the heading of a part (一、2020年支出情况), which may be of another year than the next part.</summary>
    /// <param name="title">The line.</param>
    public static bool IsNumbered(string title) => NumberedPattern().IsMatch(TextFolding.Key(title));

    /// <summary>The years that a text speaks of: 较2020年…, 与2020年… and 比2020年… name the base of a change.</summary>
    /// <param name="key">The text without blanks.</param>
    public static IEnumerable<int?> SpokenOf(string key) => SpokenPattern().Matches(key).Select(match => (int?)YearOf(match.ValueSpan));

    private static int YearOf(ReadOnlySpan<char> digits) => int.Parse(digits[..4], NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?:19|20)\d\d年[^\d]{0,20}执行[^\d]{0,12}(?<planned>(?:19|20)\d\d)年[^\d]{0,12}预算", RegexOptions.CultureInvariant)]
    private static partial Regex PlannedPattern();

    [GeneratedRegex(@"(?<first>(?:19|20)\d\d)年(?:和|与|及|、)(?<second>(?:19|20)\d\d)年", RegexOptions.CultureInvariant)]
    private static partial Regex PairPattern();

    [GeneratedRegex(@"^(?:\(?[一二三四五六七八九十]{1,3}[、.)]|\(?\d{1,2}[、.)](?!\d))", RegexOptions.CultureInvariant)]
    private static partial Regex NumberedPattern();

    [GeneratedRegex(@"(?<![较比与和同从由自\d]|相比|对比)(?:19|20)\d\d(?=年(?!末|底|\d{1,2}月\d))", RegexOptions.CultureInvariant)]
    private static partial Regex SpokenPattern();
}
