using PublicBudget.Performance;
using PublicBudget.Tests.Shared;

namespace PublicBudget.Tests.Performance;

/// <summary>The 47 targets of the 2021 Jiyuan document: 24 distinct texts, 17 quantitative and 30 in words.</summary>
public class TargetValueJiyuanTests
{
    private static readonly (string Printed, int Count, string Meaning, string[] WarningsByName)[] Expected =
    [
        ("=100%", 6, "quantitative = printed 100 %", []),
        ("≥90%", 2, "quantitative ≥ printed 90 %", []),
        ("≤100%", 1, "quantitative ≤ printed 100 %", []),
        ("=6台", 1, "quantitative = printed 6 台", []),
        ("=1台", 1, "quantitative = printed 1 台", []),
        ("≥360天", 1, "quantitative ≥ printed 360 天", ["全年运行正常日率: NameAndUnitDisagree"]),
        ("1", 1, "quantitative = implied 1 no unit", ["失业保险金足额发放率: OperatorMissing, UnitMissing, PercentSignMissing"]),
        ("100%", 1, "quantitative = implied 100 %", ["工作日工作率: OperatorMissing"]),
        ("≤30", 1, "quantitative ≤ printed 30 no unit", ["社保征缴时效: UnitMissing"]),
        ("≥100", 2, "quantitative ≥ printed 100 no unit",
        [
            "参保群众满意度: UnitMissing, PercentSignMissing, OnlyJustAttainable",
            "参保单位满意度: UnitMissing, PercentSignMissing, OnlyJustAttainable",
        ]),
        ("合理", 3, "qualitative State 合理", []),
        ("健全", 7, "qualitative State 健全", []),
        ("合规", 5, "qualitative State 合规", []),
        ("有效", 2, "qualitative State 有效", []),
        ("规范", 1, "qualitative State 规范", []),
        ("及时", 1, "qualitative State 及时", []),
        ("明显", 1, "qualitative Grade 明显", []),
        ("便捷", 1, "qualitative State 便捷", []),
        ("一般", 1, "qualitative Grade 一般", []),
        ("完备", 4, "qualitative State 完备", []),
        ("可控", 1, "qualitative State 可控", []),
        ("上涨", 1, "qualitative Change 上涨", []),
        ("科学", 1, "qualitative State 科学", []),
        ("完善", 1, "qualitative State 完善", []),
    ];

    private static readonly (PerformanceIndicator Indicator, TargetValue Target)[] Parsed =
    [
        .. from project in JiyuanProjects.All
           from indicator in project.Indicators.Indicators
           where indicator.TargetText is not null
           select (indicator, indicator.ParseTarget()),
    ];

    [Fact]
    public void Parse_All47Targets_HaveTheirMeaning()
    {
        Assert.Equal(47, Parsed.Length);
        Assert.Equal(47, Expected.Sum(row => row.Count));
        foreach (var (printed, count, meaning, _) in Expected)
        {
            TargetValue[] targets = [.. Parsed.Select(pair => pair.Target).Where(target => target.Printed == printed)];
            Assert.Equal(count, targets.Length);
            Assert.All(targets, target => Assert.Equal(meaning, Described.Meaning(target)));
        }
    }

    [Fact]
    public void Parse_All47Targets_WarnOnlyWhereTheTextIsDoubtful() => Assert.Equal(
        Expected.SelectMany(row => row.WarningsByName).Order(StringComparer.Ordinal),
        Parsed.Where(pair => pair.Target.Warnings != TargetWarnings.None)
            .Select(pair => $"{pair.Indicator.Name}: {pair.Target.Warnings}")
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Normalised_OfTheJiyuanTargets_OffersPercentAndNothingElse() => Assert.Equal(
        ["失业保险金足额发放率 1 → =100%", "参保群众满意度 ≥100 → ≥100%", "参保单位满意度 ≥100 → ≥100%"],
        Parsed.Where(pair => pair.Target.Normalised is not null)
            .Select(pair => $"{pair.Indicator.Name} {pair.Target.Printed} → {pair.Target.Normalised}"));

    [Fact]
    public void Kinds_OfTheJiyuanTargets_Are17QuantitativeAnd30Qualitative()
    {
        Assert.Equal(17, Parsed.Count(pair => pair.Target.Kind == TargetKind.Quantitative));
        Assert.Equal(30, Parsed.Count(pair => pair.Target.Kind == TargetKind.Qualitative));
    }

    [Theory]
    [InlineData("成本控制率", "≤100%", IndicatorDirection.Reverse)]
    [InlineData("工作日工作率", "100%", IndicatorDirection.Positive)]
    [InlineData("打印机", "=6台", IndicatorDirection.Equal)]
    [InlineData("参保单位满意度", "≥90%", IndicatorDirection.Positive)]
    [InlineData("参保人员受益度", "上涨", IndicatorDirection.Qualitative)]
    public void Direction_ByOperatorElseByName(string name, string target, IndicatorDirection expected) => Assert.All(
        Parsed.Where(pair => pair.Indicator.Name == name && pair.Target.Printed == target),
        pair => Assert.Equal(expected, pair.Target.Direction));

    [Fact]
    public void Parse_ImplementationPlan_IsACumulativeSchedule() => Assert.Equal(
        "schedule 3月底25% 6月底50% 9月底75% 12月底100% cumulative",
        Described.Meaning(TargetValue.Parse(JiyuanProjects.SocialInsuranceWork.ImplementationPlan)));
}
