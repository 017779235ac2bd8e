using PublicBudget.Facts;
using static PublicBudget.Tests.Verification.SheetText;

namespace PublicBudget.Tests.Verification;

/// <content>PER. Every sheet on which a rule fires differs from the one on which it holds by one figure, one unit or one word.</content>
internal static partial class RuleSamples
{
    private const string Amounts =
        """
        Expenditure.Project @Expenditure = 10.5万元
        ProjectTotal item=甲 @ProjectPerformance = 2.50万元
        ProjectAmount item=甲 @ProjectPerformance = 2.50万元
        ProjectTotal item=乙 @ProjectPerformance = 8.00万元
        ProjectAmount item=乙 @ProjectPerformance = 8.00万元
        """;

    private const string Indicators =
        """
        产出指标|数量指标|培训人数|≥200人
        产出指标|质量指标|培训合格率|≥95%
        产出指标|时效指标|培训完成时间|12月底前
        效益指标|社会效益指标|技能水平|提升
        满意度指标|服务对象满意度指标|学员满意度|≥100%
        """;

    private const string Weights =
        """
        产出指标=50|数量指标=20|培训人数|≥200人|12
        产出指标=50|数量指标=20|培训期数|≥3期|8
        产出指标=50|质量指标=30|培训合格率|≥95%|30
        效益指标=40|社会效益指标=40|技能水平|提升|40
        """;

    private static IEnumerable<KeyValuePair<string, RuleSample>> Performance() =>
    [
        new("PER-01", new RuleSample { Holds = AllProjects(Amounts), Fires = AllProjects(Amounts.Replace("ProjectAmount item=乙 @ProjectPerformance = 8.00", "ProjectAmount item=乙 @ProjectPerformance = 8.07", StringComparison.Ordinal)) }),
        Projects("PER-02", "项目：甲\n期间：2021-01-01/2021-12-31", Amounts, ("甲", "甲", ("= 2.50万元\n", "= 2.48万元\n")), ("2021-01-01/2021-12-31", "2020-01-01/2020-12-31", null)),
        Projects("PER-03", "项目：设备购置", FunctionLines("2.50"), ("购置", "购置", ("2.50万元", "2.56万元"))),
        Projects(
            "PER-04", Indicators, "", ("产出指标|数量指标", "|数量指标", null), ("产出指标|数量指标", "产出指标|", null), ("|培训人数|", "||", null), ("≥200人", "", null), ("≥200人", "≥**人", null)),
        Projects("PER-05", "产出指标|数量指标|印制手册|≥200本\n产出指标|数量指标|印制手册页|≥20页", "", ("手册页", "手册", null)),
        Projects(
            "PER-06", Indicators, "", ("≥200人", "200人", null), ("≥200人", "≥200", null), ("≥95%", "≥95", null), ("≥100%", "≥101%", null), ("≥200人", "≥-1人", null), ("≥95%", "295%", null)),
        Projects("PER-07", "产出指标|质量指标|设备运行天数|≥360天\n产出指标|数量指标|培训人数|≥200人", "", ("天数", "天率", null), ("≥200人", "≥200%", null)),
        Projects("PER-08", Indicators, "", ("数量指标", "数目指标", null), ("满意度指标|服务", "满意指标|服务", null)),
        Projects(
            "PER-09", Weights, "", [.. from weight in (string[])["产出指标=50", "数量指标=20", "质量指标=30", "效益指标=40", "|12", "|8", "|30\n", "社会效益指标=40"]
                                       from step in (int[])[1, -1]
                                       select (weight, Stepped(weight, step), ((string, string)?)null)]),
        Projects("PER-10", "年度目标：1、培训合格率达到95%\n" + Indicators, "", ("|培训合格率|≥95%", "|培训到课率|≥95%", null), ("|≥95%", "|≥95人", null)),
        new("PER-11", new RuleSample
        {
            Holds = Goals("办好全县农村实用人才培训，带动农民持续增收。", "办好全县农村实用人才培训，带动农民稳定增收。"),
            Fires = Goals("办好全县农村实用人才培训，带动农民持续增收。", "办好全县农村实用人才培训，带动农民持续增收"),
            Changes = [Goals("办好全县农村实用人才培训，带动农民稳定增收。", "办好全县农村实用人才培训，带动农民稳定增收。")],
        }),
        Projects("PER-12", "计划：采购打印机、扫描仪。\n产出指标|数量指标|打印机|=6台", "", ("|打印机|", "|复印机|", null), ("采购打印机", "采购打印纸", null)),
        Projects("PER-13", Indicators, "", ("质量指标|培训合格率|≥95%", "质量指标||", null), ("时效指标|培训完成时间|12月底前", "时效指标||", null), ("社会效益指标|技能水平|提升", "社会效益指标||", null)),
        Projects("PER-14", "金额：25000\n产出指标|成本指标|设备购置成本|≤2.5万元", "", ("≤2.5万元", "≤2.6万元", null), ("≤2.5万元", "≤25001元", null), ("金额：25000", "金额：24499", null)),
    ];

    private static string FunctionLines(string amount) =>
        $"""
        Expenditure.Project function=2080107 @Expenditure = 8.0万元
        Expenditure.Project function=2080109 @Expenditure = 2.5万元
        ProjectAmount item=设备购置 @ProjectPerformance = {amount}万元
        """;

    /// <summary>A sample of a project sheet beside figures. Each change is one of the text, with one of the figures where the rule needs both.</summary>
    private static KeyValuePair<string, RuleSample> Projects(
        string id, string project, string figures, params (string From, string To, (string From, string To)? Figures)[] changes)
    {
        FactSheet[] changed = [.. changes.Select(change => With(
            Replaced(project, change.From, change.To),
            change.Figures is { } figure ? Replaced(figures, figure.From, figure.To) : figures))];
        return new(id, new RuleSample { Holds = With(project, figures), Fires = changed[0], Changes = changed });
    }

    private static FactSheet With(string project, string figures) => Sheet(figures, builder => builder.Add(ProjectText.Project(project)));

    private static string Replaced(string text, string from, string to)
    {
        int at = text.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0, $"“{from}” does not stand in the sample.");
        return string.Concat(text.AsSpan(0, at), to, text.AsSpan(at + from.Length));
    }

    private static string Stepped(string weight, int step)
    {
        int digits = weight.IndexOfAny([.. "0123456789"]);
        return $"{weight[..digits]}{int.Parse(weight[digits..].Trim(), null) + step}{(weight.EndsWith('\n') ? "\n" : "")}";
    }

    private static FactSheet AllProjects(string lines)
        => Sheet(lines, builder => builder.Add(new Mention { Kind = MentionKind.AllProjectsHaveObjectives, Text = "均按要求编制了绩效目标" }));

    private static FactSheet Goals(string one, string other)
        => Sheet("", builder => builder.Add(ProjectText.Project("项目：甲\n总目标：" + one)).Add(ProjectText.Project("项目：乙\n总目标：" + other)));
}
