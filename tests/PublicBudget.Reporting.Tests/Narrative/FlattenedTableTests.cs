using PublicBudget.Reporting.Narrative;
using static PublicBudget.Reporting.Narrative.StatementVerdict;

namespace PublicBudget.Reporting.Tests.Narrative;

public class FlattenedTableTests
{
    private const string OneLine =
        "项目 | 2022年预算数 | 2023年预算数 | 2023年预算数增减 | 增减原因 | 合计 | 300.00 | 320.00 | 20.00 | " +
        "1、公务接待费 | 100.00 | 90.00 | -10.00 | 2、公务用车费 | 200.00 | 230.00 | 30.00 | 其中:(1)运行费 | 150.00 | 100.00 | -50.00 | (2)购置费 | 50.00 | 130.00 | 80.00 |";

    [Fact]
    public void Read_TableInOneLine_GivesChangesAndSums()
    {
        IReadOnlyList<Statement> statements = NarrativeReader.Read(OneLine);

        Assert.All(statements, statement => Assert.Equal(Exact, statement.Verdict));
        Assert.Contains("Total=320.00万元 Part=90.00万元 Part=230.00万元", statements.Select(Reading.Operands));
        Assert.Contains("Total=200.00万元 Part=150.00万元 Part=50.00万元", statements.Select(Reading.Operands));
        Assert.Equal(5, statements.Count(statement => statement.Kind == StatementKind.Growth));
    }

    [Fact]
    public void Read_OneChangeThatDoesNotFit_IsMismatch()
    {
        string wrong = OneLine.Replace("| 90.00 | -10.00", "| 90.00 | -1.00", StringComparison.Ordinal);

        Statement error = Assert.Single(NarrativeReader.Read(wrong), statement => statement.Verdict.IsError());

        Assert.Equal("-1.00", error.Stated.Text);
    }

    [Fact]
    public void Read_RatesInARow_AreComparedDownTheColumns()
    {
        const string Text = "年度|合计|接待费|运行费|购置费|\n2015年|2000|1000|800|200|\n2016年|2200|1100|900|200|\n2016年比2015年增减%|10.00|10.00|12.50|5.00|";

        List<Statement> growth = Reading.Of(StatementKind.Growth, Text);

        Assert.Equal([Exact, Exact, Exact, Mismatch], growth.Select(statement => statement.Verdict));
    }

    [Theory]
    [InlineData("| | | |")]
    [InlineData("甲|乙|丙\n1|2")]
    [InlineData("单位名称 | 收入 | 比重% | 支出 |\n当月 | 累计 | 增幅% |\n甲市 | 73795 | 234267 | -10.9 | 70.9 |\n乙市 | 14070 | 54065 | -22.8 | 61.4 |\n丙市 | 59725 | 180202 | -6.6 | 73.8 |")]
    public void Read_TableWithoutRelations_IsNotAnError(string text) => Reading.HasNoError(text);
}
