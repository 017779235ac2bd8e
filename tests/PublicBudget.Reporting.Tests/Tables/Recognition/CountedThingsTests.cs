using System.Text;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Tables.Checking;
using PublicBudget.Reporting.Tables.Recognition;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tests.Tables.Recognition;

/// <summary>Tables and columns that count people, cars and equipment beside those of money. Names and figures are invented.</summary>
public class CountedThingsTests
{
    private const string Staff = """
        单位人员情况表

        单位：人

        | 单位名称 | 合计 | 行政编制 | 事业编制 |
        |---|---|---|---|
        | 合计 | 9 | 5 | 4 |
        | 云岭县水务局本级 | 5 | 5 | 0 |
        | 云岭县河道站 | 4 | 0 | 4 |
        """;

    [Theory]
    [InlineData("单位：人")]
    [InlineData("计量单位：辆、台")]
    [InlineData("单位:平方米")]
    public void Read_UnitOfThings_IsNoOrganisation_AndItsNumbersAreRead(string unit)
    {
        Disclosure published = Read(Staff.Replace("单位：人", unit, StringComparison.Ordinal));

        Assert.Null(published.Tables.Single().Organisation);
        Assert.Null(published.Facts.Info.Organisation);
        Assert.Empty(published.Coverage.Unrecognised);
        Assert.Equal(9, published.Coverage.Labelled);
    }

    [Fact]
    public void Check_NumbersOfThings_AddUpExactly()
    {
        Assert.All(TableChecker.Check(Read(Staff).Tables.Single()), check => Assert.Equal(Verdict.Exact, check.Verdict));
        Assert.Contains(TableChecker.Check(Read(Staff.Replace("| 5 | 5 | 0", "| 6 | 5 | 0", StringComparison.Ordinal)).Tables.Single()), check => check.Verdict == Verdict.Contradicted);
    }

    [Theory]
    [InlineData("单位：辆、万元")]
    [InlineData("单位：万元")]
    public void Read_ColumnOfThingsBesideMoney_HasNoUnitOfMoney(string unit)
    {
        RecognisedTable table = Read($"""
            国有资产占用情况表

            {unit}

            | 资产类别 | 数量 | 价值 |
            |---|---|---|
            | 汽车 | 3 | 45.60 |
            | 其他 | 7 | 12.40 |
            """).Tables.Single();

        Assert.Equal(["", "45.60万元", "", "12.40万元"], table.Figures.Select(figure => figure.Amount?.ToString() ?? ""));
    }

    private static Disclosure Read(string text) => Disclosure.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), FileFormat.Markdown);
}
