namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>
/// Numbers that a converter broke: 1, 537.4万元, 1 ,502万元, 1 502.30万元, 12. 50万元, 12 .50%. They go on behind the blank only in running
/// text and where a unit of money or a per cent sign ends them, so that no second number can be meant.
/// </summary>
internal static class BrokenNumber
{
    private const int GroupLength = 3;

    private const char FirstIdeograph = '\u3400';

    /// <summary>How many characters – blanks and a separator of thousands – stand at <paramref name="at"/> before the next group of three digits; 0 for none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the number begins.</param>
    /// <param name="at">Behind the digits read so far.</param>
    /// <param name="isGrouped">A separator of thousands was read before.</param>
    public static int MeasureGroup(ReadOnlySpan<char> text, int start, int at, bool isGrouped)
    {
        int length = MeasureSeparator(text, at, ',');
        bool isBlank = length == 1 && text[at] == ' ';
        bool isBroken = length > 1 || (isBlank && IsInProse(text, start) && !isGrouped);
        // 分别为12, 500万元 is a list; 总计3,594, 026万元 and 结转234, 558万元 are none
        bool mayBeList = length > 1 && text[at] == ',' && MayBeginList(text, start, at + length);
        return isBroken && IsGroup(text, at + length) && EndsInUnit(text, at + length, mayBeList) ? length : 0;
    }

    private static bool MayBeginList(ReadOnlySpan<char> text, int start, int group) =>
        group < text.Length && text[group] != '0' && (!IsInProse(text, start) || "为是别达各到有".Contains(text[start - 1]));

    /// <summary>How many characters – a decimal point with blanks around it – stand at <paramref name="at"/> before the decimals; 0 for none.</summary>
    public static int MeasurePoint(ReadOnlySpan<char> text, int start, int at)
    {
        int length = MeasureSeparator(text, at, '.');
        bool isBroken = length > 1 && text.Slice(at, length).Contains('.') && IsInProse(text, start);
        return isBroken && at + length < text.Length && char.IsAsciiDigit(text[at + length]) && EndsInUnit(text, at + length, needsPoint: false) ? length : 0;
    }

    private static int MeasureSeparator(ReadOnlySpan<char> text, int at, char separator)
    {
        int i = SkipBlank(text, at);
        i = i < text.Length && text[i] == separator ? SkipBlank(text, i + 1) : i;
        return i - at;
    }

    private static int SkipBlank(ReadOnlySpan<char> text, int i) => i < text.Length && text[i] == ' ' ? i + 1 : i;

    private static bool IsInProse(ReadOnlySpan<char> text, int start) => start > 0 && text[start - 1] >= FirstIdeograph;

    private static bool IsGroup(ReadOnlySpan<char> text, int start)
    {
        int end = SkipDigits(text, start);
        return end - start == GroupLength;
    }

    private static bool EndsInUnit(ReadOnlySpan<char> text, int start, bool needsPoint)
    {
        int i = SkipDigits(text, start);
        bool hasPoint = i + 1 < text.Length && text[i] == '.' && char.IsAsciiDigit(text[i + 1]);
        i = hasPoint ? SkipDigits(text, i + 1) : i;
        return (hasPoint || !needsPoint) && i < text.Length && text[i] is '万' or '亿' or '元' or '%' or '千' or '百';
    }

    private static int SkipDigits(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        return i;
    }
}
