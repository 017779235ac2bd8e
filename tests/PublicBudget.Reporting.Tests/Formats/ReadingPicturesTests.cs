using System.Text;
using PublicBudget.Reporting.Formats;
using PublicBudget.Tests.Shared;
using static PublicBudget.Tests.Shared.PdfSource;

namespace PublicBudget.Reporting.Tests.Formats;

/// <summary>A picture where a table was expected is said to be one, in each format, and the reading is partial.</summary>
public class ReadingPicturesTests
{
    private const string Title = "支出总体情况表";
    private const string Picture = "q 400 0 0 300 60 300 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u00FF EI Q\n";

    public static TheoryData<FileFormat, byte[]> BelowATitle() => new()
    {
        { FileFormat.Markdown, Encoding.UTF8.GetBytes($"# {Title}\n\n单位：万元\n\n![](images/1.png)\n\n其他文字。\n") },
        { FileFormat.Html, Encoding.UTF8.GetBytes($"<html><body><p>{Title}</p><p>单位：万元</p><p><img src='images/1.png'></p><p>其他文字。</p></body></html>") },
        { FileFormat.Docx, PackageFile.Docx($"{Paragraph(Title)}{Paragraph("单位：万元")}<w:p><w:r><w:drawing><a:blip xmlns:a='x'/></w:drawing></w:r></w:p>{Paragraph("其他文字。")}") },
        { FileFormat.Xlsx, Workbook($"<sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>{Title}</t></is></c></row></sheetData>") },
        { FileFormat.Pdf, new PdfSource().Page(Text(200, 760, Title) + Text(60, 700, "单位：万元") + Picture + Text(60, 200, "其他文字。")).Build() },
    };

    [Theory]
    [MemberData(nameof(BelowATitle))]
    public void Read_PictureBelowATitle_SaysWhichTableItMayBe(FileFormat format, byte[] file)
    {
        DocumentReading reading = Printed.Read(file, format);

        ReadRemark remark = Assert.Single(reading.Remarks);
        Assert.Equal(ReadRemarkKind.Picture, remark.Kind);
        Assert.Contains($"below “{Title}”, where a table was expected", remark.Text, StringComparison.Ordinal);
        Assert.True(reading.IsPartial);
        Assert.Empty(reading.Document.Tables);
    }

    [Fact]
    public void Read_PictureBesideATable_IsNoLostTable()
    {
        DocumentReading reading = Printed.Read(Encoding.UTF8.GetBytes($"<html><body><p>{Title}</p><table><tr><td>甲</td><td>1</td></tr></table><img alt='印章' src='a.png'></body></html>"));

        Assert.Equal("a picture stands here: 印章; text in pictures is not read", Assert.Single(reading.Remarks).Text);
    }

    [Theory]
    [InlineData("<html><body><table><tr><td>甲</td><td><img src='1.png'></td></tr><tr><td>乙</td><td>2</td></tr></table></body></html>", FileFormat.Html)]
    [InlineData("| 甲 | ![](1.png) |\n|---|---|\n| 乙 | 2 |\n", FileFormat.Markdown)]
    public void Read_PictureInACell_IsPartial(string text, FileFormat format)
    {
        DocumentReading reading = Printed.Read(Encoding.UTF8.GetBytes(text), format);

        Assert.Equal(ReadRemarkKind.Picture, Assert.Single(reading.Remarks).Kind);
        Assert.Single(reading.Document.Tables);
    }

    [Fact]
    public void Read_PictureInAWordCell_IsPartial()
    {
        DocumentReading reading = Printed.Read(PackageFile.Docx($"<w:tbl><w:tr><w:tc>{Paragraph("甲")}</w:tc><w:tc><w:p><w:r><w:drawing><a:blip xmlns:a='x'/></w:drawing></w:r></w:p></w:tc></w:tr></w:tbl>"));

        Assert.Equal(ReadRemarkKind.Picture, Assert.Single(reading.Remarks).Kind);
    }

    [Fact]
    public void Read_BackgroundOfAPdfPage_IsNoPicture()
    {
        string lines = string.Concat(Enumerable.Range(0, 10).Select(line => Text(80, 560 - (line * 20), $"第{line}行支出。")));

        Assert.Empty(Printed.Read(new PdfSource().Page(Picture + lines).Build()).Remarks);
    }

    private static byte[] Workbook(string cells) => PackageFile.Xlsx(
        cells,
        more: [("xl/worksheets/_rels/sheet1.xml.rels", PackageFile.Relationships(("rId1", "drawing", "../drawings/drawing1.xml"))), ("xl/drawings/drawing1.xml", "<d><pic/></d>")]);

    private static string Paragraph(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";
}
