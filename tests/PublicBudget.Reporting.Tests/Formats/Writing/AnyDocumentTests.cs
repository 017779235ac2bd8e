using AngleSharp.Html.Parser;
using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tests.Formats.Writing;

/// <summary>Whatever a document holds, what is written of it is valid.</summary>
public class AnyDocumentTests
{
    private static readonly string[] Traps = ["", "合计", "239.9", "a|b", "<b>&\"", "=1+1", "_x0041_", "**", " ", "甲\n乙"];

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Int[0, Traps.Length - 1].Select(i => Traps[i]),
        Gen.Char.Array[0, 6].Select(letters => new string(letters)));

    private static readonly Gen<Cell> AnyCell = Gen.Select(Text, Gen.Int[1, 3], Gen.Int[1, 3], Gen.Int[0, 6], Gen.Int[0, 3], Gen.Decimal[-1000m, 1000m])
        .Select((text, rows, columns, kind, indent, value) => kind switch
        {
            0 => Cell.Of(new CellNumber(value, indent) { IsPercentage = rows == 2, HasThousands = columns == 2 }),
            1 => Cell.Of(value, 2, Formula.Share(Formula.Cell(0, 0), Formula.Range(0, 0, 0, 0))),
            2 => Cell.Head(text, columns, rows),
            _ => new Cell { Text = text, RowSpan = rows, ColumnSpan = columns, Indent = indent },
        });

    private static readonly Gen<Row> AnyRow = Gen.Select(AnyCell.Array[1, 4], Gen.Bool, Gen.Enum<RowRole>())
        .Select((cells, isHidden, role) => new Row { Cells = cells, IsHidden = isHidden, Role = role });

    private static readonly Gen<Block> AnyBlock = Gen.OneOf<Block>(
        Gen.Select(Text, Text.Array[0, 3], AnyRow.Array[0, 3], AnyRow.Array[1, 4], Text.Array[0, 2]).Select((title, caption, header, body, notes) =>
            (Block)new Table { Title = title, CaptionLines = caption, HeaderRows = header, BodyRows = body, Notes = notes }),
        Gen.Select(Gen.Int[1, 6], Text).Select((level, text) => (Block)new Heading { Level = level, Text = text }),
        Gen.Select(Text, Gen.Enum<ParagraphRole>(), Gen.Bool).Select((text, role, isHidden) => (Block)new Paragraph { Text = text, Role = role, IsHidden = isHidden }),
        Gen.Select(Text, Text).Select((marker, text) => (Block)new ListItem { Marker = marker, Text = text }),
        Gen.Enum<PageOrientation>().Select(orientation => (Block)new PageBreak { Orientation = orientation }),
        Gen.Const((Block)new Contents()),
        Gen.Select(Text, Text, Gen.Decimal, Gen.Enum<ChartKind>()).Select((title, label, value, kind) => (Block)new Chart
        {
            Title = title,
            TextAlternative = label,
            Kind = kind,
            Series = [new ChartSeries { Name = title, Points = [new ChartPoint { Label = label, Value = value, Text = label }] }],
        }));

    private static readonly Gen<Document> AnyDocument = Gen.Select(Text, AnyBlock.Array[0, 6], (title, blocks) => new Document { Title = title, Blocks = blocks });

    [Fact]
    public void Write_Html_ParsesWithoutError() => AnyDocument.Sample(document =>
    {
        new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(DocumentWriter.ToHtml(document)).Dispose();
    });

    [Fact]
    public void Write_Markdown_IsReadBackWithEveryTable() => AnyDocument.Sample(document =>
    {
        using var stream = new MemoryStream();
        DocumentWriter.Write(document with { Title = "题" }, stream, FileFormat.Markdown);
        stream.Position = 0;
        DocumentReading reading = DocumentReader.Read(stream, new ReadOptions { Format = FileFormat.Markdown });
        Assert.Equal(
            document.Tables.Select(table => table.Visible().ToGrid()).Count(grid => grid is { ColumnCount: > 0, RowCount: > 0 }),
            reading.Document.Tables.Count());
    });

    [Fact]
    public void Write_Docx_IsValid() => AnyDocument.Sample(
        document =>
        {
            using var stream = new MemoryStream();
            DocumentWriter.Write(document, stream, FileFormat.Docx);
            using WordprocessingDocument word = WordprocessingDocument.Open(stream, isEditable: false);
            Assert.Empty(new OpenXmlValidator().Validate(word).Select(error => error.Path?.XPath + error.Description));
        },
        iter: 60);

    [Fact]
    public void Write_Xlsx_IsValid() => AnyDocument.Sample(
        document =>
        {
            using var stream = new MemoryStream();
            DocumentWriter.Write(document, stream, FileFormat.Xlsx);
            using SpreadsheetDocument workbook = SpreadsheetDocument.Open(stream, isEditable: false);
            Assert.Empty(new OpenXmlValidator().Validate(workbook).Select(error => error.Path?.XPath + error.Description));
        },
        iter: 60);
}
