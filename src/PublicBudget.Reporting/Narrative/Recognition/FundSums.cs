using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>
/// 财政拨款收入总计 against the appropriations of each fund, which stand in other paragraphs. Only what adds up is a sum; nothing is concluded
/// from what does not.
/// </summary>
internal static class FundSums
{
    private const string Appropriation = "财政拨款";

    private const int Reach = 40;

    private static readonly string[] Funds = ["一般公共预算", "政府性基金", "国有资本经营"];

    public static void Recognize(NarrativeScene scene)
    {
        List<Level> levels = scene.Outline.Levels;
        for (int i = 0; i < levels.Count; i++)
        {
            Level total = levels[i];
            bool isTotal = !total.IsAside && !total.IsTotal && total.Topic.Text.Contains(Appropriation, StringComparison.Ordinal) && Topic.FundsOf(total.Topic.Text) == 0;
            if (isTotal && FindParts(levels, i) is { Count: > 1 } parts && AmountJudge.Sum(total.Amount, PartLists.AmountsOf(parts, parts.Count)).Holds)
            {
                ListOpener opener = new() { Start = total.Start, End = total.End, Situation = total.Situation };
                SumRecognizer.WriteSum(scene, total, parts, AmountJudge.Sum(total.Amount, PartLists.AmountsOf(parts, parts.Count)), opener);
            }
        }
    }

    /// <summary>The nearest amount of each fund, of the side of the total rather than of the other (what a fund gives is spent).</summary>
    private static List<Level> FindParts(List<Level> levels, int total)
    {
        List<Level> parts = [];
        foreach (string fund in Funds)
        {
            Level? part = FindPart(levels, total, fund, step: -1, isOfSide: true) ?? FindPart(levels, total, fund, step: 1, isOfSide: true)
                ?? FindPart(levels, total, fund, step: -1, isOfSide: false);
            if (part is not null)
            {
                parts.Add(part);
            }
        }

        return parts.FindAll(static part => !part.Amount.IsZero);
    }

    private static Level? FindPart(List<Level> levels, int total, string fund, int step, bool isOfSide)
    {
        for (int i = total + step; i >= 0 && i < levels.Count && Math.Abs(i - total) < Reach; i += step)
        {
            Level level = levels[i];
            bool isOfFund = level.Topic.Text.Contains(fund, StringComparison.Ordinal) && level.Topic.Text.Contains(Appropriation, StringComparison.Ordinal);
            if (isOfFund && !level.IsAside && (!isOfSide || level.Topic.IsOfSide(levels[total].Topic)) && TopicIndex.AgreesInYear(level, levels[total].AnyYear))
            {
                return level;
            }
        }

        return null;
    }
}
