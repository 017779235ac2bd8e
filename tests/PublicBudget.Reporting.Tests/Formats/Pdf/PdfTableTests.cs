using PublicBudget.Reporting.Formats;
using PublicBudget.Tests.Shared;
using static PublicBudget.Tests.Shared.PdfSource;

namespace PublicBudget.Reporting.Tests.Formats.Pdf;

/// <summary>Tables in a PDF: found by their lines, filled with the letters that stand in their cells.</summary>
public class PdfTableTests
{
    private static readonly double[] Columns = [60, 160, 260, 360];
    private static readonly double[] Rows = [700, 680, 660, 640];

    private const string Filled = "|科目|合计|项目|\n|教育|12.5|2.5|\n|卫生|||";

    public static TheoryData<string, Func<double, double, double, double, string>> Lines() => new()
    {
        { "strokes", Line },
        { "thin boxes", (x1, y1, x2, y2) => Box(Math.Min(x1, x2), Math.Min(y1, y2), Math.Abs(x2 - x1) + 0.8, Math.Abs(y2 - y1) + 0.8) },
        { "dashes", (x1, y1, x2, y2) => Pieces(x1, y1, x2, y2, 6, 3, (a, b, c, d) => Line(a, b, c, d)) },
        { "dots", (x1, y1, x2, y2) => Pieces(x1, y1, x2, y2, 0.75, 0.75, (a, b, _, _) => Box(a, b, 0.75, 0.75)) },
        { "two lines", (x1, y1, x2, y2) => Line(x1, y1, x2, y2) + (x1 == x2 ? Line(x1 + 2, y1, x2 + 2, y2) : Line(x1, y1 - 2, x2, y2 - 2)) },
        { "a line for each cell", (x1, y1, x2, y2) => Pieces(x1, y1, x2, y2, x1 == x2 ? 19.5 : 99.5, 0.5, (a, b, c, d) => Line(a, b, c, d)) },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void Read_LinesHoweverDrawn_AreOneTable(string description, Func<double, double, double, double, string> line)
    {
        byte[] pdf = new PdfSource().Page(Grid(Columns, Rows, line) + Cells()).Build();

        Assert.True(Filled == Printed.Text(pdf), description);
    }

    [Fact]
    public void Read_NoOuterLines_EndsOfTheOthersStandInForThem()
    {
        string lines = string.Concat(Rows.Select(row => Line(60, row, 360, row))) + Line(160, 700, 160, 640) + Line(260, 700, 260, 640);

        Assert.Equal(Filled, Printed.Text(new PdfSource().Page(lines + Cells()).Build()));
    }

    [Fact]
    public void Read_MissingLines_AreSpans()
    {
        // 项目 reaches over two columns, 科目 over two rows.
        string lines = Line(60, 700, 360, 700) + Line(160, 680, 360, 680) + Line(60, 660, 360, 660) + Line(60, 640, 360, 640)
            + Line(60, 700, 60, 640) + Line(160, 700, 160, 640) + Line(260, 680, 260, 640) + Line(360, 700, 360, 640);
        string text = Text(70, 675, "科目") + Text(220, 686, "支出") + Text(170, 666, "合计") + Text(270, 666, "项目") + Text(70, 646, "教育") + Text(200, 646, "12.5") + Text(300, 646, "2.5");

        Assert.Equal("|科目[2x1]|支出[1x2]|\n|合计|项目|\n|教育|12.5|2.5|", Printed.Text(new PdfSource().Page(lines + text).Build()));
    }

    [Fact]
    public void Read_UnderlinedWordInACell_IsNoRow()
    {
        byte[] pdf = new PdfSource().Page(Grid(Columns, Rows) + Cells() + Line(65, 662, 90, 662) + Line(60, 668, 80, 668)).Build();

        Assert.Equal(Filled, Printed.Text(pdf));
    }

    [Fact]
    public void Read_WrappedName_IsJoinedAndOtherLinesStay()
    {
        string text = Text(62, 690, "机关事业单位基", 11) + Text(62, 670, "本养老保险缴费", 11) + Text(170, 690, "按季") + Text(170, 670, "考核");
        byte[] pdf = new PdfSource().Page(Grid([60, 142, 360], [705, 660, 640]) + text).Build();

        Assert.Equal("|机关事业单位基本养老保险缴费|按季⏎考核|\n|||", Printed.Text(pdf));
    }

    [Fact]
    public void Read_TableOnTheNextPage_KeepsItsColumns()
    {
        // The last row has one name for two columns, and a page of its own.
        string last = Line(60, 800, 360, 800) + Line(60, 780, 360, 780) + Line(60, 800, 60, 780) + Line(260, 800, 260, 780) + Line(360, 800, 360, 780) + Text(80, 785, "合计") + Text(300, 785, "2.5");
        byte[] pdf = new PdfSource().Page(Grid(Columns, Rows) + Cells() + Text(290, 20, "1")).Page(last + Text(290, 20, "2")).Build();

        DocumentReading reading = Printed.Read(pdf);

        Assert.Equal(Filled + "\n|合计[1x2]|2.5|", Printed.Text(reading));
        Assert.Equal([1, 2], reading.Document.Tables.Select(table => table.Place.Page!.Value));
        Assert.Equal("t 第2页表2第1行第3列", reading.Document.Tables.Last().PlaceOf(0, 2).ToString());
    }

    [Theory]
    [InlineData("/MediaBox [0 0 595 842] /Rotate 90")]
    [InlineData("/MediaBox [0 0 595 842]")]
    public void Read_TableAcrossAnUprightPage_IsTurned(string entries)
    {
        // Drawn as on a page that lies: x runs up, y runs left.
        string Turned(double x1, double y1, double x2, double y2) => Line(595 - y1, x1, 595 - y2, x2);
        string text = string.Concat(CellTexts().Select(cell => TextUp(595 - cell.Y, cell.X, cell.Text)));
        byte[] pdf = new PdfSource().Page(Grid([60, 160, 260, 360], [500, 480, 460, 440], Turned) + text, entries).Build();

        Assert.Equal(Filled, Printed.Text(pdf));

        static IEnumerable<(double X, double Y, string Text)> CellTexts() =>
            [(70, 485, "科目"), (170, 485, "合计"), (270, 485, "项目"), (70, 465, "教育"), (200, 465, "12.5"), (300, 465, "2.5"), (70, 445, "卫生")];
    }

    [Fact]
    public void Read_FrameAroundText_IsNoTable()
    {
        byte[] pdf = new PdfSource().Page(Grid([60, 300], [700, 650, 640]) + Text(70, 670, "附件一")).Build();

        Assert.Equal("附件一", Printed.Text(pdf));
    }

    [Fact]
    public void Read_ColumnsWithoutLines_AreATable()
    {
        string text = Text(200, 760, "支出预算总表") + Text(250, 730, "支出预算") + Row(710, "科目", "合计", "项目") + Row(690, "教育", "1,212.50", "2.50") + Row(670, "卫生", "30.00", "") + Row(650, "合计", "1,242.50", "2.50") + Text(70, 620, "注：金额以批复为准。");

        Assert.Equal("支出预算总表\n支出预算\n|科目|合计|项目|\n|教育|1,212.50|2.50|\n|卫生|30.00||\n|合计|1,242.50|2.50|\n注：金额以批复为准。", Printed.Text(new PdfSource().Page(text).Build()));
    }

    [Fact]
    public void Read_LinesBelowRowsOnly_AreATable()
    {
        string text = Row(710, "科目", "合计", "项目") + Row(690, "教育", "1,212.50", "2.50") + Row(670, "卫生", "30.00", "1.00") + Row(650, "合计", "1,242.50", "3.50");
        string lines = string.Concat(((double[])[725, 705, 645]).Select(y => Line(60, y, 400, y)));

        Assert.Equal("|科目|合计|项目|\n|教育|1,212.50|2.50|\n|卫生|30.00|1.00|\n|合计|1,242.50|3.50|", Printed.Text(new PdfSource().Page(text + lines).Build()));
    }

    [Fact]
    public void Read_ContentsWithPageNumbers_AreText()
    {
        string text = Row(730, "目录", "页码", "") + Row(710, "一、主要职能", "1", "") + Row(690, "二、机构设置", "2", "") + Row(670, "三、预算情况", "12", "");

        Assert.Empty(Printed.Read(new PdfSource().Page(text).Build()).Document.Tables);
    }

    [Fact]
    public void Read_NameThatReachesOverFigures_LeavesTheRowsAsText()
    {
        string text = Row(710, "科目", "合计", "项目") + Row(690, "教育", "12.50", "2.50") + Text(70, 670, "机关事业单位基本养老保险缴费支出") + Text(270, 670, "1.00") + Row(650, "合计", "13.50", "3.50");

        Assert.Empty(Printed.Read(new PdfSource().Page(text).Build()).Document.Tables);
    }

    [Fact]
    public void Read_CellsInAnyOrder_StandWhereTheyArePrinted()
    {
        string[] cells = Cells().Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(Filled, Printed.Text(new PdfSource().Page(string.Join('\n', cells.Reverse()) + "\n" + Grid(Columns, Rows)).Build()));
    }

    private static string Row(double y, string name, string first, string second) => Text(70, y, name) + Text(230 - (first.Length * 6), y, first) + (second.Length > 0 ? Text(330 - (second.Length * 6), y, second) : "");

    private static string Cells() =>
        Text(70, 685, "科目") + Text(170, 685, "合计") + Text(270, 685, "项目") + Text(70, 665, "教育") + Text(200, 665, "12.5") + Text(300, 665, "2.5") + Text(70, 645, "卫生");

    private static string Pieces(double x1, double y1, double x2, double y2, double piece, double gap, Func<double, double, double, double, string> draw)
    {
        double length = Math.Max(Math.Abs(x2 - x1), Math.Abs(y2 - y1));
        (double dx, double dy) = ((x2 - x1) / length, (y2 - y1) / length);
        var pieces = new List<string>();
        for (double at = 0; at < length; at += piece + gap)
        {
            double end = Math.Min(length, at + piece);
            pieces.Add(draw(x1 + (dx * at), y1 + (dy * at), x1 + (dx * end), y1 + (dy * end)));
        }

        return string.Concat(pieces);
    }
}
