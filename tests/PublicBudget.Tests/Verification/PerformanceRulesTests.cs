using PublicBudget.Amounts;
using PublicBudget.Facts;
using PublicBudget.Performance;
using PublicBudget.Tests.Shared;
using PublicBudget.Verification;

namespace PublicBudget.Tests.Verification;

/// <summary>PER: what the rules say of the 2021 Jiyuan document, and of the same document with one thing changed.</summary>
public class PerformanceRulesTests
{
    private static readonly FactSheet Jiyuan = JiyuanSheet.Create();

    private static readonly RuleSet Rules = RuleSet.Default.Where(rule => rule.Id.StartsWith("PER-", StringComparison.Ordinal));

    private static string[] FindingsOf(string rule, FactSheet sheet) =>
        [.. Rules.Verify(sheet).Findings.Where(finding => finding.RuleId == rule).Select(finding => finding.Chinese)];

    private static string[] VerdictsOf(string rule, FactSheet sheet) =>
        [.. Rules.Verify(sheet).Checks.Where(check => check.Rule.Id == rule).Select(check => check.Verdict.ToString()).Distinct()];

    /// <summary>The Jiyuan sheet with its first project changed, and only these words of the document.</summary>
    private static FactSheet With(Func<ProjectPerformance, ProjectPerformance> change, params ProjectPerformance[] more)
    {
        FactSheetBuilder builder = FactSheet.CreateBuilder(Jiyuan.Info).AddRange(Jiyuan.Facts);
        foreach (ProjectPerformance project in (ProjectPerformance[])[change(JiyuanProjects.OfficeEquipment), .. more])
        {
            builder.Add(project);
        }

        return builder.Build();
    }

    private static FactSheet WithRows(params IndicatorRow[] rows) => With(project => project with { Indicators = IndicatorTree.FromRows(rows) });

    private static IndicatorRow Row(string name, string? target, string dimension = "产出目标", string attribute = "数量", decimal? weight = null) =>
        new(dimension, attribute, new() { Name = name, TargetText = target, Weight = weight });

    [Theory]
    [InlineData("PER-01", 0)]
    [InlineData("PER-02", 0)]
    [InlineData("PER-03", 2)]
    [InlineData("PER-04", 1)]
    [InlineData("PER-05", 1)]
    [InlineData("PER-06", 5)]
    [InlineData("PER-07", 1)]
    [InlineData("PER-08", 0)]
    [InlineData("PER-09", 0)]
    [InlineData("PER-10", 5)]
    [InlineData("PER-11", 1)]
    [InlineData("PER-12", 1)]
    [InlineData("PER-13", 0)]
    [InlineData("PER-14", 0)]
    public void Jiyuan_HasAsManyFindingsAsItsAuditFound(string rule, int findings) => Assert.Equal(findings, FindingsOf(rule, Jiyuan).Length);

    [Fact]
    public void Jiyuan_FindingsSayWhatAndWhere() => Assert.Equal(
        [
            "“社会保险业务管理经费-购置办公设备”项目：仅按金额对应 2080109，名称则对应 2080107",
            "“社会保险业务管理经费—社会保险工作经费”项目：按名称和金额对应 2080107",
            "“社会保险业务管理经费-购置办公设备”日常维护机制健全性：缺少指标值",
            "“社会保险业务管理经费—社会保险工作经费”政府采购规范性 合规：“项目管理”下重复列示",
            "“社会保险业务管理经费—社会保险工作经费”失业保险金足额发放率 1：缺少计算符号，缺少计量单位（或应为 =100%）",
            "“社会保险业务管理经费—社会保险工作经费”工作日工作率 100%：缺少计算符号",
            "“社会保险业务管理经费—社会保险工作经费”社保征缴时效 ≤30：缺少计量单位",
            "“社会保险业务管理经费—社会保险工作经费”参保群众满意度 ≥100：缺少计量单位，至多等于100%，≥ 无意义（或应为 ≥100%）",
            "“社会保险业务管理经费—社会保险工作经费”参保单位满意度 ≥100：缺少计量单位，至多等于100%，≥ 无意义（或应为 ≥100%）",
            "“社会保险业务管理经费-购置办公设备”全年运行正常日率 ≥360天：名称与计量单位“天”不符",
            "“社会保险业务管理经费-购置办公设备”年度绩效目标：“采购完成率为100%”没有对应的绩效指标",
            "“社会保险业务管理经费—社会保险工作经费”年度绩效目标：“失业保险参保人数力争达到11.5万人”没有对应的绩效指标",
            "“社会保险业务管理经费—社会保险工作经费”年度绩效目标：“其中建立个人缴纳记录人数达到11.5万人”没有对应的绩效指标",
            "“社会保险业务管理经费—社会保险工作经费”年度绩效目标：“失业保险基金征缴收入达到4900万元”没有对应的绩效指标",
            "“社会保险业务管理经费—社会保险工作经费”年度绩效目标：“向7.6万余名”没有对应的绩效指标",
            "“社会保险业务管理经费-购置办公设备”项目总目标：与“社会保险业务管理经费—社会保险工作经费”的项目总目标雷同",
            "“社会保险业务管理经费-购置办公设备”项目实施计划：拟购置空调、电脑、桌、椅、沙发，数量指标为打印机、复合机",
        ],
        Rules.Rules.SelectMany(rule => FindingsOf(rule.Id, Jiyuan)));

