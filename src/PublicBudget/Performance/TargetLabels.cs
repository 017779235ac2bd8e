using System.Buffers;

namespace PublicBudget.Performance;

/// <summary>
/// The words that may stand before a quantity in the same cell: 满意度 in "满意度≥90%", 每年 in "每年2次", 培训 in "培训200人". A date
/// counts as words, any other digit is the quantity's own.
/// </summary>
internal static class TargetLabels
{
    /// <summary>The longest text in which a quantity is looked for further on.</summary>
    private const int MaxLength = 64;

    /// <summary>Names of quantities end so; behind one of them a number needs neither operator nor known unit: "合格率100%".</summary>
    private const string QuantityEndings = "率度数量额次比";

    /// <summary>What makes the number behind it something else than a quantity: 第3期, 前3名, 无1例, 不少于.</summary>
    private static readonly SearchValues<char> NoLabels = SearchValues.Create("第前后超无未不非零");

    private const string ChineseNumerals = "一二两三四五六七八九十";

    private const string DateUnits = "年月日号季";

    /// <summary>The next place behind <paramref name="start"/> at which a quantity may begin; −1 if there is none.</summary>
    public static int Next(ReadOnlySpan<char> text, int start)
    {
        if (text.Length > MaxLength)
        {
            return -1;
        }

        for (int i = start; i < text.Length - 1; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                i += TargetReader.DigitsAtStart(text[i..]);
                if (i >= text.Length - 1 || !DateUnits.Contains(text[i], StringComparison.Ordinal))
                {
                    return -1;
                }
            }

            if (!IsLabelSign(text[i]))
            {
                return -1;
            }

            if (MayBegin(text, i + 1) && !EndsWithOperator(text[..(i + 1)].TrimEnd(' ')))
            {
                return i + 1;
            }
        }

        return -1;
    }

    /// <summary>
    /// Whether a number without operator behind these words is a quantity: if they name one, or its unit is known. Behind 增长 and
    /// 下降 it is a change.
    /// </summary>
    public static bool MayStandBefore(ReadOnlySpan<char> label, ReadOnlySpan<char> text, TargetUnit? unit)
    {
        ReadOnlySpan<char> words = label.TrimEnd(' ');
        return !EndsLikeDate(text)
            && !words.IsEmpty
            && (QuantityEndings.Contains(words[^1], StringComparison.Ordinal)
                || (unit is { IsKnown: true } && words.IndexOfAny(NoLabels) < 0 && !BaselineWords.EndsWithChange(words)));
    }

    private static bool MayBegin(ReadOnlySpan<char> text, int at) =>
        char.IsAsciiDigit(text[at])
        || text[at] is '±'
        || (text[0] == '每' && ChineseNumerals.Contains(text[at], StringComparison.Ordinal))
        || TargetOperators.Before.TryStart(text[at..], out _, out _)
        || RangeForm.Openings.TryStart(text[at..], out _, out _);

    /// <summary>次年1月 and 每月10日 are dates, though 个月 and 天 are units.</summary>
    private static bool EndsLikeDate(ReadOnlySpan<char> text) => text is [.., >= '0' and <= '9', '月' or '日'];

    private static bool EndsWithOperator(ReadOnlySpan<char> label) => label is [.., '在' or '于'] || TargetOperators.WithoutOperator(label).Length < label.Length;

    private static bool IsLabelSign(char character) =>
        char.IsLetter(character) || character is ' ' or '"' or '“' or '”' or '(' or ')' or ':' or ',';
}
