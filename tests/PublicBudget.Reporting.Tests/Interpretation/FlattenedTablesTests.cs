using System.Text;
using PublicBudget.Facts;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tests.Interpretation;

public class FlattenedTablesTests
{
    private const string Table = "单位：万元。项目 | 2020年决算数 | 2021年预算数 | 增长% | 一、税收收入 | 400 | 440 | 10 | 增值税 | 250 | 270.5 | 8.2 | 印花税 | 150 | 169.5 | 13 |";

    [Fact]
    public void Read_CellsOfATable_AreRecognisedByRowAndColumn()
    {
        Disclosure read = Read(Table);

        Assert.Equal((9, 9), (read.Coverage.Printed, read.Coverage.Recognised));
        Assert.Equal(
            ["一、税收收入/2020年决算数 400万元", "一、税收收入/2021年预算数 440万元", "一、税收收入/增长% 10%", "印花税/2020年决算数 150万元", "印花税/2021年预算数 169.5万元", "印花税/增长% 13%", "增值税/2020年决算数 250万元", "增值税/2021年预算数 270.5万元", "增值税/增长% 8.2%"],
            read.Facts.OfConcept(FactConcept.Unidentified).Select(fact => $"{fact.Place!.Quote} {fact.Figure}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Read_ARowThatFitsNoTable_IsListed()
    {
        Disclosure read = Read(Table + " 车船税 | 12 | 13 |");

        Assert.Equal(11, read.Coverage.Printed);
        Assert.Equal(["12", "13"], read.Coverage.Unrecognised.Select(figure => figure.Text));
    }

    [Fact]
    public void Read_ACellWithItsUnit_IsCountedOnce()
    {
        Coverage coverage = Read(Table.Replace("| 440 |", "| 440万元 |", StringComparison.Ordinal)).Coverage;

        Assert.Equal((9, 9), (coverage.Printed, coverage.Recognised));
    }

    [Fact]
    public void Read_NumbersThatFormNoTable_AreListed()
        => Assert.Equal(["12", "13.5"], Read("合计 | 12 | 13.5 |").Coverage.Unrecognised.Select(figure => figure.Text));

    private static Disclosure Read(string text) => Disclosure.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), FileFormat.Text);
}
