using System.Buffers;

namespace PublicBudget.Reporting.Interpretation.Text;

/// <summary>
/// Finds the numbers of things in normalized text, each with the words before it up to the next mark or number:
/// 单价50万元以上通用设备2台. Numbers are rarer than words: the search goes from number to number and looks back from there.
/// </summary>
internal static class CountPhrases
{
    private const int MostWords = 40;
    private const int MostWordsBehindLimit = 30;

    private static readonly SearchValues<char> Ends = SearchValues.Create("0123456789。;,:、\n");
    private static readonly string[] Units = ["辆", "台", "套", "项", "个", "批次", "人次", "家"];
    private static readonly string[] Limits = ["50", "100", "200"];

    /// <summary>The numbers of things, in order.</summary>
    public static IEnumerable<CountPhrase> Find(string text)
    {
        int from = 0;
        for (int i = NextNumber(text, 0); i < text.Length; i = NextNumber(text, i))
        {
            int number = i;
            while (i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] == ',')) i++;
            if (MeasureUnit(text.AsSpan(i)) is not (> 0 and var length)) continue;
            yield return new CountPhrase(StartOf(text, from, number), number, i, i + length);
            from = i + length;
        }
    }

    private static int NextNumber(string text, int start)
        => text.AsSpan(start).IndexOfAnyInRange('0', '9') is >= 0 and var next ? start + next : text.Length;

    private static int MeasureUnit(ReadOnlySpan<char> rest)
    {
        foreach (string unit in Units)
        {
            if (rest.StartsWith(unit)) return unit.Length;
        }

        return 0;
    }

    // The words may hold one number: a limit of value, 50万元(含)以上.
    private static int StartOf(string text, int from, int number)
    {
        int start = WordsBefore(text, from, number);
        if (start <= from || !char.IsAsciiDigit(text[start - 1])) return start;
        ReadOnlySpan<char> words = text.AsSpan(start, number - start);
        int limit = words.StartsWith("万元以上") ? "万元以上".Length : words.StartsWith("万元(含)以上") ? "万元(含)以上".Length : 0;
        if (limit == 0 || words.Length - limit > MostWordsBehindLimit) return start;
        foreach (string value in Limits)
        {
            if (text.AsSpan(from, start - from).EndsWith(value)) return WordsBefore(text, from, start - value.Length);
        }

        return start;
    }

    private static int WordsBefore(string text, int from, int end)
    {
        int least = Math.Max(from, end - MostWords);
        return least + text.AsSpan(least, end - least).LastIndexOfAny(Ends) + 1;
    }
}
