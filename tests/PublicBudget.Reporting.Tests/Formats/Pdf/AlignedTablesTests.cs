using PublicBudget.Tests.Shared;
using static PublicBudget.Tests.Shared.PdfSource;

namespace PublicBudget.Reporting.Tests.Formats.Pdf;

/// <summary>Tables that a PDF prints without lines: their columns are what the same blank strips part on every row.</summary>
public class AlignedTablesTests
{
    private static readonly double[] Left = [70, 230, 330];

    [Fact]
    public void Read_RowWithoutFigures_IsARowOfTheTable() => Assert.Equal(
        "|项目|合计|本年|\n|一、教育|12.50|2.50|\n|二、卫生|||\n|三、住房|30.00|1.00|\n|合计|42.50|3.50|",
        Printed.Text(Page(Row(710, "项目", "合计", "本年") + Row(690, "一、教育", "12.50", "2.50") + Row(670, "二、卫生") + Row(650, "三、住房", "30.00", "1.00") + Row(630, "合计", "42.50", "3.50"))));

    [Fact]
    public void Read_NameOnTwoHeights_IsOneName() => Assert.Equal(
        "|科目|合计|\n|教育支出|12.50|\n|基本养老保险缴费支出|30.00|\n|住房|1.00|",
        Printed.Text(Page(Row(710, "科目", "合计") + Row(690, "教育支出", "12.50") + Row(670, "基本养老保险") + Row(663, "", "30.00") + Row(656, "缴费支出") + Row(636, "住房", "1.00"))));

    [Fact]
    public void Read_NameOnThreeHeightsBesideACode_IsOneName() => Assert.Equal(
        "|编码|名称|合计|\n|208|社会保障|12.50|\n|2080505|机关事业单位基本养老保险缴费支出|30.00|\n|221|住房|1.00|",
        Printed.Text(Page(Row(710, "编码", "名称", "合计") + Row(685, "208", "社会保障", "12.50")
            + Row(664, "", "机关事业单位") + Row(648, "2080505", "基本养老保险", "30.00") + Row(632, "", "缴费支出") + Row(608, "221", "住房", "1.00"))));

    [Fact]
    public void Read_HeadingOverTheMiddleOfItsColumns_SpansThem() => Assert.Equal(
        "||预算数[1x3]|\n|科目|小计|基本|项目|\n|教育|9.00|5.00|4.00|\n|卫生|6.00|4.00|2.00|\n|合计|15.00|9.00|6.00|",
        Printed.Text(Page(Text(262, 720, "预算数") + Text(70, 710, "科目") + Headings(700) + Wide(680, "教育", "9.00", "5.00", "4.00") + Wide(660, "卫生", "6.00", "4.00", "2.00") + Wide(640, "合计", "15.00", "9.00", "6.00"))));

    [Fact]
    public void Read_ColumnWithoutFigures_KeepsItsHeading() => Assert.Equal(
        "|科目|小计|基本|项目|\n|教育|9.00||9.00|\n|卫生|6.00||6.00|\n|合计|15.00||15.00|",
        Printed.Text(Page(Text(70, 700, "科目") + Headings(700) + Wide(680, "教育", "9.00", "", "9.00") + Wide(660, "卫生", "6.00", "", "6.00") + Wide(640, "合计", "15.00", "", "15.00"))));

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    public void Read_FiguresOnTheLeftOrInTheMiddle_StandInTheirColumn(double shift) => Assert.Equal(
        "|科目|合计|\n|教育|1,212.50|\n|卫生|30.00|\n|住房|0|\n|养老|5.00|",
        Printed.Text(Page(Row(710, "科目", "合计") + Row(690, "教育", "1,212.50") + Text(70, 670, "卫生") + Text(230 + shift, 670, "30.00") + Text(70, 650, "住房") + Text(230 + shift, 650, "0") + Row(630, "养老", "5.00"))));

    // Headings stand in the middle of their columns: beside short names on the left and figures on the right.
    [Fact]
    public void Read_HeadingsOverTheGapsOfTwoSides_HeadTheirColumns() => Assert.Equal(
        "|收入[1x2]|支出[1x2]|\n|项目|预算数|项目|预算数|\n|一、财政拨款|12.50|一、教育支出|2.50|\n|二、其他收入||二、卫生支出|10.00|\n|收入总计|12.50|支出总计|12.50|",
        Printed.Text(Page(Text(150, 720, "收入") + Text(390, 720, "支出") + Row(700, [100, 200, 340, 440], "项目", "预算数", "项目", "预算数")
            + Sides(680, "一、财政拨款", "12.50", "一、教育支出", "2.50") + Sides(660, "二、其他收入", "", "二、卫生支出", "10.00") + Sides(640, "收入总计", "12.50", "支出总计", "12.50"))));

