using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>
/// The furniture of a table: what titles, units, organisations, numbers and notes look like. All texts are keys: folded, without
/// blanks and quotation marks.
/// </summary>
internal static partial class TableWords
{
    // Nearly every cell is asked whether it is any of these, and its first character tells that it is not.
    private static readonly SearchValues<char> NumberStarts = SearchValues.Create("附表公预决财部单0123456789");
    private static readonly SearchValues<char> TitleNumberStarts = SearchValues.Create("附表报0123456789一二三四五六七八九十");
    private static readonly SearchValues<char> CaptionStarts = SearchValues.Create("(续-—填编制日0123456789");
    private static readonly SearchValues<char> OrganisationStarts = SearchValues.Create("编填预公部单");
    private static readonly SearchValues<char> NoteStarts = SearchValues.Create("注说备编填");
    private static readonly int UnitLabelLength = "单位:".Length;
    private static readonly string[] EmptyWords = ["无数据", "空表", "表为空", "无此项", "为空", "无内容", "空白表"];

    /// <summary>The unit of measure that a line states: 单位:万元, 金额单位:元, (单位:人民币万元).</summary>
    public static PrintedUnit? UnitIn(string key) => key.Contains('元') && UnitPattern().Match(key) is { Success: true } match ? PrintedUnit.Parse(match.Groups["unit"].ValueSpan) : null;

    /// <summary>The unit of measure in brackets in a heading: 金额(元), 预算数（万元）.</summary>
    public static PrintedUnit? UnitInBrackets(string key) => key.Contains('元') && BracketUnitPattern().Match(key) is { Success: true } match ? PrintedUnit.Parse(match.Groups["unit"].ValueSpan) : null;

    /// <summary>The organisation that a line names: 单位:济源市失业保险处, 编制单位:….</summary>
    public static string? OrganisationIn(string key)
    {
        if (!MayNameOrganisation(key) || PrintedUnit.Parse(key.AsSpan(key.IndexOf(':', StringComparison.Ordinal) + 1)) is not null || OrganisationPattern().Match(key) is not { Success: true } match)
        {
            return null;
        }

        // The two captions may stand in one line: 编制单位:某局单位:元.
        string name = UnitSuffixPattern().Replace(match.Groups["name"].Value, "");
        return name.Length > 0 && UnitIn("单位:" + name) is null && !ThingsPattern().IsMatch(name) ? name : null;
    }

    /// <summary>Whether a line says that things are counted and no money: 单位:人, 计量单位:辆、台.</summary>
    public static bool CountsThings(string key) => key.LastIndexOf("单位:", StringComparison.Ordinal) is var unit and >= 0 && ThingsPattern().IsMatch(key.AsSpan(unit + UnitLabelLength));

    /// <summary>Whether a heading is that of numbers of things: 数量, 实有人数, 汽车(辆).</summary>
    public static bool IsHeadingOfThings(string leaf)
        => leaf.EndsWith("数量", StringComparison.Ordinal) || leaf.EndsWith("人数", StringComparison.Ordinal) || (leaf.EndsWith(')') && ThingsPattern().IsMatch(leaf.AsSpan(leaf.LastIndexOf('(') + 1).TrimEnd(')')));

