using System.Collections.Frozen;
using System.Globalization;
using PublicBudget.Budgets;
using PublicBudget.Facts;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation.Labels;

/// <summary>Reads the headings above a column from top to bottom. One heading that is not known leaves the column unread.</summary>
internal static class HeadingReader
{
    private const int YearLength = 4;

    private static readonly string[] Stages = ["预算数", "决算数", "执行数"];

    // The longer ones first.
    private static readonly string[] Measures = ["增减率(%)", "增减(%)", "增减%", "增减率", "增减额", "增减数", "增减", "增长率(%)", "增长率", "增长%"];

    private static readonly string[] Units = ["(元)", "(万元)", "(亿元)", "(单位:万元)", "(单位:元)"];

    /// <summary>What the headings say; null where one of them is not known.</summary>
    /// <param name="column">The column.</param>
    /// <param name="words">The headings that are known.</param>
    public static ColumnMeaning? Read(RecognisedColumn column, FrozenDictionary<string, ColumnMeaning> words)
    {
        ColumnMeaning meaning = default;
        string above = "";
        IReadOnlyList<string> path = column.Path;
        for (int i = 0; i < path.Count; i++)
        {
            string key = WithoutUnit(LabelKey.Of(path[i]));

            // 小计 below 基本支出 is 基本支出.
            bool isTotalOfGroup = key is "小计" or "合计" or "总计" && meaning.SaysWhat;
            if (isTotalOfGroup) continue;
            if (((above.Length == 0 ? null : Find($"{above}/{key}", words)) ?? Find(key, words)) is not { } found) return null;
            // Of a fund below 上年结转 only what was carried over is printed.
            if (meaning.Scope == FundScope.CarriedOver && found.Scope is not null) return null;
            if (meaning.Source is { } whole && found.Source is { } part && !IsWithin(part, whole)) return null;
            meaning = meaning.And(found);
            above = key;
        }

        return meaning;
    }

    // 教育收费 below 事业收入 is a part of that: none of the source that it names by itself.
    private static bool IsWithin(RevenueSource part, RevenueSource whole) => part == whole || (part.Parent() is { } parent && IsWithin(parent, whole));

    /// <summary>What a single label says; null where it is not known.</summary>
    /// <param name="label">The label.</param>
    /// <param name="words">The labels that are known.</param>
    public static ColumnMeaning? Read(string label, FrozenDictionary<string, ColumnMeaning> words) => Find(WithoutUnit(LabelKey.Of(label)), words);

    private static ColumnMeaning? Find(string key, FrozenDictionary<string, ColumnMeaning> words)
    {
        if (words.TryGetValue(key, out ColumnMeaning meaning) || TryOfStage(key, words, out meaning)) return meaning;
        if (key.IndexOf('比', StringComparison.Ordinal) is var than and > 0) return Comparison(key[..than], key[(than + 1)..], words);
        if (!TrySplitYear(key, out int year, out string rest)) return null;
        return rest.Length == 0 ? new ColumnMeaning { Year = year }
            : words.TryGetValue(rest, out meaning) ? meaning with { Year = year, YearOffset = null }
            : null;
    }

    // 一般公共预算财政拨款支出决算数: what is measured, and which figure of the year.
    private static bool TryOfStage(string key, FrozenDictionary<string, ColumnMeaning> words, out ColumnMeaning meaning)
    {
        meaning = default;
        foreach (string stage in Stages)
        {
            if (key.Length <= stage.Length || !key.EndsWith(stage, StringComparison.Ordinal) || !words.TryGetValue(key[..^stage.Length], out ColumnMeaning what) || !words.TryGetValue(stage, out ColumnMeaning when)) continue;
            meaning = what.And(when);
            return what.Stage is null;
        }

        return false;
    }

    // 2022年预算数比2021年执行数: a figure of one year against one of another, with the change and the rate below it, or right behind (…增减%).
    private static ColumnMeaning? Comparison(string current, string prior, FrozenDictionary<string, ColumnMeaning> words)
    {
        string measure = Array.Find(Measures, ending => prior.EndsWith(ending, StringComparison.Ordinal)) ?? "";
        if (Find(current, words) is not { SaysWhat: false, Year: not null } own || Find(prior[..^measure.Length], words) is not { SaysWhat: false, Year: { } year } than) return null;
        return own with { BaseYear = year, BaseStage = than.Stage, Measure = measure.Length == 0 ? null : words.GetValueOrDefault(measure).Measure };
    }

    // 2021年三公经费预算数: the year and the rest.
    private static bool TrySplitYear(string key, out int year, out string rest)
    {
        (year, rest) = (0, "");
        bool hasYear = key.Length > YearLength && key[YearLength] == '年' && int.TryParse(key.AsSpan(0, YearLength), NumberStyles.None, CultureInfo.InvariantCulture, out year);
        if (hasYear) rest = key[(YearLength + 1)..].TrimStart('度');
        return hasYear;
    }

    private static string WithoutUnit(string key)
    {
        foreach (string unit in Units)
        {
            if (key.EndsWith(unit, StringComparison.Ordinal)) return key[..^unit.Length];
        }

        return key;
    }
}