    [Fact]
    public void Sum_OfTheProjects_IsExactAndOtherwiseContradicted()
    {
        Check check = Rules.Verify(Jiyuan).Checks.Single(check => check.Rule.Id == "PER-01");
        Assert.Equal((Relation.Sum, Verdict.Exact), (check.Relation, check.Verdict));

        FactSheetBuilder builder = Jiyuan.ToBuilder();
        builder.Remove(fact => fact.Key.Concept == FactConcept.ProjectAmount && fact.Key.Item == JiyuanProjects.OfficeEquipment.Name);
        Assert.Equal(["Contradicted"], VerdictsOf("PER-01", builder.Build()));
    }

    [Fact]
    public void Sum_WithoutTheClaimThatAllProjectsHaveSheets_IsOnlyAtMost()
    {
        FactSheetBuilder builder = FactSheet.CreateBuilder(Jiyuan.Info).AddRange(Jiyuan.Facts);
        builder.Remove(fact => fact.Key.Concept == FactConcept.ProjectAmount && fact.Key.Item == JiyuanProjects.OfficeEquipment.Name);
        Assert.Equal(["Exact"], VerdictsOf("PER-01", builder.Build()));

        builder.Add(FactKeys.Project(Jiyuan.Info.Version, "又一项目"), PublishedAmount.Parse("3.00万元"));
        Assert.Equal(["Contradicted"], VerdictsOf("PER-01", builder.Build()));
    }

    [Fact]
    public void Amounts_TotalBelowThisYear_IsContradicted()
    {
        FactSheetBuilder builder = Jiyuan.ToBuilder();
        FactKey total = FactKeys.Project(Jiyuan.Info.Version, JiyuanProjects.OfficeEquipment.Name, FactConcept.ProjectTotal);
        builder.Remove(fact => fact.Key == total);
        builder.Add(total, PublishedAmount.Parse("2.00万元"));

        Assert.Single(FindingsOf("PER-02", builder.Build()));
    }

    [Fact]
    public void Amounts_PeriodWithoutTheBudgetYear_IsContradicted() => Assert.Equal(
        ["“社会保险业务管理经费-购置办公设备”开始、结束时间：2019-01-01/2020-12-31 不含预算年度 2021"],
        FindingsOf("PER-02", With(project => project with { Period = new(new(2019, 1, 1), new(2020, 12, 31)) })));

    [Fact]
    public void Functions_AmountThatNoRowHas_CannotBeTied()
    {
        FactSheetBuilder builder = FactSheet.CreateBuilder(Jiyuan.Info).AddRange(Jiyuan.Facts).Add(JiyuanProjects.OfficeEquipment with { Name = "另一项目" });
        builder.Add(FactKeys.Project(Jiyuan.Info.Version, "另一项目"), PublishedAmount.Parse("7.77万元"));

        Assert.Equal(["“另一项目”项目：无法对应到功能分类科目"], FindingsOf("PER-03", builder.Build()));
    }