    /// <summary>Whether a note says that its table has no figures: 故本表为空, 本表无数据.</summary>
    public static bool SaysEmpty(string note)
    {
        foreach (string word in EmptyWords)
        {
            if (note.Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>Whether a line is the number of the table: 表二, 附表1-2, 公开03表, 预算01表, 部门公开表5, 表一:.</summary>
    public static bool IsTableNumber(string key) => key.Length <= 12 && StartsWith(key, NumberStarts) && NumberPattern().IsMatch(key);

    /// <summary>Whether a line is a title: it ends in 表, perhaps with a remark in brackets, also of the part that it prints: …表--人员经费(工资福利支出).</summary>
    public static bool IsTitle(string key) =>
        key.Length is >= 3 and <= 80 && key[^1] is '表' or ')' or '续' or '况' && key.Contains('表') && !key.AsSpan().ContainsAny(TableCharacters.Sentence) && TitlePattern().IsMatch(key) && !IsTableNumber(key);

    /// <summary>A title without the number of its list or annex, or the label, in front: 3.…, 附件1:…, 表二、…, 表名:….</summary>
    public static string WithoutNumber(string key) => StartsWith(key, TitleNumberStarts) ? TitleNumberPattern().Replace(key, "") : key;

    /// <summary>Whether a text is a note below a table: 注:…, 说明:…, 备注:….</summary>
    public static bool IsNote(string key) => StartsWith(key, NoteStarts) && NotePattern().IsMatch(key);

    /// <summary>The year that a title or caption names: 2021年…, (2021年).</summary>
    public static int? YearIn(string key) => key.Contains('年') && YearPattern().Match(key) is { Success: true } match ? YearOf(match) : null;

    /// <summary>All years that a text names, in its order.</summary>
    public static IEnumerable<int?> YearsIn(string key) => YearPattern().Matches(key).Select(match => (int?)YearOf(match));

    private static int YearOf(Match match) => int.Parse(match.ValueSpan[..4], NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Whether a line is furniture of any kind: number, unit, organisation, date or year in brackets, 续表, page number.</summary>
    public static bool IsCaption(string key) =>
        key.Length <= 60 && (UnitIn(key) is not null || NamesOrganisation(key) || CountsThings(key) || IsTableNumber(key) || (StartsWith(key, CaptionStarts) && CaptionPattern().IsMatch(key)));

    private static bool NamesOrganisation(string key) => MayNameOrganisation(key) && OrganisationPattern().IsMatch(key);

    private static bool MayNameOrganisation(string key) => StartsWith(key, OrganisationStarts) && key.Contains(':');

    private static bool StartsWith(string key, SearchValues<char> any) => key.Length > 0 && any.Contains(key[0]);

    /// <summary>Whether a name is that of a total: 合计, 总计, 收入总计, 本年支出合计, 各项支出合计, 收入总数.</summary>
    public static bool IsTotal(string key) => key.Length <= 24 && !IsOfPage(key) && ((key.Contains('计') && TotalPattern().IsMatch(key)) || key is "收入总数" or "支出总数");

    /// <summary>Whether a heading is that of a level of codes: 类, 款, 项.</summary>
    public static bool IsCodeLevel(string key) => key is "类" or "款" or "项" or "目";

    /// <summary>Whether a name is that of what a year or a fund leaves, or of what it is made up of: 上年结转, 结转下年, 用事业基金…, 其中:….</summary>
    public static bool IsBalance(string key) => BalancePattern().IsMatch(key);

    /// <summary>Whether a name is that of a subtotal, also of one printed page.</summary>
    public static bool IsSubtotal(string key) => key.Length <= 12 && (key.EndsWith("小计", StringComparison.Ordinal) || IsOfPage(key));

    // 本页合计 adds up what one sheet of paper has room for.
    private static bool IsOfPage(string key) => key is "本页合计" or "本页总计" or "本页共计" or "本页累计" or "承前页" or "接上页" or "过次页" or "转下页";

    // What tables of staff, vehicles and equipment are counted in.
    private const string Things = "(?:人次|人|名|辆|台|套|个|项|件|户|家|所|处|座|栋|亩|张|份|公里|平方米)";

    [GeneratedRegex("^" + Things + "(?:[、,/和]" + Things + ")*$", RegexOptions.CultureInvariant)]
    private static partial Regex ThingsPattern();

    [GeneratedRegex(@"单位[:\)\(]*(?:" + Things + @"[、,/和])*(?:人民币)?[\(]?(?<unit>亿元|億元|[百千]?[万萬]?元)", RegexOptions.CultureInvariant)]
    private static partial Regex UnitPattern();

    [GeneratedRegex(@"[\(\[](?:单位:)?(?<unit>亿元|億元|[百千]?[万萬]?元)[\)\]]", RegexOptions.CultureInvariant)]
    private static partial Regex BracketUnitPattern();

    [GeneratedRegex(@"^(?:编制单位|填报单位|编报单位|预算单位|预算主管部门|公开单位|公开部门|编制部门|填报部门|部门名称|单位名称|部门\(单位\)|部门|单位)(?:名称|\(盖章\)|\(公章\))?:(?<name>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex OrganisationPattern();

    [GeneratedRegex(@"(?:金额)?单位:.*$", RegexOptions.CultureInvariant)]
    private static partial Regex UnitSuffixPattern();

    [GeneratedRegex(@"^(?:附?表|附件|预算表?|决算表?|(?:部门|单位)?(?:财?预?|预算|决算)公开表?)[0-9一二三四五六七八九十]+(?:[-—][0-9]+)*表?:?$|^[0-9]{1,2}表$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"表(?:[-—]+[^-—()]{2,12}(?=\())?(?:(?<=[总支入算细汇目]表)情况)?(?:\([^)]*\))*(?:\(续\)|续)?$", RegexOptions.CultureInvariant)]
    private static partial Regex TitlePattern();

    // The first word of 附表 一般公共预算… and 附表 “三公”经费… is no number.
    [GeneratedRegex(@"^(?:(?:附件|附表|表)(?:[0-9]+|[一二三四五六七八九十]+(?!般|公经费))(?:[-—][0-9]+)*[:、.]?|[0-9一二三四五六七八九十]{1,3}[、.]|(?:报?表|表名|(?:报表|表格)名称):)(?=.{3})", RegexOptions.CultureInvariant)]
    private static partial Regex TitleNumberPattern();

    [GeneratedRegex(@"^(?:注|说明|备注|编报说明|填报说明)[0-9一二三]?[:、.]", RegexOptions.CultureInvariant)]
    private static partial Regex NotePattern();

    [GeneratedRegex(@"(?:19|20)[0-9]{2}(?=年)", RegexOptions.CultureInvariant)]
    private static partial Regex YearPattern();

    [GeneratedRegex(@"^\(?(?:19|20)[0-9]{2}年度?\)?$|^\(?续表?.{0,3}\)?$|^[-—]*[0-9]{1,3}[-—]*$|^(?:填报|编制|制表)?日期:|^(?:19|20)[0-9]{2}年[0-9]{1,2}月(?:[0-9]{1,2}日)?$", RegexOptions.CultureInvariant)]
    private static partial Regex CaptionPattern();

    [GeneratedRegex(@"^(?:上年|年初|年末|年终|结转|结余|本年|收入|支出|用|使用|动用|其中)", RegexOptions.CultureInvariant)]
    private static partial Regex BalancePattern();

    [GeneratedRegex(@"^[^,。;、]{0,16}(?:合计|总计|共计)(?:数|\([^)]*\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex TotalPattern();
}
