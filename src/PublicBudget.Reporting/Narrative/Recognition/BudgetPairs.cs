using PublicBudget.Reporting.Narrative.Grammar;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>Finds budget and outturn of one item: 年初预算为A，支出决算为B.</summary>
internal sealed class BudgetPairs(NarrativeScene scene)
{
    /// <summary>How many amounts before a claim are looked at.</summary>
    private const int Reach = 8;

    /// <summary>The outturn that a claim is about; whatever was last spoken of, if the claim prints the budget itself.</summary>
    public Target? FindActual(Claim claim, bool isBudgetPrinted = false)
    {
        List<Target> targets = scene.Resolver.Resolve(claim);
        if (targets.Count == 0)
        {
            return null;
        }

        Target first = targets[0];
        if (isBudgetPrinted || !first.Level.Basis.IsBudget())
        {
            return first;
        }

        // 支出决算为B，年初预算为A，完成…: the outturn stands before the budget
        return FindNear(claim, first.Level, static level => !level.Basis.IsBudget() && level.Basis != FigureBasis.None) is { } actual
            ? first with { Level = actual }
            : null;
    }

    /// <summary>The budget of an outturn, of the kind that the claim names.</summary>
    public Target? FindBudget(Claim claim, Level actual, FigureBasis basis)
    {
        // 年初预算A，支出预算调整为B: the budget of that very name comes first
        Level? budget = (basis == FigureBasis.None ? null : FindNear(claim, actual, level => level.Basis == basis))
            ?? FindNear(claim, actual, level => level.Basis.IsBudget() && (basis == FigureBasis.None || level.Basis.Agrees(basis)));
        if (budget is null)
        {
            Level? other = basis == FigureBasis.None ? UsedSums.GivenBefore(scene, actual) : null;
            return (other ?? LaterBudgets.Find(scene, claim, actual, basis)) is { } found ? new Target(found, true) : null;
        }

        return new Target(budget, budget.Sentence == actual.Sentence || IsSameItem(budget, actual));
    }

    /// <summary>The budget where nothing but a budget is printed.</summary>
    public Level? FindLoneBudget(Claim claim) =>
        scene.Resolver.Resolve(claim) is [{ Level: var level }, ..] && level.Basis.IsBudget() ? level : null;

    private static bool IsSameItem(Level left, Level right) => left.Paragraph == right.Paragraph && left.Marker == right.Marker && left.Topic.IsSame(right.Topic);

    private Level? FindNear(Claim claim, Level item, Func<Level, bool> accepts)
    {
        List<Level> levels = scene.Outline.Levels;
        int last = scene.Topics.FirstLevelFrom(claim.Index) - 1;
        for (int i = last; i >= 0 && last - i < Reach && levels[i].Paragraph == claim.Paragraph; i--)
        {
            Level level = levels[i];
            bool isOfItem = level.Topic.IsSame(item.Topic)
                || (level.Sentence == item.Sentence && item.Topic.IsGeneric && level.Index < item.Index)
                || (level.Sentence == item.Sentence && level.Topic.IsGeneric && level.Index > item.Index)
                || (level.Topic.IsGeneric && item.Topic.IsGeneric && level.Marker == item.Marker);
            if (level != item && !level.IsAside && isOfItem && accepts(level) && TopicIndex.AgreesInYear(level, item.AnyYear))
            {
                return level;
            }
        }

        return null;
    }
}
