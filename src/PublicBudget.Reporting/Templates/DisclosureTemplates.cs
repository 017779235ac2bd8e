using PublicBudget.Amounts;
using PublicBudget.Facts;
using PublicBudget.Reporting.Tables.Composing;
using PublicBudget.Reporting.Templates.Central;
using PublicBudget.Reporting.Templates.Henan;
using PublicBudget.Reporting.Templates.Shanghai;

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

    /// <summary>
    /// 上海市2026年预算单位公开: functions, units, terms, 编制说明, nine tables with rows of 类, 款 and 项, and the other matters behind them.
    /// Tables in 元 with two decimals, the ninth and the text in 万元. The tables are those of the official workbook for a unit; the
    /// sentences follow its 编制说明, the terms are in words of our own.
    /// </summary>
    public static DisclosureTemplate Shanghai2026 { get; } = new()
    {
        Name = "上海市2026年预算单位公开",
        Title = "{unit}{year}年单位预算",
        Parts =
        [
            new DisclosurePart { Title = "一、单位主要职能", Paragraphs = [HenanOverview.Functions] },
            new DisclosurePart { Title = "二、单位机构设置", Paragraphs = [HenanOverview.Units] },
            new DisclosurePart { Title = "三、名词解释", Terms = ShanghaiTerms.All },
            new DisclosurePart { Title = "四、单位预算编制说明", Paragraphs = [ShanghaiNarrative.Compilation] },
            new DisclosurePart { Title = "六、其他相关情况说明", Paragraphs = ShanghaiNarrative.Others, FollowsTables = true },
        ],
        TablesTitle = "五、单位预算表",
        Tables = ShanghaiTables.All,
        Precision = new PublishedPrecision(MoneyUnit.Yuan, 2),
        TextPrecision = new PublishedPrecision(MoneyUnit.TenThousandYuan, 2),
        RollsUpRevenue = true,
    };

    /// <summary>
    /// 中央部门2022年预算公开: functions and units, nine tables with codes in one cell and the prior year beside the year, the
    /// paragraphs that go with them, terms. Amounts in 万元 with two decimals. The list of tables and explanations is the one that
    /// the Ministry of Finance gave for the departments of 2022; columns and sentences are pieced together from what such
    /// departments print, the terms are in words of our own.
    /// </summary>
    public static DisclosureTemplate Central2022 { get; } = Henan2021 with
    {
        Name = "中央部门2022年预算公开",
        Title = "{unit}{year}年部门预算",
        Parts =
        [
            new DisclosurePart
            {
                Title = "第一部分 {unit}概况",
                Paragraphs = [HenanOverview.Functions with { Title = "主要职责", ListedTitle = null }, HenanOverview.Units with { Title = "部门预算单位构成", ListedTitle = null }],
                ListsParagraphs = true,
            },
            new DisclosurePart { Title = "第三部分 {unit}{year}年部门预算情况说明", Paragraphs = CentralNarrative.All, FollowsTables = true },
            new DisclosurePart { Title = "第四部分 名词解释", Terms = CentralTerms.All, FollowsTables = true },
        ],
        TablesTitle = "第二部分 {unit}{year}年部门预算表",
        Tables = CentralTables.All,
        Precision = new PublishedPrecision(MoneyUnit.TenThousandYuan, 2),
        RollsUpRevenue = true,
    };

    /// <summary>Henan's form of 2021, with the expenditure of table 1 by functional class instead of by nature, which some of its cities print.</summary>
    public static DisclosureTemplate Henan2021ByFunction { get; } = Henan2021.WithTable<TwoSidedTableSpec>(
        TableRole.IncomeAndExpenditure, table => table with { Right = HenanRows.ByFunction });
}
