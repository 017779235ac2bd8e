using System.Text;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tests.Formats;

public class ReadingMarkdownTests
{
    [Theory]
    [InlineData("| 项目 | 金额 |\n|---|---|\n| 合计 | 1 |\n| 甲 |\n| 乙 | 2 | 3 |\n", "=|项目|金额|\n|合计|1|\n|甲|\n|乙|2|3|")]
    [InlineData("| | |\n|---|---|\n| 甲 | |\n", "=|||\n|甲||")]
    [InlineData("|甲|乙|\n|1|2|\n", "|甲|乙|\n|1|2|")]
    [InlineData("| ** | **合计** | a\\|b |\n|---|---|---|\n", "=|**|合计|a|b|")]
    [InlineData("|甲|\n|-|\n|一<br>二 &lt; 三 <p>四</p>|\n", "=|甲|\n|一⏎二 < 三 四|")]
    [InlineData("|甲|乙|\n|-|-|\n|一|二\n三|\n|四|五|\n", "=|甲|乙|\n|一|二⏎三|\n|四|五|")]
    [InlineData("|甲|\n|-|\n|一|\n|乙|\n|-|\n|二|\n", "=|甲|\n|一|\n=|乙|\n|二|")]
    [InlineData("甲 | 乙\n---|---\n1 | 2\n", "=|甲|乙|\n|1|2|")]
    [InlineData("前文\n|甲|\n|-|\n后文", "前文\n=|甲|\n后文")]
    public void Read_PipeTables_AsConvertersWriteThem(string markdown, string expected) => Assert.Equal(expected, Printed.Text(Encoding.UTF8.GetBytes(markdown), FileFormat.Markdown));

    [Fact]
    public void Read_Blocks_GiveHeadingsParagraphsAndItems() => Assert.Equal(
        "# 第一部分\n全年支出239.9万元，增长3.45%。\n* 1.甲\n* 2.乙\n四个空格也是正文",
        Printed.Text("# 第一部分\n\n全年支出*239.9*万元，\n增长3.45%。\n\n1. 甲\n2. 乙\n\n\n<!-- x -->\n\n    四个空格也是正文\n"u8.ToArray(), FileFormat.Markdown));

    [Fact]
    public void Read_TableInHtml_IsReadAsHtmlToItsEnd()
    {
        DocumentReading reading = Printed.Read("前\n\n<table><tr><td rowspan=2>甲</td><td>1</td></tr>\n\n<tr><td>2</td></tr></table>\n\n后\n"u8.ToArray(), FileFormat.Markdown);

        Assert.Equal("前\n|甲[2x1]|1|\n|2|\n后", Printed.Text(reading));
        Assert.Equal(3, reading.Document.Tables.Single().Place.Line);
    }

    [Fact]
    public void Read_Picture_IsRemarkedAsMissing()
    {
        DocumentReading reading = Printed.Read("![表一](images/1.jpg)\n"u8.ToArray(), FileFormat.Markdown);

        Assert.True(reading.IsPartial);
        Assert.Equal(ReadRemarkKind.Picture, Assert.Single(reading.Remarks).Kind);
    }

    [Fact]
    public void Read_Places_CountLinesOfTheSource()
    {
        Document document = Printed.Read("甲\n\n|a|\n|-|\n|1|\n"u8.ToArray(), FileFormat.Markdown).Document;

        Assert.Equal([1, 3], document.Blocks.Select(block => block.Place.Line!.Value));
    }

    [Theory]
    [InlineData(">")]
    [InlineData("[")]
    [InlineData("*")]
    [InlineData("|")]
    public void Read_HundredThousandMarks_EndsInTime(string mark)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(mark, 100_000)));

        Assert.Null(Record.Exception(() => Printed.Read(bytes, FileFormat.Markdown)) is DocumentFormatException or null ? null : "");
    }
}
