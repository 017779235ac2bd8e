using PublicBudget.Performance;

namespace PublicBudget.Tests.Performance;

/// <summary>Targets that published tables print, with the reading that each must have.</summary>
public class TargetValueExamplesTests
{
    [Theory]
    [InlineData("=100%", "quantitative = printed 100 %")]
    [InlineData("≥90%", "quantitative ≥ printed 90 %")]
    [InlineData("≤100%", "quantitative ≤ printed 100 %")]
    [InlineData("≥360天", "quantitative ≥ printed 360 天")]
    [InlineData("=6台", "quantitative = printed 6 台")]
    [InlineData("1", "quantitative = implied 1 no unit ! OperatorMissing, UnitMissing")]
    [InlineData("100%", "quantitative = implied 100 % ! OperatorMissing")]
    [InlineData("≤30", "quantitative ≤ printed 30 no unit ! UnitMissing")]
    [InlineData("≥100", "quantitative ≥ printed 100 no unit ! UnitMissing")]
    [InlineData("≤10次", "quantitative ≤ printed 10 次")]
    [InlineData("≤5%", "quantitative ≤ printed 5 %")]
    [InlineData("≥50个", "quantitative ≥ printed 50 个")]
    [InlineData("≤90万元", "quantitative ≤ printed 90 万元")]
    [InlineData("≥100百分比", "quantitative ≥ printed 100 % ! OnlyJustAttainable")]
    [InlineData("= 24 人/次", "quantitative = printed 24 人/次")]
    [InlineData("= 8", "quantitative = printed 8 no unit ! UnitMissing")]
    [InlineData("= 0 万元/人", "quantitative = printed 0 万元/人")]
    [InlineData(">92%", "quantitative > printed 92 %")]
    [InlineData("95%", "quantitative = implied 95 % ! OperatorMissing")]
    [InlineData("200次", "quantitative = implied 200 次 ! OperatorMissing")]
    [InlineData("2280次", "quantitative = implied 2280 次 ! OperatorMissing, SuspectedMisreadOperator")]
    [InlineData("292%", "quantitative = implied 292 % ! OperatorMissing, SuspectedMisreadOperator")]
    [InlineData("88100", "unrecognised ! CellsRunTogether")]
    [InlineData("68100", "unrecognised ! CellsRunTogether")]
    [InlineData("20100", "unrecognised ! CellsRunTogether")]
    [InlineData("不超预算", "qualitative Sentence 不超预算")]
    [InlineData("人次 ≥**% **元/人·月", "placeholder Filler")]
    [InlineData("人次 ≥", "placeholder Filler")]
    [InlineData("严格执行相关制度规定", "qualitative Sentence 严格执行相关制度规定")]
    [InlineData("在项目计划完成时间内完成", "qualitative Sentence 在项目计划完成时间内完成")]
    [InlineData("符合相关规定", "qualitative Sentence 符合相关规定")]
    [InlineData("效果明显", "qualitative Sentence 效果明显")]
    [InlineData("预计第一季度完成25%，第二季度完成50%，第四季度完成100%", "schedule 3月底25% 6月底50% 12月底100% cumulative")]
    [InlineData("11.5万人", "quantitative = implied 115000 人 ! OperatorMissing")]
    [InlineData("4900万元", "quantitative = implied 4900 万元 ! OperatorMissing")]
    [InlineData("7.6万余名", "quantitative = implied 76000 about 人 ! OperatorMissing")]
    [InlineData("2021年12月底前", "date Month 2021 12 deadline")]
    [InlineData("80-90%", "range [ 80 90 ] %")]
    [InlineData("较上年提高5个百分点", "baseline PriorYear Increase = implied 5 个百分点")]
    [InlineData("长期", "date LongTerm")]
    [InlineData("优良", "qualitative State 优良")]
    [InlineData("≥3篇", "quantitative ≥ printed 3 篇")]
    [InlineData("100分", "quantitative = implied 100 分 ! OperatorMissing")]
    [InlineData("全年无事故", "qualitative Sentence 全年无事故")]
    [InlineData("0次", "quantitative = implied 0 次 ! OperatorMissing")]
    [InlineData("≤0.1‰", "quantitative ≤ printed 0.1 ‰")]
    [InlineData("2026年", "date Year 2026")]
    public void Parse_PublishedTarget_IsRead(string printed, string expected)
    {
        TargetValue target = TargetValue.Parse(printed);

        Assert.Equal(expected, Described.MeaningAndWarnings(target));
        Assert.Equal(printed, target.Printed);
    }

