using System.Text;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Reading;

/// <summary>
/// Joins printed lines into paragraphs. A line belongs to the next one when it is as wide as the page's text and does not end a
/// sentence there by chance only: 62.5% of a wide line broken in the middle is still one statement.
/// </summary>
/// <remarks>Page numbers alone on the first or last line of a page are furniture and left out; a paragraph may run over them.</remarks>
internal static class LineJoiner
{
    // A text wrapped by a page is 20 to 75 ideographs wide. Wider lines are paragraphs that nobody wrapped.
    private const int NarrowestPage = 40;
    private const int WidestPage = 150;
    // How far from the edge a full line may end: a closing mark or a long number moves to the next line.
    private const int Slack = 8;
    // One wide line proves nothing.
    private const int LinesThatProve = 3;

    /// <summary>Adds the paragraphs of the lines to <paramref name="reading"/>.</summary>
    public static void AddParagraphs(IReadOnlyList<TextLine> lines, ReadingBuilder reading)
    {
        List<TextLine> kept = WithoutPageNumbers(lines);
        Dictionary<int, int> widths = PageWidths(kept);
        var paragraph = new StringBuilder();
        TextLine first = default, previous = default;
        foreach (TextLine line in kept)
        {
            bool joins = paragraph.Length > 0 && line.Text.Length > 0 && Joins(previous, line, widths[previous.Page], isFirst: previous == first);
            if (!joins)
            {
                Flush(paragraph, first, reading);
                first = line;
            }
            CjkText.Append(paragraph, joins ? line.Text.TrimStart() : line.Text);
            previous = line;
            if (reading.IsFull)
            {
                return;
            }
        }
        Flush(paragraph, first, reading);
    }

    private static void Flush(StringBuilder paragraph, TextLine first, ReadingBuilder reading)
    {
        if (paragraph.Length > 0)
        {
            reading.AddParagraph(paragraph.ToString(), new Place { Line = first.Number, Page = first.Page });
        }

        paragraph.Clear();
    }

    private static bool Joins(TextLine previous, TextLine next, int width, bool isFirst)
    {
        if (CjkText.StartsWithClosingMark(next.Text))
        {
            return true;
        }

        if (width == 0 || TextWidth.Of(previous.Text) < width - Slack)
        {
            return false;
        }
        // A full line that ends a sentence before a line that is set in is the end of a paragraph; a numbered item begins one.
        return !(CjkText.EndsSentence(previous.Text) && IsSetIn(previous.Text, next.Text, isFirst)) && !(CjkText.StartsItem(next.Text) && !CjkText.LeavesOpen(previous.Text));
    }

    // Where the whole page has a margin of blanks, set in is what stands as far right as the first line of a paragraph.
    private static bool IsSetIn(string previous, string next, bool isFirst)
        => IndentOf(next) is > 0 and int indent && (isFirst ? indent >= IndentOf(previous) : indent > IndentOf(previous));

    private static int IndentOf(string line)
    {
        int blanks = 0, indent = 0;
        while (blanks < line.Length && char.IsWhiteSpace(line[blanks])) indent += CjkText.IsWide(line[blanks++]) ? 2 : 1;
        return indent;
    }

    /// <summary>The width that full lines have on each page, in reading order of the lines; zero where the text is not wrapped.</summary>
    private static Dictionary<int, int> PageWidths(List<TextLine> lines)
    {
        int ofDocument = SharedWidth(lines);
        return lines.GroupBy(line => line.Page).ToDictionary(page => page.Key, page => SharedWidth([.. page]) is int width && width * 4 >= ofDocument * 3 ? width : ofDocument);
    }

    /// <summary>The widest width that several lines share; zero if none do.</summary>
    private static int SharedWidth(List<TextLine> lines)
    {
        int[] widths = [.. lines.Select(line => TextWidth.Of(line.Text)).Where(width => width is >= NarrowestPage and <= WidestPage).OrderDescending()];
        for (int i = 0; i + LinesThatProve <= widths.Length; i++)
        {
            if (widths[i + LinesThatProve - 1] >= widths[i] - Slack)
            {
                return widths[i];
            }
        }
        return 0;
    }

    private static List<TextLine> WithoutPageNumbers(IReadOnlyList<TextLine> lines)
    {
        var kept = new List<TextLine>(lines.Count);
        foreach (IGrouping<int, TextLine> page in lines.GroupBy(line => line.Page))
        {
            TextLine[] onPage = [.. page];
            int first = Array.FindIndex(onPage, line => line.Text.Length > 0), last = Array.FindLastIndex(onPage, line => line.Text.Length > 0);
            for (int i = Math.Max(first, 0); i <= last; i++)
            {
                if (i == last && last > first && PageNumberLine.Is(onPage[i].Text) || (i == first && last > first && PageNumberLine.Is(onPage[i].Text)))
                {
                    continue;
                }

                kept.Add(onPage[i]);
            }
        }
        return kept;
    }
}
