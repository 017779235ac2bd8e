using PublicBudget.Reporting.Narrative;
using static PublicBudget.Reporting.Narrative.StatementVerdict;

namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>Words that look like a change, a difference or a total, and name something else.</summary>
public class NamedThingsTests
{
    [Theory]
    [InlineData("2024年项目预算5000万元，主要包括：基本公共卫生服务2100万元，基层医疗机构能力提升1200万元，传染病防控1700万元。", "Total=5000万元 Part=2100万元 Part=1200万元 Part=1700万元")]
    [InlineData("2024年项目预算300万元，其中：义务教育质量提升100万元，教师素质提高120万元，其他项目80万元。", "Total=300万元 Part=100万元 Part=120万元 Part=80万元")]
    public void Read_ProjectThatIsCalledAfterWhatItRaises_IsAPart(string text, string operands) =>
        Assert.Contains(operands, Reading.Of(StatementKind.Sum, text).ConvertAll(Reading.Operands));

    [Fact]
    public void Read_WhatIsRaisedAgainstTheYearBefore_StaysAChange() =>
        Assert.Equal("Current=120万元 Change=20万元", Reading.Operands(Reading.Stating(StatementKind.Growth, "提升20.00%", "2024年教育质量经费120万元，比上年质量提升20万元，提升20.00%。")));

    [Fact]
    public void Read_WhatMakesUpForADifference_IsAPart() =>
        Reading.HasNoError("2016年度收入总计4563.21万元，其中：本年收入4210.11万元，用事业基金弥补收支差额23.10万元，年初结转和结余330.00万元。");

    [Fact]
    public void Read_TotalOfItsOwnWordsBehindABudget_IsWhatChanged()
    {
        const string Text = "2024年我局“三公”经费支出总额21.36万元，年初预算30万元，节约8.64万元，支出完成预算的71.20%。支出总额较上年25.80万元减少4.44万元，下降17.21%。";

        Reading.HasNoError(Text);
        Assert.Equal("Current=21.36万元 Change=-4.44万元 Prior=25.80万元", Reading.Operands(Reading.Stating(StatementKind.Growth, "下降17.21%", Text)));
    }

    [Theory]
    [InlineData("在校学生2650人，比上年增加70人，增长2.71%。")]
    [InlineData("2024年公务接待费1.20万元。\n接待30批次，比上年减少5批次，下降14.29%。")]
    public void Read_RateOfWhatIsCounted_IsOfNoAmount(string text) => Assert.Empty(Reading.Of(StatementKind.Growth, text));

    [Theory]
    [InlineData("2024年财政拨款收入总计1720.37万元，财政拨款支出总计1720.37万元，收支平衡。", Exact)]
    [InlineData("2024年财政拨款收入总计1720.37万元，支出总计1720.37万元，收支平衡。", Exact)]
    [InlineData("2024年收入总计1720.37万元，支出总计1702.37万元，收支平衡。", Mismatch)]
    public void Read_BothTotalsThatBalance_AreOneAmount(string text, StatementVerdict verdict) =>
        Assert.Equal([verdict], Reading.Of(StatementKind.Sum, text).ConvertAll(static statement => statement.Verdict));

    [Theory]
    [InlineData("2024年本年收入1000.00万元，上年结转100.00万元，本年支出1100.00万元，收支平衡。")]
    [InlineData("2024年财政拨款收入总计900.00万元，支出总计1100.00万元，全部收支平衡。")]
    [InlineData("2024年收入总计900.00万元，支出总计890.00万元，收支基本平衡。")]
    public void Read_SidesThatNeedNotBeEqual_AreNotAnError(string text) => Reading.HasNoError(text);

    [Theory]
    [InlineData("公务用车购置及运维费5.00万元，比上年减少1.00万元，下降16.67%。", "公务用车购置及运行维护费5.00万元，比上年减少1.00万元，下降16.67%。")]
    [InlineData("公务用车运维费5.00万元，比上年减少1.00万元，下降16.67%。", "公务用车运行维护费5.00万元，比上年减少1.00万元，下降16.67%。")]
    public void Read_TheShortNameOfVehicles_IsTheSameItem(string text, string inFull) =>
        Assert.Equal(Reading.Of(StatementKind.Growth, inFull)[0].Subject.Key, Reading.Of(StatementKind.Growth, text)[0].Subject.Key);
}
