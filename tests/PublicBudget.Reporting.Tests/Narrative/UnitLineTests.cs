using PublicBudget.Reporting.Narrative;
using static PublicBudget.Reporting.Narrative.StatementVerdict;

namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>Amounts without a unit below a line 单位：万元.</summary>
public class UnitLineTests
{
    [Theory]
    [InlineData("单位：万元\n收入预算1092.60，比上年减少120.19，下降9.91%。\n", Exact)]
    [InlineData("单位：万元\n收入预算1092.60，比上年减少120.19，下降11.21%。\n", Mismatch)]
    [InlineData("（单位：元）\n收入预算1092.60，比上年减少120.19，下降11.21%。\n", Mismatch)]
    public void Read_AChangeBelowTheLine_IsChecked(string text, StatementVerdict verdict) =>
        Assert.Equal(verdict, Reading.Of(StatementKind.Growth, text)[0].Verdict);

    [Theory]
    [InlineData("20.55%", Exact)]
    [InlineData("21.85%", Mismatch)]
    public void Read_AShareBelowTheLine_IsChecked(string rate, StatementVerdict verdict) => Assert.Equal(
        verdict, Reading.Stating(StatementKind.Share, rate, $"单位：万元\n支出预算1092.60，其中：人员经费224.49，占{rate}；公用经费612.64，占56.07%；项目支出255.47，占23.38%。\n").Verdict);

    [Theory]
    // no line, two units, a number of something else, amounts with their units beside it
    [InlineData("收入预算1092.60，比上年减少120.19，下降11.21%。\n")]
    [InlineData("单位：万元\n收入预算1092.60，比上年减少120.19，下降11.21%。\n单位：元\n")]
    [InlineData("单位：万元\n自评得分92.60，比上年提高2.19，增长11.21%。\n")]
    [InlineData("单位：万元\n收入预算1092.60万元，得分92.60，比上年减少120.19，下降11.21%。\n")]
    public void Read_NumbersOfAnotherKind_AreNoAmounts(string text) => Reading.HasNoError(text);
}
