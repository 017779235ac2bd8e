using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>
/// 预算100万元，支出70万元，结转结余30万元，结转率30%: where what was given, what was spent and what is left follow each other and come out, the rate is of what was given.
/// </summary>
internal static class RemainderRates
{
    private static readonly string[] Rates = ["结转率", "结余率", "结转结余率"];

    private static readonly string[] Remainders = ["结转", "结余", "结转结余", "结余结转"];

    public static Level? WholeOf(NarrativeScene scene, ShareClaim claim, Level part)
    {
        ReadOnlySpan<char> words = scene.Outline.Text.Text.AsSpan(claim.Start);
        bool isRate = false;
        foreach (string rate in Rates)
        {
            isRate |= words.StartsWith(rate);
        }

        int at = isRate && part.Topic.EndsIn(Remainders) ? scene.Topics.FirstLevelFrom(part.Index) : 0;
        if (at < 2 || claim.Sentence != part.Sentence)
        {
            return null;
        }

        Level given = scene.Outline.Levels[at - 2], used = scene.Outline.Levels[at - 1];
        bool isRow = given.Sentence == part.Sentence && given.Depth == part.Depth && used.Depth == part.Depth && !given.IsAside && !used.IsAside;
        return isRow && AmountJudge.Sum(given.Amount, [used.Amount, part.Amount]).Verdict == StatementVerdict.Exact ? given : null;
    }
}
