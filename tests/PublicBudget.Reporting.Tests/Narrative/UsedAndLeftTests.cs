using PublicBudget.Reporting.Narrative;
using static PublicBudget.Reporting.Narrative.StatementVerdict;

namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>What was given, used and left; what years left together; limits and balances of debt.</summary>
public class UsedAndLeftTests
{
    [Theory]
    [InlineData("预备费年初安排100.00万元，已动用80.00万元，剩余20.00万元。", Exact)]
    [InlineData("预备费年初安排100.00万元，已动用80.00万元，剩余30.00万元。", Mismatch)]
    [InlineData("2024年安排预备费100.00万元，全年共动支80.00万元，占80.00%，结余30.00万元收回总预算。", Mismatch)]
    [InlineData("共收到上级专项资金100.00万元，已拨付80.00万元，拨付率80.00%，尚未拨付20.00万元。", Exact)]
    [InlineData("共收到上级专项资金100.00万元，已拨付80.00万元，拨付率80.00%，尚未拨付25.00万元。", Mismatch)]
    [InlineData("当年结余10.00万元，上年滚存结余20.00万元，年末滚存结余30.00万元。", Exact)]
    [InlineData("年初滚存结余20.00万元，当年结余10.00万元，年末滚存结余33.00万元。", Mismatch)]
    [InlineData("互助基金收入90.00万元，互助基金支出70.00万元，当年结余20.00万元。", Exact)]
    [InlineData("互助基金收入90.00万元，互助基金支出70.00万元，当年结余25.00万元。", Mismatch)]
    [InlineData("债务限额50.00亿元，债务余额44.00亿元，余额低于限额6.00亿元。", Exact)]
    [InlineData("债务限额50.00亿元，债务余额44.00亿元，余额低于限额7.00亿元。", Mismatch)]
    [InlineData("专项债务限额30.00亿元，专项债务余额24.00亿元，专项债务余额低于限额5.00亿元。", Mismatch)]
    [InlineData("年初预算100.00万元，年中追加30.00万元，全年预算130.00万元。", Exact)]
    [InlineData("年初预算100.00万元，年中追加30.00万元，全年预算140.00万元。", Mismatch)]
    public void Read_WhatIsLeft_MustComeOut(string text, StatementVerdict verdict) =>
        Assert.Contains(Reading.Of(StatementKind.Sum, text), sum => sum.Verdict == verdict && sum.Operands.Count == 3);

    [Theory]
    [InlineData("预算100.00万元，结转20.00万元，结转率20.00%。", "20.00%")]
    [InlineData("项目支出预算100.00万元，结余30.00万元，结余率30.00%。", "30.00%")]
    [InlineData("项目支出预算100.00万元，结转结余30.00万元，结转结余率30.00%。", "30.00%")]
    public void Read_RateOfWhatIsLeft_IsAShare(string text, string rate)
    {
        Statement share = Assert.Single(Reading.Of(StatementKind.Share, text));

        Assert.Equal((Exact, rate), (share.Verdict, share.Stated.Text));
        Assert.All(Reading.Of(StatementKind.Share, text.Replace(rate, "45.00%", StringComparison.Ordinal)), wrong => Assert.NotEqual(Exact, wrong.Verdict));
    }

    [Theory]
    [InlineData("本年收入100.00万元，上年结转20.00万元，本年支出90.00万元，结转下年30.00万元。", Exact)]
    [InlineData("本年收入100.00万元，上年结转20.00万元，本年支出90.00万元，结转下年35.00万元。", Mismatch)]
    [InlineData("专户年初余额20.00万元，当年补充100.00万元，动用90.00万元，年末余额35.00万元。", Mismatch)]
    [InlineData("社会保险基金收入100.00万元，上年结余20.00万元，社会保险基金支出90.00万元。\n上述收支相抵，年终结余30.00万元，全部结转下年使用。", Exact)]
    [InlineData("社会保险基金收入100.00万元，上年结余20.00万元，社会保险基金支出90.00万元。\n上述收支相抵，年终结余35.00万元，全部结转下年使用。", Mismatch)]
    [InlineData("基金年初结余20.00万元，本年收入100.00万元，本年支出90.00万元，本年收支结余10.00万元，年末滚存结余35.00万元。", Mismatch)]
    public void Read_ThreeRowsInAnyOrder_AreCarriedForward(string text, StatementVerdict verdict) =>
        Assert.Contains(Reading.Of(StatementKind.Sum, text), sum => sum.Verdict == verdict && sum.Operands[^1].Role == OperandRole.Deducted);

