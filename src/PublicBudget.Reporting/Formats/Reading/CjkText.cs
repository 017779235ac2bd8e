using System.Text;

namespace PublicBudget.Reporting.Formats.Reading;

/// <summary>What joining and measuring lines needs to know about Chinese text.</summary>
internal static class CjkText
{
    /// <summary>Whether a character is full width: ideographs, their punctuation, full-width forms.</summary>
    public static bool IsWide(char c) => TextWidth.Of(c) == 2;

    /// <summary>Appends a line to a paragraph: a blank stands between words in Latin letters only.</summary>
    public static void Append(StringBuilder paragraph, ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
        {
            return;
        }

        if (paragraph.Length > 0 && NeedsBlank(paragraph[^1], line[0]))
        {
            paragraph.Append(' ');
        }

        paragraph.Append(line);
    }

    /// <summary>Marks a line break that the source does not mean: dropped or turned into a blank by what follows it.</summary>
    public const char SoftBreak = '\u001F';

    /// <summary>Appends text, resolving a soft break before it.</summary>
    public static void AppendAfterBreak(StringBuilder paragraph, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return;
        }

        if (paragraph.Length > 0 && paragraph[^1] == SoftBreak)
        {
            paragraph.Length--;
            if (paragraph.Length > 0 && NeedsBlank(paragraph[^1], text[0]))
            {
                paragraph.Append(' ');
            }
        }
        paragraph.Append(text);
    }

    /// <summary>Whether joining two lines needs a blank between these characters: between letters, or a letter and a digit, but not inside a number.</summary>
    public static bool NeedsBlank(char before, char after) =>
        char.IsAsciiLetter(before) && char.IsAsciiLetterOrDigit(after) || (char.IsAsciiDigit(before) && char.IsAsciiLetter(after));

    /// <summary>Whether a line begins with the number of an item: 一、 （一） 1. 1、 （1） ①.</summary>
    public static bool StartsItem(string line)
    {
        ReadOnlySpan<char> text = line.AsSpan().TrimStart();
        if (text.IsEmpty)
        {
            return false;
        }

        if (text[0] is >= '①' and <= '⑳')
        {
            return true;
        }

        bool bracketed = text[0] is '（' or '(';
        if (bracketed)
        {
            text = text[1..];
        }

        int number = 0;
        while (number < text.Length && number < 4 && "一二三四五六七八九十百0123456789".Contains(text[number], StringComparison.Ordinal))
        {
            number++;
        }

        if (number == 0 || number == text.Length)
        {
            return false;
        }

        return bracketed ? text[number] is '）' or ')' : text[number] is '、' or '．' || (text[number] == '.' && (number + 1 == text.Length || !char.IsAsciiDigit(text[number + 1])));
    }

    /// <summary>Whether a line begins with a mark that belongs to the line before.</summary>
    public static bool StartsWithClosingMark(string line) => line.Length > 0 && line[0] is '。' or '，' or '；' or '、' or '）' or '”' or '》' or '：';

    /// <summary>Whether a line ends a sentence.</summary>
    public static bool EndsSentence(string line) => line.TrimEnd() is [.., '。' or '；' or '：' or '！' or '？'];

    /// <summary>Whether a line cannot be the last of its paragraph.</summary>
    public static bool LeavesOpen(string line) => line.TrimEnd() is [.., '，' or '、' or '（' or '(' or '“' or '《'];
}
