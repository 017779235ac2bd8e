namespace PublicBudget.Reporting.Narrative.Text;

/// <summary>
/// Folds one printed character to the one that the grammar knows: full width to half width, typographic to plain
/// punctuation, traditional to simplified, look-alike radical to character. Quotation marks and invisible characters
/// fold to nothing, every kind of white space to a blank.
/// </summary>
internal static class CharacterFolding
{
    /// <summary>What a character folds to that is left out.</summary>
    public const char Nothing = '\0';

    public const char Blank = ' ';

    private const char FirstFullWidth = '\uFF01';

    private const char LastFullWidth = '\uFF5E';

    private const int FullWidthDistance = FirstFullWidth - '!';

    private static readonly char[] Table = Build();

    public static char Fold(char printed) => Table[printed];

    private static char[] Build()
    {
        char[] table = new char[char.MaxValue + 1];
        for (int i = 0; i < table.Length; i++)
        {
            char c = (char)i;
            table[i] = c switch
            {
                >= FirstFullWidth and <= LastFullWidth => (char)(c - FullWidthDistance),
                _ when char.IsWhiteSpace(c) => Blank,
                _ when char.IsControl(c) => Nothing,
                _ => c,
            };
        }

        FoldPunctuation(table);
        FoldPairs(table, RadicalForms.Supplement);
        for (int i = 0; i < RadicalForms.Kangxi.Length; i++)
        {
            table[RadicalForms.FirstKangxi + i] = RadicalForms.Kangxi[i];
        }

        FoldPairs(table, SimplifiedForms.Pairs);
        return table;
    }

    private static void FoldPairs(char[] table, string pairs)
    {
        for (int i = 0; i + 1 < pairs.Length; i += 2)
        {
            table[pairs[i]] = pairs[i + 1];
        }
    }

    private static void FoldPunctuation(char[] table)
    {
        const string ToNothing = "\"'“”‘’„‟〝〞＂＇`´「」『』﹁﹂﹃﹄*＊\u200B\u200C\u200D\u2060\uFEFF\u00AD";
        const string ToMinus = "-‐‑‒–—―−－﹣─━";
        const string ToPercent = "％﹪";
        Set(table, ToNothing, Nothing);
        Set(table, ToMinus, '-');
        Set(table, ToPercent, '%');
        Set(table, "，﹐︐", ',');
        Set(table, "；﹔︔", ';');
        Set(table, "：﹕∶︰", ':');
        Set(table, "（﹙⁽【〔［{｛", '(');
        Set(table, "）﹚⁾】〕］}｝", ')');
        Set(table, "｡", '。');
        Set(table, "﹑､", '、');
        Set(table, "．﹒", '.');
        Set(table, "｜│┃¦", '|');
        Set(table, "〈〈＜", '<');
        Set(table, "〉〉＞", '>');
        Set(table, "㎡", 'm');
    }

    private static void Set(char[] table, string printed, char folded)
    {
        foreach (char c in printed)
        {
            table[c] = folded;
        }
    }
}
