using PublicBudget.Reporting.Narrative;
using static PublicBudget.Reporting.Narrative.StatementVerdict;

namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>Numbers with blanks inside, and numbers with tens of thousands apart.</summary>
public class BrokenNumberTests
{
    [Theory]
    [InlineData("教育支出1 ,502万元，比上年增加100万元，增长7.13%。", "1502万元")]
    [InlineData("教育支出1 , 502.50万元，比上年增加100万元，增长7.13%。", "1502.50万元")]
    [InlineData("教育支出1, 502.50万元，比上年增加100万元，增长7.13%。", "1502.50万元")]
    [InlineData("教育支出1 502.50万元，比上年增加100万元，增长7.13%。", "1502.50万元")]
    [InlineData("教育支出12. 50万元，比上年增加2.50万元，增长25%。", "12.50万元")]
    [InlineData("教育支出12 .50万元，比上年增加2.50万元，增长25%。", "12.50万元")]
    [InlineData("采购规模为3万4993.1亿元，较上年减少1405.9亿元，下降3.9%。", "34993.1亿元")]
    [InlineData("財政收入達人民幣9.60兆元，比上年增加4000億元，增長4.3%。", "96000亿元")]
    [InlineData("教育支出5亿3000万元，比上年增加3000万元，增长6%。", "53000万元")]
    public void Read_ABrokenNumber_IsOneNumber(string text, string amount)
    {
        Statement statement = Assert.Single(Reading.Of(StatementKind.Growth, text));

        Assert.Equal(Exact, statement.Verdict);
        Assert.Equal(amount, statement.Operands[0].Amount.ToString());
    }

    [Theory]
    [InlineData("支出分别为12, 500万元和300万元。", 12)]
    [InlineData("第1 502号文件下达2 辆车，支出502万元。", 502)]
    public void Read_TwoNumbers_StayTwo(string text, int apart) =>
        Assert.DoesNotContain(NarrativeReader.Read(text).SelectMany(static statement => statement.Operands), operand => operand.Amount.Value > apart && operand.Amount.Value != 500 && operand.Amount.Value != 502);
}
