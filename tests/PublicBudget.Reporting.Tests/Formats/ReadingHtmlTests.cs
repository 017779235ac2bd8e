using System.Text;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tests.Formats;

public class ReadingHtmlTests
{
    [Theory]
    [InlineData("<table><thead><tr><th colspan=2>支出</th></tr></thead><tr><td>甲</td><td>1</td></tr></table>", "=|支出[1x2]|\n|甲|1|")]
    [InlineData("<table><tr><th>项目</th><th>金额</th></tr><tr><td>甲<td>1</table>", "=|项目|金额|\n|甲|1|")]
    [InlineData("<table><tr><td rowspan=2>甲<br>乙</td><td><p>1,293.60</p></td></tr><tr><td><b>2</b>.<span>5</span></td></tr></table>", "|甲⏎乙[2x1]|1,293.60|\n|2.5|")]
    [InlineData("<table><tr><td rowspan=0>甲</td><td>1</td></tr><tr><td>2</td></tr></table>", "|甲[2x1]|1|\n|2|")]
    [InlineData("<table><tr><td><table><tr><td>甲</td><td>1</td></tr></table></td></tr></table>", "|甲|1|")]
    [InlineData("<table><tr><td>甲</td><td>乙</td><td>丙</td></tr><tr><td>1</td><td>2<table><tr><td>a</td><td>b</td></tr></table></td><td>3</td></tr><tr><td>4</td></tr></table>", "|甲|乙|丙|\n|1|2|3|\n|4|\n|a|b|")]
    public void Read_Tables_ResolvesSpansAndNesting(string html, string expected) => Assert.Equal(expected, Printed.Text(Encoding.UTF8.GetBytes($"<html><body>{html}</body></html>")));

    [Fact]
    public void Read_RunningText_GivesParagraphsAsABrowserShowsThem() => Assert.Equal(
        "## 二、收入\n收入合计 239.9万元，其中：一般公共预算收入\n第二段⏎第三行",
        Printed.Text(Encoding.UTF8.GetBytes("<html><h2>二、收入</h2><script>var a = 1;</script><p>收入合计 <b>239.9</b>万元，\n  其中：<span>一般公共\n预算</span>收入</p><div>第二段<br>第三行</div></html>")));

    [Fact]
    public void Read_HiddenElements_AreMarkedAndRemarked()
    {
        DocumentReading reading = Printed.Read("<html><p>甲</p><div style='display: none'><p>旧数 5</p></div></html>"u8.ToArray());

        Assert.Equal([false, true], reading.Document.Blocks.Select(block => block.IsHidden));
        Assert.Equal(ReadRemarkKind.Hidden, Assert.Single(reading.Remarks).Kind);
        Assert.False(reading.IsPartial);
    }

    [Fact]
    public void Read_PageSavedAsXls_IsReadAsThePageItIs()
    {
        DocumentReading reading = Printed.Read("<table><tr><td>项目</td><td>金额</td></tr></table>"u8.ToArray(), FileFormat.Xls);

        Assert.Equal(FileFormat.Html, reading.Format);
        Assert.Equal("|项目|金额|", Printed.Text(reading));
        Assert.Equal(ReadRemarkKind.OtherFormat, Assert.Single(reading.Remarks).Kind);
    }

    [Fact]
    public void Read_ElementsNestedWithoutEnd_StopsAtTheLimit()
    {
        byte[] page = Encoding.UTF8.GetBytes("<html>" + string.Concat(Enumerable.Repeat("<div>", 50_000)) + "甲");

        var error = Assert.Throws<ReadLimitExceededException>(() => Printed.Read(page));

        Assert.Equal(nameof(ReadLimits.MaxNesting), error.Limit);
    }

    [Theory]
    [InlineData(3, 30_000)]
    [InlineData(100, 3_000)]
    public void Read_MarksLeftOpen_AreReadAsTheyAre(int marks, int paragraphs)
    {
        string page = string.Concat(Enumerable.Range(0, marks).Select(i => $"<font size={i}>")) + string.Concat(Enumerable.Repeat("<p>支出</p>", paragraphs));

        Assert.Equal(paragraphs, Printed.Read(Encoding.UTF8.GetBytes("<html><body>" + page), FileFormat.Html).Document.Blocks.Count);
    }

    [Theory]
    [InlineData("<h2>支出表</h2><table><tr><td>项目</td><td>金额</td></tr></table>", FileFormat.Unknown)]
    [InlineData("<center><b>支出表</b></center>", FileFormat.Unknown)]
    [InlineData("2021年<b>支出</b>", FileFormat.Html)]
    public void Read_PieceOfAPage_IsHtml(string piece, FileFormat format)
        => Assert.Equal(FileFormat.Html, Printed.Read(Encoding.UTF8.GetBytes(piece), format).Format);

    [Fact]
    public void Read_TableOfOneColumn_IsTheTextInIt() => Assert.Equal(
        "部门预算说明\n2021年收入总计239.9万元。", Printed.Text(Printed.Read(Encoding.UTF8.GetBytes("<table><tr><td>部门预算说明</td></tr><tr><td>2021年收入总计239.9万元。</td></tr></table>"), FileFormat.Html)));

    [Fact]
    public void Read_HugeSpans_AreCutToTheTable()
    {
        Table table = Printed.Table("<table><tr><td rowspan=999999 colspan=999999>甲</td></tr><tr><td>1</td><td>2</td></tr></table>"u8.ToArray());

        Assert.Equal((2, ReadLimits.Default.MaxColumns), (table.BodyRows[0].Cells[0].RowSpan, table.BodyRows[0].Cells[0].ColumnSpan));
    }
}
