using PublicBudget.Reporting.Narrative;
using static PublicBudget.Reporting.Narrative.StatementVerdict;

namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>What is left of a fund, what exceeds a budget, and budgets that stay.</summary>
public class BalanceStatementTests
{
    [Theory]
    [InlineData("医保基金总收入30922.17亿元，比上年增长7.6%；总支出24597.24亿元，比上年增长2.3%；当期结存6324.93亿元，累计结存42639.89亿元。", "30922.17亿元", Exact)]
    [InlineData("养老保险基金收入18300亿元，其中，保险费收入15027亿元。本年支出13948亿元，其中，养老金支出13458亿元。本年收支结余4351亿元，年末滚存结余22694亿元。", "18300亿元", WithinRounding)]
    [InlineData("基金总收入31411亿元；总支出23931亿元；本年收支结余7480亿元。\n失业保险基金本年收入1139亿元，本年支出450亿元，本年收支结余689亿元。", "1139亿元", Exact)]
    public void Read_WhatTheYearLeft_IsRevenueWithoutExpenditure(string text, string stated, StatementVerdict verdict) =>
        Assert.Contains(Reading.Of(StatementKind.Sum, text), sum => sum.Stated.Text == stated && sum.Verdict == verdict && sum.Operands.Count == 3);

    [Theory]
    [InlineData("医保基金收入300.00亿元，支出200.00亿元，累计结存150.00亿元。")]
    [InlineData("医保基金收入300.00亿元，支出200.00亿元，上解支出20.00亿元，当期结存80.00亿元。")]
    [InlineData("医保基金收入300.00亿元。支出200.00亿元。上年结余100.00亿元。")]
    public void Read_OtherBalances_AreNotAnError(string text) => Reading.HasNoError(text);

    [Theory]
    [InlineData("公务接待费预算数为20.00万元，决算数为25.00万元，决算数大于预算数5.00万元。", Exact)]
    [InlineData("公务接待费预算数为20.00万元，决算数为25.00万元，决算数大于预算数7.00万元。", Mismatch)]
    [InlineData("公务接待费预算数为20.00万元，决算数为25.00万元，超出预算7.00万元。", Mismatch)]
    [InlineData("公务接待费预算数为20.00万元，决算数为25.00万元，超出预算5.00万元。", Exact)]
    [InlineData("公务接待费预算数为20.00万元，决算数为25.00万元，决算数大于预算数约7万元。", Exact)]
    [InlineData("公务接待费预算数为25.00万元，决算数为20.00万元，决算数小于预算数5.00万元。", Exact)]
    public void Read_TheExcessOverTheBudget_IsChecked(string text, StatementVerdict verdict) => Assert.Equal(verdict, Assert.Single(Reading.Of(StatementKind.Direction, text)).Verdict);

    [Fact]
    public void Read_ABudgetThatStays_IsFlat()
    {
        Statement statement = Assert.Single(Reading.Of(StatementKind.Flat, "税收分成收入年初预算9407.22万元不变；非税收入由年初预算3574.04万元调整为3842.88万元。"));

        Assert.Equal("Current=9407.22万元", Reading.Operands(statement));
    }

    [Theory]
    [InlineData("保持初心不变，公务接待费支出20.00万元。")]
    [InlineData("公务接待费支出20.00万元不变的要求已经落实。")]
    public void Read_OtherThingsThatStay_AreNotFlat(string text) => Assert.Empty(Reading.Of(StatementKind.Flat, text));
}
