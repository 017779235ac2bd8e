namespace PublicBudget.Performance;

/// <summary>
/// Brings the printed forms of one sign together before parsing: full width becomes half width, ≧ ≥, – — ― −, runs of
/// white space one blank; what is invisible and the punctuation at the end are left out. It is the part of Unicode's NFKC
/// that occurs in targets, one character at a time and without allocating.
/// </summary>
internal static class TargetFolding
{
    /// <summary>Folds <paramref name="text"/> into <paramref name="folded"/>, which must be as long.</summary>
    /// <returns>How many characters were written.</returns>
    public static int Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        int length = 0;
        foreach (char character in text)
        {
            char sign = Sign(character);
            if (sign != '\0' && (sign != ' ' || (length > 0 && folded[length - 1] != ' ')))
            {
                folded[length++] = sign;
            }
        }

        length = folded[..length].TrimEnd(" 。;,、").Length;
        return length > 1 && folded[length - 1] == '.' && !char.IsAsciiDigit(folded[length - 2]) ? length - 1 : length;
    }

    /// <summary>The folded text without quotation marks or brackets that stand around all of it.</summary>
    public static ReadOnlySpan<char> Unwrap(ReadOnlySpan<char> folded)
    {
        const string Opening = "\"“‘(【《";
        const string Closing = "\"”’)】》";
        int kind = folded.Length > 2 ? Opening.IndexOf(folded[0], StringComparison.Ordinal) : -1;
        bool isWrapped = kind >= 0
            && folded[^1] == Closing[kind]
            && folded[1..^1].IndexOfAny(Opening[kind], Closing[kind], ',') < 0;
        return isWrapped ? folded[1..^1].Trim(' ') : folded;
    }

    /// <summary>The text as printed without the white space around it and the punctuation at its end.</summary>
    public static string Trim(string text) => text.Trim().TrimEnd([' ', '\u3000', '\t', '\r', '\n', '。', '；', ';', '，', ',', '、']);

    /// <summary>The folded character; '\0' for one that prints nothing.</summary>
    private static char Sign(char character) => character switch
    {
        >= '!' and <= '~' => character,
        >= '\u4E00' and <= '\u9FFF' => character,
        >= '\uFF01' and <= '\uFF5E' => (char)(character - 0xFEE0),
        '≧' or '⩾' => '≥',
        '≦' or '⩽' => '≤',
        '﹥' => '>',
        '﹤' => '<',
        '﹦' => '=',
        '﹪' or '٪' or '℅' => '%',
        '￥' => '¥',
        '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '﹣' => '-',
        '〜' or '∼' or '∽' => '~',
        '•' or '‧' or '・' or '⋅' or '∙' => '·',
        '﹐' => ',',
        '﹙' => '(',
        '﹚' => ')',
        '⁄' or '∕' => '/',
        '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' => '\0',
        _ when char.IsWhiteSpace(character) => ' ',
        _ when char.IsControl(character) => '\0',
        _ => character,
    };
}
