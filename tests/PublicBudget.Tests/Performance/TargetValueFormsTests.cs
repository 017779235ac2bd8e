using PublicBudget.Performance;

namespace PublicBudget.Tests.Performance;

/// <summary>Every way of printing that the forms know, and texts close to them that they must leave alone.</summary>
public class TargetValueFormsTests
{
    [Theory]
    [InlineData("≥5次", "≥")]
    [InlineData(">=5次", "≥")]
    [InlineData("＞＝5次", "≥")]
    [InlineData("≧5次", "≥")]
    [InlineData("不低于5次", "≥")]
    [InlineData("不少于5次", "≥")]
    [InlineData("至少5次", "≥")]
    [InlineData("5次以上", "≥")]
    [InlineData("5次及以上", "≥")]
    [InlineData("5次（含）以上", "≥")]
    [InlineData("5次含以上", "≥")]
    [InlineData("达到5次以上", "≥")]
    [InlineData("≤5次", "≤")]
    [InlineData("<=5次", "≤")]
    [InlineData("＜＝5次", "≤")]
    [InlineData("≦5次", "≤")]
    [InlineData("不高于5次", "≤")]
    [InlineData("不超过5次", "≤")]
    [InlineData("至多5次", "≤")]
    [InlineData("控制在5次以内", "≤")]
    [InlineData("控制在5次", "≤")]
    [InlineData("5次以内", "≤")]
    [InlineData("5次以下", "≤")]
    [InlineData(">5次", ">")]
    [InlineData("＞5次", ">")]
    [InlineData("超过5次", ">")]
    [InlineData("超5次", ">")]
    [InlineData("大于5次", ">")]
    [InlineData("<5次", "<")]
    [InlineData("＜5次", "<")]
    [InlineData("小于5次", "<")]
    [InlineData("低于5次", "<")]
    [InlineData("=5次", "=")]
    [InlineData("＝5次", "=")]
    [InlineData("达到5次", "=")]
    [InlineData("达5次", "=")]
    [InlineData("为5次", "=")]
    [InlineData("完成5次", "=")]
    public void Parse_EveryOperator_IsRead(string printed, string sign)
    {
        var target = Assert.IsType<QuantitativeTarget>(TargetValue.Parse(printed));

        Assert.Equal((sign, false, 5m, "次"), (target.Operator.Sign(), target.OperatorIsImplied, target.Number.Value, target.Unit?.Symbol));
    }

