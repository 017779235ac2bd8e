using PublicBudget.Reporting.Narrative;
using static PublicBudget.Reporting.Narrative.StatementVerdict;

namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>Balances that are carried forward, gaps, and totals to which a named amount is added.</summary>
public class RollForwardTests
{
    [Theory]
    [InlineData("上年结余20.00万元，本年收入300.00万元，本年支出290.00万元，年末结余30.00万元。", Exact)]
    [InlineData("上年结余20.00万元，本年收入300.00万元，本年支出290.00万元，年末结余33.00万元。", Mismatch)]
    [InlineData("上年结余20.00万元，加上本年收入300.00万元，减去本年支出290.00万元，等于年末结余30.00万元。", Exact)]
    [InlineData("年初结转和结余20.00万元，本年收入300.00万元，本年支出290.00万元，年末结转和结余33.00万元左右。", Uncheckable)]
    public void Read_ABalanceCarriedForward_IsChecked(string text, StatementVerdict verdict)
    {
        Statement sum = Assert.Single(Reading.Of(StatementKind.Sum, text));

        Assert.Equal(verdict, sum.Verdict);
        Assert.Equal(OperandRole.Deducted, sum.Operands[^1].Role);
    }

    [Theory]
    [InlineData("上年结余20.00万元，本年收入300.00万元，上级补助收入50.00万元，本年支出290.00万元，年末结余80.00万元。")]
    [InlineData("上年结余20.00万元，本年收入300.00万元等，本年支出290.00万元，年末结余80.00万元。")]
    [InlineData("一般公共预算收入100.00万元，加上级补助收入50.00万元、上年结余5.00万元、调入资金等，收入总计180.00万元。")]
    [InlineData("一般公共预算收入100.20万元，税收收入70.00万元，非税收入30.20万元，加上转移性收入80.30万元，收入总计180.50万元。")]
    [InlineData("收入总计500.00万元，支出总计480.00万元，收支相抵，净结余15.00万元。")]
    public void Read_BalancesOfMoreAmounts_AreNotAnError(string text) => Reading.HasNoError(text);

    [Theory]
    [InlineData("收入总计500.00万元，减支出总计480.00万元，财政滚存结余20.00万元。", "500.00万元")]
    [InlineData("基金收入总计500.00万元。支出总计480.00万元。收支相抵，基金滚存结转20.00万元。", "500.00万元")]
    [InlineData("养老保险基金收入完成200.00万元，支出完成260.00万元，当年收支相抵缺口60.00万元。", "260.00万元")]
    public void Read_WhatIsLeftOrLacking_IsTheDifferenceOfBothSides(string text, string larger) =>
        Assert.Contains(Reading.Of(StatementKind.Sum, text), sum => sum.Stated.Text == larger && sum.Verdict == Exact && sum.Operands.Count == 3);

    [Theory]
    [InlineData("全区一般公共预算收入155万元，增长5%。一般公共预算收入加上级补助收入100万元、上年结余45万元，总收入300万元。", Exact)]
    [InlineData("全区一般公共预算收入155万元，增长5%。一般公共预算收入加上级补助收入100万元、上年结余45万元，总收入350万元。", Mismatch)]
    public void Read_ANamedAmountWithOthersAdded_IsTheTotal(string text, StatementVerdict verdict) =>
        Assert.Equal(verdict, Assert.Single(Reading.Of(StatementKind.Sum, text)).Verdict);

    [Theory]
    [InlineData("全区一般公共预算收入155万元，增长5%。一般公共预算收入加上级补助收入100万元、上年结余45万元等，总收入350万元。")]
    [InlineData("税收收入100万元，加上非税收入50万元，收入总计150万元。一般公共预算收入加上上划收入60万元，总收入170万元。")]
    [InlineData("全区一般公共预算收入155万元，乡镇一般公共预算收入60万元。一般公共预算收入加上上划收入60万元，总收入170万元。")]
    public void Read_ABaseThatIsOpen_IsNotAnError(string text) => Reading.HasNoError(text);

    [Theory]
    [InlineData("另外，本年支出预算数654.00万元，决算数532.00万元，完成81.3%。加上补助下级支出200.00万元，支出总量732.00万元。")]
    [InlineData("收入总计3,594, 026万元，其中：本级收入3,000,026万元、上年结转594, 000万元。")]
    public void Read_AddedAndBrokenNumbers_AreSums(string text) => Assert.Contains(Reading.Of(StatementKind.Sum, text), sum => sum.Verdict == Exact);

    [Theory]
    [InlineData("收入总计500.00万元，支出总计480.00万元。收支相抵，年终结余30.00万元。", Mismatch)]
    [InlineData("收入总计500.00万元，支出总计480.00万元。收支相抵，年终结余20.00万元。", Exact)]
    [InlineData("收入总计500.00万元，减支出总计480.00万元，年终结余30.00万元。", Mismatch)]
    [InlineData("全县社保基金收入完成500.00万元，增长5%；全县社保基金支出完成480.00万元，增长4%。预算执行正常，当期结余30.00万元。", Mismatch)]
    [InlineData("一般预算总收入400.00万元，加上年结余60.00万元，加调入资金40.00万元，收入总计510.00万元。", Mismatch)]
    [InlineData("上级补助收入380.00万元（其中：返还性收入40.00万元、一般性转移支付收入390.00万元）。", Mismatch)]
    [InlineData("全市偿还政府债券本金240.00万元，其中：一般债券本金80.00万元、专项债券本金150.00万元。", Mismatch)]
    [InlineData("全市共还本付息58.00万元，其中本金43.00万元、利息12.00万元。", Mismatch)]
    [InlineData("全市共还本付息58.00万元，其中本金43.00万元、利息15.00万元。", Exact)]
    public void Read_WhatTheWordsAddOrOffset_MustComeOut(string text, StatementVerdict verdict) =>
        Assert.Contains(Reading.Of(StatementKind.Sum, text), sum => sum.Verdict == verdict);

    [Theory]
    [InlineData("收入总计500.00万元，支出总计480.00万元。收支相抵，滚存结余30.00万元。")]
    [InlineData("收入总计500.00万元，支出总计480.00万元。收支相抵，结转下年15.00万元，净结余5.00万元。")]
    [InlineData("收入总计500.00万元，支出总计480.00万元，年终结余30.00万元。")]
    [InlineData("社保基金收入500.00万元，其中保险费收入400.00万元。支出480.00万元。当期结余30.00万元。")]
    [InlineData("社保基金收入500.00万元，社保基金支出480.00万元，上解支出10.00万元，当期结余30.00万元。")]
    [InlineData("全市发行政府债券100.00万元，其中：新增一般债券20.00万元、专项债券50.00万元。")]
    public void Read_BalancesThatMayHoldMore_AreNotAnError(string text) => Reading.HasNoError(text);
}
