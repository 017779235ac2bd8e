namespace PublicBudget.Reporting.Narrative.Text;

/// <summary>Recognises the number of a heading or of a list item at the start of a line or sentence: 一、 （一） 1. (1) 第一部分.</summary>
internal static class LineMarker
{
    private const string ChineseDigits = "〇零一二三四五六七八九十百";

    private const int LongestNumber = 3;

    /// <summary>The length of the marker at <paramref name="start"/> of folded text, 0 if there is none.</summary>
    public static int Measure(ReadOnlySpan<char> text, int start, out LineMarkerKind kind)
    {
        kind = LineMarkerKind.None;
        int i = start;
        if (i >= text.Length)
        {
            return 0;
        }

        return text[i] switch
        {
            '(' => MeasureBracketed(text, start, out kind),
            '第' => MeasureOrdinal(text, start, out kind),
            >= '0' and <= '9' => MeasureDigits(text, start, out kind),
            >= '①' and <= '⑳' => Found(1, LineMarkerKind.Circled, out kind),
            _ => MeasureChinese(text, start, out kind),
        };
    }

    /// <summary>Whether a marker is the first of its kind: 一、 （一） 1. (1) ①.</summary>
    public static bool IsFirst(ReadOnlySpan<char> marker) => marker.Trim("(第)、.") is "一" or "1" or "①" or "一部" or "一章" or "一条" or "一节";

    public static bool IsChineseDigit(char c) => ChineseDigits.Contains(c);

    private static int Found(int length, LineMarkerKind found, out LineMarkerKind kind)
    {
        kind = found;
        return length;
    }

    private static int CountDigits(ReadOnlySpan<char> text, int start, bool chinese)
    {
        int i = start;
        while (i < text.Length && i - start <= LongestNumber && (chinese ? IsChineseDigit(text[i]) : char.IsAsciiDigit(text[i])))
        {
            i++;
        }

        return i - start > LongestNumber ? 0 : i - start;
    }

    private static int MeasureBracketed(ReadOnlySpan<char> text, int start, out LineMarkerKind kind)
    {
        int chinese = CountDigits(text, start + 1, chinese: true);
        int digits = chinese == 0 ? CountDigits(text, start + 1, chinese: false) : 0;
        int close = start + 1 + chinese + digits;
        bool closed = chinese + digits > 0 && close < text.Length && text[close] == ')';
        return closed
            ? Found(close + 1 - start, chinese > 0 ? LineMarkerKind.BracketedChinese : LineMarkerKind.BracketedDigits, out kind)
            : Found(0, LineMarkerKind.None, out kind);
    }

    private static int MeasureOrdinal(ReadOnlySpan<char> text, int start, out LineMarkerKind kind)
    {
        int count = CountDigits(text, start + 1, chinese: true);
        int unit = start + 1 + count;
        bool isPart = count > 0 && unit < text.Length && "部章条节".Contains(text[unit]);
        return isPart ? Found(unit + 1 - start, LineMarkerKind.Part, out kind) : Found(0, LineMarkerKind.None, out kind);
    }

    private static int MeasureDigits(ReadOnlySpan<char> text, int start, out LineMarkerKind kind)
    {
        int count = CountDigits(text, start, chinese: false);
        int mark = start + count;
        bool isMarker = count is > 0 and < LongestNumber && mark < text.Length && ".、)".Contains(text[mark])
            && (mark + 1 >= text.Length || !char.IsAsciiDigit(text[mark + 1]));
        return isMarker ? Found(mark + 1 - start, LineMarkerKind.Digits, out kind) : Found(0, LineMarkerKind.None, out kind);
    }

    private static int MeasureChinese(ReadOnlySpan<char> text, int start, out LineMarkerKind kind)
    {
        int count = CountDigits(text, start, chinese: true);
        int mark = start + count;
        bool isMarker = count > 0 && mark < text.Length && "、.".Contains(text[mark]);
        return isMarker ? Found(mark + 1 - start, LineMarkerKind.Chinese, out kind) : Found(0, LineMarkerKind.None, out kind);
    }
}
