using PublicBudget.Reporting.Formats;
using PublicBudget.Tests.Shared;
using static PublicBudget.Tests.Shared.PdfSource;

namespace PublicBudget.Reporting.Tests.Formats.Pdf;

/// <summary>Wide sheets whose first columns a printer repeats on every page, with the title of the sheet over each of them.</summary>
public class RepeatedColumnsTests
{
    private const string Amounts = "收支总表\n|项目|预算数|支出|\n|一、拨款|916.13|5.00|\n|二、其他|42.00|953.13|";

    [Fact]
    public void Read_NamesAndAmountsThatThePrinterRepeats_StandOnce() => Assert.Equal(Amounts, Read(Left(), Right(60)));

    [Fact]
    public void Read_TitlesDrawnOverEachOther_AreOne()
        => Assert.Equal(Amounts, Read(Left(), Text(120, 805, "收支总表") + Right(60)));

    [Fact]
    public void Read_TitleDrawnTwiceBesideItself_IsOne()
        => Assert.Equal(Amounts, Read(Left(), Text(160, 805, "收支总表") + Right(60)));

    // The repeated columns and the next one are wider than the page.
    [Fact]
    public void Read_ColumnsCutByTheLeftEdge_AreThoseOfTheFirstPage()
        => Assert.Equal(Amounts, Read(Left(), Right(-12, "、拨款", "、其他")));

    [Fact]
    public void Read_HeadingsOfOneRowOnTheFirstPage_ShareTheRowsOfTheOthers()
    {
        string left = Text(100, 805, "收支总表") + Lines([60, 160, 260], [780, 740, 720, 700]) + Text(70, 755, "项目") + Text(170, 755, "预算数") + Body(60);
        string right = Text(100, 805, "收支总表") + Lines([60, 160, 260], [780, 740, 720, 700]) + Lines([260, 360], [780, 760, 740, 720, 700]) + Text(70, 755, "项目") + Text(170, 755, "预算数") + Body(60)
            + Text(270, 765, "本年") + Text(270, 745, "支出") + Text(270, 725, "5.00") + Text(270, 705, "953.13");

        Assert.Equal("收支总表\n|项目[2x1]|预算数[2x1]|本年|\n|支出|\n|一、拨款|916.13|5.00|\n|二、其他|42.00|953.13|", Read(left, right));
    }

    [Fact]
    public void Read_GroupCutWhereColumnsAreRepeated_IsOneOverItsColumns()
        => Assert.Equal(
            "收支总表\n|项目|本年预算[1x3]|\n|名称|合计|基本|项目|\n|一、拨款|916.13|5.00|911.13|\n|二、其他|42.00|2.00|40.00|",
            Read(Group(60, "本", "合计", "916.13", "42.00", isLeft: true), Group(60, "年", "基本", "5.00", "2.00"), Group(60, "预算", "项目", "911.13", "40.00", isLast: true)));

