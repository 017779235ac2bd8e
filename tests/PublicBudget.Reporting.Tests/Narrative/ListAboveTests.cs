using PublicBudget.Reporting.Narrative;
using static PublicBudget.Reporting.Narrative.StatementVerdict;

namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>以上…合计, totals of which something nested is listed, and shares of a list with its total behind.</summary>
public class ListAboveTests
{
    [Theory]
    [InlineData("安排办公设备购置10.00万元；安排业务培训30.00万元；安排房屋维修20.00万元。以上三项合计60.00万元。", Exact)]
    [InlineData("安排办公设备购置10.00万元；安排业务培训30.00万元；安排房屋维修20.00万元。以上三项合计70.00万元。", Mismatch)]
    [InlineData("调整科目如下：办公费10.00万元、差旅费30.00万元、维修费20.00万元。以上合计70.00万元。", Mismatch)]
    [InlineData("工资福利支出10.00万元，商品和服务支出30.00万元，对个人和家庭的补助20.00万元，以上合计70.00万元。", Mismatch)]
    [InlineData("发放低保金10.00万元、特困供养金30.00万元、临时救助金20.00万元，共计70.00万元。", Mismatch)]
    [InlineData("发放低保金10.00万元、特困供养金30.00万元、临时救助金20.00万元，共计60.00万元。", Exact)]
    public void Read_AllOfTheSentenceAbove_MustAddUp(string text, StatementVerdict verdict) =>
        Assert.Contains(Reading.Of(StatementKind.Sum, text), sum => sum.Verdict == verdict && sum.Operands.Count == 4);

    [Theory]
    [InlineData("项目支出100.00万元。办公费10.00万元，差旅费20.00万元。以上三项合计130.00万元。")]
    [InlineData("项目支出33.00万元，办公费10.00万元，差旅费20.00万元，以上合计30.50万元。")]
    [InlineData("办公费10.00万元，比上年增加2.00万元，差旅费20.00万元。以上合计50.00万元。")]
    [InlineData("办公费10.00万元、差旅费20.00万元。以上四项合计50.00万元。")]
    [InlineData("全院收入600.00万元，其中医疗收入500.00万元，药品收入200.00万元，财政补助100.00万元。")]
    [InlineData("对地方税收返还和转移支付300.00亿元。一般性转移支付120.00亿元，占转移支付总量的48%；专项转移支付130.00亿元，占转移支付总量的52%。")]
    [InlineData("发放低保金10.00万元、特困供养金30.00万元等，共计70.00万元。")]
    [InlineData("购买服务10.00万元；会议费5.00万元、培训费6.00万元，合计11.00万元。")]
    [InlineData("项目支出33.00万元，办公费10.00万元，差旅费20.00万元，合计30.50万元。")]
    [InlineData("项目支出30.00万元，占72.48%；上缴上级支出0万元，占0%；经营支出0万元，占0%。")]
    public void Read_WhatMayBeAnotherList_IsNotAnError(string text) => Reading.HasNoError(text);

    [Fact]
    public void Read_SharesBehindTheTotal_AreThoseOfTheList()
    {
        const string Text = "教育、科技、农林水支出分别为10.00万元、30.00万元和20.00万元，合计60.00万元，分别占16.67%、50.00%和33.33%。";

        Assert.Equal(["Part=10.00万元 Whole=60.00万元", "Part=30.00万元 Whole=60.00万元", "Part=20.00万元 Whole=60.00万元"], Reading.Of(StatementKind.Share, Text).ConvertAll(Reading.Operands));
        Assert.All(Reading.Of(StatementKind.Share, Text), share => Assert.Equal(Exact, share.Verdict));
    }

    [Fact]
    public void Read_AQuestionMarkForALostBlank_IsNotPartOfANumber()
    {
        const string Text = "还本付息共计60.50万元，其中：归还本金40.00万元，支付利息15.25?万元，手续费5.25?万元。";

        Assert.Contains(Reading.Of(StatementKind.Sum, Text), sum => sum.Verdict == Exact && sum.Operands.Count == 4);
    }

    [Theory]
    [InlineData("支出合计100.00万元。\n1.教育支出20.00万元，比上年增加5.00万元，增长33.33%；\n2.住房保障支出30.00万元；\n3.农林水支出50.00万元。\n上述三项支出分别占支出合计的20.00%、30.00%和50.00%。\n", Exact)]
    [InlineData("支出合计100.00万元。\n1.教育支出20.00万元，比上年增加5.00万元，增长33.33%；\n2.住房保障支出30.00万元；\n3.农林水支出50.00万元。\n上述三项支出分别占支出合计的20.00%、31.30%和50.00%。\n", Mismatch)]
    public void Read_SharesOfTheItemsAbove_AreOfEachOfThem(string text, StatementVerdict second) =>
        Assert.Equal([Exact, second, Exact], Reading.Of(StatementKind.Share, text).Select(static share => share.Verdict));

    [Theory]
    [InlineData("支出合计100.00万元。\n1.教育支出20.00万元；\n2.住房保障支出30.00万元；\n3.农林水支出50.00万元。\n上述两项支出分别占支出合计的25.00%和36.30%。\n")]
    [InlineData("支出合计100.00万元。\n2.住房保障支出30.00万元；\n3.农林水支出50.00万元。\n上述两项支出分别占支出合计的25.00%和36.30%。\n")]
    public void Read_SharesOfSomeItemsAbove_AreNotAnError(string text) => Reading.HasNoError(text);
}
