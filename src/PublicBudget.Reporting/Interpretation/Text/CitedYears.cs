using System.Buffers;
using System.Text.RegularExpressions;

namespace PublicBudget.Reporting.Interpretation.Text;

/// <summary>Finds the years in a text and says which of them stand in a citation, where any year is right.</summary>
internal static partial class CitedYears
{
    private const int Digits = 4;

    private static readonly SearchValues<char> Closing = SearchValues.Create("〕]】］)）");

    private static readonly SearchValues<char> EndsOfPhrase = SearchValues.Create("，。；、,;|\n");

    private static readonly List<(string Text, int Index, bool IsCited)> None = [];

    /// <summary>The years: as printed, where, and whether they are cited.</summary>
    public static IReadOnlyList<(string Text, int Index, bool IsCited)> Find(string text)
    {
        if (!text.AsSpan().ContainsAny('1', '2')) return None;
        List<(string, int, bool)>? years = null;
        foreach (ValueMatch match in YearPattern().EnumerateMatches(text))
        {
            int at = match.Index;
            bool isCited = IsInNumber(text, at) || IsInTitle(text, at) || IsBelowLaw(text, at) || IsDay(text, at) || IsBalance(text, at) || IsOfPeriod(text, at) || IsAmongBases(text, at);
            (years ??= []).Add((text.Substring(at, match.Length), at, isCited));
        }

        return years ?? None;
    }

    // 财预〔2017〕98号, 国发[2015]23号.
    private static bool IsInNumber(string text, int index) => index > 0 && text[index - 1] is '〔' or '[' or '【' or '［' or '(' or '（' && text.AsSpan(index).IndexOfAny(Closing) is > 0 and < 8;

    // 《…》; one that is never closed ends with its paragraph.
    private static bool IsInTitle(string text, int index)
    {
        int open = text.LastIndexOf('《', index), close = text.LastIndexOf('》', index), line = text.LastIndexOf('\n', index);
        return open > close && open > line;
    }

    // 按照《…》要求，从2018年起: what a law says of years is not the budget's.
    private static bool IsBelowLaw(string text, int index)
    {
        int start = text.AsSpan(0, index).LastIndexOfAny('。', '\n') + 1;
        ReadOnlySpan<char> sentence = text.AsSpan(start, index - start);
        bool namesLaw = sentence.Contains('》') && (sentence.Contains("按照", StringComparison.Ordinal) || sentence.Contains("根据", StringComparison.Ordinal) || sentence.Contains("依据", StringComparison.Ordinal));
        ReadOnlySpan<char> rest = text.AsSpan(index);
        bool isSpan = rest.Length > 5 && (rest[5] is '起' || rest[5..].StartsWith("以来") || rest[5..].StartsWith("以來") || rest[5..].StartsWith("至"));
        return namesLaw || isSpan;
    }

    // 截至2023年12月31日, 2003.2.27: a day, not a budget year.
    private static bool IsDay(string text, int index)
    {
        ReadOnlySpan<char> rest = text.AsSpan(index + Digits);
        bool isDotted = rest.Length > 1 && rest[0] is '.' or '-' or '/' && char.IsAsciiDigit(rest[1]);
        bool isDated = rest.Length > 3 && rest[0] == '年' && char.IsAsciiDigit(rest[1]) && rest.IndexOf('月') is > 0 and <= 3;
        return isDotted || isDated;
    }

    // 2016年末地方政府债务余额: where a table of debts begins, two years before the one that it is about.
    private static bool IsBalance(string text, int index)
    {
        ReadOnlySpan<char> rest = text.AsSpan(index + Digits);
        if (!rest.StartsWith("年末") && !rest.StartsWith("年底")) return false;
        int end = rest.IndexOfAny(EndsOfPhrase);
        return (end < 0 ? rest : rest[..end]).Contains("余额", StringComparison.Ordinal);
    }

    // “十三五”期间年均增长7%，2020年比2015年增长40%: where a plan begins that the sentence looks back on.
    private static bool IsOfPeriod(string text, int index) => PeriodPattern().IsMatch(SentenceAround(text, index));

    // 比2023年增加100万元，比2022年增加200万元: one base of several.
    private static bool IsAmongBases(string text, int index)
    {
        if (index == 0 || !"比较較与與".Contains(text[index - 1], StringComparison.Ordinal)) return false;
        ReadOnlySpan<char> sentence = SentenceAround(text, index), own = text.AsSpan(index, Digits);
        foreach (ValueMatch match in BasePattern().EnumerateMatches(sentence))
        {
            if (!sentence.Slice(match.Index + 1, own.Length).SequenceEqual(own)) return true;
        }

        return false;
    }

    // The sentence, or what of it stands near: a text may be one sentence of thousands of years.
    private static ReadOnlySpan<char> SentenceAround(string text, int index)
    {
        const int Reach = 200;
        int first = Math.Max(0, index - Reach);
        ReadOnlySpan<char> before = text.AsSpan(first, index - first), behind = text.AsSpan(index, Math.Min(Reach, text.Length - index));
        int start = first + before.LastIndexOfAny('。', '\n') + 1, end = behind.IndexOfAny('。', '\n');
        return text.AsSpan(start, index + (end < 0 ? behind.Length : end) - start);
    }

    [GeneratedRegex("[比较較与與](?:19|20)[0-9]{2}年", RegexOptions.CultureInvariant)]
    private static partial Regex BasePattern();

    [GeneratedRegex("十[一二三四五]五|年均|[三四五两]年(?:来|來|间|間|累计|累計)", RegexOptions.CultureInvariant)]
    private static partial Regex PeriodPattern();

    [GeneratedRegex(@"(?<!\d|\.)(?:19|20)\d\d(?=年|[〕\]】］)）]|[.\-/]\d)", RegexOptions.CultureInvariant)]
    private static partial Regex YearPattern();
}
