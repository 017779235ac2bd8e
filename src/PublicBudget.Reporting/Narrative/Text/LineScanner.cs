using System.Buffers;

namespace PublicBudget.Reporting.Narrative.Text;

/// <summary>Cuts a text into printed lines and says of each what it is.</summary>
internal static class LineScanner
{
    private const char FormFeed = '\f';

    private const char FirstWide = '\u2E80';

    private const int LongestPageNumber = 4;

    /// <summary>A longer line is text, whatever its characters.</summary>
    private const int LongestNumberLine = 40;

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\v\f\u0085\u2028\u2029");

    public static List<PrintedLine> Scan(string text)
    {
        List<PrintedLine> lines = [];
        int start = 0;
        bool startsPage = false;
        while (start <= text.Length)
        {
            int end = text.AsSpan(start).IndexOfAny(LineEnds) is >= 0 and int length ? start + length : text.Length;
            lines.Add(Describe(text, start, end, startsPage));
            startsPage = end < text.Length && text[end] == FormFeed;
            start = end + 1;
        }

        return lines;
    }

    private static PrintedLine Describe(string text, int start, int end, bool startsPage)
    {
        while (start < end && IsLeftOut(text[start]))
        {
            start++;
        }

        while (end > start && IsLeftOut(text[end - 1]))
        {
            end--;
        }

        int width = 0;
        bool hasProse = false;
        for (int i = start; i < end; i++)
        {
            width += text[i] >= FirstWide ? 2 : 1;
            hasProse |= CharacterFolding.Fold(text[i]) is ',' or '。' or ';' or '%';
        }

        return new PrintedLine(start, end, width, KindOf(text.AsSpan(start, end - start)), hasProse, startsPage);
    }

    private static bool IsLeftOut(char c) => char.IsWhiteSpace(c) || CharacterFolding.Fold(c) is CharacterFolding.Nothing && char.IsControl(c);

    private static PrintedLineKind KindOf(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
        {
            return PrintedLineKind.Blank;
        }

        if (line.Length > LongestNumberLine)
        {
            return PrintedLineKind.Text;
        }

        int digits = 0, dashes = 0, marks = 0, words = 0, slashes = 0;
        foreach (char printed in line)
        {
            switch (CharacterFolding.Fold(printed))
            {
                case >= '0' and <= '9': digits++; break;
                case '-': dashes++; break;
                case ',' or '.': marks++; break;
                case '第' or '页' or '共': words++; break;
                case '/': slashes++; break;
                case CharacterFolding.Blank or CharacterFolding.Nothing: break;
                default: return PrintedLineKind.Text;
            }
        }

        bool isPage = digits is > 0 and <= LongestPageNumber && marks == 0 && (dashes >= 2 || words >= 2);
        bool isPageOfPages = digits is > 0 and <= 2 * LongestPageNumber && marks == 0 && dashes == 0 && (slashes == 1 || words >= 3);
        return isPage || isPageOfPages ? PrintedLineKind.PageNumber
            : digits > 0 && words == 0 && slashes == 0 ? PrintedLineKind.Number
            : PrintedLineKind.Text;
    }
}
