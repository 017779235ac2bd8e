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
    [InlineData("社会保险基金收入42.36亿元。其中：居民养老保险基金收入6.15亿元，支出4.82亿元，当年结余1.33亿元；居民医疗保险基金收入22.81亿元，支出20.74亿元，当年结余2.07亿元。", "6.15亿元", Exact)]
    [InlineData("社会保险基金收入42.36亿元。其中：居民养老保险基金收入6.15亿元，支出4.82亿元，当年结余1.53亿元；居民医疗保险基金收入22.81亿元，支出20.74亿元，当年结余2.07亿元。", "6.15亿元", Mismatch)]
    [InlineData("一般公共预算收入80.0亿元，加上上级补助20.0亿元，收入总计100.0亿元；一般公共预算支出70.0亿元，加上上解支出10.0亿元、债务还本支出5.0亿元，支出总计85.0亿元。", "支出总计85.0亿元", Exact)]
    [InlineData("一般公共预算收入80.0亿元，加上上级补助20.0亿元，收入总计100.0亿元；一般公共预算支出76.0亿元，加上上解支出10.0亿元、债务还本支出5.0亿元，支出总计85.0亿元。", "支出总计85.0亿元", Mismatch)]
    [InlineData("支出总计160.96万元，其中：本年支出合计154.01万元，结余分配0万元，年末结转和结余6.95万元。", "支出总计160.96万元", Exact)]
    [InlineData("支出总计160.96万元，其中：本年支出合计154.01万元，结余分配0万元，年末结转和结余7.95万元。", "支出总计160.96万元", Mismatch)]
    [InlineData("收支总预算161.4万元。收入包括：一般公共预算拨款152.3万元、上年结转9.1万元；支出包括：教育支出150.0万元、住房保障支出11.4万元。", "收支总预算161.4万元", Exact)]
    [InlineData("收支总预算161.4万元。收入包括：一般公共预算拨款152.3万元、上年结转9.1万元；支出包括：教育支出150.0万元、住房保障支出12.4万元。", "收支总预算161.4万元", Mismatch)]
    [InlineData("一般公共预算收入预算数为15.20亿元，实际完成15.40亿元，比上年决算数14.90亿元增长3.4%，加上上级补助收入13.40亿元、上年结余0.60亿元，收入合计29.40亿元。", "收入合计29.40亿元", Exact)]
    [InlineData("一般公共预算收入预算数为15.20亿元，实际完成15.40亿元，比上年决算数14.90亿元增长3.4%，加上上级补助收入13.40亿元、上年结余0.60亿元，收入合计29.90亿元。", "收入合计29.90亿元", Mismatch)]
    [InlineData("收入合计40.00亿元；一般公共预算支出预算数为26.90亿元，实际支出25.00亿元，加上上解支出6.10亿元、债务还本支出1.00亿元，支出合计32.10亿元。", "支出合计32.10亿元", Exact)]
    [InlineData("收入合计40.00亿元；一般公共预算支出预算数为26.90亿元，实际支出25.00亿元，加上上解支出6.10亿元、债务还本支出1.00亿元，支出合计34.10亿元。", "支出合计34.10亿元", Mismatch)]
    [InlineData("全市国有资本经营收入61.6亿元，加上上年结转收入2.1亿元、动用历年结余15.3亿元，国有资本经营收入总计79.0亿元。国有资本经营支出75.7亿元。当年结余3.3亿元。", "79.0亿元", Exact)]
    [InlineData("用于群众体育支出405.43万元，占总数的100%。其中：\n（一）用于建设公共体育场地187.13万元\n（二）用于全民健身活动100.30万元。\n（三）用于“其他类”资助项目118.00万元。", "405.43万元", Exact)]
    public void Read_WhatMakesUpATotal_IsChecked(string text, string total, StatementVerdict verdict) =>
        Assert.Contains(Reading.Of(StatementKind.Sum, text), sum => total.EndsWith(sum.Stated.Text, StringComparison.Ordinal) && sum.Verdict == verdict);

    [Theory]
    [InlineData("收支总预算161.4万元。收入包括：一般公共预算拨款152.3万元、上年结转9.1万元；支出包括：教育支出150.0万元等。")]
    [InlineData("支出总计160.96万元，其中：本年支出合计154.01万元。")]
    [InlineData("居民养老保险基金收入6.15亿元，其中：财政补贴收入4.10亿元，支出3.82亿元，当年结余2.33亿元。")]
    public void Read_PartsOfATotalThatLeaveOthersOpen_AreNotAnError(string text) => Reading.HasNoError(text);

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
