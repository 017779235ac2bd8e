using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>What titles of tables look like, and the years in them. All texts are keys: folded, without blanks and quotation marks.</summary>
internal static partial class TitleWords
{
    private static readonly SearchValues<char> NumberStarts = SearchValues.Create("附表报0123456789一二三四五六七八九十");

    /// <summary>Whether a line is a title: it ends in 表, perhaps with a remark in brackets, also of the part that it prints: …表--人员经费(工资福利支出).</summary>
    public static bool IsTitle(string key) =>
        key.Length is >= 3 and <= 80 && key[^1] is '表' or ')' or '续' or '况' && key.Contains('表') && !key.AsSpan().ContainsAny(TableCharacters.Sentence) && TitlePattern().IsMatch(key) && !CaptionWords.IsTableNumber(key);

    /// <summary>A title without the number of its list or annex, or the label, in front: 3.…, 附件1:…, 表二、…, 表名:….</summary>
    public static string WithoutNumber(string key) => key.Length > 0 && NumberStarts.Contains(key[0]) ? NumberPattern().Replace(key, "") : key;

    /// <summary>The year that a title or caption names: 2021年…, (2021年).</summary>
    public static int? YearIn(string key) => key.Contains('年') && YearPattern().Match(key) is { Success: true } match ? YearOf(match) : null;

    /// <summary>All years that a text names, in its order.</summary>
    public static IEnumerable<int?> YearsIn(string key) => YearPattern().Matches(key).Select(match => (int?)YearOf(match));

    private static int YearOf(Match match) => int.Parse(match.ValueSpan[..4], NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"表(?:[-—]+[^-—()]{2,12}(?=\())?(?:(?<=[总支入算细汇目]表)情况)?(?:\([^)]*\))*(?:\(续\)|续)?$", RegexOptions.CultureInvariant)]
    private static partial Regex TitlePattern();

    // The first word of 附表 一般公共预算… and 附表 “三公”经费… is no number.
    [GeneratedRegex(@"^(?:(?:附件|附表|表)(?:[0-9]+|[一二三四五六七八九十]+(?!般|公经费))(?:[-—][0-9]+)*[:、.]?|[0-9一二三四五六七八九十]{1,3}[、.]|(?:报?表|表名|(?:报表|表格)名称):)(?=.{3})", RegexOptions.CultureInvariant)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"(?:19|20)[0-9]{2}(?=年)", RegexOptions.CultureInvariant)]
    private static partial Regex YearPattern();
}
