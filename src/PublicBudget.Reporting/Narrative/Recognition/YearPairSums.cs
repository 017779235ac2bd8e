using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>
/// The same list for the other year: 2016年A，2015年B；其中：1、…2016年a，2015年b…. The list itself is read for one of the two totals;
/// this reads it for the other.
/// </summary>
internal static class YearPairSums
{
    /// <summary>How far the amount of the other year may stand from that of the first.</summary>
    private const int Reach = 2;

    public static void Recognize(NarrativeScene scene, PartList list, Level total)
    {
        if (FindOther(scene, total, static (level, total) => level.Year is not null && total.Year is not null) is not { } otherTotal)
        {
            return;
        }

        List<Level> members = [];
        foreach (Level member in list.Members)
        {
            if (FindOther(scene, member, (level, _) => level.Year == otherTotal.Year) is not { } other)
            {
                return;
            }

            members.Add(other);
        }

        Judgement judgement = AmountJudge.Sum(otherTotal.Amount, PartLists.AmountsOf(members, members.Count));
        bool mustClose = KnownPartitions.IsComplete(otherTotal.Topic, members) || judgement.Recomputed > otherTotal.Amount.Value;
        SumRecognizer.WriteSum(scene, otherTotal, members, judgement.Holds || mustClose ? judgement : judgement.WithDoubt(), list.Opener);
    }

    private static Level? FindOther(NarrativeScene scene, Level level, Func<Level, Level, bool> accepts)
    {
        List<Level> levels = scene.Outline.Levels;
        int at = scene.Topics.FirstLevelFrom(level.Index);
        for (int i = Math.Max(0, at - Reach); i < levels.Count && i <= at + Reach; i++)
        {
            Level other = levels[i];
            bool isSameItem = other != level && other.Sentence == level.Sentence && other.Marker == level.Marker && other.Year != level.Year
                && (other.Name.IsSame(level.Name) || other.Topic.IsGeneric);
            if (isSameItem && accepts(other, level))
            {
                return other;
            }
        }

        return null;
    }
}