    [Fact]
    public void Read_MoreRows_AreCarriedForwardOnlyWhereTheyComeOut()
    {
        const string Text = "资本经营收入100.00万元，上级补助收入5.00万元，上年结余20.00万元，资本经营支出90.00万元。\n上述收支相抵，年终结余35.00万元。";

        Assert.Contains(Reading.Of(StatementKind.Sum, Text), sum => sum.Verdict == Exact && sum.Operands.Count == 5);
        Reading.HasNoError(Text.Replace("35.00万元", "33.00万元"));
    }

    [Theory]
    [InlineData("年初预算100.00万元，年中调增30.00万元、调减10.00万元，调整后预算120.00万元。", Exact)]
    [InlineData("年初预算100.00万元，年中调增30.00万元、调减10.00万元，调整后预算140.00万元。", Mismatch)]
    public void Read_AllChangesOfABudget_MustComeOut(string text, StatementVerdict verdict) =>
        Assert.Contains(Reading.Of(StatementKind.Sum, text), sum => sum.Verdict == verdict && sum.Operands.Count == 4);

    [Theory]
    [InlineData("共收到专项资金100.00万元，已拨付80.00万元，拨付率80.00%。", Exact)]
    [InlineData("共收到专项资金100.00万元，已拨付80.00万元，拨付率85.00%。", Mismatch)]
    [InlineData("共收到专项资金100.00万元，其中中央资金90.00万元，已拨付80.00万元，拨付率80.00%。", Uncheckable)]
    public void Read_TheRateOfWhatWasUsed_IsOfTheAmountBefore(string text, StatementVerdict verdict) =>
        Assert.Equal(verdict, Assert.Single(Reading.Of(StatementKind.Completion, text)).Verdict);

    [Theory]
    [InlineData("专项资金共下达100.00万元，其中：中央资金60.00万元，省级资金40.00万元，已使用70.00万元，剩余30.00万元。")]
    [InlineData("争取资金100.00万元，已拨付60.00万元，其中道路工程50.00万元，尚未拨付40.00万元。")]
    [InlineData("安排预备费100.00万元，动用60.00万元，主要用于抢险救灾40.00万元、疫情防控20.00万元，结余40.00万元。")]
    [InlineData("社会福利事业60.00万元；下达乙区30.00万元，用于养老项目；结余15.00万元，转下年继续使用。")]
    [InlineData("收入90.00万元，支出70.00万元，结余35.00万元。")]
    [InlineData("已拨付60.00万元，未使用资金10.00万元，收回5.00万元。")]
    [InlineData("本年收入合计100.00万元，年初结转和结余20.00万元，本年支出合计90.00万元，年末结转和结余25.00万元。")]
    [InlineData("2022年末债务余额20.00亿元，2023年新增10.00亿元，偿还本金5.00亿元，2023年末债务余额26.00亿元。")]
    [InlineData("政府性基金收入90.00万元，政府性基金支出70.00万元，当年结余15.00万元。")]
    [InlineData("债务限额50.00亿元，比上年增加6.00亿元，债务余额约44.00亿元，余额低于限额5.00亿元。")]
    [InlineData("2022年末债务余额44.00亿元，2023年债务限额50.00亿元，2023年余额低于限额9.00亿元。")]
    public void Read_WhatMayHoldMore_IsNotAnError(string text) => Reading.HasNoError(text);
}
