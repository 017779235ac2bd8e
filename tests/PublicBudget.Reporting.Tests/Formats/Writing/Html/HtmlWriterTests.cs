using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats.Writing.Html;
using Document = PublicBudget.Reporting.Documents.Document;

namespace PublicBudget.Reporting.Tests.Formats.Writing.Html;

public class HtmlWriterTests
{
    private static readonly IHtmlDocument Page = Parse(HtmlWriter.ToHtml(SampleDocuments.Disclosure()));

    [Fact]
    public void ToHtml_Disclosure_NeedsNothingFromOutside()
    {
        Assert.Equal("zh-CN", Page.DocumentElement.GetAttribute("lang"));
        Assert.Empty(Page.QuerySelectorAll("script, link, img, iframe"));
        Assert.DoesNotContain("url(", Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void ToHtml_Contents_LeadToHeadings()
    {
        IElement[] links = [.. Page.QuerySelectorAll("nav a")];

        Assert.Equal(10, links.Length);
        Assert.All(links, link => Assert.Equal(link.TextContent, Page.GetElementById(link.GetAttribute("href")![1..])!.TextContent));
    }

    [Fact]
    public void ToHtml_Table_KeepsSpansAndNamesItsRows()
    {
        IElement table = Page.QuerySelectorAll("table")[0];

        Assert.Equal("3", table.QuerySelector("thead th")!.GetAttribute("colspan"));
        Assert.Equal("合计", table.QuerySelector("tr.total th[scope=row]")!.TextContent);
        Assert.All(table.QuerySelectorAll("tbody tr"), row => Assert.Single(row.QuerySelectorAll("th[scope=row]")));
        Assert.Equal(3, table.QuerySelectorAll("thead tr").Length);
    }

    [Fact]
    public void ToHtml_ColumnsOfLongTexts_AreHeldOpenOnceAndBlankCellsSayNothing()
    {
        const string Long = "社会保险业务档案管理系统维护经费";
        Table table = new TableBuilder().Header("编码", "项目", "备注").Body("1", "甲", Long).Body("2", "", Long).Body("3", "丙", "").Build();

        IElement[] cells = [.. Parse(HtmlWriter.ToHtml(new Document { Blocks = [table] })).QuerySelectorAll("tbody td")];

        Assert.Equal(Long, Assert.Single(cells, cell => cell.ClassList.Contains("t")).TextContent);
        Assert.Equal(2, cells.Count(cell => cell.TextContent.Length == 0));
        Assert.All(cells, cell => Assert.False(cell.TextContent.Length == 0 && cell.HasAttribute("class")));
    }

    // Characters of two halves, at every offset, so that pieces of the page end between the halves.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Write_LongPage_HasTheBytesOfItsText(int offset)
    {
        var document = new Document { Blocks = [new Paragraph { Text = new string('甲', offset) + string.Concat(Enumerable.Repeat("𠮷", 30_000)) }] };
        using var stream = new MemoryStream();

        HtmlWriter.Write(document, stream);

        Assert.Equal(HtmlWriter.ToHtml(document), System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void ToHtml_WideTable_LiesAcrossInPrintWithItsHeading()
    {
        IElement wide = Page.QuerySelector("div.wide")!;

        Assert.Equal("附件 2031年单位预算表", wide.QuerySelector("h2")!.TextContent);
        Assert.Equal(2, wide.QuerySelectorAll("table").Length);
        Assert.Equal(5, Page.QuerySelectorAll("table").Length);
    }

    [Fact]
    public void ToHtml_Charts_SayTheSameInWords()
    {
        foreach (IElement svg in Page.QuerySelectorAll("svg"))
        {
            string[] labels = svg.GetAttribute("aria-labelledby")!.Split(' ');
            Assert.Equal("title", Page.GetElementById(labels[0])!.LocalName);
            Assert.Contains("1,038.10", Page.GetElementById(labels[1])!.TextContent, StringComparison.Ordinal);
            Assert.Contains("1,038.10", svg.NextElementSibling!.TextContent, StringComparison.Ordinal);
        }

        Assert.Equal(2, Page.QuerySelectorAll("svg").Length);
        Assert.Contains(Page.QuerySelectorAll("svg text"), text => text.TextContent == "支出");
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a & b \" ' < > &amp;")]
    [InlineData("]]> --> <!--")]
    public void ToHtml_AnyText_ComesBackAsItWas(string text)
    {
        var document = new Document
        {
            Title = text,
            Blocks =
            [
                new Paragraph { Text = text },
                new TableBuilder().Title(text).Header(text).Body(text).Build(),
                new Chart { Title = text, TextAlternative = text, Series = [new ChartSeries { Name = text, Points = [new ChartPoint { Label = text, Value = 1, Text = text }] }] },
            ],
        };

        IHtmlDocument page = Parse(HtmlWriter.ToHtml(document));

        Assert.Equal(text, page.Title);
        Assert.Equal(text, page.QuerySelector("td")!.TextContent);
        Assert.Equal(text, page.QuerySelector("th")!.TextContent);
        Assert.Equal(text, page.QuerySelector("main > p")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("script"));
    }

    [Fact]
    public void ToHtml_ControlCharacters_StayVisible()
    {
        IHtmlDocument page = Parse(HtmlWriter.ToHtml(new Document { Blocks = [new Paragraph { Text = "甲\0\u0085乙\uDC00\n丙" }] }));

        Assert.Equal("甲␀[U+0085]乙[U+DC00]丙", page.QuerySelector("p")!.TextContent);
        Assert.Single(page.QuerySelectorAll("p br"));
    }

    [Fact]
    public void ToHtml_EmptyDocumentAndTables_ArePages()
    {
        Parse(HtmlWriter.ToHtml(new Document()));
        Parse(HtmlWriter.ToHtml(new Document { Blocks = [new Table(), new Contents(), new Chart { Title = "", TextAlternative = "" }, new PageBreak()] }));
    }

    [Fact]
    public void ToHtml_NegativeAndHugeFigures_AreDrawn()
    {
        var chart = new Chart
        {
            Title = "t",
            TextAlternative = "a",
            Series =
            [
                new ChartSeries
                {
                    Name = "s",
                    Points =
                    [
                        new ChartPoint { Label = "a", Value = -5m, Text = "-5" },
                        new ChartPoint { Label = "b", Value = decimal.MaxValue, Text = "max" },
                        new ChartPoint { Label = "c", Value = decimal.MinValue, Text = "min" },
                    ],
                },
            ],
        };

        IHtmlDocument page = Parse(HtmlWriter.ToHtml(new Document { Blocks = [chart] }));

        Assert.Equal(2, page.QuerySelectorAll("rect").Length);
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);
}
