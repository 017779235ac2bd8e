namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>Words that say of points of percentages which way they go, and are no verbs of change beside an amount: 比全省平均高2.7个百分点, 快于序时进度3.4个百分点.</summary>
internal static class PointsWords
{
    /// <summary>How far before the number the word may stand.</summary>
    private const int Reach = 20;

    private static readonly (string Text, int Sign)[] Words =
    [
        ("高于", 1), ("低于", -1), ("快于", 1), ("慢于", -1), ("领先", 1), ("落后", -1), ("收窄", -1), ("缩窄", -1), ("拉高", 1), ("拉低", -1), ("超", 1), ("高", 1), ("低", -1), ("快", 1), ("慢", -1),
    ];

    /// <summary>The last such word in the clause that ends with a text: where it begins, and 1 for more or −1 for less.</summary>
    public static (int Start, int Sign)? FindLast(ReadOnlySpan<char> text)
    {
        int from = Math.Max(0, text.Length - Reach);
        int clause = text[from..].LastIndexOfAny(",。;\n") + 1;
        (int Start, int Sign)? found = null;
        foreach ((string word, int sign) in Words)
        {
            int at = text[(from + clause)..].LastIndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && (found is null || from + clause + at > found.Value.Start))
            {
                found = (from + clause + at, sign);
            }
        }

        return found;
    }
}