    [Theory]
    [InlineData("打印机", null, "“社会保险业务管理经费-购置办公设备”打印机：缺少指标值")]
    [InlineData("打印机", "≥**台", "“社会保险业务管理经费-购置办公设备”打印机 ≥**台：缺少指标值")]
    [InlineData("打印机", "暂不确定", null)]
    public void Complete_TargetMissingOrNotFilledIn(string name, string? target, string? finding) =>
        Assert.Equal(finding is null ? [] : [finding], FindingsOf("PER-04", WithRows(Row(name, target))));

    [Fact]
    public void Complete_LevelsMissing() => Assert.Equal(
        ["“社会保险业务管理经费-购置办公设备” =6台：缺少一级指标、二级指标、三级指标"],
        FindingsOf("PER-04", WithRows(new IndicatorRow(null, null, new() { TargetText = "=6台" }))));

    [Fact]
    public void Duplicates_SameNameInAnotherCategory_IsNone() =>
        Assert.Empty(FindingsOf("PER-05", WithRows(Row("验收合格率", "=100%"), Row("验收合格率", "=100%", attribute: "质量"))));

    [Theory]
    [InlineData("满意度", "≥105%", "超过100%，无法实现")]
    [InlineData("完成时间", "44561", "缺少计算符号")]
    [InlineData("合格率", "292%", "疑为“≥”误识为“2”")]
    [InlineData("人数", "88100", "疑为两格数字相连")]
    [InlineData("满意度", "≥95%", null)]
    [InlineData("满意度", "80-90%", null)]
    public void Targets_Doubtful_AreNamed(string name, string target, string? part)
    {
        string[] findings = FindingsOf("PER-06", WithRows(Row(name, target)));

        if (part is null) Assert.Empty(findings);
        else if (target == "44561") Assert.Contains("日期序号", Assert.Single(findings), StringComparison.Ordinal);
        else Assert.Contains(part, Assert.Single(findings), StringComparison.Ordinal);
    }

    [Fact]
    public void Targets_AtItsLimit_IsANoteOnly()
    {
        Finding finding = Assert.Single(Rules.Verify(WithRows(Row("满意度", "≥100%"))).Findings, finding => finding.RuleId == "PER-06");

        Assert.Equal(Severity.Information, finding.Severity);
    }

    [Fact]
    public void Framework_StrangeName_IsFoundWhereTheRestIsKnown() => Assert.Equal(
        ["“社会保险业务管理经费-购置办公设备”廉洁：不是“河南省支出项目绩效目标表”中“产出目标”的二级指标"],
        FindingsOf("PER-08", WithRows(Row("一", "=1个"), Row("二", "=1个", attribute: "质量"), Row("三", "=1个", attribute: "廉洁"))));

