using System.Globalization;
using System.Text;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Writing.Html;

/// <summary>One run of the HTML writer over one document.</summary>
internal sealed class HtmlRun(Document document, StringBuilder output)
{
    private readonly Outline _outline = new(document);
    private readonly PageLayout _pages = new(document);
    private int _charts;
    private bool _isPageBreakDue;
    private bool _isWide;
    private bool _isAtTop = true;

    public void WriteDocument()
    {
        output.Append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n");
        output.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        HtmlText.AppendPlain(output, document.Title.Length > 0 ? document.Title : document.Name ?? "文件");
        output.Append("</title>\n<style>\n").Append(HtmlStyle.Sheet).Append("</style>\n</head>\n<body>\n");
        WriteHeader();
        output.Append("<main>\n");
        for (int i = 0; i < document.Blocks.Count; i++)
        {
            if (!document.Blocks[i].IsHidden)
            {
                Turn(_pages.IsLandscape(i));
                WriteBlock(document.Blocks[i], i);
            }
        }

        Turn(false);
        output.Append("</main>\n</body>\n</html>\n");
    }

    /// <summary>Blocks that print on pages lying across stand in a division of their own, which begins on a new page.</summary>
    private void Turn(bool toWide)
    {
        if (_isWide != toWide)
        {
            output.Append(toWide ? "<div class=\"wide\">\n" : "</div>\n");
            _isWide = toWide;
            _isAtTop = true;
            _isPageBreakDue = false;
        }
    }

    private void WriteHeader()
    {
        if (document.Title.Length == 0 && document.Metadata.Count == 0)
        {
            return;
        }

        _isAtTop = false;
        output.Append("<header>\n");
        if (document.Title.Length > 0)
        {
            Element("h1", null, document.Title);
        }

        foreach (MetadataLine line in document.Metadata)
        {
            Element("p", "meta", $"{line.Name}：{line.Value}");
        }

        output.Append("</header>\n");
    }

    private void WriteBlock(Block block, int index)
    {
        if (block is PageBreak)
        {
            _isPageBreakDue = !_isAtTop;
            return;
        }

        if (_isPageBreakDue)
        {
            output.Append("<hr class=\"page\">\n");
            _isPageBreakDue = false;
        }

        _isAtTop = false;
        switch (block)
        {
            case Heading heading:
                WriteHeading(_outline[index]!, heading.Text);
                break;
            case ListItem item:
                Element("p", item.Level == 0 ? "item" : "item deep", item.Marker + item.Text);
                break;
            case Paragraph paragraph:
                Element("p", ClassOf(paragraph.Role), paragraph.Text);
                break;
            case Table table:
                WriteTable(table, index);
                break;
            case Contents contents:
                WriteContents(contents);
                break;
            case Chart chart:
                new HtmlChart(chart, ++_charts, output).Write();
                break;
            default:
                throw new NotSupportedException($"HTML: expected a block that is known, found {block.GetType().Name}.");
        }
    }

    private void WriteHeading(OutlineEntry entry, string text)
    {
        string tag = "h" + Math.Min(entry.Level + 1, Heading.MaximumLevel).ToString(CultureInfo.InvariantCulture);
        output.Append(CultureInfo.InvariantCulture, $"<{tag} id=\"s{entry.Number}\">");
        HtmlText.Append(output, text);
        output.Append(CultureInfo.InvariantCulture, $"</{tag}>\n");
    }

    private void WriteContents(Contents contents)
    {
        output.Append("<nav aria-label=\"");
        HtmlText.AppendPlain(output, contents.Title);
        output.Append("\">\n");
        Element("p", "toc", contents.Title);
        output.Append("<ul>\n");
        foreach (ContentsLine line in _outline.LinesOf(contents))
        {
            output.Append(CultureInfo.InvariantCulture, $"<li class=\"l{line.Level}\">");
            if (line.Target is { } target)
            {
                output.Append(CultureInfo.InvariantCulture, $"<a href=\"#s{target.Number}\">");
                HtmlText.Append(output, line.Text);
                output.Append("</a>");
            }
            else
            {
                HtmlText.Append(output, line.Text);
            }

            output.Append("</li>\n");
        }

        output.Append("</ul>\n</nav>\n");
    }

    private void WriteTable(Table table, int index)
    {
        OutlineEntry? entry = _outline[index];
        output.Append("<section>\n");
        if (entry is not null)
        {
            WriteHeading(entry, table.Title);
        }

        if (table.CaptionLines.Count > 0)
        {
            output.Append("<div class=\"caption\">\n");
            foreach (string line in table.CaptionLines)
            {
                Element("p", null, line);
            }

            output.Append("</div>\n");
        }

        new HtmlTable(_pages.TableAt(index), output).Write(entry);
        foreach (string note in table.Notes)
        {
            Element("p", "note", note);
        }

        output.Append("</section>\n");
    }

    private void Element(string tag, string? cssClass, string text)
    {
        output.Append('<').Append(tag);
        if (cssClass is not null)
        {
            output.Append(" class=\"").Append(cssClass).Append('"');
        }

        output.Append('>');
        HtmlText.Append(output, text);
        output.Append("</").Append(tag).Append(">\n");
    }

    private static string? ClassOf(ParagraphRole role) => role switch
    {
        ParagraphRole.Note => "note",
        ParagraphRole.Remark => "note",
        ParagraphRole.Caption => "center",
        ParagraphRole.Subtitle => "center",
        ParagraphRole.Date => "date",
        _ => null,
    };
}
