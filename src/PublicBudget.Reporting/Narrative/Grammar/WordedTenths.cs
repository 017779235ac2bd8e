using PublicBudget.Amounts;

namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>Tenths in words, behind a word that a percentage follows: 增长三成, 占六成以上, 下降近两成.</summary>
internal static class WordedTenths
{
    private const string Numerals = "一二三四五六七八九";

    /// <summary>What they begin with.</summary>
    public const string FirstCharacters = Numerals + "两";

    private static readonly string[] WordsBefore =
    [
        "增长", "增加", "提高", "上升", "提升", "下降", "减少", "降低", "压减", "压缩", "占", "近", "约", "超", "超过", "达", "达到", "了", "逾", "足", "仅", "至", "到", "为",
    ];

    private static readonly string[] WordsBehind = ["以上", "以下", "以内", "左右", "多", "有余", ",", "。", ";", ")", "的", "、", "\n"];

    /// <summary>The percentage that begins at <paramref name="start"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out Token token)
    {
        token = default;
        if (start + 1 >= text.Length || text[start + 1] != '成') return false;
        int tenths = text[start] == '两' ? 2 : Numerals.IndexOf(text[start], StringComparison.Ordinal) + 1;
        bool isTenths = tenths > 0 && EndsWithAny(text[..start]) && (start + 2 == text.Length || StartsWithAny(text[(start + 2)..]));
        token = isTenths ? Token.Of(PublishedPercentage.Of(tenths * 10), start, start + 2) : default;
        return isTenths;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text)
    {
        foreach (string word in WordsBefore)
        {
            if (text.EndsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text)
    {
        foreach (string word in WordsBehind)
        {
            if (text.StartsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
