using PublicBudget.Reporting.Narrative;
using static PublicBudget.Reporting.Narrative.StatementVerdict;

namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>Two items or years beside each other, each compared with its own base.</summary>
public class BesideEachOtherTests
{
    [Theory]
    [InlineData("2014年度收入1020.22万元、支出1199.46万元，2015年度收入1051.77万元、支出1100.42万元，收入同比增加31.55万元，增长3.09%，支出同比减少99.04万元，下降8.26%。", Exact)]
    [InlineData("2014年度收入1020.22万元、支出1199.46万元，2015年度收入1051.77万元、支出1100.42万元，收入同比增加31.55万元，增长3.09%，支出同比减少99.04万元，下降9.56%。", Mismatch)]
    [InlineData("2014年度收入1020.22万元、支出1199.46万元，2015年度收入1051.77万元、支出1100.42万元，支出同比减少99.04万元，下降8.26%。", Exact)]
    public void Read_RevenueAndExpenditureOfTwoYears_AreComparedEachOnItsSide(string text, StatementVerdict verdict) =>
        Assert.Equal(verdict, Reading.Of(StatementKind.Growth, text).Last(static growth => growth.Stated.Text.EndsWith('%')).Verdict);

    [Theory]
    [InlineData("人员支出500.00万元、公用支出600.42万元，上年人员支出400.00万元、公用支出799.46万元，人员支出增加100.00万元，增长25.00%，公用支出减少199.04万元，下降24.90%。")]
    [InlineData("2023年人员支出500.00万元、公用支出600.42万元，2022年人员支出400.00万元和公用支出799.46万元，与上年相比，公用支出减少199.04万元，下降24.90%。")]
    [InlineData("上年支出400.00万元、本年支出500.00万元，增加100.00万元，增长25.00%。")]
    public void Read_TheYearBeforeAList_IsThatOfItsMembers(string text) => Reading.HasNoError(text);

    [Theory]
    [InlineData("2014年度收入300.00万元、支出280.00万元。与2013年度的收入200.00万元、支出350.00万元相比，收入增加100.00万元，增长50.00%；支出减少70.00万元，下降20.00%。")]
    [InlineData("总收入300.00万元，总支出280.00万元。与上年度的总收入200.00万元、总支出350.00万元相比，总收入增加100.00万元，增长50.00%；总支出减少70.00万元，下降20.00%。")]
    [InlineData("总收入300.00万元，总支出280.00万元。较上年的总收入200.00万元和总支出350.00万元相比，总收入增加100.00万元，增长50.00%，总支出减少70.00万元，下降20.00%。")]
    public void Read_SeveralNamedBases_AreNoAmountsOfTheYear(string text) => Reading.HasNoError(text);

    [Theory]
    [InlineData("总收入300.00万元，总支出280.00万元。较上年的总收入200.00万元和总支出350.00万元相比，总收入增长50.00%，总支出下降20.00%。", Exact)]
    [InlineData("总收入300.00万元，总支出280.00万元。较上年的总收入200.00万元和总支出350.00万元相比，总收入增长50.00%，总支出下降25.00%。", Mismatch)]
    public void Read_SeveralNamedBases_AreEachOfTheirItem(string text, StatementVerdict verdict) =>
        Assert.Equal(verdict, Reading.Of(StatementKind.Growth, text)[^1].Verdict);

    [Theory]
    [InlineData("2018年，上年基本支出100.00万元、项目支出200.00万元，合计300.00万元；本年基本支出110.00万元、项目支出160.00万元，合计270.00万元，比上年减少30.00万元，下降10.00%。", Exact)]
    [InlineData("2018年，上年基本支出100.00万元、项目支出200.00万元，合计300.00万元；本年基本支出110.00万元、项目支出160.00万元，合计270.00万元，比上年减少40.00万元，下降14.81%。", Mismatch)]
    public void Read_TheTotalsOfTwoYears_AreComparedWithEachOther(string text, StatementVerdict verdict) =>
        Assert.Equal(verdict, Reading.Of(StatementKind.Growth, text)[0].Verdict);

    [Theory]
    [InlineData("总收入300.00万元，总支出280.00万元。与上年总收入200.00万元、总支出350.00万元相比，分别增长50.00%和下降20.00%。", Exact, Exact)]
    [InlineData("总收入300.00万元，总支出280.00万元。与上年总收入200.00万元、总支出350.00万元相比，分别增长50.00%和下降21.30%。", Exact, Mismatch)]
    [InlineData("总支出280.00万元，总收入300.00万元。与上年总收入200.00万元、总支出350.00万元相比，分别增长50.00%和下降21.30%。", Uncheckable, Uncheckable)]
    public void Read_SeveralNamedBases_AreThoseOfSeveralRates(string text, StatementVerdict first, StatementVerdict second) =>
        Assert.Equal([first, second], Reading.Of(StatementKind.Growth, text).Select(static growth => growth.Verdict));
}
