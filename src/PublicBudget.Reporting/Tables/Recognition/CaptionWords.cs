using System.Buffers;
using System.Text.RegularExpressions;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>What stands above a table beside its title: number, organisation, unit, date, 续表. All texts are keys: folded, without blanks and quotation marks.</summary>
internal static partial class CaptionWords
{
    // Nearly every cell is asked whether it is any of these, and its first character tells that it is not.
    private static readonly SearchValues<char> NumberStarts = SearchValues.Create("附表公预决财部单0123456789");
    private static readonly SearchValues<char> OtherStarts = SearchValues.Create("(续-—填编制日0123456789");
    private static readonly SearchValues<char> OrganisationStarts = SearchValues.Create("编填预公部单");

    /// <summary>Whether a line is a caption of any kind: number, unit, organisation, date or year in brackets, 续表, page number.</summary>
    public static bool IsCaption(string key) =>
        key.Length <= 60 && (UnitWords.In(key) is not null || NamesOrganisation(key) || UnitWords.CountsThings(key) || IsTableNumber(key) || (StartsWith(key, OtherStarts) && OtherPattern().IsMatch(key)));

    /// <summary>Whether a line is the number of the table: 表二, 附表1-2, 公开03表, 预算01表, 部门公开表5, 表一:.</summary>
    public static bool IsTableNumber(string key) => key.Length <= 12 && StartsWith(key, NumberStarts) && NumberPattern().IsMatch(key);

    /// <summary>The organisation that a line names: 单位:济源市失业保险处, 编制单位:….</summary>
    public static string? OrganisationIn(string key)
    {
        if (!MayNameOrganisation(key) || PrintedUnit.Parse(key.AsSpan(key.IndexOf(':', StringComparison.Ordinal) + 1)) is not null || OrganisationPattern().Match(key) is not { Success: true } match)
        {
            return null;
        }

        // The two captions may stand in one line: 编制单位:某局单位:元.
        string name = UnitWords.WithoutUnit(match.Groups["name"].Value);
        return name.Length > 0 && !UnitWords.IsUnit(name) ? name : null;
    }

    private static bool NamesOrganisation(string key) => MayNameOrganisation(key) && OrganisationPattern().IsMatch(key);

    private static bool MayNameOrganisation(string key) => StartsWith(key, OrganisationStarts) && key.Contains(':');

    private static bool StartsWith(string key, SearchValues<char> any) => key.Length > 0 && any.Contains(key[0]);

    [GeneratedRegex(@"^(?:编制单位|填报单位|编报单位|预算单位|预算主管部门|公开单位|公开部门|编制部门|填报部门|部门名称|单位名称|部门\(单位\)|部门|单位)(?:名称|\(盖章\)|\(公章\))?:(?<name>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex OrganisationPattern();

    [GeneratedRegex(@"^(?:附?表|附件|预算表?|决算表?|(?:部门|单位)?(?:财?预?|预算|决算)公开表?)[0-9一二三四五六七八九十]+(?:[-—][0-9]+)*表?:?$|^[0-9]{1,2}表$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"^\(?(?:19|20)[0-9]{2}年度?\)?$|^\(?续表?.{0,3}\)?$|^[-—]*[0-9]{1,3}[-—]*$|^(?:填报|编制|制表)?日期:|^(?:19|20)[0-9]{2}年[0-9]{1,2}月(?:[0-9]{1,2}日)?$", RegexOptions.CultureInvariant)]
    private static partial Regex OtherPattern();
}