    [Fact]
    public void Read_WrappedHeadingsOverBlankColumns_AreWhole() => Assert.Equal(
        "|科目|合计|政府性基金预算|经营收入|\n|教育|12.50|||\n|卫生|2.50|||\n|住房|1.50|||",
        Printed.Text(Page(Text(100, 703, "科目") + Text(200, 703, "合计") + Text(256, 710, "政府性基") + Text(262, 696, "金预算") + Text(312, 710, "经营收") + Text(324, 696, "入")
            + Row(670, [70, 220], "教育", "12.50") + Row(650, [70, 226], "卫生", "2.50") + Row(630, [70, 226], "住房", "1.50"))));

    // 三公经费: one row under headings of its own, 其中 among them.
    [Fact]
    public void Read_OneRowOfFigures_IsATable() => Assert.Equal(
        "|||用车费[1x2]||\n|合计|出国费|其中：购置|运行|接待费|\n|15.00|1.00|2.00|3.00|9.00|",
        Printed.Text(Page(Text(290, 720, "用车费") + Row(710, [80, 160, 410], "合计", "出国费", "接待费") + Row(700, [240, 330], "其中：购置", "运行") + Row(670, [80, 160, 250, 330, 410], "15.00", "1.00", "2.00", "3.00", "9.00"))));

    // 公务用车费 stands below 本年 and above 购置 | 运行; 科目 and 合计 stand in the middle of all.
    [Fact]
    public void Read_HeadingsOfThreeRows_AreGroupsOfGroups() => Assert.Equal(
        "|||本年支出[1x3]|\n||||公务用车费[1x2]|\n|科目|合计|小计|购置|运行|\n|教育|9.00|5.00|3.00|2.00|\n|卫生|6.00|4.00|2.00|2.00|\n|合计|15.00|9.00|5.00|4.00|",
        Printed.Text(Page(Text(276, 730, "本年支出") + Row(715, [70, 150], "科目", "合计") + Text(310, 715, "公务用车费") + Text(226, 707, "小计") + Row(700, [300, 360], "购置", "运行")
            + Row(680, [70, 150, 226, 300, 360], "教育", "9.00", "5.00", "3.00", "2.00") + Row(660, [70, 150, 226, 300, 360], "卫生", "6.00", "4.00", "2.00", "2.00") + Row(640, [70, 144, 226, 300, 360], "合计", "15.00", "9.00", "5.00", "4.00"))));

    // Where one group ends is what suits both: names leave most of their column blank.
    [Fact]
    public void Read_GroupsBesideEachOther_ShareTheColumnsBetweenThem() => Assert.Equal(
        "|部门分类[1x3]|政府分类[1x3]||\n|类|款|名称|类|款|名称|合计|\n|301|01|奖金|501|01|津贴|9.00|\n|302|02|邮电费|502|02|办公费|6.00|\n|303|03|退休费|509|03|离退休|1.00|",
        Printed.Text(Page(Text(150, 720, "部门分类") + Text(341, 720, "政府分类") + Text(480, 713, "合计") + Row(704, [73, 103, 198, 293, 323, 388], "类", "款", "名称", "类", "款", "名称")
            + Codes(684, "301", "01", "奖金", "501", "01", "津贴", "9.00") + Codes(664, "302", "02", "邮电费", "502", "02", "办公费", "6.00") + Codes(644, "303", "03", "退休费", "509", "03", "离退休", "1.00"))));

    [Fact]
    public void Read_TwoRowsBelowNumbersOfColumns_AreATable() => Assert.Equal(
        "|编码|单位|合计|基本|\n|**|**|1|2|\n||合计|12.50|2.50|\n|105001|某局|12.50|2.50|",
        Printed.Text(Page(Row(710, [70, 150, 250, 330], "编码", "单位", "合计", "基本") + Row(690, [76, 156, 259, 339], "**", "**", "1", "2")
            + Row(670, [150, 246, 330], "合计", "12.50", "2.50") + Row(650, [66, 150, 246, 330], "105001", "某局", "12.50", "2.50"))));

