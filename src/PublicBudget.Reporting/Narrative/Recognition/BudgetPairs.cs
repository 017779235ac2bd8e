using PublicBudget.Reporting.Narrative.Grammar;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>Finds budget and outturn of one item: 年初预算为A，支出决算为B.</summary>
internal sealed class BudgetPairs(NarrativeScene scene)
{
    /// <summary>How many amounts before a claim are looked at.</summary>
    private const int Reach = 8;

    private static readonly string[] Spent = ["支出", "支出总额", "支出合计"];

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
            : SpentBefore(first.Level) is { } spent && first.Level.Sentence == claim.Sentence ? new Target(spent, first.IsCertain) : null;
    }

    /// <summary>财政拨款支出B，年初预算A，完成年初预算的P%: what was spent stands right before the budget, which has no name of its own.</summary>
    private Level? SpentBefore(Level budget) =>
        budget.Index > 0 && scene.Outline.Elements[budget.Index - 1] is Level { Basis: FigureBasis.None, IsAside: false, IsAbout: false } spent && spent.Sentence == budget.Sentence && spent.Depth == budget.Depth
        && spent.Topic.EndsIn(Spent) && (budget.Topic.IsGeneric || budget.Topic.IsSame(spent.Topic)) && spent.AnyYear == budget.AnyYear
            ? spent
            : null;

    /// <summary>The budget of an outturn, of the kind that the claim names.</summary>
    public Target? FindBudget(Claim claim, Level actual, FigureBasis basis)
    {
        // 年初预算A，支出预算调整为B: the budget of that very name comes first
        Level? budget = (basis == FigureBasis.None ? null : FindNear(claim, actual, level => BasisOf(level, actual) == basis))
            ?? FindNear(claim, actual, level => BasisOf(level, actual).IsBudget() && (basis == FigureBasis.None || BasisOf(level, actual).Agrees(basis)));
        if (budget is null)
        {
            Level? other = basis == FigureBasis.None ? UsedSums.GivenBefore(scene, actual) : null;
            return (other ?? LaterBudgets.Find(scene, claim, actual, basis)) is { } found ? new Target(found, true) : null;
        }

        return new Target(budget, budget.Sentence == actual.Sentence || IsSameItem(budget, actual) || IsOnlyBudget(budget, actual));
    }

    /// <summary>The budget where nothing but a budget is printed.</summary>
    public Level? FindLoneBudget(Claim claim) =>
        scene.Resolver.Resolve(claim) is [{ Level: var level }, ..] && level.Basis.IsBudget() ? level : null;

    private static bool IsSameItem(Level left, Level right) => left.Paragraph == right.Paragraph && left.Marker == right.Marker && left.Topic.IsSame(right.Topic);

    /// <summary>年初预算A，其中：行政运行B: a part of a budget is budgeted.</summary>
    private static FigureBasis BasisOf(Level level, Level item) =>
        level is { Basis: FigureBasis.None, Parent: { } total } && total.Sentence == level.Sentence && level.Topic.IsSame(item.Topic) ? total.Basis : level.Basis;

    /// <summary>1.行政运行（项）。年初预算A，调整预算B。支出决算C，完成调整预算的P%: neither has a name of its own, and what stands before is one item's budgets and nothing else.</summary>
    private bool IsOnlyBudget(Level budget, Level actual)
    {
        if (!budget.Topic.IsGeneric || !actual.Topic.IsGeneric || budget.Sentence != actual.Sentence - 1 || budget.IsAbout || actual.IsAbout) return false;
        for (int i = scene.Topics.FirstLevelFrom(actual.Index) - 1; i >= 0 && scene.Outline.Levels[i].Paragraph == actual.Paragraph; i--)
        {
            Level before = scene.Outline.Levels[i];
            bool isBudget = before.Topic.IsGeneric && before.Basis.IsBudget() && before.Marker == actual.Marker && before.Depth == actual.Depth && (before == budget || before.Basis != budget.Basis);
            if (!isBudget || before.Sentence != budget.Sentence) return false;
        }

        return true;
    }

    private Level? FindNear(Claim claim, Level item, Func<Level, bool> accepts)
    {
        List<Level> levels = scene.Outline.Levels;
        int last = scene.Topics.FirstLevelFrom(claim.Index) - 1;
        for (int i = last; i >= 0 && last - i < Reach && levels[i].Paragraph == claim.Paragraph; i--)
        {
            Level level = levels[i];
            bool isOfItem = level.Topic.IsSame(item.Topic)
                || (level.Sentence == item.Sentence && item.Topic.IsGeneric && level.Index < item.Index && !IsOfItemBefore(level, item))
                || (level.Sentence == item.Sentence && level.Topic.IsGeneric && level.Index > item.Index)
                || (level.Topic.IsGeneric && item.Topic.IsGeneric && level.Marker == item.Marker);
            if (level != item && !level.IsAside && isOfItem && accepts(level) && TopicIndex.AgreesInYear(level, item.AnyYear))
            {
                return level;
            }
        }

        return null;
    }

    /// <summary>甲项目预算A，执行B；乙项目资金C，执行D: between the budget and what was spent another item begins.</summary>
    private bool IsOfItemBefore(Level budget, Level spent)
    {
        const int MostElements = 40;
        bool isBehindClauses = false;
        for (int i = budget.Index + 1; i < spent.Index && i - budget.Index < MostElements; i++)
        {
            Element element = scene.Outline.Elements[i];
            isBehindClauses |= element is Break { Kind: BreakKind.Clauses };
            if (isBehindClauses && element is Level { Topic.IsGeneric: false } other && other.Depth == spent.Depth && !other.Topic.IsSame(budget.Topic)) return true;
        }

        return false;
    }
}
