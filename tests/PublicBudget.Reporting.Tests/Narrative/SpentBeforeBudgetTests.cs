using PublicBudget.Reporting.Narrative;
using static PublicBudget.Reporting.Narrative.StatementVerdict;

namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>Which budget a rate is of, and which total a share.</summary>
public class SpentBeforeBudgetTests
{
    [Theory]
    [InlineData("2022年一般公共预算财政拨款支出9300万元，年初预算8000万元，完成年初预算的116.25%。", Exact)]
    [InlineData("2022年一般公共预算财政拨款支出9300万元，年初预算8000万元，完成年初预算的112.25%。", Mismatch)]
    [InlineData("2022年项目总投资9300万元，年初预算8000万元，完成年初预算的95.00%。", Uncheckable)]
    public void Read_ExpenditureRightBeforeItsBudget_IsWhatWasSpent(string text, StatementVerdict verdict) =>
        Assert.Equal([verdict], Reading.Of(StatementKind.Completion, text).ConvertAll(static statement => statement.Verdict));

    [Fact]
    public void Read_BudgetOfAnotherItemBeforeASemicolon_IsNotThatOfTheNext() =>
        Reading.HasNoError("“老旧小区改造”项目全年预算3000万元，全年执行2850万元，执行率95%；“城市绿化”项目预算资金400万元，实际支出400万元，执行率100%。");

    [Theory]
    [InlineData("2022年度收入总计35600.8万元。\n本年收入35000.8万元，占收入总计的98.31%；年初结转和结余600万元，占收入总计的1.69%。")]
    [InlineData("2022年度收支总计均为35600.8万元。\n本年收入35000.8万元，占收入总计的98.31%；年初结转和结余600万元，占收入总计的1.69%。")]
    public void Read_ShareOfTheGrandTotal_IsNotOneOfTheYears(string text)
    {
        Reading.HasNoError(text);
        Assert.All(Reading.Of(StatementKind.Share, text), static share => Assert.Equal(35600.8m, share.Operands[1].Amount.Value));
    }
}
