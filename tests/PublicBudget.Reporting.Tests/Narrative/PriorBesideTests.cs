using PublicBudget.Reporting.Narrative;
using static PublicBudget.Reporting.Narrative.StatementVerdict;

namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>The amount of the year before stands beside what is compared: in a bracket, behind it, or is said to be none.</summary>
public class PriorBesideTests
{
    [Theory]
    [InlineData("会议费支出3.00万元（上年4.00万元），下降25.00%。", Exact)]
    [InlineData("会议费支出3.00万元（上年4.00万元），下降26.30%。", Mismatch)]
    [InlineData("2023年会议费支出3.00万元（2022年4.00万元），同比下降25.00%。", Exact)]
    [InlineData("2023年会议费支出3.00万元（2022年4.00万元），同比下降26.30%。", Mismatch)]
    [InlineData("会议费支出3.00万元（上年决算4.00万元），比上年减少1.00万元，下降26.30%。", Mismatch)]
    [InlineData("会议费支出3.00万元（上年4.00万元），减少2.00万元。", Mismatch)]
    [InlineData("收入完成66.0亿元，同比增长10.0%（上年完成60.0亿元）。", Exact)]
    [InlineData("收入完成66.0亿元，同比增长12.3%（上年完成60.0亿元）。", Mismatch)]
    [InlineData("预算收入88502万元，比上年执行数增长4.3%（上年执行数86767万元）。", Mismatch)]
    public void Read_TheYearBeforeInABracket_IsTheBase(string text, StatementVerdict verdict) =>
        Assert.Equal(verdict, Reading.Of(StatementKind.Growth, text)[0].Verdict);

    [Theory]
    // another figure, more than the amount, a part of it, another year, other bases
    [InlineData("会议费支出3.00万元（上年预算4.00万元），比上年决算下降40.00%。")]
    [InlineData("会议费支出3.00万元（上年4.00万元，含结转1.00万元），下降40.00%。")]
    [InlineData("会议费支出3.00万元（含上年1.00万元），下降40.00%。")]
    [InlineData("2023年会议费支出3.00万元（2021年4.00万元），比上年下降40.00%。")]
    [InlineData("2023年会议费支出3.00万元（2022年4.00万元），比年初预算下降40.00%。")]
    [InlineData("会议费支出3.00万元（上年4.00万元），剔除一次性因素下降40.00%。")]
    [InlineData("会议费支出3.00万元（上年4.00万元），培训费下降40.00%。")]
    [InlineData("收入完成66.0亿元，同比增长12.0%（上年同口径完成60.0亿元）。")]
    public void Read_ABracketOfSomethingElse_IsNoBase(string text) => Reading.HasNoError(text);

    [Theory]
    [InlineData("2022年预算支出75227万元，上年执行数为68457万元，增长9.9%。", Exact)]
    [InlineData("2022年预算支出75227万元，上年执行数为68457万元，增长12.2%。", Mismatch)]
    [InlineData("2022年预算支出75227万元，上年预算70000万元，上年执行数为68457万元，增长7.5%。", Uncheckable)]
    public void Read_WhatWasExecutedTheYearBefore_IsTheBaseOfABudget(string text, StatementVerdict verdict) =>
        Assert.Equal(verdict, Reading.Of(StatementKind.Growth, text)[0].Verdict);

    [Theory]
    [InlineData("培训费支出3.20万元，上年无该项支出，增长100%。", ZeroBase)]
    [InlineData("公务接待费支出3.20万元，上年未发生，同比增长100.00%。", ZeroBase)]
    [InlineData("培训费支出3.20万元，去年没有安排，比上年增加3.20万元，增长100%。", ZeroBase)]
    [InlineData("培训费支出3.20万元，上年无结转资金，增长100%。", Uncheckable)]
    [InlineData("培训费支出3.20万元，上年未完成的培训顺延，增长100%。", Uncheckable)]
    [InlineData("公务接待费支出0万元，上年无此项支出，增长0%。", Uncheckable)]
    public void Read_NothingTheYearBefore_IsAZeroBase(string text, StatementVerdict verdict) =>
        Assert.Equal(verdict, Reading.Of(StatementKind.Growth, text)[0].Verdict);
}
