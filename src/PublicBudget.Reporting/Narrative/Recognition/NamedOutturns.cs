using PublicBudget.Reporting.Narrative.Grammar;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>支出总额A，年初预算B。支出总额较上年减少…: what was budgeted of an item stands behind what was spent, and is not what the words name.</summary>
internal static class NamedOutturns
{
    /// <summary>What was spent, where a claim against the year before names it and the last amount is its budget; else that amount.</summary>
    public static Level Before(Outline outline, TopicIndex topics, Level last, Claim claim)
    {
        bool isAgainstYear = claim is GrowthClaim { Context.Comparison: { IsPriorYear: true } or { Year: not null } } && !claim.Context.Subject.Text.Contains("预算", StringComparison.Ordinal);
        if (!isAgainstYear || !last.Basis.IsBudget() || topics.FirstLevelFrom(last.Index) - 1 is not (>= 0 and var before)) return last;
        Level spent = outline.Levels[before];
        bool isOfItem = spent.Sentence == last.Sentence && spent.Depth == last.Depth && !spent.IsAside && !spent.Basis.IsBudget() && spent.AnyYear == last.AnyYear
            && (last.Topic.IsGeneric || last.Topic.IsSame(spent.Topic)) && IsCalled(spent, claim.Context.Subject);
        return isOfItem ? spent : last;
    }

    /// <summary>The words for all of it are the last ones of the amount's own.</summary>
    private static bool IsCalled(Level spent, Topic subject) => subject.IsTotal && spent.Topic.Text.EndsWith(subject.Text, StringComparison.Ordinal);
}