    [Fact]
    public void Framework_NameOfTheFormerOne_IsANoteOnly()
    {
        Finding finding = Assert.Single(
            Rules.Verify(WithRows(
                Row("一", "=1个", "成本指标", "经济成本指标"), Row("二", "=1个", "成本指标", "社会成本指标"), Row("三", "=1个", "产出指标", "数量指标"), Row("四", "=1个", "效益指标", "可持续影响指标"))).Findings,
            finding => finding.RuleId == "PER-08");

        Assert.Equal(Severity.Information, finding.Severity);
        Assert.Contains("可持续影响指标：是“财预〔2015〕88号”的二级指标，“财预〔2021〕101号”不再单列", finding.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Framework_FormThatTheLibraryDoesNotKnow_IsNotAccused() =>
        Assert.Equal(["InsufficientData"], VerdictsOf("PER-08", WithRows(Row("一", "=1个", "甲", "乙"), Row("二", "=1个", "丙", "丁"))));

    [Theory]
    [InlineData(50, 40, null)]
    [InlineData(60, 40, null)]
    [InlineData(50, 30, "“社会保险业务管理经费-购置办公设备”合计：分值合计为 80，应为100（不含预算执行率的90）")]
    public void Weights_AddUp(int first, int second, string? finding) => Assert.Equal(
        finding is null ? [] : [finding],
        FindingsOf("PER-09", WithRows(Row("一", "=1个", weight: first), Row("二", "=1个", attribute: "质量", weight: second))));

    [Fact]
    public void Weights_OfALevelThatDiffersFromTheOneBelow_AreContradicted()
    {
        IndicatorTree tree = new()
        {
            Dimensions =
            [
                new() { Name = "产出指标", Weight = 90m, Attributes = [new() { Name = "数量指标", Weight = 80m, Indicators = [new() { Name = "一", TargetText = "=1个", Weight = 70m }] }] },
            ],
        };

        Assert.Equal(
            [
                "“社会保险业务管理经费-购置办公设备”数量指标：分值为 80，下级分值合计为 70",
                "“社会保险业务管理经费-购置办公设备”产出指标：分值为 90，下级分值合计为 80",
            ],
            FindingsOf("PER-09", With(project => project with { Indicators = tree })));
    }

    [Fact]
    public void Weights_NonePrinted_DoesNotApply() => Assert.Equal(["NotApplicable"], VerdictsOf("PER-09", Jiyuan));

    [Fact]
    public void Goals_QuantityWithAnIndicator_Pass() => Assert.Empty(FindingsOf("PER-10", With(project => project with
    {
        Objective = new() { Annual = ["1、培训不少于1.2万人，培训合格率达到95%"] },
        Indicators = IndicatorTree.FromRows([Row("培训人数", "≥12000人"), Row("培训合格率", "≥95%", attribute: "质量")]),
    })));

    [Theory]
    [InlineData("完成年度采购任务。", "完成年度采购任务。", 0)]
    [InlineData("加强失业保险基金征缴，完善失业动态监测，促进稳定就业创业。", "加强失业保险基金征缴，完善失业动态监测，促进稳定就业创业", 1)]
    [InlineData("加强失业保险基金征缴，完善失业动态监测，促进稳定就业创业。", "改善办公条件，更新办公设备，提高工作效率和服务质量，保障运转。", 0)]
    public void Copies_LongTextOfAnotherProject_IsForAPerson(string one, string other, int findings) => Assert.Equal(
        findings,
        FindingsOf("PER-11", With(
            project => project with { Objective = new() { Overall = one } },
            JiyuanProjects.SocialInsuranceWork with { Objective = new() { Overall = other } })).Length);

    [Theory]
    [InlineData("购买打印机6台、复合机1台。", 0)]
    [InlineData("采购空调、打印机。", 0)]
    [InlineData("采购空调、电脑。", 1)]
    [InlineData("按月支付房租、水电。", 0)]
    public void Purchases_PlanAndIndicators(string plan, int findings) =>
        Assert.Equal(findings, FindingsOf("PER-12", With(project => project with { ImplementationPlan = plan })).Length);

    [Fact]
    public void Required_CategoryLeftEmpty_IsFound() => Assert.Equal(
        ["“社会保险业务管理经费-购置办公设备”质量：没有指标"],
        FindingsOf("PER-13", WithRows(Row("一", "=1个"), new IndicatorRow("产出目标", "质量", null), new IndicatorRow("产出目标", "成本", null))));

    [Fact]
    public void Required_NoBenefitAtAll_IsFound() => Assert.Equal(
        ["“社会保险业务管理经费-购置办公设备”效果目标：没有指标"],
        FindingsOf("PER-13", WithRows(
            Row("一", "=1个"), new IndicatorRow("效果目标", "经济效益", null), new IndicatorRow("效果目标", "社会效益", null))));

    [Theory]
    [InlineData("≤2.5万元", 0)]
    [InlineData("≤25000元", 0)]
    [InlineData("≤2.6万元", 1)]
    [InlineData("≤3万元", 0)]
    [InlineData("≤4万元", 1)]
    [InlineData("≤500元/人", 0)]
    [InlineData("≥4万元", 0)]
    public void Costs_AboveTheAmountOfTheProject(string target, int findings) =>
        Assert.Equal(findings, FindingsOf("PER-14", WithRows(Row("购置成本", target, attribute: "成本"))).Length);

    [Fact]
    public void Rules_WithoutAnySheet_NeverPass()
    {
        VerificationReport report = Rules.Verify(FactSheet.CreateBuilder(Jiyuan.Info).Build());

        Assert.Equal(14, report.Checks.Select(check => check.Rule.Id).Distinct().Count());
        Assert.All(report.Checks, check => Assert.False(check.Verdict.Holds()));
    }
}
