using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats;
using Document = PublicBudget.Reporting.Documents.Document;
using PageOrientation = PublicBudget.Reporting.Documents.PageOrientation;
using Paragraph = PublicBudget.Reporting.Documents.Paragraph;
using Row = PublicBudget.Reporting.Documents.Row;
using Table = PublicBudget.Reporting.Documents.Table;

namespace PublicBudget.Reporting.Tests.Formats.Writing.Word;

public class DocxWriterTests
{
    private static readonly byte[] Bytes = Write(SampleDocuments.Disclosure());

    [Fact]
    public void Write_Disclosure_IsValid() => Assert.Empty(Errors(Bytes));

    [Fact]
    public void Write_Headings_AreHeadings()
    {
        using WordprocessingDocument word = Open(Bytes);

        Assert.Equal(
            ["Heading1 第一部分 概况", "Heading2 一、主要职能", "Heading1 第二部分 2031年度单位预算情况说明", "Heading2 一、收入支出预算总体情况说明", "Heading1 附件 2031年单位预算表"],
            Paragraphs(word).Where(paragraph => StyleOf(paragraph)?.StartsWith("Heading", StringComparison.Ordinal) == true)
                .Select(paragraph => $"{StyleOf(paragraph)} {paragraph.InnerText}"));
        Assert.Equal(5, Paragraphs(word).Count(paragraph => paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value == 1));
    }

    [Fact]
    public void Write_Contents_AreAFieldWithItsEntries()
    {
        using WordprocessingDocument word = Open(Bytes);
        Body body = BodyOf(word);

        Assert.Equal(" TOC \\o \"1-3\" \\h \\z \\u ", body.Descendants<FieldCode>().Single().Text);
        Hyperlink[] links = [.. body.Descendants<Hyperlink>()];
        Assert.Equal(10, links.Length);
        Assert.All(links, link => Assert.Equal(
            link.InnerText,
            body.Descendants<BookmarkStart>().Single(bookmark => bookmark.Name == link.Anchor!.Value).Parent!.InnerText));
    }

    [Fact]
    public void Write_ContentsOfAForm_StayAsTheyAre_WithAFieldForEachPage()
    {
        byte[] bytes = Write(new DocumentBuilder("甲").Add(new Contents { Entries = [new() { Text = "一、乙表", Target = "B" }, new() { Text = "二、没有的" }] })
            .Add(new Heading { Level = 1, Text = "乙表", Key = "B" }).Build());

        using WordprocessingDocument word = Open(bytes);
        Assert.Empty(Errors(bytes));
        Assert.Equal(" PAGEREF _Toc1 \\h ", BodyOf(word).Descendants<FieldCode>().Single().Text);
        Assert.Single(BodyOf(word).Descendants<Hyperlink>());
        Assert.True(word.MainDocumentPart!.DocumentSettingsPart!.Settings!.GetFirstChild<UpdateFieldsOnOpen>()!.Val!.Value);
    }

    [Fact]
    public void Write_DocumentWithoutContents_AsksForNoUpdate()
    {
        using WordprocessingDocument word = Open(Write(new Document { Title = "甲" }));

        Assert.Null(word.MainDocumentPart!.DocumentSettingsPart!.Settings!.GetFirstChild<UpdateFieldsOnOpen>());
    }

