using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>支出2.05万元，年初预算2.95万元，差值为0.90万元: the larger of two amounts is the smaller and the difference, whichever stands first.</summary>
internal static class DifferenceSums
{
    private static readonly string[] Names = ["差值", "差额", "相差", "差异"];

    // 用事业基金弥补收支差额23万元: a source of money, of which no two amounts are the difference.
    private static readonly string[] MadeUpFor = ["弥补", "补足"];

    public static void Recognize(NarrativeScene scene)
    {
        List<Level> levels = scene.Outline.Levels;
        for (int i = 2; i < levels.Count; i++)
        {
            Level difference = levels[i], second = levels[i - 1], first = levels[i - 2];
            bool isDifference = difference.Topic.EndsIn(Names) && !difference.Topic.Holds(MadeUpFor) && !difference.Amount.IsZero;
            if (isDifference && first.Sentence == difference.Sentence && !first.IsAside && !second.IsAside && !difference.IsAside)
            {
                Write(scene, first, second, difference);
            }
        }
    }

    private static void Write(NarrativeScene scene, Level first, Level second, Level difference)
    {
        bool isFirstLarger = first.Amount.InYuan > second.Amount.InYuan;
        (Level larger, Level smaller) = isFirstLarger ? (first, second) : (second, first);
        // -3万元 where the second is the larger one says the same
        Judgement judgement = AmountJudge.Sum(larger.Amount, [smaller.Amount, difference.Amount.Sign < 0 ? -difference.Amount : difference.Amount]);
        bool isSure = second.Topic.IsSame(first.Topic) && !first.IsAbout && !second.IsAbout && !difference.IsAbout;
        SumRecognizer.WriteSum(
            scene, larger, [smaller, difference], isSure ? judgement : judgement.WithDoubt(), new ListOpener { Start = first.Start, End = difference.End, Situation = difference.Situation });
    }
}