    // A heading of the repeated columns that goes on over others is drawn in full, before all that stands in the others.
    [Fact]
    public void Read_HeadingOfRepeatedColumnsDrawnOverOthers_IsNotTheirs()
    {
        string left = Left() + Text(250, 765, "全年收入");
        string right = Text(160, 805, "收支总表") + Text(100, 805, "收支总表") + Lines([60, 160, 260, 360], [780, 760, 740, 720]) + Text(70, 765, "项目") + Text(170, 765, "预算数") + Text(250, 765, "全年收入")
            + Text(70, 745, "一、拨款") + Text(170, 745, "916.13") + Text(70, 725, "二、其他") + Text(170, 725, "42.00") + Text(310, 765, "支出") + Text(270, 745, "5.00") + Text(270, 725, "953.13");

        Assert.DoesNotContain("年收入支出", Read(left, right), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NamesAloneBelowATitleDrawnTwice_StandOnce()
    {
        string left = Text(100, 805, "收支总表") + Names(60) + Text(270, 765, "金额") + Text(270, 745, "5.00") + Text(270, 725, "6.00");
        string right = Text(100, 805, "收支总表") + Text(70, 805, "收支总表") + Names(60) + Text(270, 765, "支出") + Text(270, 745, "一、教育") + Text(270, 725, "二、科技");

        Assert.Equal("收支总表\n|类别|项目|金额|支出|\n|收入|小计|5.00|一、教育|\n|收入|拨款|6.00|二、科技|", Read(left, right));
    }

    // Forms of one kind, of two projects: what stands beside the labels is not another column.
    [Fact]
    public void Read_FormsOfOneKind_StayApart()
    {
        static string Form(string name, string code) => Text(100, 805, "绩效目标表") + Lines([60, 160, 360], [780, 760, 740, 720]) + Text(70, 765, "项目名称") + Text(170, 765, name)
            + Text(70, 745, "负责人") + Text(170, 745, code) + Text(70, 725, "单位名称") + Text(170, 725, name + "局");

        Assert.Equal("绩效目标表\n|项目名称|甲|\n|负责人|张|\n|单位名称|甲局|\n绩效目标表\n|项目名称|乙|\n|负责人|李|\n|单位名称|乙局|", Read(Form("甲", "张"), Form("乙", "李")));
    }

    // The same codes in the table of another unit, under the same title and the same headings.
    [Fact]
    public void Read_TablesOfTwoUnitsWithTheSameCodes_StayApart()
    {
        static string Unit(string amount) => Text(100, 805, "支出总表") + Lines([60, 160, 260], [780, 760, 740]) + Text(70, 765, "科目") + Text(170, 765, "合计") + Text(70, 745, "205") + Text(170, 745, amount);

        Assert.Equal("支出总表\n|科目|合计|\n|205|12.5|\n支出总表\n|科目|合计|\n|205|2.5|", Read(Unit("12.5"), Unit("2.5")));
    }

    [Fact]
    public void Read_TableWhoseFiguresStandOutsideOfThePage_IsLeftOutAndSaidToBe()
    {
        string page = Text(100, 805, "收支总表") + Lines([60, 360, 760], [780, 760, 740]) + Text(70, 765, "项目") + Text(400, 765, "预算数") + Text(70, 745, "拨款") + Text(700, 745, "916.13");
        DocumentReading reading = Printed.Read(new PdfSource().Page(page).Build());

        Assert.Empty(reading.Document.Tables);
        Assert.Contains(reading.Remarks, remark => remark.IsLoss && remark.Text.Contains("reaches over the edge", StringComparison.Ordinal));
    }

    private static string Left() => Text(100, 805, "收支总表") + Lines([60, 160, 260], [780, 760, 740, 720]) + Text(70, 765, "项目") + Text(170, 765, "预算数")
        + Text(70, 745, "一、拨款") + Text(170, 745, "916.13") + Text(70, 725, "二、其他") + Text(170, 725, "42.00");

    private static string Right(double left, string first = "一、拨款", string second = "二、其他") => Text(left + 40, 805, "收支总表")
        + Lines([left, left + 100, left + 200, left + 300], [780, 760, 740, 720]) + Text(left + 10, 765, "项目") + Text(left + 110, 765, "预算数") + Text(left + 210, 765, "支出")
        + Text(left + 100 - (12 * first.Length) - 30, 745, first) + Text(left + 110, 745, "916.13") + Text(left + 210, 745, "5.00")
        + Text(left + 100 - (12 * second.Length) - 30, 725, second) + Text(left + 110, 725, "42.00") + Text(left + 210, 725, "953.13");

    private static string Body(double left) => Text(left + 10, 725, "一、拨款") + Text(left + 110, 725, "916.13") + Text(left + 10, 705, "二、其他") + Text(left + 110, 705, "42.00");

    private static string Names(double left) => Lines([left, left + 100, left + 200, left + 300], [780, 760, 740, 720])
        + Text(left + 10, 765, "类别") + Text(left + 110, 765, "项目") + Text(left + 10, 745, "收入") + Text(left + 110, 745, "小计") + Text(left + 10, 725, "收入") + Text(left + 110, 725, "拨款");

    // A column and a name, and one column of a group whose heading goes on over the pages.
    private static string Group(double left, string group, string heading, string first, string second, bool isLeft = false, bool isLast = false)
    {
        double[] columns = [left, left + 100, left + 200];
        string open = Line(left + 100, 780, left + 200, 780) + (isLast ? Line(left + 200, 780, left + 200, 760) : "") + Line(left + 100, 780, left + 100, 760);
        return Text(100, 805, "收支总表") + (isLeft ? "" : Text(120, 805, "收支总表")) + Lines([left, left + 100], [780, 760]) + open + Lines(columns, [760, 740, 720, 700])
            + Text(left + 10, 765, "项目") + Text(left + 10, 745, "名称") + Text(left + 10, 725, "一、拨款") + Text(left + 10, 705, "二、其他")
            + Text(left + 110, 765, group) + Text(left + 110, 745, heading) + Text(left + 110, 725, first) + Text(left + 110, 705, second);
    }

    private static string Lines(double[] columns, double[] rows) => Grid(columns, rows);

    private static string Read(params string[] pages) => Printed.Text(pages.Aggregate(new PdfSource(), (pdf, page) => pdf.Page(page)).Build());
}
