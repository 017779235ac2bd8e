using System.Text;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats.Reading.Html;
using Block = Markdig.Syntax.Block;

namespace PublicBudget.Reporting.Formats.Reading.Markdown;

/// <summary>Turns the blocks of a Markdown text into blocks of a document.</summary>
internal sealed class MarkdownWalker(string source, ReadingBuilder reading)
{
    private readonly StringBuilder _text = new();

    // Blocks that begin before this offset were taken with the HTML block before them.
    private int _taken;

    /// <summary>Adds every block below <paramref name="container"/>.</summary>
    public void Walk(ContainerBlock container, int listLevel = -1)
    {
        foreach (Block block in container)
        {
            if (reading.IsFull)
            {
                return;
            }

            if (block.Span.Start >= _taken)
            {
                Add(block, listLevel);
            }
        }
    }

    private void Add(Block block, int listLevel)
    {
        var place = new Place { Line = block.Line + 1 };
        switch (block)
        {
            case HeadingBlock heading:
                AddHeading(heading, place);
                break;
            case PipeTableBlock table:
                PipeTable.Add(table.Rows, place, reading);
                break;
            case HtmlBlock html:
                AddHtml(html, place);
                break;
            case ListBlock list:
                AddList(list, listLevel + 1);
                break;
            case ContainerBlock inner:
                Walk(inner, listLevel);
                break;
            case FencedCodeBlock code:
                foreach (ReadOnlyMemory<char> line in Lines(code))
                {
                    reading.AddParagraph(line.ToString(), place);
                }

                break;
            case ParagraphBlock paragraph when PipeTable.IsTableWithoutOuterPipes(SourceLines(paragraph)):
                PipeTable.Add(Array.ConvertAll(SourceLines(paragraph), line => line.AsMemory()), place, reading);
                break;
            case LeafBlock { Inline: not null } leaf:
                reading.AddParagraph(TextOf(leaf.Inline, place), place);
                break;
        }
    }

    private void AddHeading(HeadingBlock heading, Place place)
    {
        string text = heading.Inline is null ? "" : TextOf(heading.Inline, place).Trim();
        if (text.Length > 0)
        {
            reading.Add(new Heading { Level = Math.Clamp(heading.Level, 1, Heading.MaximumLevel), Text = reading.Clip(text, place), Place = place });
        }
    }

    private void AddList(ListBlock list, int level)
    {
        int number = int.TryParse(list.OrderedStart, out int start) ? start : 1;
        foreach (Block block in list)
        {
            if (block is not ListItemBlock item || reading.IsFull)
            {
                continue;
            }

            string marker = list.IsOrdered ? FormattableString.Invariant($"{(item.Order > 0 ? item.Order : number)}{list.OrderedDelimiter}") : "";
            number++;
            bool first = true;
            foreach (Block inner in item)
            {
                var place = new Place { Line = inner.Line + 1 };
                if (first && inner is ParagraphBlock { Inline: not null } text)
                {
                    reading.Add(new ListItem { Marker = marker, Text = reading.Clip(TextOf(text.Inline, place).Trim(), place), Level = Math.Clamp(level, 0, 8), Place = place });
                }
                else
                {
                    Add(inner, level);
                }

                first = false;
            }
        }
    }

    /// <summary>A table in HTML may hold blank lines, at which Markdown ends the block: it is taken up to its end tag.</summary>
    private void AddHtml(HtmlBlock html, Place place)
    {
        if (html.Type == HtmlBlockType.Comment)
        {
            return;
        }

        int start = html.Span.Start, end = Math.Min(html.Span.End + 1, source.Length);
        if (end <= start)
        {
            return;
        }

        if (source.AsSpan(start, end - start).Contains("<table", StringComparison.OrdinalIgnoreCase))
        {
            int close = source.LastIndexOf("</table>", end - 1, end - start, StringComparison.OrdinalIgnoreCase);
            int after = close < 0 ? source.IndexOf("</table>", start, StringComparison.OrdinalIgnoreCase) : close;
            end = after < 0 ? end : Math.Max(end, after + "</table>".Length);
        }
        _taken = end;
        HtmlReader.ReadFragment(source[start..end], place, reading);
    }

    private static ReadOnlyMemory<char>[] Lines(LeafBlock block)
    {
        StringLineGroup group = block.Lines;
        var lines = new ReadOnlyMemory<char>[group.Count];
        for (int i = 0; i < lines.Length; i++)
        {
            ref readonly StringSlice slice = ref group.Lines[i].Slice;
            lines[i] = slice.Text is null ? default : slice.Text.AsMemory(slice.Start, slice.Length);
        }

        return lines;
    }

    /// <summary>The lines of a paragraph with a pipe in it, from the source: Markdig lets go of them when it reads the inlines.</summary>
    private string[] SourceLines(ParagraphBlock paragraph)
    {
        int start = Math.Clamp(paragraph.Span.Start, 0, source.Length), end = Math.Clamp(paragraph.Span.End + 1, start, source.Length);
        ReadOnlySpan<char> text = source.AsSpan(start, end - start);
        return text.Contains('|') ? text.ToString().Split('\n') : [];
    }

    private string TextOf(ContainerInline container, Place place)
    {
        // Most blocks are one piece of text.
        if (container.FirstChild is LiteralInline { NextSibling: null } only) return only.Content.ToString();
        _text.Clear();
        Append(_text, container, place);
        return _text.ToString();
    }

    private void Append(StringBuilder text, ContainerInline container, Place place)
    {
        foreach (Inline inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    CjkText.AppendAfterBreak(text, literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    CjkText.AppendAfterBreak(text, code.Content);
                    break;
                case HtmlEntityInline entity:
                    CjkText.AppendAfterBreak(text, entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline lineBreak:
                    text.Append(lineBreak.IsHard ? '\n' : CjkText.SoftBreak);
                    break;
                case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                    text.Append('\n');
                    break;
                case LinkInline { IsImage: true } image:
                    reading.Picture(place, image.Url ?? "");
                    break;
                case AutolinkInline link:
                    CjkText.AppendAfterBreak(text, link.Url);
                    break;
                case ContainerInline inner:
                    Append(text, inner, place);
                    break;
            }
        }
    }
}
