using PublicBudget.Reporting.Narrative;
using static PublicBudget.Reporting.Narrative.StatementVerdict;

namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>Completion rates whose budget stands in a bracket, or behind the rate.</summary>
public class LaterBudgetTests
{
    [Theory]
    [InlineData("公用经费支出98.00万元，完成预算（100.00万元）的98.00%。", Exact)]
    [InlineData("公用经费支出98.00万元，完成预算（100.00万元）的89.00%。", Mismatch)]
    [InlineData("全年支出完成预算（100.00万元）的98.00%，实际支出98.00万元。", Exact)]
    [InlineData("全年支出完成预算（100.00万元）的89.00%，实际支出98.00万元。", Mismatch)]
    [InlineData("公用经费支出98.00万元，完成年初预算的98.00%。其中，年初预算为100.00万元，主要原因是厉行节约。", Exact)]
    [InlineData("公用经费支出98.00万元，完成年初预算的89.00%。其中，年初预算为100.00万元，主要原因是厉行节约。", Mismatch)]
    [InlineData("公用经费支出98.00万元，完成预算的98.00%，主要原因是厉行节约。预算安排100.00万元。", Exact)]
    [InlineData("公用经费支出98.00万元，完成预算的89.00%。该项经费年初预算100.00万元。", Mismatch)]
    [InlineData("会议费支出9.00万元，完成预算的90.00%；培训费支出8.00万元，完成预算的80.00%。会议费预算为12.00万元，培训费预算为10.00万元。", Mismatch)]
    public void Read_ABudgetInABracketOrBehind_IsThatOfTheRate(string text, StatementVerdict verdict) =>
        Assert.Contains(Reading.Of(StatementKind.Completion, text), completion => completion.Verdict == verdict && completion.Operands.Count == 2);

    [Theory]
    [InlineData("培训费支出8.00万元，完成年初预算的80.00%。2024年年初预算安排20.00万元。")]
    [InlineData("2023年培训费支出8.00万元，完成预算的80.00%。2024年预算20.00万元。")]
    [InlineData("（一）支出决算8.00万元，完成预算的80.00%。\n（二）预算为20.00万元，支出决算15.00万元，完成预算的75.00%。")]
    [InlineData("支出8.00万元，完成预算的80.00%。预算20.00万元，支出15.00万元，完成75.00%。")]
    [InlineData("公务用车支出11.00万元，完成年初预算的55.00%，其中：购置费3.00万元，完成年初预算的30.00%；运行费8.00万元，完成年初预算的80.00%。年初预算为20.00万元，其中购置费10.00万元，运行费10.00万元。")]
    [InlineData("机关运行经费支出8.00万元，完成预算的80.00%。其中办公费预算3.00万元，印刷费预算2.00万元。")]
    [InlineData("三公经费支出8.00万元，完成预算的80.00%。其中：公务接待费预算3.00万元，支出2.70万元，完成预算的90.00%。")]
    public void Read_TheBudgetOfSomethingElse_IsNotThatOfTheRate(string text) => Reading.HasNoError(text);
}
