namespace PublicBudget.Reporting.Narrative.Text;

/// <summary>
/// Makes the text that the grammar reads: characters folded, blanks squeezed out (justified text has them between all
/// characters), page numbers dropped, lines joined to paragraphs, reading aids such as 預(yù)算 removed. One pass.
/// </summary>
internal sealed class TextNormalizer
{
    public const char ParagraphEnd = '\n';

    private const int LongestReadingAid = 8;

    private const int LongestInlinePageNumber = 3;

    private readonly string _printed;

    private readonly bool _hasParagraphs;

    private readonly char[] _text;

    private readonly int[] _origins;

    private int _length;

    private bool _pendingBlank;

    private TextNormalizer(string printed, bool hasParagraphs)
    {
        _printed = printed;
        _hasParagraphs = hasParagraphs;

        // what is put stands for a printed character or a line end each, but for the end of the last paragraph
        _text = new char[printed.Length + 1];
        _origins = new int[printed.Length + 1];
    }

    /// <summary>Normalizes a text.</summary>
    /// <param name="printed">The text as printed.</param>
    /// <param name="hasParagraphs">Blank lines end paragraphs for certain, and no line was wrapped at a width.</param>
    public static NormalizedText Normalize(string printed, bool hasParagraphs = false)
    {
        TextNormalizer normalizer = new(printed, hasParagraphs);
        normalizer.Run();
        return new NormalizedText(printed, new string(normalizer._text, 0, normalizer._length), normalizer._origins);
    }

    private void Run()
    {
        List<PrintedLine> lines = LineScanner.Scan(_printed);
        if (!_hasParagraphs)
        {
            LiftedLines.Restore(_printed, lines);
        }

        RunningHeads.SetAside(_printed, lines);
        LineLayout layout = new(_printed, lines, _hasParagraphs);
        int previous = -1;
        bool isFirst = true;
        int blankLines = 0;
        bool pageBreak = false;
        for (int i = 0; i < lines.Count; i++)
        {
            PrintedLine line = lines[i];
            pageBreak |= line.StartsPage;
            if (line.Kind is PrintedLineKind.Blank or PrintedLineKind.PageNumber || IsBarePageNumber(lines, i))
            {
                pageBreak |= line.Kind != PrintedLineKind.Blank;
                blankLines += line.Kind == PrintedLineKind.Blank ? 1 : 0;
                continue;
            }

            if (previous >= 0)
            {
                bool continues = layout.Continues(lines[previous], line, blankLines, pageBreak, isFirst);
                Join(continues, line.Start);
                isFirst = !continues;
            }

            Append(line.Start, line.End);
            previous = i;
            blankLines = 0;
            pageBreak = false;
        }

        Put(ParagraphEnd, _printed.Length);
    }

    /// <summary>A small number alone on the first or last line of a page.</summary>
    private static bool IsBarePageNumber(List<PrintedLine> lines, int index)
    {
        PrintedLine line = lines[index];
        return line.Kind == PrintedLineKind.Number && line.Width <= LongestInlinePageNumber
            && (line.StartsPage || index + 1 == lines.Count || lines[index + 1].StartsPage
                || (index + 2 < lines.Count && lines[index + 1].IsBlank && lines[index + 2].StartsPage));
    }

    private void Join(bool continues, int origin)
    {
        // a number broken behind its point goes on; any other two numbers stay apart
        bool brokenNumber = _length > 1 && _text[_length - 1] == '.' && char.IsAsciiDigit(_text[_length - 2]) && char.IsAsciiDigit(CharacterFolding.Fold(_printed[origin]));
        if (!continues && !brokenNumber)
        {
            _pendingBlank = false;
            Put(ParagraphEnd, origin);
            return;
        }

        _pendingBlank = !brokenNumber;
    }

    private void Append(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            char c = CharacterFolding.Fold(_printed[i]);
            int skip = c switch
            {
                '(' => MeasureReadingAid(i, end),
                '-' => MeasureInlinePageNumber(i, end),
                '?' => MeasureLostBlank(i, end),
                _ => 0,
            };
            if (skip > 0)
            {
                i += skip - 1;
                _pendingBlank = true;
            }
            else if (c == CharacterFolding.Blank)
            {
                _pendingBlank = true;
            }
            else if (c != CharacterFolding.Nothing)
            {
                Put(c, i);
            }
        }
    }

    private void Put(char c, int origin)
    {
        if (_pendingBlank && _length > 0 && IsNumeric(_text[_length - 1]) && IsNumeric(c) && c != '%')
        {
            (_text[_length], _origins[_length]) = (CharacterFolding.Blank, origin);
            _length++;
        }

        _pendingBlank = false;
        (_text[_length], _origins[_length]) = (c, origin);
        _length++;
    }

    private static bool IsNumeric(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or ',' or '%';

    /// <summary>Latin letters in brackets behind a Chinese character: the reading that a converter added.</summary>
    private int MeasureReadingAid(int open, int end)
    {
        if (_length == 0 || _text[_length - 1] < '\u3400')
        {
            return 0;
        }

        int i = open + 1;
        while (i < end && i - open <= LongestReadingAid && IsReadingLetter(_printed[i]))
        {
            i++;
        }

        return i > open + 1 && i < end && CharacterFolding.Fold(_printed[i]) == ')' && _printed[open + 1] is >= 'a' ? i + 1 - open : 0;
    }

    private static bool IsReadingLetter(char c) => c is (>= 'a' and <= 'z') or (>= '\u00DF' and <= '\u024F') or (>= '\u0300' and <= '\u036F') or 'ɡ';

    /// <summary>— 12 — in the middle of a line: two dashes around a small number with blanks or long dashes.</summary>
    private int MeasureInlinePageNumber(int dash, int end)
    {
        if (dash > 0 && char.IsAsciiLetterOrDigit(CharacterFolding.Fold(_printed[dash - 1])))
        {
            return 0;
        }

        int i = SkipBlanks(dash + 1, end);
        int digits = i;
        while (i < end && char.IsAsciiDigit(CharacterFolding.Fold(_printed[i])))
        {
            i++;
        }

        if (i == digits || i - digits > LongestInlinePageNumber)
        {
            return 0;
        }

        bool isSpaced = digits > dash + 1 || _printed[dash] != '-';
        int close = SkipBlanks(i, end);
        bool isClosed = close < end && CharacterFolding.Fold(_printed[close]) == '-' && (close > i || _printed[close] != '-');
        bool isFree = close + 1 >= end || !char.IsAsciiDigit(CharacterFolding.Fold(_printed[SkipBlanks(close + 1, end - 1)]));
        return isSpaced && isClosed && isFree ? close + 1 - dash : 0;
    }

    /// <summary>4277.92?万元: a blank without width that another character set does not have, between a number and its unit.</summary>
    private int MeasureLostBlank(int mark, int end)
    {
        bool isWithin = mark > 0 && mark + 1 < end && char.IsAsciiDigit(CharacterFolding.Fold(_printed[mark - 1])) && CharacterFolding.Fold(_printed[mark + 1]) is '万' or '亿' or '元' or '%';
        return isWithin ? 1 : 0;
    }

    private int SkipBlanks(int index, int end)
    {
        while (index < end && char.IsWhiteSpace(_printed[index]))
        {
            index++;
        }

        return index;
    }
}
