using PublicBudget.Tests.Shared;
using static PublicBudget.Tests.Shared.PdfSource;

namespace PublicBudget.Reporting.Tests.Formats.Pdf;

/// <summary>Wide tables whose right columns a printer moved to pages of their own.</summary>
public class SheetHalvesTests
{
    private const string Whole = "支出总表\n单位：万元\n|科目|合计|项目|其他|\n|教育|12.5|2.5|1.5|";

    [Fact]
    public void Read_RightColumnsOnTheNextPage_StandBesideTheLeftOnes()
        => Assert.Equal(Whole, Read(Left("支出总表", "教育", "12.5"), Right("项目", "其他", "2.5", "1.5")));

    [Fact]
    public void Read_TitleCutByTheEdge_IsWhole()
        => Assert.Equal(Whole, Read(Left("支出总", "教育", "12.5", titleAt: 212), Text(60, 805, "总表") + Right("项目", "其他", "2.5", "1.5")));

    // A printer draws the title of the sheet on both pages, and hides what lies left of the columns.
    [Theory]
    [InlineData(0, "出总表")]
    [InlineData(20, "支出总表")]
    public void Read_TitleDrawnAgainElsewhere_IsThatOfBoth(double at, string title)
        => Assert.Equal(Whole, Read(Left("支出总表", "教育", "12.5"), Text(at, 805, title) + Right("项目", "其他", "2.5", "1.5")));

    [Fact]
    public void Read_TitleOnTheRightPageOnly_IsThatOfBoth() => Assert.Equal(
        "支出总表\n编制部门：甲\n单位：万元\n|科目|合计|项目|其他|\n|教育|12.5|2.5|1.5|",
        Read(Text(60, 785, "编制部门：甲") + Head("科目", "合计") + Row(760, "教育", "12.5"), Text(100, 805, "支出总表") + Right("项目", "其他", "2.5", "1.5")));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Read_SheetsOfFourPages_GoOnInBothOrders(bool isDownFirst)
    {
        string left = Grid([60, 160, 260], [820, 800]) + Text(70, 805, "卫生") + Text(170, 805, "3.5"), right = Grid([60, 160, 260], [820, 800]) + Text(70, 805, "0.5") + Text(170, 805, "3.0");
        string[] pages = isDownFirst
            ? [Left("支出总表", "教育", "12.5"), left, Right("项目", "其他", "2.5", "1.5"), right]
            : [Left("支出总表", "教育", "12.5"), Right("项目", "其他", "2.5", "1.5"), left, right];

        Assert.Equal(Whole + "\n|卫生|3.5|0.5|3.0|", Read(pages));
    }

    [Fact]
    public void Read_BlankRightColumns_KeepTheirPlace()
    {
        string left = Grid([60, 160, 260], [820, 800, 780]) + Text(70, 805, "卫生") + Text(170, 805, "3.5") + Text(70, 785, "住房") + Text(170, 785, "4.5");

        Assert.Equal(Whole + "\n|卫生|3.5|||\n|住房|4.5|||", Read(Left("支出总表", "教育", "12.5"), left, Right("项目", "其他", "2.5", "1.5"), Grid([60, 160, 260], [820, 800, 780])));
    }

    [Fact]
    public void Read_ColumnWithNothingButItsHeading_IsAColumn() => Assert.Equal(
        "支出总表\n单位：万元\n|科目|合计|项目|\n|教育|12.5||",
        Read(Left("支出总表", "教育", "12.5"), Text(70, 785, "单位：万元") + Grid([60, 160], [780, 760, 740]) + Text(70, 765, "项目")));

    [Fact]
    public void Read_HeadingCutByTheEdge_IsOneOverBothSides()
    {
        string left = Text(100, 805, "支出总表") + Line(60, 780, 260, 780) + Line(60, 760, 260, 760) + Grid([60, 160, 260], [760, 740, 720]) + Line(60, 780, 60, 760) + Line(160, 780, 160, 760)
            + Text(70, 765, "科目") + Text(235, 765, "本年") + Text(70, 745, "名称") + Text(170, 745, "合计") + Text(70, 725, "教育") + Text(170, 725, "12.5");
        string right = Line(60, 780, 160, 780) + Line(160, 780, 160, 760) + Grid([60, 160], [760, 740, 720]) + Text(62, 765, "支出") + Text(70, 745, "项目") + Text(70, 725, "2.5");

        Assert.Equal("支出总表\n|科目|本年支出[1x2]|\n|名称|合计|项目|\n|教育|12.5|2.5|", Read(left, right));
    }

    [Fact]
    public void Read_CodesAndHeadingsThatThePrinterRepeats_StandOnce()
    {
        string right = Text(60, 785, "编制部门：甲") + Grid([60, 160, 260], [780, 760, 740]) + Text(70, 765, "科目") + Text(170, 765, "项目") + Text(70, 745, "205") + Text(170, 745, "2.5");

        Assert.Equal(
            "支出总表\n编制部门：甲\n|科目|合计|项目|\n|205|12.5|2.5|",
            Read(Text(100, 805, "支出总表") + Text(60, 785, "编制部门：甲") + Head("科目", "合计") + Row(760, "205", "12.5"), right));
    }

    // Another table of the same form; the same table going on below its repeated headings; one that merely begins at the same height.
    [Theory]
    [InlineData("收入总表", "项目", "金额")]
    [InlineData("支出总表", "科目", "合计")]
    [InlineData("支出总表", "项目名称", "甲项目")]
    [InlineData("编制部门：甲", "科目", "金额")]
    public void Read_TableBelowATitleOfItsOwn_StandsAlone(string title, string first, string second) => Assert.Equal(
        $"支出总表\n单位：万元\n|科目|合计|\n|教育|12.5|\n{title}\n单位：万元\n|{first}|{second}|\n|卫生|3.5|",
        Read(Left("支出总表", "教育", "12.5") + Unit, Text(100, 805, title) + Unit + Head(first, second) + Row(760, "卫生", "3.5")));

    [Fact]
    public void Read_TablesWithoutAnyTitle_StayApart()
        => Assert.Equal("|科目|合计|\n|教育|12.5|\n|项目|金额|\n|卫生|3.5|", Read(Head("科目", "合计") + Row(760, "教育", "12.5"), Head("项目", "金额") + Row(760, "卫生", "3.5")));

    private static string Unit => Text(170, 785, "单位：万元");

    private static string Left(string title, string name, string figure, double titleAt = 100) => Text(titleAt, 805, title) + Head("科目", "合计") + Row(760, name, figure);

    private static string Right(string first, string second, string figure, string other) => Unit + Head(first, second) + Row(760, figure, other);

    private static string Head(string first, string second) => Grid([60, 160, 260], [780, 760]) + Text(70, 765, first) + Text(170, 765, second);

    private static string Row(double top, string first, string second) => Grid([60, 160, 260], [top, top - 20]) + Text(70, top - 15, first) + Text(170, top - 15, second);

    private static string Read(params string[] pages) => Printed.Text(pages.Aggregate(new PdfSource(), (pdf, page) => pdf.Page(page)).Build());
}
