using System.Text;

namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>Makes the text of a line out of its letters. Blanks follow from the gaps, so that justified text has none.</summary>
internal static class LineText
{
    // Gaps, in heights of the font, that set apart: words and numbers, and Chinese characters.
    private const double WordGap = 0.15;
    private const double ChineseGap = 0.8;
    // Letters side by side are no further apart.
    private const double Touching = 0.02;

    /// <summary>The text.</summary>
    public static string Of(IReadOnlyList<Glyph> glyphs)
    {
        double usual = UsualGap(glyphs);
        var text = new StringBuilder();
        for (int i = 0; i < glyphs.Count; i++)
        {
            if (i > 0 && IsSetApart(glyphs[i - 1], glyphs[i], usual))
            {
                text.Append(' ');
            }

            text.Append(glyphs[i].Text);
        }
        return text.ToString();
    }

    /// <summary>Whether a line may be broken between two characters: not inside numbers and words, nor before a closing mark.</summary>
    public static bool MayBreak(char before, char after) =>
        !(IsOfWord(before) && IsOfWord(after)) && !IsClosing(after) && before is not ('（' or '(' or '“' or '《' or '‘' or '〔' or '【');

    private static bool IsSetApart(Glyph before, Glyph after, double usual)
    {
        double gap = after.Left - before.Right - usual;
        bool isWord = IsOfWord(before.Text[^1]) && IsOfWord(after.Text[0]);
        return gap > Math.Max(before.Size, after.Size) * (isWord ? WordGap : ChineseGap);
    }

    // In justified or spaced-out text every gap is wider. Short lines tell nothing: 目 录 is set apart, not spaced out.
    private static double UsualGap(IReadOnlyList<Glyph> glyphs)
    {
        const int least = 4;
        if (glyphs.Count <= least)
        {
            return 0;
        }

        int wide = 0;
        for (int i = 1; i < glyphs.Count; i++)
        {
            wide += glyphs[i].Left - glyphs[i - 1].Right > glyphs[i].Size * Touching ? 1 : 0;
        }

        if (wide * 2 < glyphs.Count - 1)
        {
            return 0;
        }

        double[] gaps = [.. glyphs.Skip(1).Select((glyph, i) => glyph.Left - glyphs[i].Right)];
        Array.Sort(gaps);
        return Math.Max(0, gaps[gaps.Length / 2]);
    }

    private static bool IsOfWord(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or ',' or '%' or '-' or '/' or '_' or '@';

    private static bool IsClosing(char c) => c is '。' or '，' or '；' or '、' or '：' or '！' or '？' or '）' or ')' or '”' or '’' or '》' or '〕' or '】' or '％' or '%' or '.' or ',' or ';' or ':';
}