    [Theory]
    [InlineData("≥1,293.60元", "1293.60")]
    [InlineData("≥１２．５％", "12.5")]
    [InlineData("≥ 90 ％", "90")]
    [InlineData("≥-5℃", "-5")]
    [InlineData("≥3千人", "3000")]
    [InlineData("≥2百万元", "2")]
    [InlineData("≥2百万人", "2000000")]
    [InlineData("≥1.2亿人次", "120000000")]
    [InlineData("≥1千万个", "10000000")]
    [InlineData("≥2万亿元", "2000000000000")]
    [InlineData("不少于三次", "3")]
    [InlineData("不少于十二次", "12")]
    [InlineData("不少于两百个", "200")]
    [InlineData("不少于一千零五十名", "1050")]
    [InlineData("不少于三亿二千万元", "320000000")]
    [InlineData("不低于百分之九十", "90")]
    [InlineData("百分百", "100")]
    [InlineData("千分之三", "3")]
    [InlineData("三分之二", "0.6666666666666666666666666667")]
    [InlineData("≥3/4", "0.75")]
    [InlineData("≥5.%", "5")]
    public void Parse_EveryNumber_HasItsValue(string printed, string value) => Assert.Equal(
        decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture),
        Assert.IsType<QuantitativeTarget>(TargetValue.Parse(printed)).Number.Value);

    [Theory]
    [InlineData("约500人", "500")]
    [InlineData("500人左右", "500")]
    [InlineData("500余人", "500")]
    [InlineData("100多万人", "1000000")]
    [InlineData("4900余万元", "4900")]
    public void Parse_ApproximateNumber_SaysSo(string printed, string value)
    {
        TargetNumber number = Assert.IsType<QuantitativeTarget>(TargetValue.Parse(printed)).Number;

        Assert.True(number.IsApproximate);
        Assert.Equal(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), number.Value);
    }

    [Theory]
    [InlineData("≥5个工作日", "工作日", TargetUnitKind.Time)]
    [InlineData("≤30日内", "天", TargetUnitKind.Time)]
    [InlineData("≥3个月", "个月", TargetUnitKind.Time)]
    [InlineData("≤6月", "个月", TargetUnitKind.Time)]
    [InlineData("≥12小时", "小时", TargetUnitKind.Time)]
    [InlineData("≥0.5个百分点", "个百分点", TargetUnitKind.PercentagePoint)]
    [InlineData("≤3‰", "‰", TargetUnitKind.Ratio)]
    [InlineData("≤2.5亿元", "亿元", TargetUnitKind.Money)]
    [InlineData("≥35标箱", "标箱", TargetUnitKind.Count)]
    [InlineData("≤800元/人·月", "元/人·月", TargetUnitKind.Rate)]
    [InlineData("≥3万元/年", "万元/年", TargetUnitKind.Rate)]
    [InlineData("≥5万人次/年", "人次/年", TargetUnitKind.Rate)]
    [InlineData("≥120㎡", "平方米", TargetUnitKind.Measure)]
    [InlineData("≥120m2", "平方米", TargetUnitKind.Measure)]
    [InlineData("≥3所学校", "所学校", TargetUnitKind.Count)]
    [InlineData("≥3个班次以上", "个班次", TargetUnitKind.Count)]
    [InlineData("≥3垄", "垄", TargetUnitKind.Other)]
    public void Parse_EveryUnit_IsKept(string printed, string symbol, TargetUnitKind kind)
    {
        TargetUnit? unit = Assert.IsType<QuantitativeTarget>(TargetValue.Parse(printed)).Unit;

        Assert.Equal((symbol, kind), (unit?.Symbol, unit?.Kind));
    }

    [Theory]
    [InlineData("参训率≥95%", "quantitative 参训率 ≥ printed 95 %")]
    [InlineData("满意度达到90%以上", "quantitative 满意度 ≥ printed 90 %")]
    [InlineData("合格率不低于95%", "quantitative 合格率 ≥ printed 95 %")]
    [InlineData("合格率100%", "quantitative 合格率 = implied 100 % ! OperatorMissing")]
    [InlineData("培训人次≥500人次", "quantitative 培训人次 ≥ printed 500 人次")]
    [InlineData("失业保险参保人数力争达到11.5万人", "quantitative 失业保险参保人数 = printed 115000 人")]
    [InlineData("≥90%（年度）", "quantitative ≥ printed 90 %")]
    public void Parse_QuantityWithWordsAround_IsRead(string printed, string expected) =>
        Assert.Equal(expected, Described.MeaningAndWarnings(TargetValue.Parse(printed)));

    [Theory]
    [InlineData("80%-90%", "range [ 80 90 ] %")]
    [InlineData("5～10个", "range [ 5 10 ] 个")]
    [InlineData("5—10个", "range [ 5 10 ] 个")]
    [InlineData("3至5天", "range [ 3 5 ] 天")]
    [InlineData("控制在10万-20万元之间", "range [ 10 20 ] 万元")]
    [InlineData("10≤x≤20", "range [ 10 20 ] no unit ! UnitMissing")]
    [InlineData("10%≤X<20%", "range [ 10 20 ) %")]
    [InlineData("3＜x＜5次", "range ( 3 5 ) 次")]
    [InlineData("5-10万人", "range [ 50000 100000 ] 人")]
    [InlineData("5000-1万人", "range [ 5000 10000 ] 人")]
    [InlineData("1亿-2亿元", "range [ 1 2 ] 亿元")]
    [InlineData("≥90%≤95%", "range [ 90 95 ] %")]
    [InlineData("90-80%", "unrecognised")]
    [InlineData("5天-3个", "unrecognised")]
    public void Parse_Range_IsRead(string printed, string expected) =>
        Assert.Equal(expected, Described.MeaningAndWarnings(TargetValue.Parse(printed)));

    [Theory]
    [InlineData("2021年12月31日前", "date Day 2021 12 31 deadline")]
    [InlineData("≤2021年12月31日", "date Day 2021 12 31 deadline")]
    [InlineData("12月底前完成", "date Month 12 deadline")]
    [InlineData("12月底", "date Month 12 deadline")]
    [InlineData("12月", "date Month 12")]
    [InlineData("十二月底前", "date Month 12 deadline")]
    [InlineData("6月30日前完成", "date Day 06 30 deadline")]
    [InlineData("2021年", "date Year 2021")]
    [InlineData("2021年度", "date Year 2021")]
    [InlineData("2021年底前", "date Year 2021 deadline")]
    [InlineData("2021年第三季度", "date Quarter 2021 09")]
    [InlineData("四季度前", "date Quarter 12 deadline")]
    [InlineData("上半年", "date HalfYear 06")]
    [InlineData("2021年下半年", "date HalfYear 2021 12")]
    [InlineData("全年", "date Year")]
    [InlineData("年底前", "date Year deadline")]
    [InlineData("2021-12-31", "date Day 2021 12 31")]
    [InlineData("2021/12/31前", "date Day 2021 12 31 deadline")]
    [InlineData("2021.12.31", "date Day 2021 12 31")]
    [InlineData("2021-12", "date Month 2021 12")]
    [InlineData("2月29日", "date Day 02 29")]
    [InlineData("2021年2月29日", "unrecognised")]
    [InlineData("2021-13-45", "unrecognised")]
    [InlineData("13月", "quantitative = implied 13 个月 ! OperatorMissing")]
    [InlineData("12个月", "quantitative = implied 12 个月 ! OperatorMissing")]
    [InlineData("3年", "quantitative = implied 3 年 ! OperatorMissing")]
    [InlineData("2021年按计划推进各项工作", "qualitative Sentence 2021年按计划推进各项工作")]
    public void Parse_Date_IsRead(string printed, string expected) =>
        Assert.Equal(expected, Described.MeaningAndWarnings(TargetValue.Parse(printed)));

    [Theory]
    [InlineData("2021年12月底前", 2021, "2021-12-31")]
    [InlineData("2月底前", 2024, "2024-02-29")]
    [InlineData("2月29日前", 2023, null)]
    [InlineData("第三季度", 2021, "2021-09-30")]
    [InlineData("上半年", 2021, "2021-06-30")]
    [InlineData("全年", 2021, "2021-12-31")]
    [InlineData("12月中旬前", 2021, "2021-12-20")]
    [InlineData("2月下旬", 2023, "2023-02-28")]
    [InlineData("2022年1-10月", 2021, "2022-10-31")]
    [InlineData("2021-2025年", 2021, "2025-12-31")]
    [InlineData("长期", 2021, null)]
    public void LatestDay_OfADate_IsTheLastOneThatMeetsIt(string printed, int budgetYear, string? expected) => Assert.Equal(
        expected,
        Assert.IsType<DateTarget>(TargetValue.Parse(printed)).LatestDay(new(budgetYear))?.ToString("uuuu-MM-dd", null));

    [Theory]
    [InlineData("比上年增长5%", "baseline PriorYear Increase = implied 5 %")]
    [InlineData("同比增长≥5%", "baseline SamePeriodOfPriorYear Increase ≥ printed 5 %")]
    [InlineData("较上年增长5%以上", "baseline PriorYear Increase ≥ printed 5 %")]
    [InlineData("较去年同期下降不少于3次", "baseline SamePeriodOfPriorYear Decrease ≥ printed 3 次")]
    [InlineData("与上年持平", "baseline PriorYear Unchanged = implied no amount")]
    [InlineData("较上年有所提高", "baseline PriorYear Increase = implied no amount")]
    [InlineData("逐年降低", "baseline YearByYear Decrease = implied no amount")]
    [InlineData("不低于上年水平", "baseline PriorYear Level ≥ printed no amount")]
    [InlineData("≥上年", "baseline PriorYear Level ≥ printed no amount")]
    [InlineData("高于往年平均水平", "baseline EarlierYears Level > printed no amount")]
    [InlineData("环比增长2个百分点", "baseline PreviousPeriod Increase = implied 2 个百分点")]
    [InlineData("较年初减少10户", "baseline StartOfYear Decrease = implied 10 户")]
    public void Parse_Baseline_IsRead(string printed, string expected) =>
        Assert.Equal(expected, Described.MeaningAndWarnings(TargetValue.Parse(printed)));

    [Theory]
    [InlineData("", "placeholder Blank")]
    [InlineData("　 ", "placeholder Blank")]
    [InlineData("**", "placeholder Filler")]
    [InlineData("≥**%", "placeholder Filler")]
    [InlineData("XX", "placeholder Filler")]
    [InlineData("××次", "placeholder Filler")]
    [InlineData("……", "placeholder Filler")]
    [InlineData("/", "placeholder Filler")]
    [InlineData("—", "placeholder Filler")]
    [InlineData("——", "placeholder Filler")]
    [InlineData("无", "placeholder Filler")]
    [InlineData("≥%", "placeholder Filler")]
    [InlineData("暂不确定", "placeholder ToBeDetermined")]
    [InlineData("项目实际值", "placeholder ActualValue")]
    [InlineData("不适用", "placeholder NotApplicable")]
    public void Parse_Placeholder_IsRead(string printed, string expected) =>
        Assert.Equal(expected, Described.MeaningAndWarnings(TargetValue.Parse(printed)));

    [Theory]
    [InlineData("第一季度25%，第二季度25%，第三季度25%，第四季度25%", "schedule 3月底25% 6月底25% 9月底25% 12月底25% each")]
    [InlineData("上半年完成40%，全年完成100%", "schedule 6月底40% 12月底100% cumulative")]
    [InlineData("6月底前达到50%，12月底前达到100%", "schedule 6月底50% 12月底100% cumulative")]
    public void Parse_Schedule_IsRead(string printed, string expected) =>
        Assert.Equal(expected, Described.MeaningAndWarnings(TargetValue.Parse(printed)));

    [Theory]
    [InlineData("一次性补助发放到位")]
    [InlineData("超声波检查覆盖全部人群")]
    [InlineData("为群众办实事")]
    [InlineData("达到国家标准")]
    [InlineData("1年内建成并投入使用")]
    [InlineData("100%完成年度任务")]
    [InlineData("6月份完成采购")]
    [InlineData("good")]
    public void Parse_WordsThatLookLikeANumberOrAnOperator_StayWords(string printed) =>
        Assert.Equal($"qualitative Sentence {printed}", Described.MeaningAndWarnings(TargetValue.Parse(printed)));

    [Theory]
    [InlineData("≤5次以上")]
    [InlineData("12345678901234567890")]
    [InlineData("1,23%")]
    [InlineData("10 000次")]
    [InlineData("。")]
    [InlineData("≥≥5")]
    [InlineData("1/0")]
    [InlineData("😀")]
    public void Parse_TextWithoutAKnownForm_IsUnrecognised(string printed)
    {
        var target = Assert.IsType<UnrecognisedTarget>(TargetValue.Parse(printed));

        Assert.Equal(printed, target.Printed);
        Assert.Equal(printed, target.ToString());
        Assert.Equal(IndicatorDirection.Unknown, target.Direction);
    }

    [Theory]
    [InlineData("100", "成本", null, IndicatorDirection.Reverse)]
    [InlineData("100", "投诉次数", null, IndicatorDirection.Reverse)]
    [InlineData("100", "培训人数", null, IndicatorDirection.Positive)]
    [InlineData("90%", "采购成本节约率", null, IndicatorDirection.Positive)]
    [InlineData("100%", "投诉办结率", null, IndicatorDirection.Positive)]
    [InlineData("95%", "事故处理及时率", null, IndicatorDirection.Positive)]
    [InlineData("1%", "数据差错率", null, IndicatorDirection.Reverse)]
    [InlineData("0", "交通事故发生次数", "次", IndicatorDirection.Reverse)]
    [InlineData("≥100", "成本", null, IndicatorDirection.Positive)]
    [InlineData("80-90%", "成本", null, IndicatorDirection.Equal)]
    [InlineData("12月底前", null, null, IndicatorDirection.Reverse)]
    [InlineData("较上年下降5%", null, null, IndicatorDirection.Reverse)]
    [InlineData("不低于上年", null, null, IndicatorDirection.Positive)]
    public void Direction_WithoutOperator_ComesFromTheName(string printed, string? name, string? unit, IndicatorDirection expected) =>
        Assert.Equal(expected, TargetValue.Parse(printed, name, unit).Direction);

    [Theory]
    [InlineData("≥95", "培训合格率（%）", null, "%")]
    [InlineData("≥95", "培训人次(人次)", null, "人次")]
    [InlineData("≥95", "参训率", "百分比", "%")]
    [InlineData("≥95", "参训率", "％", "%")]
    [InlineData("≥95", "参训率", "/", null)]
    [InlineData("≥95%", "参训率", "次", "%")]
    public void Unit_InItsOwnColumnOrBehindTheName_IsTaken(string printed, string name, string? unit, string? expected) =>
        Assert.Equal(expected, Assert.IsType<QuantitativeTarget>(TargetValue.Parse(printed, name, unit)).Unit?.Symbol);

    [Theory]
    [InlineData("≥360天", "全年运行正常日率", TargetWarnings.NameAndUnitDisagree)]
    [InlineData("≥95%", "培训人数", TargetWarnings.NameAndUnitDisagree)]
    [InlineData("≥3次", "政府采购规范性", TargetWarnings.NameAndUnitDisagree)]
    [InlineData("≤30天", "付款及时性", TargetWarnings.None)]
    [InlineData("≥95%", "付款及时性", TargetWarnings.None)]
    [InlineData("≥105%", "群众满意度", TargetWarnings.Unattainable)]
    [InlineData(">100%", "群众满意度", TargetWarnings.Unattainable)]
    [InlineData("≥100%", "群众满意度", TargetWarnings.OnlyJustAttainable)]
    [InlineData("=100%", "群众满意度", TargetWarnings.None)]
    [InlineData("≥105%", "收入增长率", TargetWarnings.None)]
    [InlineData("≤105%", "成本控制率", TargetWarnings.None)]
    [InlineData("≥-3人", "参训情况", TargetWarnings.NegativeCount)]
    [InlineData("-3-5人", "参训情况", TargetWarnings.NegativeCount)]
    [InlineData("101-105%", "资金使用率", TargetWarnings.Unattainable)]
    [InlineData("100-105%", "资金使用率", TargetWarnings.OnlyJustAttainable)]
    [InlineData("95-105%", "资金使用率", TargetWarnings.None)]
    [InlineData("≥2/3", "参训率", TargetWarnings.None)]
    [InlineData("≥1:20", "师生比", TargetWarnings.None)]
    [InlineData("≥3垄", "面积", TargetWarnings.UnitUnknown)]
    public void Warnings_OfNameNumberAndUnit(string printed, string name, TargetWarnings expected) =>
        Assert.Equal(expected, TargetValue.Parse(printed, name).Warnings);

    [Fact]
    public void Scales_OfAGrade_AreThoseThatHaveIt()
    {
        static string[] ScalesOf(string word) =>
            [.. Assert.IsType<QualitativeTarget>(TargetValue.Parse(word)).Scales.Select(scale => scale.ToString())];

        Assert.Equal(["明显 > 较明显 > 一般 > 不明显"], ScalesOf("明显"));
        Assert.Equal(["好 > 较好 > 一般 > 差", "明显 > 较明显 > 一般 > 不明显"], ScalesOf("一般"));
        Assert.Equal(["优 > 良 > 中 > 差", "高 > 中 > 低"], ScalesOf("中"));
        Assert.Empty(ScalesOf("健全"));
    }
}
