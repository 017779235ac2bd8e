using PublicBudget.Reporting.Narrative;
using static PublicBudget.Reporting.Narrative.StatementVerdict;

namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>总预算A，由B、C组成。较上年…: what is said behind the parts is of the total.</summary>
public class ComposedTotalTests
{
    [Fact]
    public void Read_AComparisonBehindTheParts_IsOfTheTotal() => Assert.Equal(
        Exact,
        Reading.Of(StatementKind.Growth, "学院2018年总预算540.00万元，由财政拨款500.00万元（占92.59%）和上年结转40.00万元（占7.41%）组成。较2017年总预算600.00万元减少60.00万元，下降10.00%。")[0].Verdict);

    [Theory]
    [InlineData("学院总预算540.00万元，由财政拨款500.00万元（占92.59%）和上年结转40.00万元（占7.41%）组成。较上年减少60.00万元，下降10.00%。")]
    [InlineData("学院总预算540.00万元，由财政拨款500.00万元、事业收入40.00万元构成。较上年减少60.00万元，下降10.00%。")]
    public void Read_WhatIsSaidBehindTheParts_IsNoError(string text) => Reading.HasNoError(text);

    [Theory]
    [InlineData("本部门当年预算收入540.00万元，其中一般公共预算拨款收入540.00万元，政府性基金拨款收入0万元，较上年增加40.00万元，主要原因是项目变化。", "Current=540.00万元 Change=40.00万元")]
    [InlineData("本部门当年预算收入540.00万元，其中一般公共预算拨款收入540.00万元、政府性基金拨款收入0万元，较上年增加40.00万元，增长8.00%。", "Current=540.00万元 Change=40.00万元")]
    public void Read_ARiseBehindAPartOfZero_IsOfTheTotal(string text, string operands) =>
        Assert.Equal(operands, Reading.Operands(Reading.Of(StatementKind.Growth, text)[0]));

    [Theory]
    [InlineData("收入决算811.86万元、支出决算811.86万元，收支平衡。年初预算535.66万元，决算较预算增加276.20万元，增长51.56%。")]
    [InlineData("支出决算334.36万元。年初预算401.02万元，决算较年初预算减少66.66万元，下降16.62%。")]
    public void Read_TheBudgetBeforeAComparisonWithIt_IsTheBase(string text) => Reading.HasNoError(text);
}
