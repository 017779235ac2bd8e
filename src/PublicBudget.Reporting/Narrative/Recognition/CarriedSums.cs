using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>当年结余10万元，上年滚存结余20万元，年末滚存结余30万元: what a year left and what the years before left, in either order, are what is left at its end.</summary>
internal static class CarriedSums
{
    private static readonly string[] OfYear = ["当年", "本年", "当期", "本期"];

    private static readonly string[] Before = ["上年", "年初", "期初", "上期", "历年"];

    private static readonly string[] AtEnd = ["年末", "期末", "年终", "累计", "滚存"];

    private static readonly string[] Balances = ["结余", "结存"];

    public static void Recognize(NarrativeScene scene)
    {
        List<Level> levels = [.. scene.Outline.Levels.Where(static level => level is { IsAside: false, Depth: 0 })];
        for (int i = 2; i < levels.Count; i++)
        {
            Level first = levels[i - 2], second = levels[i - 1], end = levels[i];
            bool isRow = first.Sentence == end.Sentence && IsBalance(end, AtEnd) && !IsBalance(end, Before) && !IsBalance(end, OfYear)
                && ((IsBalance(first, OfYear) && IsBalance(second, Before)) || (IsBalance(first, Before) && IsBalance(second, OfYear)));
            if (isRow)
            {
                Judgement judgement = AmountJudge.Sum(end.Amount, [first.Amount, second.Amount]);
                bool isSure = !first.IsAbout && !second.IsAbout && !end.IsAbout;
                SumRecognizer.WriteSum(scene, end, [first, second], isSure ? judgement : judgement.WithDoubt(), new ListOpener { Start = first.Start, End = end.End, Situation = end.Situation });
            }
        }
    }

    private static bool IsBalance(Level level, string[] times) =>
        level.Topic.Holds(times) && level.Topic.EndsIn(Balances);
}
