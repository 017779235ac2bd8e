using NodaTime;
using PublicBudget.Amounts;
using PublicBudget.Analysis;
using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Performance;

namespace PublicBudget.Tests.Shared;

internal static partial class ExampleBudget
{
    private static ProjectPerformance[] Projects() =>
    [
        Sheet(FreeAdmission, Centre, "2070109", "业务类", 600_000m, 600_000m, 600_000m, "开放场馆个数", "≥12个"),
        Sheet(Promotion, Centre, "2070113", "业务类", 800_000m, 800_000m, 900_000m, "宣传推广活动场次", "≥24场"),
        Sheet(Facilities, Centre, "2296010", "设备购置及维护", 500_000m, 500_000m, 350_000m, "补助基层文化设施个数", "=10个"),
        Sheet(Reform, Centre, "2239901", "补助类", 100_000m, 100_000m, null, "补助企业户数", "=1户") with { PriorTotal = null },
        Sheet(Books, Library, "2070104", "设备购置及维护", 1_500_000m, 500_000m, 500_000m, "新购图书册数", "≥12500册") with
        {
            Period = new(new LocalDate(2019, 1, 1), new LocalDate(2021, 12, 31)),
            PriorTotal = Yuan(1_500_000m),
        },
        Sheet(Inheritance, Heritage, "2070111", "业务类", 320_000m, 320_000m, 250_000m, "传承人培训人次", "≥150人次"),
    ];

    private static ProjectPerformance Sheet(
        string name, string unit, string function, string purpose, decimal total, decimal thisYear, decimal? priorYear, string quantity, string target) => new()
        {
            Name = name,
            UnitCode = UnitCode.Parse(unit),
            Function = FunctionalCode.Parse(function),
            Purpose = purpose,
            Period = new(new LocalDate(2021, 1, 1), new LocalDate(2021, 12, 31)),
            Total = Yuan(total),
            ThisYear = Yuan(thisYear),
            PriorTotal = priorYear is { } prior ? Yuan(prior) : null,
            PriorYear = priorYear is { } before ? Yuan(before) : null,
            Overview = $"虚构项目，用于演示：{name}，由单位按年度计划组织实施。",
            Basis = "《示例市公共文化服务管理办法》（虚构）。\n示例市2021年度文化工作要点（虚构）。",
            Necessity = "保障公共文化服务正常开展，满足群众基本文化需求。",
            SupportingMeasures = "按照财务管理制度和项目管理办法执行，专款专用。",
            ImplementationPlan = "第一季度完成25%，第二季度完成50%，第三季度完成75%，第四季度完成100%。",
            Remark = "无",
            Objective = new()
            {
                Overall = "按期完成年度任务，提升公共文化服务水平。",
                Annual = [$"1、{quantity}{target}", "2、按期完成率达到100%", "3、服务对象满意度≥90%"],
            },
            Indicators = IndicatorTree.FromRows(
            [
                Row("投入与目标管理", "投入管理", "预算执行率", "=100%"),
                Row("投入与目标管理", "财务管理", "资金使用规范性", "合规"),
                Row("投入与目标管理", "项目管理", "项目质量可控性", "可控"),
                Row("投入与目标管理", "资产管理", "固定资产管理情况", "规范"),
                Row("产出目标", "数量", quantity, target),
                Row("产出目标", "质量", "验收合格率", "=100%"),
                Row("产出目标", "时效", "按期完成率", "=100%"),
                Row("产出目标", "成本", "成本控制率", "≤100%"),
                new IndicatorRow("效果目标", "经济效益", null),
                Row("效果目标", "社会效益", "公共文化服务水平", "提升"),
                new IndicatorRow("效果目标", "环境效益", null),
                Row("效果目标", "满意度", "服务对象满意度", "≥90%"),
                Row("影响力目标", "长效管理", "长效机制健全性", "健全"),
                new IndicatorRow("影响力目标", "人力资源", null),
                new IndicatorRow("影响力目标", "部门协助", null),
                new IndicatorRow("影响力目标", "配套设施", null),
                new IndicatorRow("影响力目标", "信息共享", null),
                new IndicatorRow("影响力目标", "其它", null),
            ]),
        };

    private static OverallPerformance Overall(ExpenditureLine[] lines) => new()
    {
        UnitName = "示例市文化旅游发展中心（虚构单位）",
        UnitCode = UnitCode.Parse(Centre),
        Objective = new()
        {
            Annual =
            [
                "1、公共文化设施全年免费开放，服务群众不少于30万人次。",
                "2、组织文化旅游宣传推广活动不少于24场。",
                "3、非物质文化遗产传承人培训不少于150人次。",
            ],
        },
        Tasks =
        [
            new PerformanceTask { Name = "公共文化设施免费开放", Content = "全市12个公共文化场馆全年免费开放（虚构）。" },
            new PerformanceTask { Name = "文化旅游宣传推广", Content = "组织线上线下宣传推广活动（虚构）。" },
            new PerformanceTask { Name = "非物质文化遗产保护", Content = "开展传承人培训和记录工程（虚构）。" },
        ],
        Budget = new PerformanceBudget
        {
            Total = lines.Total() + Yuan(15_000m),
            GovernmentFunds = Money.Sum(lines.Where(line => line.Fund.IsAppropriation()).Select(line => line.Amount)),
            OtherFunds = lines.TotalOf(FundSource.Own) + Yuan(15_000m),
            BasicExpenditure = lines.TotalOf(ExpenditureNature.Basic),
            ProjectExpenditure = lines.TotalOf(ExpenditureNature.Project),
        },
        Indicators = IndicatorTree.FromRows(
        [
            Row("投入管理指标", "工作目标管理", "年度履职目标相关性", "相关", "目标与职责、规划相关"),
            Row("投入管理指标", "预算和财务管理", "预算执行率", "≥95%", "全年预算执行率"),
            Row("投入管理指标", "预算和财务管理", "“三公”经费控制率", "≤100%", "不超过年初预算"),
            Row("投入管理指标", "绩效管理", "绩效目标覆盖率", "=100%", null),
            Row("产出指标", "重点工作任务完成", "免费开放场馆个数", "≥12个", null),
            Row("产出指标", "履职目标实现", "宣传推广活动场次", "≥24场", null),
            Row("效益指标", "履职效益", "公共文化服务水平", "提升", "较上年提升"),
            Row("效益指标", "满意度", "服务对象满意度", "≥90%", "抽样调查"),
        ]),
    };

    private static IndicatorRow Row(string dimension, string attribute, string name, string target, string? remark = null) =>
        new(dimension, attribute, new() { Name = name, TargetText = target, Remark = remark });
}
