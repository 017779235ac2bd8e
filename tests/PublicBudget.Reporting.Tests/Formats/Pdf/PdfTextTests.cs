using CsCheck;
using PublicBudget.Reporting.Formats;
using PublicBudget.Tests.Shared;
using static PublicBudget.Tests.Shared.PdfSource;

namespace PublicBudget.Reporting.Tests.Formats.Pdf;

/// <summary>Text in a PDF: lines by their baselines, paragraphs by their margins.</summary>
public class PdfTextTests
{
    // 39 characters of twelve points from 60 to 528: the width that the text is set to.
    private const string Full = "本单位二〇二三年收入预算按照零基预算要求，逐项核定并报主管部门会同财政部门审核";

    [Fact]
    public void Read_WrappedLines_AreOneParagraph()
    {
        byte[] pdf = Page(("　　" + Full[..37], 60), (Full, 60), ("批复，共计12.5万元。", 60), ("　　支出预算12.5万元。", 60));

        Assert.Equal(Full[..37] + Full + "批复，共计12.5万元。\n支出预算12.5万元。", Printed.Text(pdf));
    }

    [Fact]
    public void Read_NumberThatDidNotFit_IsJoinedToItsSentence()
    {
        // 1,212.12 takes four characters: the line ends early because of it.
        byte[] pdf = Page(("　　" + Full[..37], 60), (Full, 60), (Full, 60), (Full[..36], 60), ("1,212.12万元。", 60));

        Assert.EndsWith(Full[..36] + "1,212.12万元。", Printed.Text(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_MarkThatHangsOverTheMargin_MovesNoMargin()
    {
        // The comma stands right of the margin, the semicolon left of it.
        string listed = Full[..38] + "；";
        byte[] pdf = Page(("　　" + Full[..37], 60), (Full + "，", 60), (Full, 60), (listed, 60), ("其他收入2.7万元。", 60));

        Assert.Equal(Full[..37] + Full + "，" + Full + listed + "其他收入2.7万元。", Printed.Text(pdf));
    }

    [Fact]
    public void Read_LinesSetInAsFirstLinesAre_BeginParagraphsAndThoseAtTheMarginBeginNone()
    {
        // A first line that ends at the margin without a mark, and one shorter by a character and a half because of its mark.
        string first = "　　" + Full[..37], shorter = Full[..37] + "；";
        byte[] pdf = Page((first, 60), ("共计12.5万元。", 60), (first, 60), ("共计3.5万元。", 60), (first, 60), (shorter, 60), ("共计4.5万元。", 60), (first, 60), (first, 60), ("共计5.5万元。", 60));

        string text = first[2..];
        Assert.Equal($"{text}共计12.5万元。\n{text}共计3.5万元。\n{text}{shorter}共计4.5万元。\n{text}\n{text}共计5.5万元。", Printed.Text(pdf));
    }

    [Fact]
    public void Read_ItemsWhoseLinesHangAsDeepAsFirstLines_AreWhole()
    {
        string first = "　　" + Full[..37], item = "（一）" + Full[..36], hanging = "　　" + Full[..37];
        byte[] pdf = Page((first, 60), ("共计12.5万元。", 60), (first, 60), ("共计3.5万元。", 60), (first, 60), ("共计4.5万元。", 60), (item, 60), (hanging, 60), ("　　共计6.5万元。", 60));

        Assert.EndsWith($"\n{item}{hanging[2..]}共计6.5万元。", Printed.Text(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LongNumberCarriedOver_IsJoinedToItsSentence()
    {
        byte[] pdf = Page(("　　" + Full[..37], 60), (Full, 60), (Full, 60), (Full[..32], 60), ("5,806,105.16元。", 60));

        Assert.EndsWith(Full[..32] + "5,806,105.16元。", Printed.Text(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SentenceOverAPageBreak_IsOneParagraphAndPageNumbersAreSetAside()
    {
        string first = Lines(120, ("　　" + Full[..37], 60), (Full, 60), (Full, 60)) + Text(280, 30, "— 1 —");
        string second = Lines(780, ("减少3.2万元。", 60)) + Text(280, 30, "— 2 —");

        DocumentReading reading = Printed.Read(new PdfSource().Page(first).Page(second).Build());

        Assert.Equal(Full[..37] + Full + Full + "减少3.2万元。", Printed.Text(reading));
        Assert.Equal("Furniture, t 第1页: the numbers of 2 pages are set aside", Assert.Single(reading.Remarks).ToString());
        Assert.False(reading.IsPartial);
    }

    [Fact]
    public void Read_RunningHeader_IsKeptOnce()
    {
        var source = new PdfSource();
        for (int page = 1; page <= 4; page++)
        {
            source.Page(Text(200, 800, "青石镇水利站单位预算") + Text(60, 600, $"第{page}段。"));
        }

        Assert.Equal("青石镇水利站单位预算\n第1段。\n第2段。\n第3段。\n第4段。", Printed.Text(source.Build()));
    }

    [Fact]
    public void Read_TitleThatATableRepeats_IsNoRunningHeader()
    {
        var source = new PdfSource();
        for (int page = 1; page <= 4; page++)
        {
            source.Page(Text(200, 800, "收入预算总表") + Grid([60, 160, 260], [790, 770, 750]) + Text(70, 775, "科目") + Text(170, 775, "金额") + Text(70, 755, "教育") + Text(170, 755, $"{page}.5"));
        }

        Assert.Equal(4, Printed.Read(source.Build()).Document.Blocks.OfType<Reporting.Documents.TextBlock>().Count(text => text.Text == "收入预算总表"));
    }

    // At the foot of the first page it would part a table from its rest on the next one.
    [Fact]
    public void Read_RunningFooter_IsKeptAtTheEnd()
    {
        var source = new PdfSource();
        for (int page = 1; page <= 4; page++)
        {
            source.Page(Text(60, 600, $"第{page}段。") + Text(200, 40, "青石镇水利站编印"));
        }

        Assert.Equal("第1段。\n第2段。\n第3段。\n第4段。\n青石镇水利站编印", Printed.Text(source.Build()));
    }

    // A browser prints the name of the page above each, also where every page is full of tables.
    [Fact]
    public void Read_NameOfTheDocumentAboveEachTable_IsKeptOnce()
    {
        var source = new PdfSource();
        for (int page = 1; page <= 4; page++)
        {
            source.Page(Text(200, 800, "青石镇水利站单位预算") + Grid([60, 160, 260], [790, 770, 750]) + Text(70, 775, "科目") + Text(170, 775, "金额") + Text(70, 755, "教育") + Text(170, 755, $"{page}.5"));
        }

        Assert.Single(Printed.Read(source.Build()).Document.Blocks.OfType<Reporting.Documents.TextBlock>(), text => text.Text == "青石镇水利站单位预算");
    }

    [Fact]
    public void Read_OrganisationAboveEachTable_IsNoRunningHeader()
    {
        var source = new PdfSource().Page(Text(60, 800, "编制单位：青石镇水利站") + Text(60, 780, "本表无数据。"));
        for (int page = 1; page <= 4; page++)
        {
            source.Page(Text(60, 800, "编制单位：青石镇水利站") + Text(450, 800, "单位：万元") + Grid([60, 160, 260], [790, 770, 750]) + Text(70, 775, "科目") + Text(170, 775, "金额") + Text(70, 755, "教育") + Text(170, 755, $"{page}.5"));
        }

        Assert.Equal(4, Printed.Read(source.Build()).Document.Blocks.OfType<Reporting.Documents.TextBlock>().Count(text => text.Text == "单位：万元"));
    }

    [Fact]
    public void Read_ListOfEquallyLongLines_IsNotWrapped()
    {
        string[] tables = ["2023年一般公共预算支出功能分类预算表", "2023年政府性基金支出功能分类预算情况", "2023年国有资本经营支出功能分类预算表", "2023年预算单位三公经费支出预算一览表"];

        Assert.Equal(string.Join('\n', tables), Printed.Text(Page([.. tables.Select(table => (table, 60.0))])));
    }

    [Fact]
    public void Read_TitleOnAPageThatLies_DoesNotGoOnFromTheOneBefore()
    {
        byte[] pdf = new PdfSource().Page(Lines(120, ("　　" + Full[..37], 60), (Full, 60), (Full, 60))).Page(Text(60, 560, "收入预算总表"), "/MediaBox [0 0 842 595]").Build();

        Assert.EndsWith(Full + "\n收入预算总表", Printed.Text(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_JustifiedText_HasNoBlanks()
    {
        string spread = string.Concat("同比增加27125219.46元".Select((c, i) => Text(60 + (i * 16), 700, c.ToString())));

        Assert.Equal("同比增加27125219.46元", Printed.Text(new PdfSource().Page(spread).Build()));
    }

    [Fact]
    public void Read_FiguresSideBySide_StayApart() =>
        Assert.Equal("合计 12.50 30.00", Printed.Text(new PdfSource().Page(Text(60, 700, "合计") + Text(100, 700, "12.50") + Text(140, 700, "30.00")).Build()));

    [Fact]
    public void Read_OrganisationLeftAndUnitRight_AreTwoLines() =>
        Assert.Equal("编制单位：青石镇水利站\n单位：万元", Printed.Text(new PdfSource().Page(Text(60, 700, "编制单位：青石镇水利站") + Text(460, 700, "单位：万元")).Build()));

    [Fact]
    public void Read_LookAlikesOfATextLayer_AreTheCharacters() =>
        Assert.Equal("部门公务用车", Printed.Text(new PdfSource().Page(Text(60, 700, "部\u2ED4公务用\u2ECB")).Build()));

    [Fact]
    public void Read_PrintedTwiceToLookBold_IsReadOnce() =>
        Assert.Equal("支出总计11.1", Printed.Text(new PdfSource().Page(Text(60, 700, "支出总计11.1") + Text(60.4, 700, "支出总计11.1")).Build()));

    [Fact]
    public void Read_Superscript_StaysInItsLine() =>
        Assert.Equal("面积12m2，共3处", Printed.Text(new PdfSource().Page(Text(60, 700, "面积12m") + Text(102, 704, "2", 7) + Text(106, 700, "，共3处")).Build()));

    [Fact]
    public void Read_LargerLine_IsAHeading() =>
        Assert.Equal("# 2023年单位预算编制说明\n" + Full, Printed.Text(new PdfSource().Page(Text(150, 740, "2023年单位预算编制说明", 18) + Text(60, 700, Full)).Build()));

    [Fact]
    public void Read_DateSetFlushRight_IsNotWrapped()
    {
        byte[] pdf = Page(("　　" + Full[..37], 60), (Full, 60), (Full, 60), ("批复。", 60), ("2023年2月1日", 456), ("收入预算总表", 200));

        Assert.EndsWith("\n2023年2月1日\n收入预算总表", Printed.Text(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ParagraphSetInAsAWhole_IsOneParagraph()
    {
        byte[] pdf = Page((Full, 60), (Full, 60), (Full[..20] + "。", 60), (Full[..36], 82), ("减少3.2万元，主要原因是压减公务接待。", 82));

        Assert.EndsWith("\n" + Full[..36] + "减少3.2万元，主要原因是压减公务接待。", Printed.Text(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TitleOfTwoLines_IsOneLine()
    {
        byte[] pdf = Page((Full, 60), (Full, 60), (Full[..20] + "。", 60), ("青石镇水利站及其所属泵站、闸站、堤防管理所二〇二三年度", 126), ("支出预算总表", 258));

        Assert.EndsWith("\n青石镇水利站及其所属泵站、闸站、堤防管理所二〇二三年度\n支出预算总表", Printed.Text(pdf), StringComparison.Ordinal);

        pdf = Page((Full, 60), (Full, 60), (Full[..20] + "。", 60), ("青石镇水利站及其所属泵站、闸站、堤防管理所二〇二三年度一般公共预算财政拨款", 72), ("支出预算总表", 258));

        Assert.EndsWith("\n青石镇水利站及其所属泵站、闸站、堤防管理所二〇二三年度一般公共预算财政拨款支出预算总表", Printed.Text(pdf), StringComparison.Ordinal);
    }

    /// <summary>The order in which a file draws its letters says nothing.</summary>
    [Fact]
    public void Read_LettersInAnyOrder_IsTheSameText()
    {
        (string Text, double X)[] lines = [("　　" + Full[..37], 60), (Full, 60), ("批复，共计1,212.12万元。", 60), ("　　支出预算12.5万元。", 60)];
        string[] letters = [.. lines.SelectMany((line, i) => Letters(line.Text, line.X, 700 - (i * 20)))];
        string expected = Printed.Text(new PdfSource().Page(string.Concat(letters)).Build());

        Gen.Shuffle(letters).Sample(shuffled => Printed.Text(new PdfSource().Page(string.Concat(shuffled)).Build()) == expected, iter: 200, threads: 1);
        Assert.StartsWith(Full[..37] + Full + "批复", expected, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Letters(string text, double x, double y)
    {
        foreach (char c in text)
        {
            yield return Text(x, y, c.ToString());
            x += c < 128 ? 6 : 12;
        }
    }

    private static byte[] Page(params (string Text, double X)[] lines) => new PdfSource().Page(Lines(700, lines)).Build();

    private static string Lines(double y, params (string Text, double X)[] lines) => string.Concat(lines.Select((line, i) => Text(line.X, y - (i * 20), line.Text)));

    // Half of it is seen, but the file holds all of it; a number without its first digits would be another one.
    [Theory]
    [InlineData(-30, "12345.60")]
    [InlineData(580, "12345.60")]
    public void Read_TextThatTheEdgeOfThePageCuts_IsWhole(double at, string text)
        => Assert.Contains(text, Printed.Text(new PdfSource().Page(PdfSource.Text(100, 600, "一段文字") + PdfSource.Text(at, 700, text)).Build()), StringComparison.Ordinal);
}
