using System.Text;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Narrative;
using static PublicBudget.Reporting.Narrative.StatementVerdict;

namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>Paragraphs that a page indents, with sentences that end where a line does, and lists below numbers inside numbers.</summary>
public class IndentedTextTests
{
    private const string Indented =
        """
                2022年部门收入总计1865.30万元，其中：一般公共预算拨款收入1565.30
            万元，占总收入的83.92%；政府性基金收入200.00万元，占总收入的10.72%；
            上年结转100.00万元，占总收入的5.36%。较上年增加165.30万元，增长9.72%
            ，主要原因是增加乡村振兴项目资金。
        """;

    [Fact]
    public void Read_LineThatEndsWithItsClause_GoesOnWhereTheNextIsNotIndented()
    {
        Statement sum = Assert.Single(Printed(Indented), statement => statement.Kind == StatementKind.Sum);

        Assert.Equal("Total=1865.30万元 Part=1565.30万元 Part=200.00万元 Part=100.00万元", Reading.Operands(sum));
        Assert.Equal(Exact, sum.Verdict);
    }

    [Fact]
    public void Read_LineThatIsIndentedAgain_BeginsAParagraph() =>
        Assert.Equal(2, Printed(
            """
                    2022年机关运行经费支出预算210.50万元，比上年增加10.50万元，增长5.25%。
                    2022年政府采购支出预算总额安排210.50万元，比上年增加10.50万元，增长5.25%。
            """).Select(statement => statement.Place.Paragraph).Distinct().Count());

    private static IReadOnlyList<Statement> Printed(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return Disclosure.Read(stream, FileFormat.Text).Statements;
    }

    [Theory]
    [InlineData("（3）住房保障支出400.00万元。", "8123.45", true)]
    [InlineData("（3）住房保障支出401.00万元。", "8123.45", false)]
    public void Read_NumbersInsideNumbers_AreAList(string last, string total, bool isFound)
    {
        string text = $"（二）支出预算总计8123.45万元。包括：\n1．本年支出合计{total}万元。\n（1）社会保障和就业支出812.35万元，主要用于缴费。与上年相比增加22.00万元。\n（2）农林水支出6911.10万元，主要用于管理。\n{last}\n2．年终结转结余为0.00万元。";

        Assert.Equal(isFound, Reading.Of(StatementKind.Sum, text).Exists(sum => sum.Verdict == Exact && sum.Operands.Count == 4));
    }

    [Theory]
    [InlineData("11.11%", Exact)]
    [InlineData("11.12%", Nudged)]
    [InlineData("13.11%", Mismatch)]
    public void Read_SharesOfANumberedList_AreOfTheAmountThatItAddsUpTo(string share, StatementVerdict verdict)
    {
        string text = $"本年支出预算4500.12万元，其中：基本支出2000.12万元；项目支出2500.00万元。\n\n按支出功能分类：\n\n1.农林水支出3800.12万元，占84.44%；\n\n2.社会保障和就业支出500.00万元，占{share}；\n\n3.住房保障支出200.00万元，占4.44%。";

        Assert.Equal(verdict, Reading.Stating(StatementKind.Share, share, text).Verdict);
    }

    [Theory]
    [InlineData("43.9%", Exact)]
    [InlineData("44.9%", Mismatch)]
    public void Read_SharesOfASecondDivision_AreOfWhatIsDivided(string share, StatementVerdict verdict)
    {
        string text = $"支出预算68320.50万元。\n1.按支出功能分类，包括社会保障和就业支出3320.50万元、卫生健康支出65000.00万元。\n2.按支出用途分类，包括人员支出30000.00万元，占{share}；日常公用支出28320.50万元，占41.5%；项目支出10000.00万元，占14.6%。";

        Assert.Equal(verdict, Reading.Stating(StatementKind.Share, share, text).Verdict);
    }
}
