using System.Text.RegularExpressions;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>Units that tables state: of measure (万元), and of things that are counted (人, 辆). All texts are keys: folded, without blanks and quotation marks.</summary>
internal static partial class UnitWords
{
    private const string Label = "单位:";

    // What tables of staff, vehicles and equipment are counted in.
    private const string Things = "(?:人次|人|名|辆|台|套|个|项|件|户|家|所|处|座|栋|亩|张|份|公里|平方米)";

    /// <summary>The unit of measure that a line states: 单位:万元, 金额单位:元, (单位:人民币万元).</summary>
    public static PrintedUnit? In(string key) => key.Contains('元') && UnitPattern().Match(key) is { Success: true } match ? PrintedUnit.Parse(match.Groups["unit"].ValueSpan) : null;

    /// <summary>The unit of measure in brackets in a heading: 金额(元), 预算数（万元）.</summary>
    public static PrintedUnit? InBrackets(string key) => key.Contains('元') && BracketUnitPattern().Match(key) is { Success: true } match ? PrintedUnit.Parse(match.Groups["unit"].ValueSpan) : null;

    /// <summary>A name without the caption of the unit that may stand behind it in one line: 某局单位:元.</summary>
    public static string WithoutUnit(string name) => SuffixPattern().Replace(name, "");

    /// <summary>Whether what follows 单位: is a unit, of measure or of things, and no organisation.</summary>
    public static bool IsUnit(string name) => In(Label + name) is not null || ThingsPattern().IsMatch(name);

    /// <summary>Whether a line says that things are counted and no money: 单位:人, 计量单位:辆、台.</summary>
    public static bool CountsThings(string key) => key.LastIndexOf(Label, StringComparison.Ordinal) is var unit and >= 0 && ThingsPattern().IsMatch(key.AsSpan(unit + Label.Length));

    /// <summary>Whether a heading is that of numbers of things: 数量, 实有人数, 汽车(辆).</summary>
    public static bool IsHeadingOfThings(string leaf)
        => leaf.EndsWith("数量", StringComparison.Ordinal) || leaf.EndsWith("人数", StringComparison.Ordinal) || (leaf.EndsWith(')') && ThingsPattern().IsMatch(leaf.AsSpan(leaf.LastIndexOf('(') + 1).TrimEnd(')')));

    [GeneratedRegex("^" + Things + "(?:[、,/和]" + Things + ")*$", RegexOptions.CultureInvariant)]
    private static partial Regex ThingsPattern();

    [GeneratedRegex(@"单位[:\)\(]*(?:" + Things + @"[、,/和])*(?:人民币)?[\(]?(?<unit>亿元|億元|[百千]?[万萬]?元)", RegexOptions.CultureInvariant)]
    private static partial Regex UnitPattern();

    [GeneratedRegex(@"[\(\[](?:单位:)?(?<unit>亿元|億元|[百千]?[万萬]?元)[\)\]]", RegexOptions.CultureInvariant)]
    private static partial Regex BracketUnitPattern();

    [GeneratedRegex(@"(?:金额)?单位:.*$", RegexOptions.CultureInvariant)]
    private static partial Regex SuffixPattern();
}
