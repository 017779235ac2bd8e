using PublicBudget.Reporting.Narrative.Grammar;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>培训费3.20万元，上年无该项支出，增长100%: the words say that there was nothing to compare with, so that no rate is right.</summary>
internal static class NothingBefore
{
    private static readonly string[] Years = ["上年", "去年", "上年度", "上年同期", "去年同期"];

    private static readonly string[] Nothing =
        ["无此项", "无该项", "无此类", "无该类", "无支出", "无预算", "无此支出", "无该支出", "未发生", "未安排", "未支出", "没有发生", "没有安排", "没有此项", "没有该项", "没有支出", "没有预算"];

    /// <summary>Whether a clause between the amount and its rate says so.</summary>
    public static bool IsSaid(Outline outline, Level current, Claim claim)
    {
        bool isOfRate = claim is GrowthClaim { Changes.Count: 0, Rates.Count: 1, IsAside: false } && current.Sentence == claim.Sentence && current.Depth == claim.Depth && claim.Start > current.End;
        if (!isOfRate || outline.Elements.FindIndex(current.Index + 1, claim.Index - current.Index - 1, static between => between is Level) >= 0) return false;
        return IsSaidIn(outline.Text.Slice(current.End, claim.Start));
    }

    /// <summary>上年无该项支出: not the name of an item.</summary>
    public static bool IsSaidIn(ReadOnlySpan<char> words)
    {
        foreach (string year in Years)
        {
            int at = words.IndexOf(year);
            if (at >= 0 && StartsWithNothing(words[(at + year.Length)..])) return true;
        }

        return false;
    }

    private static bool StartsWithNothing(ReadOnlySpan<char> words)
    {
        foreach (string nothing in Nothing)
        {
            if (words.StartsWith(nothing)) return true;
        }

        return false;
    }
}