    // The last row of a table alone on its page, below the headings again.
    [Fact]
    public void Read_OneRowBelowTheSameHeadingsOnTheNextPage_GoesOn()
    {
        byte[] pdf = new PdfSource().Page(Table(700)).Page(Row(800, "科目", "合计", "项目") + Row(780, "合计", "47.50", "8.50") + Text(60, 740, "说明文字。")).Build();

        Assert.EndsWith("|养老|5.00|5.00|\n|科目|合计|项目|\n|合计|47.50|8.50|\n说明文字。", Printed.Text(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OneRowBelowTheSameTitleAndHeadings_GoesOn()
    {
        byte[] pdf = new PdfSource().Page(Text(200, 740, "支出表") + Text(300, 720, "单位：元") + Table(700)).Page(Text(200, 740, "支出表") + Text(300, 720, "单位：元") + Row(700, "科目", "合计", "项目") + Row(680, "合计", "47.50", "8.50")).Build();

        Assert.EndsWith("|养老|5.00|5.00|\n支出表\n单位：元\n|科目|合计|项目|\n|合计|47.50|8.50|", Printed.Text(pdf), StringComparison.Ordinal);
    }

    // The lower row of headings is the higher one: what no group heads stands below the middle of the texts.
    [Fact]
    public void Read_HeadingsBesideAGroupInRowsOfOtherHeights_StandOutsideOfIt() => Assert.Equal(
        "|||基本支出[1x2]|\n|科目|总计|工资|公用|\n|教育|9.00|5.00|4.00|\n|卫生|6.00|4.00|2.00|\n|合计|15.00|9.00|6.00|",
        Printed.Text(Page(Text(286, 728, "基本支出") + Row(711, [70, 200], "科目", "总计") + Row(704, [270, 340], "工资", "公用")
            + Wide(680, "教育", "9.00", "5.00", "4.00") + Wide(660, "卫生", "6.00", "4.00", "2.00") + Wide(640, "合计", "15.00", "9.00", "6.00"))));

    // 基本支出 stands above 公用 as near as a line that was wrapped; 工资 and 补助, with nothing above them, say that it heads all three.
    [Fact]
    public void Read_GroupAsNearToItsHeadingsAsALine_IsAGroup() => Assert.Equal(
        "|||基本支出[1x3]|\n|科目|总计|工资|公用|补助|\n|教育|9.00|5.00|3.00|1.00|\n|卫生|6.00|4.00|2.00||\n|合计|15.00|9.00|5.00|1.00|",
        Printed.Text(Page(Text(328, 728, "基本支出") + Row(721, [70, 200], "科目", "总计") + Row(714, [270, 340, 410], "工资", "公用", "补助")
            + Wide(690, "教育", "9.00", "5.00", "3.00", "1.00") + Wide(670, "卫生", "6.00", "4.00", "2.00", "") + Wide(650, "合计", "15.00", "9.00", "5.00", "1.00"))));

    // 项目 stands between its two headings, 基本支出 over the middle one of its three.
    [Fact]
    public void Read_GroupAsNearAsALineBesideAnotherGroup_IsAGroup() => Assert.Equal(
        "|||项目[1x2]|基本支出[1x3]|\n|科目|总计|甲|乙|工资|公用|补助|\n|教育|9.00|1.00|3.00|1.00|2.00|2.00|\n|卫生|6.00|4.00|2.00||||\n|合计|15.00|5.00|5.00|1.00|2.00|2.00|",
        Printed.Text(Page(Text(238, 728, "项目") + Text(398, 728, "基本支出") + Row(721, [70, 150], "科目", "总计") + Row(714, [214, 274, 340, 410, 480], "甲", "乙", "工资", "公用", "补助")
            + Row(690, [70, 150, 208, 268, 340, 410, 480], "教育", "9.00", "1.00", "3.00", "1.00", "2.00", "2.00") + Row(670, [70, 150, 208, 268], "卫生", "6.00", "4.00", "2.00")
            + Row(650, [70, 144, 208, 268, 340, 410, 480], "合计", "15.00", "5.00", "5.00", "1.00", "2.00", "2.00"))));

    // The first line of 行政事业性收费 stands as near below its group as its second below the first.
    [Fact]
    public void Read_GroupOverAHeadingOfSeveralLines_IsAGroup() => Assert.Equal(
        "|||公共预算[1x3]|\n|科目|总计|小计|行政收费|专项|\n|教育|9.00|5.00|3.00|1.00|\n|卫生|6.00|4.00|2.00||\n|合计|15.00|9.00|5.00|1.00|",
        Printed.Text(Page(Text(328, 740, "公共预算") + Row(726, [70, 200], "科目", "总计") + Text(340, 726, "行政") + Row(719, [270, 410], "小计", "专项") + Text(340, 712, "收费")
            + Wide(690, "教育", "9.00", "5.00", "3.00", "1.00") + Wide(670, "卫生", "6.00", "4.00", "2.00", "") + Wide(650, "合计", "15.00", "9.00", "5.00", "1.00"))));

    [Fact]
    public void Read_NameOfTheFirstRowBelowNumbersOfColumns_IsNoHeading() => Assert.Equal(
        "|编码|名称|合计|项目|\n|**|**|1|2|\n|2080505|基本养老保险缴费支出|30.00|30.00|\n|221|住房|1.00|1.00|\n|229|其他|2.00|2.00|",
        Printed.Text(Page(Row(730, [70, 150, 270, 340], "编码", "名称", "合计", "项目") + Row(714, [76, 156, 279, 349], "**", "**", "1", "2") + Text(150, 700, "基本养老") + Row(684, [70, 150, 270, 340], "2080505", "保险缴费", "30.00", "30.00")
            + Text(150, 668, "支出") + Row(650, [70, 150, 276, 346], "221", "住房", "1.00", "1.00") + Row(630, [70, 150, 276, 346], "229", "其他", "2.00", "2.00"))));

    // Headings, figures and groups begin at the left of their columns; where headings touch each other, their columns part them.
    [Theory]
    [InlineData(360, "专户")]
    [InlineData(371, "财政专户")]
    public void Read_GroupsAtTheLeftOfTheirColumns_BeginThere(double left, string heading) => Assert.Equal(
        $"|||本年预算[1x3]|上年结转[1x2]|\n|科目|总计|小计|一般|{heading}|小计|公共预算|\n|教育|9.00|5.00|3.00|2.00|4.00|4.00|\n|卫生|6.00|4.00|2.00|2.00|2.00|2.00|\n|合计|15.00|9.00|5.00|4.00|6.00|6.00|",
        Printed.Text(Page(Row(745, [220, 421], "本年预算", "上年结转") + Row(732, [70, 150], "科目", "总计") + Row(719, [220, 290, left, 421], "小计", "一般", heading, "小计") + Row(726, [490], "公共") + Row(712, [490], "预算")
            + Row(690, [70, 150, 220, 290, left, 421, 490], "教育", "9.00", "5.00", "3.00", "2.00", "4.00", "4.00") + Row(670, [70, 150, 220, 290, left, 421, 490], "卫生", "6.00", "4.00", "2.00", "2.00", "2.00", "2.00")
            + Row(650, [70, 150, 220, 290, left, 421, 490], "合计", "15.00", "9.00", "5.00", "4.00", "6.00", "6.00"))));

    // The same heights, and nothing stands in the lower row alone: lines of one heading.
    [Fact]
    public void Read_TwoLinesAroundTheMiddleOfTheOthers_AreOneHeading() => Assert.Equal(
        "|科目|总计|工资|公用经费支出|补助|\n|教育|9.00|5.00|3.00|1.00|\n|卫生|6.00|4.00|2.00||\n|合计|15.00|9.00|5.00|1.00|",
        Printed.Text(Page(Text(328, 728, "公用经费") + Row(721, [70, 200, 270, 410], "科目", "总计", "工资", "补助") + Text(340, 714, "支出")
            + Wide(690, "教育", "9.00", "5.00", "3.00", "1.00") + Wide(670, "卫生", "6.00", "4.00", "2.00", "") + Wide(650, "合计", "15.00", "9.00", "5.00", "1.00"))));

    // 科目名称 is short and its columns wide: where one group ends the repeated headings say.
    [Fact]
    public void Read_HeadingsThatRepeatBelowGroups_BeginTheNextGroup() => Assert.Equal(
        "|部门分类[1x3]|政府分类[1x3]||\n|类|款|名称|类|款|名称|合计|\n|301|01|奖金|501|01|津贴|9.00|\n|302|02|邮电费|502|02|办公费|6.00|\n|303|03|退休费|509|03|离退休|1.00|",
        Printed.Text(Page(Text(170, 720, "部门分类") + Text(376, 720, "政府分类") + Text(480, 713, "合计") + Row(704, [73, 103, 208, 293, 323, 408], "类", "款", "名称", "类", "款", "名称")
            + Codes(684, "301", "01", "奖金", "501", "01", "津贴", "9.00") + Codes(664, "302", "02", "邮电费", "502", "02", "办公费", "6.00") + Codes(644, "303", "03", "退休费", "509", "03", "离退休", "1.00"))));

    [Fact]
    public void Read_TotalInTheMiddleOfSeveralColumns_IsNoColumn() => Assert.Equal(
        "|部门分类[1x3]|政府分类[1x3]||\n|类|款|名称|类|款|名称|合计|\n|||合计||||16.00|\n|301|01|奖金|501|01|津贴|9.00|\n|302|02|邮电费|502|02|办公费|6.00|\n|303|03|退休费|509|03|离退休|1.00|",
        Printed.Text(Page(Text(150, 724, "部门分类") + Text(341, 724, "政府分类") + Text(480, 717, "合计") + Row(708, [73, 103, 198, 293, 323, 388], "类", "款", "名称", "类", "款", "名称") + Text(240, 692, "合计") + Text(480, 692, "16.00")
            + Codes(676, "301", "01", "奖金", "501", "01", "津贴", "9.00") + Codes(660, "302", "02", "邮电费", "502", "02", "办公费", "6.00") + Codes(644, "303", "03", "退休费", "509", "03", "离退休", "1.00"))));

    [Fact]
    public void Read_FigureRightBehindANameInBrackets_StandsInItsColumn() => Assert.Equal(
        "|科目|合计|项目|\n|某某某局（本级）|12.50|2.50|\n|卫生|30.00|1.00|\n|养老|5.00|5.00|",
        Printed.Text(Page(Row(710, "科目", "合计", "项目") + Row(690, [128, 230, 330], "某某某局（本级）", "12.50", "2.50") + Row(670, [128, 230, 330], "卫生", "30.00", "1.00") + Row(650, [128, 230, 330], "养老", "5.00", "5.00"))));

    [Fact]
    public void Read_OneRowBelowOtherHeadingsOnTheNextPage_IsText()
        => Assert.Single(Printed.Read(new PdfSource().Page(Table(700)).Page(Row(800, "科目", "合计", "基本") + Row(780, "合计", "47.50", "8.50")).Build()).Document.Tables);

    [Fact]
    public void Read_OneRowWithoutAHeadingOverEachFigure_IsText()
        => Assert.Empty(Printed.Read(Page(Row(710, [80, 160, 250], "合计", "出国费", "购置费") + Row(680, [80, 160, 250, 330], "15.00", "1.00", "2.00", "12.00"))).Document.Tables);

    [Fact]
    public void Read_LinesBetweenTheColumnsOnly_LeaveTheRowsApart()
    {
        string lines = Grid([60, 210, 290, 400], [725, 620]) + Line(60, 703, 400, 703);

        Assert.Equal(
            "|科目|合计|项目|\n|教育|12.50|2.50|\n|卫生|30.00|1.00|\n|养老|5.00|5.00|",
            Printed.Text(Page(lines + Row(710, [70, 230, 330], "科目", "合计", "项目") + Row(690, [70, 230, 330], "教育", "12.50", "2.50") + Row(670, [70, 230, 330], "卫生", "30.00", "1.00") + Row(650, [70, 230, 330], "养老", "5.00", "5.00"))));
    }

    // A cell may hold several lines.
    [Fact]
    public void Read_LinesOfOneCell_AreNoRows() => Assert.Equal(
        "|项目|内容|\n|甲|数量 12.50⏎质量 2.50⏎时效 3.50|",
        Printed.Text(Page(Grid([60, 160, 460], [740, 720, 660]) + Text(70, 725, "项目") + Text(170, 725, "内容") + Text(70, 690, "甲") + Text(170, 705, "数量") + Text(220, 705, "12.50") + Text(170, 687, "质量") + Text(220, 687, "2.50") + Text(170, 669, "时效") + Text(220, 669, "3.50"))));

    [Fact]
    public void Read_TitleOfTheBookAboveThatOfATable_IsAnother()
    {
        string titles = Text(60, 780, "某某局二〇二五年度部门预算公开表", 20) + Text(180, 752, "部门收支总表", 20), text = string.Concat(Enumerable.Range(0, 4).Select(line => Text(60, 400 - (20 * line), new string('文', 40))));

        Assert.StartsWith("# 某某局二〇二五年度部门预算公开表\n# 部门收支总表\n", Printed.Text(Page(titles + Table(700) + text)), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_RowsThatBeginTheNextPage_GoOn()
    {
        byte[] pdf = new PdfSource().Page(Table(700)).Page(Row(800, "住房", "1.00", "1.00")).Build();

        Assert.Equal("|科目|合计|项目|\n|教育|12.50|2.50|\n|卫生|30.00|1.00|\n|养老|5.00|5.00|\n|住房|1.00|1.00|", Printed.Text(pdf));
    }

    [Fact]
    public void Read_RowsOfOtherColumnsOnTheNextPage_AreText()
    {
        byte[] pdf = new PdfSource().Page(Table(700)).Page(Row(800, "住房", "1.00", "1.00") + Text(430, 800, "7.00")).Build();

        Assert.Single(Printed.Read(pdf).Document.Tables);
        Assert.EndsWith("\n住房\n1.00\n1.00\n7.00", Printed.Text(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_RowsThatBeginTheDocument_AreText() => Assert.Empty(Printed.Read(Page(Row(800, "住房", "1.00", "1.00"))).Document.Tables);

    [Fact]
    public void Read_ColumnWithoutAHeading_LeavesTheRowsAsText() => Assert.Empty(Printed.Read(Page(
        Text(300, 800, "单位：万元") + Row(710, "科目", "合计") + Row(690, "教育", "12.50", "2.50") + Row(670, "卫生", "30.00", "1.00") + Row(650, "合计", "42.50", "3.50"))).Document.Tables);

    [Fact]
    public void Read_FramesAroundRowsWithoutLines_AreNoCells() => Assert.Equal(
        "|科目|合计|项目|\n|教育|12.50|2.50|\n|卫生|30.00|1.00|\n|养老|5.00|5.00|\n支出表\n单位：元",
        Printed.Text(Page(Table(700) + Text(200, 600, "支出表") + Text(300, 580, "单位：元") + Grid([60, 400], [720, 620, 570]))));

    [Theory]
    [InlineData("— 5 —")]
    [InlineData("5")]
    public void Read_PageNumberRightBelowTheLastRow_IsNoRow(string number)
        => Assert.StartsWith("|科目|合计|项目|\n|教育|12.50|2.50|\n|卫生|30.00|1.00|\n|养老|5.00|5.00|", Printed.Text(Page(Table(130) + Text(290, 45, number))), StringComparison.Ordinal);

    private static string Table(double top) => Row(top, "科目", "合计", "项目") + Row(top - 20, "教育", "12.50", "2.50") + Row(top - 40, "卫生", "30.00", "1.00") + Row(top - 60, "养老", "5.00", "5.00");

    private static string Row(double y, params string[] texts) => string.Concat(texts.Select((text, i) => text.Length == 0 ? "" : Text(Left[i], y, text)));

    private static string Headings(double y) => Text(200, y, "小计") + Text(270, y, "基本") + Text(340, y, "项目");

    private static string Wide(double y, string name, params string[] figures)
        => Text(70, y, name) + string.Concat(figures.Select((figure, i) => figure.Length == 0 ? "" : Text(225 + (70 * i) - (figure.Length * 6), y, figure)));

    private static string Codes(double y, params string[] texts) => Row(y, [70, 100, 140, 290, 320, 360, 480], texts);

    private static byte[] Page(string content) => new PdfSource().Page(content).Build();

    private static string Row(double y, double[] lefts, params string[] texts) => string.Concat(texts.Select((text, i) => Text(lefts[i], y, text)));

    private static string Sides(double y, string income, string amount, string expenditure, string other)
        => Text(70, y, income) + (amount.Length > 0 ? Text(252 - (6 * amount.Length), y, amount) : "") + Text(300, y, expenditure) + Text(500 - (6 * other.Length), y, other);
}
