using PublicBudget.Reporting.Narrative;
using static PublicBudget.Reporting.Narrative.StatementVerdict;

namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>A further comparison of one amount, behind the reasons of the first or beside that of another amount.</summary>
public class SecondComparisonTests
{
    [Theory]
    [InlineData("增长5.26%", Exact)]
    [InlineData("增长12.56%", Mismatch)]
    public void Read_AComparisonBehindTheReasonsOfAnother_IsOfTheOnlyAmount(string stated, StatementVerdict verdict)
    {
        string text = $"公务接待费4.00万元，主要用于调研。费用支出较年初预算数减少1.00万元，下降20.00%，主要原因是厉行节约。较上年支出数增加0.20万元，{stated}，主要原因是厉行节约。";

        Assert.Equal(verdict, Reading.Stating(StatementKind.Growth, stated, text).Verdict);
    }

    [Fact]
    public void Read_AComparisonBehindTheReasonsOfTwoAmounts_MayBeOfEither() =>
        Reading.HasNoError("项目支出20.00万元，公务接待费4.00万元，主要用于调研。主要原因是厉行节约。较上年支出数增加4.00万元，增长25.00%。");

    [Theory]
    [InlineData("增长33.33%", Exact)]
    [InlineData("增长40.63%", Mismatch)]
    public void Read_AComparisonBehindAReasonThatNamesNoMoney_IsOfTheAmount(string stated, StatementVerdict verdict)
    {
        string text = $"公务接待费支出预算为5.00万元，支出决算为4.00万元，完成预算的80.00%，决算数小于预算数的主要原因是厉行节约，与上年相比增加1.00万元，{stated}，主要原因是任务增加。";

        Assert.Equal(verdict, Reading.Stating(StatementKind.Growth, stated, text).Verdict);
    }

    [Theory]
    [InlineData("下降20.0%", Exact)]
    [InlineData("下降21.3%", Mismatch)]
    public void Read_ASecondComparisonInOneSentence_IsOfWhatTheFirstNames(string stated, StatementVerdict verdict)
    {
        string text = $"“三公”经费决算支出10.00万元，其中：因公出国（境）费用2.00万元，公务接待费8.00万元。“三公”经费支出比预算数减少5.00万元，下降33.3%，比上年减少2.50万元，{stated}。";

        Assert.Equal(verdict, Reading.Stating(StatementKind.Growth, stated, text).Verdict);
    }

    [Fact]
    public void Read_AComparisonBehindAReasonThatNamesAnItem_MayBeOfThatItem() =>
        Reading.HasNoError("支出预算为500.00万元，支出决算为400.00万元，完成预算的80.00%，决算数小于预算数的主要原因是培训项目经费调整，与上年相比减少20.00万元，下降50.00%。");

    [Theory]
    [InlineData("支出预算440.00万元", Mismatch)]
    [InlineData("支出预算400.00万元", Exact)]
    public void Read_AnAmountBehindASemicolon_IsNotExcusedByTheOneBeforeIt(string expenditure, StatementVerdict verdict)
    {
        string text = $"收入预算400.00万元，比上年增加100.00万元，增长33.33%；{expenditure}，比上年增加100.00万元，增长33.33%。";

        Assert.Equal(verdict, Reading.Of(StatementKind.Growth, text)[^1].Verdict);
    }

    [Fact]
    public void Read_AComparisonBehindTheLastPart_MayBeOfTheTotal() =>
        Reading.HasNoError("收入预算400.00万元，其中：事业收入100.00万元；其他收入300.00万元，比上年增加100.00万元，增长33.33%。");

    [Theory]
    [InlineData("增长25.00%", Exact)]
    [InlineData("增长32.30%", Mismatch)]
    public void Read_AComparisonThatNamesTheTotal_IsOfTheTotal(string stated, StatementVerdict verdict)
    {
        string text = $"2020年度支出合计500.00万元。其中：基本支出400.00万元，占80.00%；项目支出100.00万元，占20.00%。与上年相比，支出合计增加100.00万元，{stated}。";

        Assert.Equal(verdict, Reading.Stating(StatementKind.Growth, stated, text).Verdict);
    }
}
