using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>1.甲A；2.乙B；…。以上合计C: the nearest amounts above that add up, each of its own line or item; what does not add up may be another list.</summary>
internal static class AboveSums
{
    private const int MostParts = 40;

    private static readonly string[] Openings = ["以上", "上述"];

    private static readonly string[] Totals = ["合计", "共计", "总计", "小计"];

    public static void Recognize(NarrativeScene scene)
    {
        List<Level> levels = scene.Outline.Levels;
        for (int i = 2; i < levels.Count; i++)
        {
            if (IsTotal(levels[i]) && PartsAbove(levels, i) is { } parts)
            {
                Judgement judgement = AmountJudge.Sum(levels[i].Amount, PartLists.AmountsOf(parts, parts.Count));
                SumRecognizer.WriteSum(scene, levels[i], parts, judgement, new ListOpener { Start = parts[0].Start, End = levels[i].End, Situation = levels[i].Situation });
            }
        }
    }

    private static bool IsTotal(Level level) =>
        Array.Exists(Openings, word => level.Topic.Text.StartsWith(word, StringComparison.Ordinal)) && Array.Exists(Totals, word => level.Topic.Text.Contains(word, StringComparison.Ordinal));

    private static List<Level>? PartsAbove(List<Level> levels, int index)
    {
        List<Level> parts = [];
        for (int i = index - 1; i >= 0 && parts.Count < MostParts; i--)
        {
            if (levels[i].IsAside || levels[i].IsAbout || levels[i].Depth > 0)
            {
                continue;
            }

            parts.Insert(0, levels[i]);
            if (parts.Count > 1 && AmountJudge.Sum(levels[index].Amount, PartLists.AmountsOf(parts, parts.Count)).Verdict == StatementVerdict.Exact)
            {
                return parts;
            }
        }

        return null;
    }
}
