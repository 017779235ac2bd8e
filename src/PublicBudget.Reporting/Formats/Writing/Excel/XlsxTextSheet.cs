using System.Globalization;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Writing.Excel;

/// <summary>Writes the worksheet of the running text: a row for every paragraph, and for every table a link to its sheet.</summary>
internal sealed class XlsxTextSheet(
    Document document,
    string name,
    IReadOnlyDictionary<Table, TableSheet> sheets,
    SharedStrings strings,
    XlsxStyleSheet styles)
{
    /// <summary>Fits an upright A4 page also in fonts with wide digits: a program shrinks pages, but never a single column.</summary>
    private const double Width = 72;

    private static readonly XlsxStyle Body = new() { Wraps = true, Alignment = CellAlignment.Left };
    private static readonly XlsxStyle Center = new() { Wraps = true, Alignment = CellAlignment.Center };
    private static readonly XlsxStyle Link = new() { Font = XlsxFont.Link, Wraps = true, Alignment = CellAlignment.Left };

    private readonly Outline _outline = new(document);
    private readonly List<(int Row, string Sheet)> _links = [];
    private int _row;

    public string Name => name;

    public void Write(XmlSink sink)
    {
        var cells = new XlsxCells(sink, strings, styles);
        SheetFurniture.BeginText(sink, Width);
        sink.Raw("<sheetData>"u8);
        WriteLine(cells, document.Title, Center with { Font = XlsxFont.Title });
        foreach (MetadataLine line in document.Metadata)
        {
            WriteLine(cells, $"{line.Name}：{line.Value}", Center);
        }

        foreach (Block block in document.Blocks.Where(block => !block.IsHidden))
        {
            WriteBlock(cells, block);
        }

        while (cells.TryTakeOverflow(out string rest))
        {
            WriteLine(cells, rest, Body);
        }

        sink.Raw("</sheetData>"u8);
        WriteLinks(sink);
        SheetFurniture.WritePrintSetup(sink, isLandscape: false);
        sink.Raw("</worksheet>"u8);
    }

    private void WriteBlock(XlsxCells cells, Block block)
    {
        switch (block)
        {
            case Heading heading:
                WriteLine(cells, heading.Text, Body with { Font = heading.Level == 1 ? XlsxFont.Heading : XlsxFont.Subheading });
                break;
            case ListItem item:
                WriteLine(cells, item.Marker + item.Text, Body with { Indent = Math.Min(item.Level + 2, 15) });
                break;
            case Paragraph paragraph:
                WriteLine(cells, paragraph.Text, StyleOf(paragraph.Role));
                break;
            case Contents contents:
                WriteContents(cells, contents);
                break;
            case Chart chart:
                WriteLine(cells, $"图：{chart.Title}", Center);
                WriteLine(cells, chart.TextAlternative, Body);
                break;
            case Table table when sheets.TryGetValue(table, out TableSheet? sheet):
                WriteLink(cells, table.Title.Length > 0 ? table.Title : sheet.Name, 0, sheet);
                break;
            default:
                // A page break says nothing in a worksheet.
                break;
        }
    }

    private void WriteContents(XlsxCells cells, Contents contents)
    {
        WriteLine(cells, contents.Title, Center with { Font = XlsxFont.Bold });
        Table[] tables = [.. document.Tables];
        foreach (ContentsLine line in _outline.LinesOf(contents))
        {
            TableSheet? sheet = Array.Find(tables, table => line.Target is { } target && table.Title == target.Text) is { } found
                ? sheets.GetValueOrDefault(found)
                : null;
            WriteLink(cells, line.Text, line.Level - 1, sheet);
        }
    }

    private void WriteLink(XlsxCells cells, string text, int indent, TableSheet? sheet)
    {
        WriteLine(cells, text, (sheet is null ? Body : Link) with { Indent = indent });
        if (sheet is not null && !string.IsNullOrEmpty(text))
        {
            _links.Add((_row, sheet.QuotedName));
        }
    }

    private void WriteLine(XlsxCells cells, string text, in XlsxStyle style)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            cells.BeginRow(++_row, HeightOf(text, style), isFixed: false);
            cells.Text(1, text, style);
            cells.EndRow();
        }
    }

    private static double HeightOf(string text, in XlsxStyle style)
    {
        double size = XlsxFonts.SizeOf(style.Font);
        int lines = TextWidth.LinesIn(text, (Width * XlsxFonts.SizeOf(XlsxFont.Body) / size) - (style.Indent * 2));
        return Math.Min(409, lines * size * 1.5);
    }

    private void WriteLinks(XmlSink sink)
    {
        if (_links.Count == 0)
        {
            return;
        }

        sink.Raw("<hyperlinks>"u8);
        foreach ((int row, string sheet) in _links)
        {
            sink.Raw("<hyperlink ref=\"A"u8).Raw(row.ToString(CultureInfo.InvariantCulture)).Raw("\" location=\""u8).Text(sheet).Raw("!A1\"/>"u8);
        }

        sink.Raw("</hyperlinks>"u8);
    }

    private static XlsxStyle StyleOf(ParagraphRole role) => role switch
    {
        ParagraphRole.Date => Body with { Alignment = CellAlignment.Right },
        ParagraphRole.Caption or ParagraphRole.Subtitle => Center,
        ParagraphRole.Note or ParagraphRole.Remark => Body with { Font = XlsxFont.Small },
        _ => Body,
    };
}
