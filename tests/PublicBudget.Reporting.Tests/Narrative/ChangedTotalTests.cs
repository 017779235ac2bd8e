using PublicBudget.Reporting.Narrative;
using static PublicBudget.Reporting.Narrative.StatementVerdict;

namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>Of which amount a change is said, and against which base.</summary>
public class ChangedTotalTests
{
    [Theory]
    [InlineData("2023年决算数50.00万元，2022年决算数80.00万元，同比减少30.00万元，下降37.50%。", Exact)]
    [InlineData("2023年决算数50.00万元，2022年决算数80.00万元，同比减少40.00万元，下降50.00%。", Mismatch)]
    [InlineData("2024年预算50.00万元，2023年预算80.00万元，比上年减少30.00万元，下降47.50%。", Mismatch)]
    [InlineData("2024年预算50.00万元，2023年决算70.00万元，比上年预算80.00万元减少30.00万元，下降37.50%。", Exact)]
    [InlineData("2022年支出预算500.00万元，比2021年预算增加50.00万元，同比增加11.11%，剔除一次性因素后，同口径增加20.00万元。", Exact)]
    [InlineData("2018年支出决算20.00万元，比2017年减少20.00万元，下降-50.00%。", Exact)]
    public void Read_TwoYearsBeforeTheChange_TheLaterIsCompared(string text, StatementVerdict verdict) =>
        Assert.Contains(Reading.Of(StatementKind.Growth, text), growth => growth.Stated.Percentage is not null && growth.Verdict == verdict);

    [Theory]
    [InlineData("资产总额90.00万元，负债30.00万元，净资产60.00万元。与上年50.00万元相比，资产增加40.00万元。")]
    [InlineData("2024年预算100.00万元；2023年决算80.00万元，比上年70.00万元增加10.00万元。")]
    [InlineData("2022年支出500.00万元，比2021年增加50.00万元，剔除一次性因素后，增加20.00万元，增长4.50%。")]
    [InlineData("2023年中央转移支付90.00亿元，其中返还性收入10.00亿元，一般性转移支付50.00亿元，专项转移支付30.00亿元，转移支付较上年增加10.00亿元，增长12.5%。")]
    [InlineData("公用经费40.00万元，项目支出30.00万元。支出预算较上年减少90.00万元，下降50.00%。")]
    public void Read_ChangesOfAnotherAmount_AreNotAnError(string text) => Reading.HasNoError(text);

    [Fact]
    public void Read_TheTotalOfThatName_IsWhatChanged()
    {
        const string Text = "（一）收入预算：2022年年初预算数250.00万元，其中：财政拨款200.00万元，其他收入50.00万元。收入预算较上年减少30.00万元，主要是其他收入较上年增加20.00万元。";

        Assert.Contains("Current=250.00万元 Change=-30.00万元", Reading.Of(StatementKind.Growth, Text).ConvertAll(Reading.Operands));
    }
}
