using PublicBudget.Reporting.Formats;

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

    private static readonly char[] Table = Build();

    public static char Fold(char printed) => Table[printed];

    private static char[] Build()
    {
        char[] table = new char[char.MaxValue + 1];
        for (int i = 0; i < table.Length; i++)
        {
            char c = TextFolding.Fold((char)i);
            table[i] = char.IsWhiteSpace(c) ? Blank : char.IsControl(c) || TextFolding.HasNoWidth(c) ? Nothing : c;
        }

        FoldPunctuation(table);
        FoldTraditional(table);
        return table;
    }

    /// <summary>Also where a look-alike was folded to a traditional character.</summary>
    private static void FoldTraditional(char[] table)
    {
        Dictionary<char, char> simplified = [];
        for (int i = 0; i + 1 < SimplifiedForms.Pairs.Length; i += 2)
        {
            simplified[SimplifiedForms.Pairs[i]] = SimplifiedForms.Pairs[i + 1];
        }

        for (int i = 0; i < table.Length; i++)
        {
            table[i] = simplified.GetValueOrDefault(table[i], table[i]);
        }
    }

    private static void FoldPunctuation(char[] table)
    {
        const string ToNothing = "\"'“”‘’„‟〝〞＂＇`´「」『』﹁﹂﹃﹄*＊";
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
