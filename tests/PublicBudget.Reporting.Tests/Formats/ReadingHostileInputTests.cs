using System.Diagnostics;
using System.Text;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tests.Formats;

/// <summary>Files made to hurt: absurd spans, parts that point at each other, depths without end. Bounded time, and an error of ours or a partial reading.</summary>
public class ReadingHostileInputTests
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(30);

    private static readonly Dictionary<string, (FileFormat Format, Func<byte[]> Make)> AbsurdSpansFiles = new()
    {
        { "docx: a cell over 2^31 columns", (FileFormat.Docx, () => Docx($"<w:tbl><w:tr>{Spanning("2147483648")}{Spanning("2147483647")}{Spanning("1")}</w:tr></w:tbl>")) },
        { "docx: cells of a thousand columns each", (FileFormat.Docx, () => Docx($"<w:tbl><w:tr>{string.Concat(Enumerable.Repeat(Spanning("1000"), 5_000))}</w:tr></w:tbl>")) },
        { "docx: columns left out before and after", (FileFormat.Docx, () => Docx("<w:tbl><w:tr><w:trPr><w:gridBefore w:val='2147483647'/><w:gridAfter w:val='2147483647'/></w:trPr>" + Spanning("1") + "</w:tr></w:tbl>")) },
        { "docx: a column merged down without a beginning", (FileFormat.Docx, () => Docx("<w:tbl>" + string.Concat(Enumerable.Repeat("<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr>", 3_000)) + "</w:tbl>")) },
        { "html: a cell over 1e9 columns and rows", (FileFormat.Html, () => Html("<table><tr><td colspan=1000000000 rowspan=1000000000>1</td><td>2</td></tr><tr><td>3</td></tr></table>")) },
        { "html: cells of a thousand columns each", (FileFormat.Html, () => Html("<table><tr>" + string.Concat(Enumerable.Repeat("<td colspan=1000>1</td>", 5_000)) + "</tr></table>")) },
        { "html: each row pushes the next one aside", (FileFormat.Html, () => Html("<table>" + string.Concat(Enumerable.Repeat("<tr>" + string.Concat(Enumerable.Repeat("<td rowspan=65534>1</td>", 10)) + "</tr>", 3_000)) + "</table>")) },
        { "xlsx: one range over the whole sheet", (FileFormat.Xlsx, () => PackageFile.Xlsx("<sheetData><row r='1'><c r='A1'><v>1</v></c></row><row r='9'><c r='C9'><v>2</v></c></row></sheetData><mergeCells><mergeCell ref='A1:XFD1048576'/></mergeCells>")) },
        { "xlsx: ranges one upon another", (FileFormat.Xlsx, () => PackageFile.Xlsx("<sheetData>" + Rows(300) + "</sheetData><mergeCells>" + string.Concat(Enumerable.Range(1, 300).Select(row => $"<mergeCell ref='A{row}:XFD1048576'/>")) + "</mergeCells>")) },
        { "xlsx: ranges turned round and beyond the sheet", (FileFormat.Xlsx, () => PackageFile.Xlsx("<sheetData>" + Rows(3) + "</sheetData><mergeCells><mergeCell ref='C3:A1'/><mergeCell ref='A1:ZZZZZZ99999999999'/><mergeCell ref=''/><mergeCell/></mergeCells>")) },
    };

    public static TheoryData<string> AbsurdSpans() => [.. AbsurdSpansFiles.Keys];

    [Theory]
    [MemberData(nameof(AbsurdSpans))]
    public void Read_AbsurdSpans_AreCutInBoundedTime(string what)
    {
        (FileFormat format, byte[] file) = (AbsurdSpansFiles[what].Format, AbsurdSpansFiles[what].Make());
        var watch = Stopwatch.StartNew();

        Disclosure read = Disclosure.Read(new MemoryStream(file), format);

        Assert.All(read.Document.Tables, table => Assert.All(table.Rows, row => Assert.InRange(row.Cells.Sum(cell => (long)cell.ColumnSpan), 0, ReadLimits.Default.MaxColumns)));
        read.Verify();
        Assert.True(watch.Elapsed < Bound, $"{what}: {watch.Elapsed}");
    }

    [Theory]
    [InlineData(FileFormat.Docx)]
    [InlineData(FileFormat.Html)]
    public void Read_CellsBeyondTheLastColumn_AreLeftOutAndSaidSo(FileFormat format)
    {
        byte[] file = format == FileFormat.Docx
            ? Docx($"<w:tbl><w:tr>{Spanning("3")}{Spanning("3")}{Spanning("1")}</w:tr></w:tbl>")
            : Html("<table><tr><td colspan=3>1</td><td colspan=3>1</td><td>1</td></tr></table>");

        DocumentReading reading = Printed.Read(file, format, new ReadLimits { MaxColumns = 5 });

        Assert.Equal("|1[1x3]|1[1x2]|", Printed.Text(reading));
        Assert.Equal(ReadRemarkKind.CutOff, Assert.Single(reading.Remarks).Kind);
    }

    private static readonly Dictionary<string, Func<byte[]>> CirclesFiles = new()
    {
        { "the main part is its own styles, numbering, header and notes", () => Docx(Paragraph("正文"), rels: PackageFile.Relationships(("rId1", "styles", "document.xml"), ("rId2", "numbering", "document.xml"), ("rId3", "header", "document.xml"), ("rId4", "footnotes", "document.xml"))) },
        { "two footers point at each other", () => Docx(Paragraph("正文"), more: [("word/footer1.xml", Footer), ("word/_rels/footer1.xml.rels", PackageFile.Relationships(("rId1", "footer", "footer2.xml"))), ("word/footer2.xml", Footer), ("word/_rels/footer2.xml.rels", PackageFile.Relationships(("rId1", "footer", "footer1.xml")))]) },
        { "the package points at its own relationships", () => PackageFile.Of(("_rels/.rels", PackageFile.Relationships(("rId1", "officeDocument", "_rels/.rels"))), ("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<document/>")) },
        { "styles based on themselves and on each other", () => Docx("<w:p><w:pPr><w:pStyle w:val='a'/></w:pPr><w:r><w:t>正文</w:t></w:r></w:p>", styles: Style("a", "b") + Style("b", "c") + Style("c", "a") + Style("d", "d")) },
        { "lists that are instances of each other", () => Docx("<w:p><w:pPr><w:numPr><w:ilvl w:val='99'/><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>正文</w:t></w:r></w:p>", numbering: "<w:abstractNum w:abstractNumId='1'><w:numStyleLink w:val='l'/></w:abstractNum><w:abstractNum w:abstractNumId='2'><w:styleLink w:val='l'/><w:numStyleLink w:val='l'/></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='2'/></w:num>") },
        { "a sheet that is the workbook, the strings and the styles", () => PackageFile.Of(("_rels/.rels", PackageFile.Relationships(("rId1", "officeDocument", "xl/workbook.xml"))), ("xl/workbook.xml", "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets><sheet name='甲' r:id='rId1'/><sheet name='乙' r:id='rId1'/></sheets></workbook>"), ("xl/_rels/workbook.xml.rels", PackageFile.Relationships(("rId1", "worksheet", "workbook.xml"), ("rId2", "sharedStrings", "workbook.xml"), ("rId3", "styles", "workbook.xml")))) },
        { "a drawing that is its sheet", () => PackageFile.Xlsx("<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>", more: ("xl/worksheets/_rels/sheet1.xml.rels", PackageFile.Relationships(("rId1", "drawing", "sheet1.xml"), ("rId2", "drawing", "sheet1.xml")))) },
    };

    public static TheoryData<string> Circles() => [.. CirclesFiles.Keys];

    [Theory]
    [MemberData(nameof(Circles))]
    public void Read_PartsThatPointAtEachOther_AreReadOnce(string what)
    {
        byte[] file = CirclesFiles[what]();
        DocumentReading? reading = null;
        Exception? error = Record.Exception(() => reading = Printed.Read(file));

        Assert.True(error is null or DocumentFormatException, $"{what}: {error}");
        Assert.True(reading is null || reading.Document.Blocks.Count(block => block is TextBlock { Text: "正文" }) <= 1, what);
    }

    private static readonly Dictionary<string, (FileFormat Format, Func<byte[]> Make)> DepthsFiles = new()
    {
        { "html: elements", (FileFormat.Html, () => Html(string.Concat(Enumerable.Repeat("<div>", 50_000)) + "支出")) },
        { "html: tables in tables", (FileFormat.Html, () => Html(string.Concat(Enumerable.Repeat("<table><tr><td>1</td><td>", 2_000)))) },
        { "html: tables of three columns in tables", (FileFormat.Html, () => Html(string.Concat(Enumerable.Repeat("<table><tr><td>1</td></tr><tr><td>2</td></tr><tr><td>1</td><td>2</td><td>3", 400)))) },
        { "html: marks in a cell", (FileFormat.Html, () => Html("<table><tr><td>1</td><td>" + string.Concat(Enumerable.Repeat("<span>", 50_000)) + "2</td></tr></table>")) },
        { "html: marks in a heading", (FileFormat.Html, () => Html("<h1>" + string.Concat(Enumerable.Repeat("<span>", 50_000)) + "支出</h1>")) },
        { "html: marks that every paragraph opens anew", (FileFormat.Html, () => Html(string.Concat(Enumerable.Range(0, 900).Select(i => $"<b a={i}>")) + string.Concat(Enumerable.Repeat("<p>支出</p>", 50_000)))) },
        { "md: quotes in quotes", (FileFormat.Markdown, () => Encoding.UTF8.GetBytes(new string('>', 20_000) + " 支出\n")) },
        { "md: lists in lists", (FileFormat.Markdown, () => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("- ", 5_000)) + "支出\n")) },
        { "md: tables in quotes", (FileFormat.Markdown, () => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(1, 50).Select(depth => $"{new string('>', depth)} | 甲 | 乙 |\n{new string('>', depth)} |---|---|\n{new string('>', depth)} | 1 | 2 |\n\n")))) },
        { "md: elements in html", (FileFormat.Markdown, () => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div>", 50_000)) + "支出\n")) },
        { "docx: text boxes in text boxes", (FileFormat.Docx, () => Docx(string.Concat(Enumerable.Repeat("<w:p><w:r><w:txbxContent>", 2_000)) + string.Concat(Enumerable.Repeat("</w:txbxContent></w:r></w:p>", 2_000)))) },
        { "docx: insertions in insertions", (FileFormat.Docx, () => Docx("<w:p>" + string.Concat(Enumerable.Repeat("<w:ins>", 20_000)) + "<w:r><w:t>支出</w:t></w:r>" + string.Concat(Enumerable.Repeat("</w:ins>", 20_000)) + "</w:p>")) },
        { "xlsx: elements in a sheet", (FileFormat.Xlsx, () => PackageFile.Xlsx(string.Concat(Enumerable.Repeat("<sheetData>", 20_000)) + string.Concat(Enumerable.Repeat("</sheetData>", 20_000)))) },
    };

    public static TheoryData<string> Depths() => [.. DepthsFiles.Keys];

    [Theory]
    [MemberData(nameof(Depths))]
    public void Read_DepthsWithoutEnd_AreATypedErrorOrAReading(string what)
    {
        (FileFormat format, byte[] file) = (DepthsFiles[what].Format, DepthsFiles[what].Make());
        var watch = Stopwatch.StartNew();

        Exception? error = Record.Exception(() => Disclosure.Read(new MemoryStream(file), format).Verify());

        Assert.True(error is null or DocumentFormatException, $"{what}: {error}");
        Assert.True(watch.Elapsed < Bound, $"{what}: {watch.Elapsed}");
    }

    [Theory]
    [InlineData(FileFormat.Docx)]
    [InlineData(FileFormat.Html)]
    [InlineData(FileFormat.Markdown)]
    public void Read_MoreCellsThanAllowed_IsReadInPart(FileFormat format)
    {
        const int rows = 500, columns = 20;
        byte[] file = format switch
        {
            FileFormat.Docx => Docx("<w:tbl>" + string.Concat(Enumerable.Repeat("<w:tr>" + string.Concat(Enumerable.Repeat(Spanning("1"), columns)) + "</w:tr>", rows)) + "</w:tbl>"),
            FileFormat.Html => Html("<table>" + string.Concat(Enumerable.Repeat("<tr>" + string.Concat(Enumerable.Repeat("<td>1</td>", columns)) + "</tr>", rows)) + "</table>"),
            _ => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("|" + string.Concat(Enumerable.Repeat("1|", columns)) + "\n", rows))),
        };

        DocumentReading reading = Printed.Read(file, format, new ReadLimits { MaxCells = 1_000 });

        Assert.Equal(1_000, reading.Document.Tables.Sum(table => table.Rows.Sum(row => row.Cells.Count)));
        Assert.Equal(ReadRemarkKind.CutOff, Assert.Single(reading.Remarks).Kind);
        Assert.True(reading.IsPartial);
    }

    [Theory]
    [InlineData(FileFormat.Docx)]
    [InlineData(FileFormat.Html)]
    [InlineData(FileFormat.Markdown)]
    [InlineData(FileFormat.Text)]
    public void Read_TextOfAMegabyte_IsCutAndSaysSo(FileFormat format)
    {
        string text = new('字', 1 << 20);
        byte[] file = format switch
        {
            FileFormat.Docx => Docx($"<w:tbl><w:tr><w:tc>{Paragraph(text)}</w:tc><w:tc>{Paragraph("1")}</w:tc></w:tr></w:tbl>"),
            FileFormat.Html => Html($"<table><tr><td>{text}</td><td>1</td></tr></table>"),
            FileFormat.Markdown => Encoding.UTF8.GetBytes($"| {text} | 1 |\n|---|---|\n"),
            _ => Encoding.UTF8.GetBytes(text),
        };

        DocumentReading reading = Printed.Read(file, format);

        Assert.Contains(reading.Remarks, remark => remark.Kind == ReadRemarkKind.CutOff);
        Assert.True(reading.IsPartial);
        Assert.InRange(Printed.Text(reading).Length, ReadLimits.Default.MaxCellLength, ReadLimits.Default.MaxCellLength + 20);
    }

    [Theory]
    [InlineData(FileFormat.Docx)]
    [InlineData(FileFormat.Xlsx)]
    [InlineData(FileFormat.Xls)]
    [InlineData(FileFormat.Pdf)]
    [InlineData(FileFormat.Html)]
    [InlineData(FileFormat.Markdown)]
    [InlineData(FileFormat.Text)]
    public void Read_Nothing_SaysThatTheFileIsEmpty(FileFormat format)
        => Assert.Contains("empty", Assert.ThrowsAny<DocumentFormatException>(() => Printed.Read([], format)).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_EntitiesInAWordDocument_AreRefused()
    {
        byte[] file = PackageFile.Of(
            ("_rels/.rels", PackageFile.Relationships(("rId1", "officeDocument", "word/document.xml"))),
            ("word/document.xml", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w:document xmlns:w='w'><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>"));

        Assert.Equal("word/document.xml", Assert.Throws<DamagedDocumentException>(() => Printed.Read(file, FileFormat.Docx)).Where);
    }

    private const string Footer = "<w:ftr xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:p><w:r><w:t>页脚</w:t></w:r></w:p></w:ftr>";

    private static byte[] Docx(string body, string styles = "", string numbering = "", string? rels = null, params (string Name, string Content)[] more)
    {
        byte[] file = PackageFile.Docx(body, styles, numbering, more);
        return rels is null ? file : PackageFile.Of([.. PackageFile.PartsOf(file).Select(part => part.Name == "word/_rels/document.xml.rels" ? (part.Name, Encoding.UTF8.GetBytes(rels)) : part)]);
    }

    private static byte[] Html(string body) => Encoding.UTF8.GetBytes($"<html><head><meta charset='utf-8'></head><body>{body}</body></html>");

    private static string Paragraph(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Spanning(string columns) => $"<w:tc><w:tcPr><w:gridSpan w:val='{columns}'/></w:tcPr>{Paragraph("1")}</w:tc>";

    private static string Style(string id, string basedOn) => $"<w:style w:type='paragraph' w:styleId='{id}'><w:basedOn w:val='{basedOn}'/></w:style>";

    private static string Rows(int count) => string.Concat(Enumerable.Range(1, count).Select(row => $"<row r='{row}'><c r='A{row}'><v>{row}</v></c><c r='B{row}'><v>2</v></c></row>"));
}
