using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>
/// 支出总计A。按支出功能分类划分：教育支出B、卫生支出C; 收入按资金来源分为：…: a division by a classification leaves nothing out, unless it names only what is 主要. What adds up is found as a
/// list or by its sum; here, what does not.
/// </summary>
internal static class Divisions
{
    /// <summary>按 and what a total is divided by stand so near before the first part.</summary>
    private const int LongestLead = 28;

    private const int MostParts = 60;

    private static readonly string[] Divided = ["分类", "划分", "来源", "年度分"];

    private static readonly string[] Opened = [":", "包括", "分为"];

    // What a division leaves without an amount.
    private static readonly string[] Rest = ["其他", "其它", "其余", "另", "等", "若干"];

    public static void Recognize(NarrativeScene scene)
    {
        string text = scene.Outline.Text.Text;
        for (int at = text.IndexOf('按', StringComparison.Ordinal); at >= 0; at = text.IndexOf('按', at + 1))
        {
            if (EndOfLead(text, at) is var end and > 0) Recognize(scene, end);
        }
    }

    // Where the parts begin; 0 where nothing is divided.
    private static int EndOfLead(string text, int at)
    {
        ReadOnlySpan<char> rest = text.AsSpan(at, Math.Min(LongestLead, text.Length - at));
        int stop = rest.IndexOfAny("。;\n");
        ReadOnlySpan<char> clause = stop < 0 ? rest : rest[..stop];
        int divided = FirstOf(Divided, clause);
        int opened = divided < 0 ? -1 : FirstOf(Opened, clause[divided..]);
        return opened < 0 || clause[..(divided + opened)].Contains("主要", StringComparison.Ordinal) ? 0 : at + divided + opened;
    }

    private static int FirstOf(string[] words, ReadOnlySpan<char> clause)
    {
        int first = -1;
        foreach (string word in words)
        {
            int at = clause.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && (first < 0 || at < first)) first = at;
        }

        return first;
    }

    private static void Recognize(NarrativeScene scene, int from)
    {
        List<Level> parts = PartsFrom(scene.Outline, from);
        if (parts.Count < 2 || OpenEnds.IsBehind(scene.Outline.Text, parts[^1]) || TotalOf(scene, parts) is not { } total) return;
        Judgement judgement = AmountJudge.Sum(total.Amount, PartLists.AmountsOf(parts, parts.Count));
        if (!judgement.Holds && !IsNear(total, parts)) return;
        foreach (Level part in parts) part.Parent ??= total;
        if (!judgement.Holds)
            SumRecognizer.WriteSum(scene, total, parts, judgement, new ListOpener { Start = parts[0].Start, End = parts[^1].End, Situation = parts[0].Situation });
    }

    /// <summary>The amounts up to the next division or the end of the sentence; none where something nested or rounded stands among them.</summary>
    private static List<Level> PartsFrom(Outline outline, int from)
    {
        List<Level> parts = [];
        string text = outline.Text.Text;
        int first = FirstFrom(outline.Levels, from);
        int ends = text.AsSpan(from).IndexOfAny('。', '\n', '按') is >= 0 and int length ? from + length : text.Length;
        for (int i = first; i < outline.Levels.Count && outline.Levels[i].NumberStart < ends; i++)
        {
            Level level = outline.Levels[i];
            if (level.IsAside || level.IsAbout || level.Depth > 0 || level.IsForEach || level.Topic.IsGeneric || level.Amount.Unit != outline.Levels[first].Amount.Unit || parts.Count == MostParts) return [];
            parts.Add(level);
        }

        bool isOpen = parts.Count > 0 && FirstOf(Rest, text.AsSpan(parts[^1].End, Math.Max(0, ends - parts[^1].End))) >= 0;
        return isOpen || text.AsSpan(from, ends - from).Contains("其中", StringComparison.Ordinal) ? [] : parts;
    }

    // Levels stand in the order of the text.
    private static int FirstFrom(List<Level> levels, int from)
    {
        int low = 0, high = levels.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (levels[middle].NumberStart < from) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    // The amount right before, or the total of the list that it ends.
    private static Level? TotalOf(NarrativeScene scene, List<Level> parts)
    {
        int before = scene.Topics.FirstLevelFrom(parts[0].Index) - 1;
        if (before < 0) return null;
        Level total = scene.Outline.Levels[before];
        while (total.Parent is { } parent) total = parent;
        bool isTotal = !total.IsAside && !total.IsAbout && total.Paragraph >= parts[0].Paragraph - 2 && total.Amount.Unit == parts[0].Amount.Unit
            && total.Topic.Text.AsSpan().IndexOfAny("收支") >= 0 && parts.TrueForAll(part => part.Topic.IsOfSide(total.Topic)) && !parts.Contains(total);
        return isTotal && TopicIndex.AgreesInYear(total, parts[0].AnyYear) ? total : null;
    }

    // What is far from the total was divided otherwise.
    private static bool IsNear(Level total, List<Level> parts)
    {
        decimal sum = 0;
        foreach (Level part in parts) sum += part.Amount.InYuan;
        return Math.Abs(sum - total.Amount.InYuan) * 2 < total.Amount.InYuan;
    }
}
