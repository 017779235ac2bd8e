using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>近日下达专项资金A，加上此前下达的B，累计下达C: a sentence of three amounts, of which the second is added to the first and the third counts both.</summary>
internal static class AccumulatedSums
{
    private static readonly string[] Totals = ["累计", "合计", "总计", "共计"];

    public static void Recognize(NarrativeScene scene)
    {
        List<Level> levels = scene.Outline.Levels;
        for (int i = 2; i < levels.Count; i++)
        {
            Level first = levels[i - 2], added = levels[i - 1], total = levels[i];
            bool isWhole = IsAddition(scene.Outline, first, added, total) && !IsIn(levels, i - 3, total) && !IsIn(levels, i + 1, total);
            if (isWhole)
            {
                Judgement judgement = AmountJudge.Sum(total.Amount, [first.Amount, added.Amount]);
                SumRecognizer.WriteSum(scene, total, [first, added], judgement, new ListOpener { Start = first.Start, End = total.End, Situation = total.Situation });
            }
        }
    }

    private static bool IsAddition(Outline outline, Level first, Level added, Level total) =>
        added.Sentence == total.Sentence && first.Sentence == total.Sentence && added.Index == first.Index + 1 && total.Index == added.Index + 1 && BalanceSums.IsAdded(outline, added) && !BalanceSums.IsAdded(outline, first)
        && IsPlain(first) && IsPlain(added) && IsPlain(total) && first.Amount.Unit == added.Amount.Unit && first.Amount.Unit == total.Amount.Unit
        && total.Topic.Holds(Totals) && first.Topic.IsOfSide(total.Topic) && BalanceSums.IsClosed(outline, [first, added], total) && !OpenEnds.AreWordsBehind(outline.Text, added);

    private static bool IsPlain(Level level) => level is { IsAside: false, IsAbout: false, Depth: 0, Parent: null };

    private static bool IsIn(List<Level> levels, int index, Level total) => index >= 0 && index < levels.Count && levels[index].Sentence == total.Sentence;
}
