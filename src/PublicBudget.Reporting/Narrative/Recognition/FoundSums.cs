using PublicBudget.Amounts;
using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>
/// Sums that no word opens: the amounts of a sentence that add up exactly to an amount before them (税收收入…；非税收入… behind a
/// total of revenue), or to one at their end (…合计8万元). Only what adds up is a sum; nothing is concluded from what does not.
/// </summary>
internal static class FoundSums
{
    private const int MostParts = 30;

    private const int Reach = 24;

    public static void Recognize(NarrativeScene scene)
    {
        HashSet<Level> taken = [];
        foreach (PartList list in scene.Lists)
        {
            if (list.IsClosed && list.Members.Count > 1)
            {
                taken.UnionWith(list.Members);
            }
        }

        foreach (List<Level> run in Runs(scene.Outline.Levels))
        {
            if (run.Count > 1 && run.Count <= MostParts)
            {
                Find(scene, run, taken);
            }
        }
    }

    /// <summary>The amounts of one sentence (or of one bracket in it) that stand on one footing.</summary>
    private static IEnumerable<List<Level>> Runs(List<Level> levels)
    {
        List<Level> run = [];
        foreach (Level level in levels)
        {
            bool goesOn = run.Count > 0 && run[^1].Sentence == level.Sentence && run[^1].Depth == level.Depth && run[^1].Amount.Unit == level.Amount.Unit;
            if (!goesOn && run.Count > 0)
            {
                yield return run;
                run = [];
            }

            if (!level.IsAside)
            {
                run.Add(level);
            }
        }

        yield return run;
    }

    private static void Find(NarrativeScene scene, List<Level> run, HashSet<Level> taken)
    {
        for (int first = 0; first <= 1; first++)
        {
            List<Level> parts = run[first..];
            if (parts.Count > 1 && !parts.Exists(taken.Contains) && FindTotal(scene, parts) is { } total)
            {
                Write(scene, total, parts, taken);
                return;
            }
        }

        Level last = run[^1];
        bool isTotal = last.Topic.Text.Contains('计') || last.Topic.Text.Contains('总') || last.Topic.Text.Contains('共');
        for (int first = 0; isTotal && first <= 1 && run.Count - first > 2; first++)
        {
            List<Level> parts = run[first..^1];
            if (!parts.Exists(taken.Contains) && AddsUp(last, parts))
            {
                Write(scene, last, parts, taken);
                return;
            }
        }
    }

    private static Level? FindTotal(NarrativeScene scene, List<Level> parts)
    {
        List<Level> levels = scene.Outline.Levels;
        int last = scene.Topics.FirstLevelFrom(parts[0].Index) - 1;
        for (int i = last; i >= 0 && last - i < Reach; i--)
        {
            if (!levels[i].IsAside && TopicIndex.AgreesInYear(levels[i], parts[0].AnyYear) && AddsUp(levels[i], parts))
            {
                return levels[i];
            }
        }

        return null;
    }

    private static bool AddsUp(Level total, List<Level> parts)
    {
        int positive = parts.FindAll(static part => part.Amount.Sign > 0).Count;
        return positive > 1 && AmountJudge.Sum(total.Amount, PartLists.AmountsOf(parts, parts.Count)).Verdict == StatementVerdict.Exact;
    }

    private static void Write(NarrativeScene scene, Level total, List<Level> parts, HashSet<Level> taken)
    {
        taken.UnionWith(parts);
        foreach (Level part in parts)
        {
            part.Parent ??= part == total ? null : total;
        }

        Judgement judgement = AmountJudge.Sum(total.Amount, PartLists.AmountsOf(parts, parts.Count));
        SumRecognizer.WriteSum(scene, total, parts, judgement, new ListOpener { Start = parts[0].Start, End = parts[^1].End, Situation = parts[0].Situation });
        scene.Found.Add(new PartList { Opener = new ListOpener(), Total = total, IsClosed = true });
        scene.Found[^1].Members.AddRange(parts);
    }
}
