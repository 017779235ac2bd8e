using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats.Writing.Markdown;
using static VerifyXunit.Verifier;

namespace PublicBudget.Reporting.Tests.Formats.Writing.Markdown;

public class MarkdownWriterTests
{
    [Fact]
    public Task ToMarkdown_Disclosure_HasTheShapeOfConverters() => Verify(MarkdownWriter.ToMarkdown(SampleDocuments.Disclosure()), "md");

    [Theory]
    [InlineData("a|b", @"a\|b")]
    [InlineData("<br> & &lt;", "&lt;br> &amp; &amp;lt;")]
    [InlineData("甲\r\n乙\r丙", "甲<br>乙<br>丙")]
    [InlineData("*强* _a_ `c` ~~d~~ \\", @"\*强\* \_a\_ \`c\` \~\~d\~\~ \\")]
    [InlineData("**", "**")]
    [InlineData("豫财社字[1999]99号", "豫财社字[1999]99号")]
    [InlineData("[a](b)", @"[a\](b)")]
    [InlineData("钟\u0007\u0000", "钟␇␀")]
    [InlineData("𠮷野", "𠮷野")]
    public void ToMarkdown_TextOfACell_IsEscaped(string text, string expected)
    {
        string markdown = MarkdownWriter.ToMarkdown(new Document { Blocks = [new TableBuilder().Header(text, "x").Build()] });

        Assert.Equal($"| {expected} | x |\n|---|---|\n", markdown);
    }

    [Theory]
    [InlineData("# 不是标题", @"\# 不是标题")]
    [InlineData("1. 不是列表", @"1\. 不是列表")]
    [InlineData("1、是文字", "1、是文字")]
    [InlineData("- 减号", @"\- 减号")]
    [InlineData("> 引用", @"\> 引用")]
    [InlineData("    缩进", "缩进")]
    [InlineData("| 管道", @"\| 管道")]
    [InlineData("2021年", "2021年")]
    public void ToMarkdown_StartOfAParagraph_OpensNoBlock(string text, string expected) =>
        Assert.Equal(expected + "\n", MarkdownWriter.ToMarkdown(new Document { Blocks = [new Paragraph { Text = text }] }));

    [Fact]
    public void ToMarkdown_NothingInIt_IsEmpty()
    {
        Assert.Equal("", MarkdownWriter.ToMarkdown(new Document()));
        Assert.Equal("", MarkdownWriter.ToMarkdown(new Document { Blocks = [new Table(), new Paragraph { Text = " " }] }));
    }

    [Fact]
    public void ToMarkdown_HiddenParts_AreLeftOut()
    {
        Table table = new TableBuilder()
            .Columns(new TableColumn(), new TableColumn { IsHidden = true }, new TableColumn())
            .Header("a", "b", "c")
            .Add(Row.Of(Cell.Of("over two") with { ColumnSpan = 2 }, "x"))
            .Add(Row.Of("1", "2", "3") with { IsHidden = true })
            .Build();
        var document = new Document { Blocks = [table, new Paragraph { Text = "y", IsHidden = true }] };

        Assert.Equal("| a | c |\n|---|---|\n| over two | x |\n", MarkdownWriter.ToMarkdown(document));
    }

    [Fact]
    public void Write_Stream_HoldsUtf8WithoutMark()
    {
        using var stream = new MemoryStream();

        MarkdownWriter.Write(new Document { Title = "预算" }, stream);

        Assert.Equal("# 预算\n"u8.ToArray(), stream.ToArray());
    }
}
