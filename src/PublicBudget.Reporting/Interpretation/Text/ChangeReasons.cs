using System.Text.RegularExpressions;

namespace PublicBudget.Reporting.Interpretation.Text;

/// <summary>Finds the words that give a reason: 主要原因是…, 主要由于…, 因…，比上年增加.</summary>
internal static partial class ChangeReasons
{
    private const string Reason = "原因";
    private const string Mainly = "主要";

    private static readonly string[] Changes = ["增加", "减少", "增长", "下降", "上升", "变动", "变化", "增减"];

    private static readonly string[] Directions = ["增加", "增长", "上升", "提高", "减少", "下降", "压缩", "压减", "降低", "节约", "取消"];

    /// <summary>The reasons in a normalized text.</summary>
    public static IEnumerable<ChangeReason> Find(string text) => Named(text).Concat(Attached(text)).Concat(Leading(text));

    private static IEnumerable<ChangeReason> Named(string text)
    {
        for (int word = text.IndexOf(Reason, StringComparison.Ordinal), end; word >= 0; word = text.IndexOf(Reason, end, StringComparison.Ordinal))
        {
            end = word + Reason.Length;
            bool isBare = word == 0 || text[word - 1] is ',' or ';' or '。' or '(' or '\n';
            int start = isBare ? word : StartOfReason(text.AsSpan(0, word));
            if (start < 0) continue;
            int from = SkipCopula(text, end);
            // | 增减原因 |: the heading of a column
            bool isHeading = from < text.Length && text[from] == '|';
            ChangeReason reason = Reaching(text, start, from);
            end = reason.To;
            if (!isHeading) yield return isBare ? reason with { IsAttached = true } : reason;
        }
    }

    private static IEnumerable<ChangeReason> Attached(string text)
    {
        foreach (Match match in AttachedPattern().Matches(text)) yield return Reaching(text, match.Index, match.Index + match.Length) with { IsAttached = true };
    }

    private static IEnumerable<ChangeReason> Leading(string text)
    {
        foreach (Match match in LeadingPattern().Matches(text))
        {
            Group said = match.Groups["said"];
            yield return new ChangeReason(said.Index, said.Index, Undirected(text, said.Index, said.Index + said.Length), IsLeading: true);
        }
    }

    // Up to the end of the sentence; 主要原因是：, with the reasons in the lines below, up to the end of the first.
    private static ChangeReason Reaching(string text, int start, int from)
    {
        if (from < text.Length && text[from] == '\n' && FirstItemPattern().Match(text, from) is { Success: true } item) from += item.Length;
        int length = text.AsSpan(from).IndexOfAny('。', ';', '\n');
        int to = length < 0 ? text.Length : from + length;
        return new ChangeReason(start, from, Undirected(text, from, to));
    }

    // 退休人员增加 makes pay less, 上年支出减少 this year's more: such a reason is cited without its direction, which is that of something else.
    private static int Undirected(string text, int from, int to)
    {
        ReadOnlySpan<char> reason = text.AsSpan(from, to - from);
        if (!InversePattern().IsMatch(reason)) return to;
        foreach (string direction in Directions)
        {
            if (reason.EndsWith(direction) && reason.Length > direction.Length) return to - direction.Length;
        }

        return to;
    }

    // 主要原因, 增加原因, 下降的原因: why an amount changed; −1 for any other 原因.
    private static int StartOfReason(ReadOnlySpan<char> before)
    {
        if (before.EndsWith(Mainly)) return before.Length - Mainly.Length;
        if (before.EndsWith("的")) before = before[..^1];
        foreach (string change in Changes)
        {
            if (before.EndsWith(change)) return before.Length - change.Length;
        }

        return -1;
    }

    // 原因是, 原因主要为, 原因:
    private static int SkipCopula(string text, int reason)
    {
        if (text.AsSpan(reason).StartsWith(Mainly)) reason += Mainly.Length;
        if (reason < text.Length && text[reason] is '是' or '为' or '系') reason++;
        return reason < text.Length && text[reason] == ':' ? reason + 1 : reason;
    }

    [GeneratedRegex("(?<=[,;。(\n])(?:(?:增加|减少|增长|下降|变动|变化)?主要(?:是|系|为)?(?:由于|因为|因)|(?:增加|减少|增长|下降|变动|变化)?(?:主要)?(?:系|是由于|是因为)|主要是(?!原因)|由于|因为):?(?=[^,;。:0-9]{3})", RegexOptions.CultureInvariant)]
    private static partial Regex AttachedPattern();

    [GeneratedRegex("(?<=[,;。(\n])(?:由于|因为|因(?![公此素])|受)(?<said>[^;。:\n]{3,60}?),", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingPattern();

    [GeneratedRegex(@"\G\n(?:\(?[1一]\)?[.、]?|①|一是|一方面|首先|第一[,、]?)", RegexOptions.CultureInvariant)]
    private static partial Regex FirstItemPattern();

    [GeneratedRegex("上年|去年|往年|基数|退休|离退|离职|调出|调离|辞职|结转|结余|收回|划转|划出|转出|剥离|减免", RegexOptions.CultureInvariant)]
    private static partial Regex InversePattern();
}
