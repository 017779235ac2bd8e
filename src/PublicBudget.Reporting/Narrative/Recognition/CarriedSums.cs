using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;
using static PublicBudget.Reporting.Narrative.Recognition.BalanceWords;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>当年结余10万元，上年滚存结余20万元，年末滚存结余30万元: what a year left and what the years before left, in either order, are what is left at its end.</summary>
internal static class CarriedSums
{
    public static void Recognize(NarrativeScene scene)
    {
        List<Level> levels = [.. scene.Outline.Levels.Where(static level => level is { IsAside: false, Depth: 0 })];
        for (int i = 2; i < levels.Count; i++)
        {
            Level first = levels[i - 2], second = levels[i - 1], end = levels[i];
            bool isRow = first.Sentence == end.Sentence && IsAtEnd(end)
                && ((IsSurplus(first, OfYear) && IsSurplus(second, Before)) || (IsSurplus(first, Before) && IsSurplus(second, OfYear)));
            if (isRow)
            {
                Judgement judgement = AmountJudge.Sum(end.Amount, [first.Amount, second.Amount]);
                bool isSure = !first.IsAbout && !second.IsAbout && !end.IsAbout;
                SumRecognizer.WriteSum(scene, end, [first, second], isSure ? judgement : judgement.WithDoubt(), new ListOpener { Start = first.Start, End = end.End, Situation = end.Situation });
            }
        }
    }

    private static bool IsAtEnd(Level level) => IsSurplus(level, AtEnd) && !IsSurplus(level, Before) && !IsSurplus(level, OfYear);
}