    [Theory]
    [InlineData("合理")]
    [InlineData("健全")]
    [InlineData("合规")]
    [InlineData("有效")]
    [InlineData("规范")]
    [InlineData("完备")]
    [InlineData("完善")]
    [InlineData("科学")]
    [InlineData("可控")]
    [InlineData("及时")]
    [InlineData("便捷")]
    public void Parse_WordOfTheLists_IsAState(string word) =>
        Assert.Equal($"qualitative State {word}", Described.MeaningAndWarnings(TargetValue.Parse(word)));

    [Fact]
    public void Parse_SerialNumberInValueAndUnit_IsTheDate()
    {
        TargetValue target = TargetValue.Parse("= 44,561", "竣工决算", unit: "44,561");

        Assert.Equal("date Day 2021 12 31 ! SerialDate", Described.MeaningAndWarnings(target));
        Assert.Equal(new NodaTime.LocalDate(2021, 12, 31), Assert.IsType<DateTarget>(target).LatestDay(new(2021)));
    }

    [Theory]
    [InlineData("44,561", null, "date Day 2021 12 31 ! SerialDate")]
    [InlineData("44561", "项目完成时间", "date Day 2021 12 31 ! SerialDate")]
    [InlineData("44561", null, "quantitative = implied 44561 no unit ! OperatorMissing, UnitMissing")]
    [InlineData("44,561", "参保人数", "quantitative = implied 44561 no unit ! OperatorMissing, UnitMissing")]
    [InlineData("44,561人", null, "quantitative = implied 44561 人 ! OperatorMissing")]
    [InlineData("≥44,561", null, "quantitative ≥ printed 44561 no unit ! UnitMissing")]
    [InlineData("36,525", null, "quantitative = implied 36525 no unit ! OperatorMissing, UnitMissing")]
    [InlineData("36,526", null, "date Day 2000 01 01 ! SerialDate")]
    [InlineData("54,788", null, "date Day 2049 12 31 ! SerialDate")]
    [InlineData("54,789", null, "quantitative = implied 54789 no unit ! OperatorMissing, UnitMissing")]
    public void Parse_NumberThatMayBeASerialDate_DependsOnWhatStandsBeside(string printed, string? name, string expected) =>
        Assert.Equal(expected, Described.MeaningAndWarnings(TargetValue.Parse(printed, name)));

    [Theory]
    [InlineData("2280次", "≥280次")]
    [InlineData("292%", "≥92%")]
    [InlineData("2100%", "≥100%")]
    [InlineData("95%", null)]
    [InlineData("200次", null)]
    [InlineData("2500万元", null)]
    [InlineData("2000人", null)]
    public void Normalised_LeadingTwoThatMayBeASign_IsOfferedOnly(string printed, string? offered) =>
        Assert.Equal(offered, TargetValue.Parse(printed).Normalised?.ToString());

    [Theory]
    [InlineData("1", "=100%")]
    [InlineData("0.955", "=95.5%")]
    [InlineData("≥95", "≥95%")]
    [InlineData("≤0.3", "≤30%")]
    [InlineData("0", null)]
    [InlineData("120", null)]
    [InlineData("1次", null)]
    public void Normalised_ShareWithoutPercentSign_IsOfferedInPercent(string printed, string? offered) =>
        Assert.Equal(offered, TargetValue.Parse(printed, "足额发放率").Normalised?.ToString());
}
