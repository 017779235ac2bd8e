using PublicBudget.Reporting.Narrative;
using static PublicBudget.Reporting.Narrative.StatementVerdict;

namespace PublicBudget.Reporting.Tests.Narrative;

public class FlatStatementTests
{
    [Theory]
    [InlineData("公务接待费1.50万元，与2024年预算持平。")]
    [InlineData("公务接待费1.50万元，比2024年预算持平。")]
    [InlineData("公务接待费1.50万元。预算数与2020年持平。")]
    [InlineData("公务接待费1.50万元，与2017年一致。")]
    [InlineData("公务接待费1.50万元，较上年无增减变化。")]
    [InlineData("公务接待费1.50万元，同比无变化。")]
    [InlineData("公务接待费1.50万元，比去年无增减变化。")]
    [InlineData("公务接待费1.50万元，与2020年预算基本持平。")]
    [InlineData("公务接待费1.50万元，与上年预算数相比保持不变。")]
    public void Read_WithoutPrior_IsUncheckable(string text)
    {
        Statement flat = Assert.Single(Reading.Of(StatementKind.Flat, text));

        Assert.Equal(Uncheckable, flat.Verdict);
        Assert.Equal("Current=1.50万元", Reading.Operands(flat));
    }

    [Theory]
    [InlineData("公务接待费1.50万元，与上年1.50万元持平。", Exact)]
    [InlineData("公务接待费1.50万元，与上年1.80万元持平。", Mismatch)]
    [InlineData("2023年公务接待费1.80万元，2024年公务接待费1.50万元，与2023年持平。", Mismatch)]
    [InlineData("公务接待费1.50万元，与上年1.80万元基本持平。", Uncheckable)]
    public void Read_WithPrior_IsJudged(string text, StatementVerdict verdict)
    {
        Assert.Equal(verdict, Assert.Single(Reading.Of(StatementKind.Flat, text)).Verdict);
    }

    [Theory]
    [InlineData("两者行动一致，目标不变。")]
    [InlineData("公务用车运行费2万元，主要原因是公务用车运行费保持不变。")]
    public void Read_NoComparison_IsNoStatement(string text) => Assert.Empty(Reading.Of(StatementKind.Flat, text));

    [Theory]
    [InlineData("培训费3.00万元，与上年3.00万元相比持平。", StatementVerdict.Exact)]
    [InlineData("培训费3.00万元，与上年4.00万元相比持平。", StatementVerdict.Mismatch)]
    public void Read_TheBaseBetweenTheWordsOfAComparison_IsCompared(string text, StatementVerdict verdict) =>
        Assert.Equal(verdict, Assert.Single(Reading.Of(StatementKind.Flat, text)).Verdict);
}
