using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>财政拨款收入总计A，财政拨款支出总计A，收支平衡: two amounts right behind each other that are said to be one.</summary>
internal static class BalancedSides
{
    private static readonly string[] Words = ["收支平衡", "收支总计平衡", "收支总体平衡", "收支相等", "收支相抵,无结余"];

    public static void Recognize(NarrativeScene scene)
    {
        List<Level> levels = scene.Outline.Levels;
        for (int i = 1; i < levels.Count; i++)
        {
            Level first = levels[i - 1], second = levels[i];
            if (AreBalanced(scene.Outline, first, second))
            {
                Write(scene, first, second);
            }
        }
    }

    private static bool AreBalanced(Outline outline, Level first, Level second) =>
        first.Sentence == second.Sentence && first.Depth == second.Depth && !first.IsAside && !second.IsAside && !second.IsInGroup && BothSides.AreOfOneName(first.Topic, second.Topic)
        && AreSaidToBalance(outline.Text.Slice(second.End, outline.Text.Length));

    private static bool AreSaidToBalance(ReadOnlySpan<char> behind)
    {
        if (!behind.StartsWith(",")) return false;
        foreach (string words in Words)
        {
            if (behind[1..].StartsWith(words)) return true;
        }

        return false;
    }

    // 收入A，支出B，收支平衡 without a word for all of it may leave out what was carried over.
    private static void Write(NarrativeScene scene, Level first, Level second)
    {
        Judgement judgement = AmountJudge.Sum(first.Amount, [second.Amount]);
        bool isSure = first.Topic.IsTotal && second.Topic.IsTotal && !first.IsAbout && !second.IsAbout;
        ListOpener opener = new() { Start = first.Start, End = second.End, Situation = second.Situation };
        SumRecognizer.WriteSum(scene, first, [second], isSure || judgement.Holds ? judgement : judgement.WithDoubt(), opener);
    }
}