    [Fact]
    public void Write_Table_RepeatsItsHeaderAndMergesItsCells()
    {
        using WordprocessingDocument word = Open(Bytes);
        var table = BodyOf(word).Elements<DocumentFormat.OpenXml.Wordprocessing.Table>().First();
        TableRow[] rows = [.. table.Elements<TableRow>()];

        Assert.Equal([true, true, true, false], rows.Take(4).Select(row => row.Descendants<TableHeader>().Any()));
        Assert.Equal([3, 4, 3], rows[0].Descendants<GridSpan>().Select(span => span.Val!.Value));
        Assert.Equal(3, rows[0].Descendants<VerticalMerge>().Count(merge => merge.Val?.Value == MergedCellValues.Restart));
        Assert.Equal(3, rows[1].Descendants<VerticalMerge>().Count(merge => merge.Val is null));
        Assert.Equal(14570, table.Descendants<GridColumn>().Sum(column => int.Parse(column.Width!.Value!, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Write_WideTables_LieAcrossWithTheirHeading()
    {
        using WordprocessingDocument word = Open(Bytes);

        Assert.Equal(
            [null, PageOrientationValues.Landscape, null],
            BodyOf(word).Descendants<SectionProperties>().Select(section => section.GetFirstChild<PageSize>()!.Orient?.Value));
        Assert.All(BodyOf(word).Descendants<SectionProperties>(), section => Assert.Single(section.Elements<FooterReference>()));
        Assert.Equal(" PAGE ", word.MainDocumentPart!.FooterParts.Single().Footer!.Descendants<FieldCode>().Single().Text);
    }

    [Fact]
    public void Write_Fonts_AreThoseOfOfficialDocuments()
    {
        using WordprocessingDocument word = Open(Bytes);

        Assert.Equal(
            ["方正小标宋简体", "黑体", "楷体_GB2312", "仿宋_GB2312", "宋体"],
            word.MainDocumentPart!.FontTablePart!.Fonts!.Elements<Font>().Select(font => font.Name!.Value));
        Assert.All(word.MainDocumentPart.FontTablePart.Fonts.Elements<Font>(), font => Assert.NotNull(font.AltName));
    }

    [Theory]
    [InlineData("<w:p> & \"x\" ]]>")]
    [InlineData(" 前后有空格 ")]
    [InlineData("=1+1")]
    public void Write_AnyText_ComesBackAsItWas(string text)
    {
        byte[] bytes = Write(new Document { Title = text, Blocks = [new Paragraph { Text = text }, new TableBuilder().Title(text).Body(text).Note(text).Build()] });
        using WordprocessingDocument word = Open(bytes);

        Assert.Equal([text, text, text, text, text], Paragraphs(word).Select(paragraph => paragraph.InnerText));
        Assert.Empty(Errors(bytes));
    }

    [Fact]
    public void Write_BreaksAndControls_AreElementsAndPictures()
    {
        using WordprocessingDocument word = Open(Write(new Document { Blocks = [new Paragraph { Text = "甲\n乙\t丙\0\u000B" }] }));
        DocumentFormat.OpenXml.Wordprocessing.Paragraph paragraph = Paragraphs(word).Single();

        Assert.Single(paragraph.Descendants<Break>());
        Assert.Single(paragraph.Descendants<TabChar>());
        Assert.Equal("甲乙丙␀␋", paragraph.InnerText);
    }

    [Fact]
    public void Write_TablesInARow_StayApart()
    {
        byte[] bytes = Write(new Document { Blocks = [new TableBuilder().Body("a").Build(), new PageBreak(), new TableBuilder().Body("b", "c").Build(), new Table()] });
        using WordprocessingDocument word = Open(bytes);

        Assert.Equal(["tbl", "p", "p", "tbl", "p", "p", "sectPr"], BodyOf(word).Elements().Select(element => element.LocalName));
        Assert.Single(BodyOf(word).Descendants<PageBreakBefore>());
        Assert.Empty(Errors(bytes));
    }

    [Fact]
    public void Write_LandscapeAskedFor_LastsUntilTheNextPageBreak()
    {
        using WordprocessingDocument word = Open(Write(new DocumentBuilder("")
            .Paragraph("直").PageBreak(PageOrientation.Landscape).Paragraph("横").Paragraph("横").PageBreak(PageOrientation.Portrait).Paragraph("直").Build()));

        Assert.Equal(
            [null, PageOrientationValues.Landscape, null],
            BodyOf(word).Descendants<SectionProperties>().Select(section => section.GetFirstChild<PageSize>()!.Orient?.Value));
    }

    [Fact]
    public void Write_EmptyDocument_IsValid() => Assert.Empty(Errors(Write(new Document())));

    [Fact]
    public void Write_MoreColumnsThanWordHolds_SaysSo() =>
        Assert.Throws<DocumentLimitException>(() => Write(new Document { Blocks = [new Table { BodyRows = [Row.Of(Enumerable.Repeat((PublicBudget.Reporting.Documents.Cell)"x", 64))] }] }));

    private static byte[] Write(Document document)
    {
        using var stream = new MemoryStream();
        DocumentWriter.Write(document, stream, FileFormat.Docx);
        return stream.ToArray();
    }

    private static WordprocessingDocument Open(byte[] bytes) => WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);

    private static string[] Errors(byte[] bytes)
    {
        using WordprocessingDocument word = Open(bytes);
        return [.. new OpenXmlValidator().Validate(word).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
    }

    private static Body BodyOf(WordprocessingDocument word) => word.MainDocumentPart!.Document!.Body!;

    private static IEnumerable<DocumentFormat.OpenXml.Wordprocessing.Paragraph> Paragraphs(WordprocessingDocument word) =>
        BodyOf(word).Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>();

    private static string? StyleOf(DocumentFormat.OpenXml.Wordprocessing.Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
}
