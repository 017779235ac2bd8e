using PublicBudget.Facts;
using PublicBudget.Reporting.Tables.Composing;
using PublicBudget.Reporting.Templates.Henan;

namespace PublicBudget.Reporting.Templates;

/// <summary>The forms that the library knows.</summary>
public static class DisclosureTemplates
{
    /// <summary>
    /// 河南省2021年单位预算公开: part one with functions and units, part two with nine numbered paragraphs, part three with eight terms,
    /// eleven tables. Amounts in 万元 with one decimal, on performance sheets with two. Documented by the 2021 disclosure of
    /// 济源市失业保险处; tables 1, 2, 6, 7 and 10, which that document lists and does not print, are pieced together from others.
    /// </summary>
    public static DisclosureTemplate Henan2021 { get; } = new()
    {
        Name = "河南省2021年单位预算公开",
        Title = "{year}年度{unit}单位预算说明",
        Parts =
        [
            new DisclosurePart { Title = "第一部分 {unit}概况", Paragraphs = [HenanOverview.Functions, HenanOverview.Units], ListsParagraphs = true },
            new DisclosurePart { Title = "第二部分 {unit}{year}年度单位预算情况说明", Paragraphs = HenanNarrative.All },
            new DisclosurePart { Title = "第三部分 名词解释", Terms = HenanTerms.All },
        ],
        Tables = HenanTables.All,
    };

    /// <summary>The same form, with the expenditure of table 1 by functional class instead of by nature, which some of its cities print.</summary>
    public static DisclosureTemplate Henan2021ByFunction { get; } = Henan2021.WithTable<TwoSidedTableSpec>(
        TableRole.IncomeAndExpenditure, table => table with { Right = HenanRows.ByFunction });
}
