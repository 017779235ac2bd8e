using PublicBudget.Reporting.Narrative;
using static PublicBudget.Reporting.Narrative.StatementVerdict;

namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>分别完成预算A、B、C的a%、b%、c%: several budgets, and a rate of each.</summary>
public class BudgetListTests
{
    [Theory]
    [InlineData("人员经费、公用经费、项目支出分别为360.00万元、150.00万元、285.00万元，分别完成预算400.00万元、200.00万元、300.00万元的90.00%、75.00%、95.00%。", Exact)]
    [InlineData("人员经费、公用经费、项目支出分别为360.00万元、150.00万元、285.00万元，分别完成预算400.00万元、200.00万元、300.00万元的90.00%、76.30%、95.00%。", Mismatch)]
    [InlineData("人员经费360.00万元、公用经费150.00万元、项目支出285.00万元，分别完成年初预算400.00万元、200.00万元和300.00万元的90.00%、76.30%和95.00%。", Mismatch)]
    [InlineData("人员经费360.00万元、公用经费150.00万元、项目支出285.00万元，分别为调整预算400.00万元、200.00万元和300.00万元的90.00%、76.30%和95.00%。", Mismatch)]
    public void Read_AListOfBudgets_GivesEachRateItsOwn(string text, StatementVerdict second)
    {
        List<Statement> found = Reading.Of(StatementKind.Completion, text);

        Assert.Equal([Exact, second, Exact], found.Select(static statement => statement.Verdict));
    }

    [Theory]
    // nothing that was spent before, one too few, one budget for all
    [InlineData("人员经费、公用经费、项目支出分别完成预算400.00万元、200.00万元、300.00万元的90.00%、75.00%、95.00%。")]
    [InlineData("支出合计795.00万元，其中人员经费360.00万元、公用经费150.00万元，分别完成预算400.00万元、200.00万元、300.00万元的90.00%、75.00%、95.00%。")]
    [InlineData("人员经费360.00万元、公用经费150.00万元，分别完成预算400.00万元、200.00万元、300.00万元的90.00%、75.00%。")]
    public void Read_AListThatDoesNotFit_IsNotAnError(string text) => Reading.HasNoError(text);
}
