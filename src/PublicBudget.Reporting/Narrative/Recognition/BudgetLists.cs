using PublicBudget.Reporting.Narrative.Grammar;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>甲360万元、乙150万元，分别完成预算400万元、200万元的90%、75%: a list of budgets right behind the list of what became of them.</summary>
internal static class BudgetLists
{
    /// <summary>What became of each budget; null where the amounts before are not as many, or not all of one list.</summary>
    public static List<Level>? ActualsOf(Outline outline, TopicIndex topics, CompletionClaim claim)
    {
        if (claim.Budgets is not [var first, ..] || claim.Budgets.Count != claim.Rates.Count) return null;
        int end = topics.FirstLevelFrom(first.Index), start = end - claim.Rates.Count;
        if (start < 0) return null;
        List<Level> actuals = outline.Levels.GetRange(start, claim.Rates.Count);
        bool isOneList = actuals.TrueForAll(level => level.Sentence == claim.Sentence && level.Depth == claim.Depth && level.Parent == actuals[0].Parent
            && level is { IsTotal: false, IsAside: false, IsAbout: false } && !level.Basis.IsBudget());
        return isOneList && (actuals[0].Group is { } group ? group.SequenceEqual(actuals) : IsFirst(outline, start)) ? actuals : null;
    }

    /// <summary>Nothing of the list stands before: the sentence begins with it, or its total does.</summary>
    private static bool IsFirst(Outline outline, int at) =>
        at == 0 || outline.Levels[at - 1].Sentence != outline.Levels[at].Sentence || outline.Levels[at - 1] == outline.Levels[at].Parent;
}
