namespace PublicBudget.Reporting.Narrative.Text;

/// <summary>
/// Tells a line break inside a paragraph from the end of a paragraph. A document that was wrapped shows it: many lines
/// have nearly the same width. The rest follows from punctuation, list numbers and blank lines.
/// </summary>
internal sealed class LineLayout
{
    /// <summary>Narrower lines say nothing about the width to which a text was wrapped.</summary>
    private const int LeastWidth = 24;

    private const int WidestCounted = 400;

    /// <summary>Lines of one wrapped text differ by this much: a character that did not fit, a mark that may not begin a line.</summary>
    private const int Spread = 8;

    private const int LeastFullLines = 3;

    /// <summary>Two Chinese characters: the first line of a paragraph is indented, and its text that much shorter.</summary>
    private const int Indent = 4;

    private const string Terminal = "。;:!?";

    private const string Continuing = ",、(占为的及和与比较";

    private const string Closing = "),、。;:%万亿元";

    private readonly string _text;

    /// <summary>From this width on a line counts as full; beyond every line if the text was not wrapped.</summary>
    private readonly int _fullWidth;

    public LineLayout(string text, List<PrintedLine> lines, bool hasParagraphs)
    {
        _text = text;
        _fullWidth = hasParagraphs ? int.MaxValue : FindFullWidth(lines);
    }

    /// <summary>True if the paragraph of <paramref name="line"/>, which may be its first one, goes on in <paramref name="next"/>.</summary>
    public bool Continues(in PrintedLine line, in PrintedLine next, int blankLines, bool pageBreak, bool isFirst)
    {
        if (line.Kind == PrintedLineKind.Number || next.Kind == PrintedLineKind.Number)
        {
            return false;
        }

        char last = CharacterFolding.Fold(_text[line.End - 1]);
        char first = CharacterFolding.Fold(_text[next.Start]);
        bool isFull = line.Width >= _fullWidth;
        bool isFullFirst = isFirst && line.Width >= _fullWidth - Indent && !IsHeading(line);
        bool isEnded = Terminal.Contains(last);
        if (StartsItem(next) || last == '|' || first == '|')
        {
            return false;
        }

        if (isEnded)
        {
            return isFull && (blankLines == 0 || pageBreak);
        }

        if (pageBreak && next.HasProse && !StartsItem(line))
        {
            // a sentence goes on behind a page number; a heading without a number goes on nowhere worse
            return true;
        }

        if (blankLines == 0 && StartsWithAmount(next))
        {
            // …收入支出总计 / 26591.08 万元。与上年相比: the number did not fit
            return true;
        }

        bool isOpen = isFull || isFullFirst || (Continuing.Contains(last) && !IsComparisonHeading(line)) || Closing.Contains(first) || first == '(';
        return blankLines > 0 && !pageBreak ? isOpen && line.HasProse : isOpen || line.HasProse;
    }

    /// <summary>
    /// The widest width at which many lines end. They must end in mid-sentence, as wrapped lines do: paragraphs that happen to be
    /// equally long end with a full stop.
    /// </summary>
    private int FindFullWidth(List<PrintedLine> lines)
    {
        int[] counts = new int[WidestCounted + 1];
        int prose = 0;
        foreach (PrintedLine line in lines)
        {
            bool isItemAlone = !line.HasProse && StartsItem(line);
            if (line.Width is >= LeastWidth and <= WidestCounted && !isItemAlone)
            {
                counts[line.Width] += Terminal.Contains(CharacterFolding.Fold(_text[line.End - 1])) ? 0 : 1;
                prose++;
            }
        }

        int least = Math.Max(LeastFullLines, prose / 8);
        int inWindow = 0;
        for (int width = WidestCounted; width >= LeastWidth; width--)
        {
            inWindow += counts[width];
            inWindow -= width + Spread <= WidestCounted ? counts[width + Spread] : 0;
            if (inWindow >= least)
            {
                return width - (Spread / 2);
            }
        }

        return int.MaxValue;
    }

    /// <summary>A number and a name, no running text; the path of an item (…（类）…（款）…（项）) is no heading.</summary>
    private bool IsHeading(in PrintedLine line)
    {
        if (line.HasProse || !StartsItem(line))
        {
            return false;
        }

        ReadOnlySpan<char> words = _text.AsSpan(line.Start, line.End - line.Start);
        return !words.ContainsAny('类', '類', '款');
    }

    /// <summary>(二)收入预算对比, 收支比较: a noun, after which nothing is expected.</summary>
    private bool IsComparisonHeading(in PrintedLine line) =>
        !line.HasProse && line.End - line.Start > 1 && CharacterFolding.Fold(_text[line.End - 2]) is '对' or '比';

    private bool StartsItem(in PrintedLine line)
    {
        const int LongestMarker = 8;
        Span<char> folded = stackalloc char[LongestMarker];
        int count = 0;
        for (int i = line.Start; i < line.End && count < LongestMarker; i++)
        {
            char c = CharacterFolding.Fold(_text[i]);
            if (c is not (CharacterFolding.Nothing or CharacterFolding.Blank))
            {
                folded[count++] = c;
            }
        }

        return LineMarker.Measure(folded[..count], 0, out _) > 0;
    }

    /// <summary>A number with a unit of money at the beginning of running text: nothing that a heading could be followed by.</summary>
    private bool StartsWithAmount(in PrintedLine line)
    {
        int i = line.Start;
        while (i < line.End && (char.IsAsciiDigit(_text[i]) || _text[i] is '.' or ','))
        {
            i++;
        }

        bool hasNumber = i > line.Start;
        while (i < line.End && _text[i] == ' ')
        {
            i++;
        }

        return hasNumber && i + 1 < line.End && (_text[i] == '元' || (_text[i] is '万' or '亿' && _text[i + 1] == '元')) && line.HasProse;
    }
}
