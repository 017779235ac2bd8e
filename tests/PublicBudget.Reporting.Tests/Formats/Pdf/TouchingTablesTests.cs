using PublicBudget.Tests.Shared;
using static PublicBudget.Tests.Shared.PdfSource;

namespace PublicBudget.Reporting.Tests.Formats.Pdf;

/// <summary>Tables whose lines meet, each below its own title in a row of the grid.</summary>
public class TouchingTablesTests
{
    private const string First = "收支总表\n单位：万元\n|项目|预算数|\n|教育|12.5|";
    private const string Second = "支出总表\n|科目|合计|项目|\n|教育|12.5|2.5|";

    [Fact]
    public void Read_TitleInTheGrid_BeginsAnotherTableWithItsOwnColumns()
        => Assert.Equal(First + "\n" + Second, Printed.Text(new PdfSource().Page(TwoColumns(780) + ThreeColumns(700)).Build()));

    [Fact]
    public void Read_WiderTableBelow_LendsTheOneAboveNoColumn()
        => Assert.Equal(First + "\n" + Second, Printed.Text(new PdfSource().Page(TwoColumns(780, right: 300) + ThreeColumns(700)).Build()));

    [Fact]
    public void Read_OneRowAboveTheTitle_HasItsOwnColumns()
    {
        string rest = Grid([60, 200, 300], [720, 700]) + Text(70, 705, "卫生") + Text(210, 705, "3.5");

        Assert.Equal("|卫生|3.5|\n" + Second, Printed.Text(new PdfSource().Page(rest + ThreeColumns(700)).Build()));
    }

    [Fact]
    public void Read_TitleThatEndsThePage_StandsAboveTheTableOfTheNext()
    {
        string title = Grid([60, 360], [700, 680]) + Text(180, 685, "支出总表");

        Assert.Equal(First + "\n" + Second, Printed.Text(new PdfSource().Page(TwoColumns(780) + title).Page(Body(800)).Build()));
    }

    [Fact]
    public void Read_HeadingsThatEndThePage_SpanTheColumnsOfTheNext()
    {
        string headings = Grid([60, 160, 360], [120, 100]) + Text(70, 105, "科目") + Text(240, 105, "支出");

        Assert.Equal("|科目|支出[1x2]|\n|科目|合计|项目|\n|教育|12.5|2.5|", Printed.Text(new PdfSource().Page(headings).Page(Body(800)).Build()));
    }

    [Fact]
    public void Read_RowsThatEndThePage_KeepTheirColumns()
    {
        string rows = Grid([60, 160, 360], [120, 100]) + Text(70, 105, "卫生") + Text(240, 105, "3.5");

        Assert.Equal("|卫生|3.5|\n|科目|合计|项目|\n|教育|12.5|2.5|", Printed.Text(new PdfSource().Page(rows).Page(Body(800)).Build()));
    }

    [Fact]
    public void Read_RowThatSpeaksOfATable_StaysARow()
    {
        string row = Grid([60, 360], [740, 720]) + Text(120, 725, "其他支出明细表") + Grid([60, 160, 260, 360], [720, 700]) + Text(70, 705, "卫生") + Text(170, 705, "3.5");

        Assert.Equal("|科目|合计|项目|\n|教育|12.5|2.5|\n|其他支出明细表[1x3]|\n|卫生|3.5||", Printed.Text(new PdfSource().Page(Body(780) + row).Build()));
    }

    private static string TwoColumns(double top, double right = 360)
        => Grid([60, right], [top, top - 20, top - 40]) + Text(180, top - 15, "收支总表") + Text(70, top - 35, "单位：万元")
            + Grid([60, 200, right], [top - 40, top - 60, top - 80]) + Text(70, top - 55, "项目") + Text(210, top - 55, "预算数") + Text(70, top - 75, "教育") + Text(210, top - 75, "12.5");

    private static string ThreeColumns(double top) => Grid([60, 360], [top, top - 20]) + Text(180, top - 15, "支出总表") + Body(top - 20);

    private static string Body(double top)
        => Grid([60, 160, 260, 360], [top, top - 20, top - 40]) + Text(70, top - 15, "科目") + Text(170, top - 15, "合计") + Text(270, top - 15, "项目")
            + Text(70, top - 35, "教育") + Text(170, top - 35, "12.5") + Text(270, top - 35, "2.5");
}
