using System.Buffers;

namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>Tells by what follows whether a short word is one, or the beginning of another word.</summary>
internal static class WordNeeds
{
    private static readonly string[] BaseStarts =
    [
        "上年", "上一", "上期", "上月", "去年", "前一", "前年", "年初", "预算", "决算", "执行", "调整", "同期", "同口径", "批复", "全年", "年度", "当年", "本年", "19", "20", "往年", "实际", "计划数",
        "支出决算", "收入决算", "预计", "历年", "原预算", "变动",
    ];

    private static readonly SearchValues<char> EndsOfClause = SearchValues.Create(",。;:\n");

    private const string PredicateStarts = "增减下上降升提压占为是达完比较约有持净超与同";

    public static bool Accept(ReadOnlySpan<char> text, int end, Word word) => word.Need switch
    {
        WordNeed.Number => StartsWithNumber(text, end),
        WordNeed.Base => StartsWithBase(text, end) || (word.Kind == WordKind.From && (StartsWithNumber(text, end) || LeadsToResult(text, end))),
        WordNeed.Predicate => end < text.Length && (PredicateStarts.Contains(text[end]) || char.IsAsciiDigit(text[end])),
        WordNeed.Break => end < text.Length && text[end] is ',' or ':',
        _ => true,
    };

    private static bool StartsWithNumber(ReadOnlySpan<char> text, int start)
    {
        int i = start;
        while (i < text.Length && i - start < 2 && text[i] is '了' or '约' or '达' or '近' or '支' or '收')
        {
            i++;
        }

        return i < text.Length && (char.IsAsciiDigit(text[i]) || (text[i] == '-' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])));
    }

    /// <summary>由第一次调整后的A万元调整为B万元: an amount with a verb of change right behind it, in one clause.</summary>
    private static bool LeadsToResult(ReadOnlySpan<char> text, int start)
    {
        const int Longest = 40;
        ReadOnlySpan<char> rest = text.Slice(start, Math.Min(Longest, text.Length - start));
        int end = rest.IndexOfAny(EndsOfClause);
        int unit = (end < 0 ? rest : rest[..end]).IndexOf('元');
        return unit > 0 && unit + 1 < rest.Length && "调增减变提降压".Contains(rest[unit + 1]) && rest[..unit].IndexOfAnyInRange('0', '9') >= 0;
    }

    private static bool StartsWithBase(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> rest = text[start..];
        foreach (string candidate in BaseStarts)
        {
            if (rest.StartsWith(candidate, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
