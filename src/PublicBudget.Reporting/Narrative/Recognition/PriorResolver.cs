using PublicBudget.Reporting.Narrative.Grammar;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>
/// Finds the printed amount that an amount is compared with: 2025年当年预算执行数为A万元，2026年预算安排B万元，比2025年预算执行数减少P%.
/// </summary>
internal sealed class PriorResolver(Outline outline, TopicIndex topics)
{
    /// <summary>How many amounts before the compared one are looked at.</summary>
    private const int Reach = 12;

    public Target? Find(Level current, Claim claim)
    {
        if (current.YearBefore is { } before && claim.Context.Comparison is null or { Amount: null, IsComparable: false, Year: null, Basis: FigureBasis.None })
        {
            return new Target(before, !before.IsAbout);
        }

        if (BracketPriors.Find(outline, current, claim) is { } told)
        {
            return new Target(told, true);
        }

        if (claim.Context.Comparison is null)
        {
            return FindBeside(current, claim);
        }

        if (claim.Context.Comparison is not { Amount: null, IsComparable: false } comparison)
        {
            return null;
        }

        int? year = comparison.Year ?? (comparison.IsPriorYear ? current.AnyYear - 1 : null);
        if (year is null && comparison.Basis == FigureBasis.None && comparison.IsPriorYear)
        {
            return null;
        }

        return FindNear(current, claim, comparison, year) ?? FindElsewhere(current, comparison, year);
    }

    /// <summary>2026年度预算50万元，2025年度预算78万元，减少28万元; 支出50万元，上年支出78万元，减少28万元: the amounts of two years stand before the change, whichever comes first, and nothing else.</summary>
    private Target? FindBeside(Level current, Claim claim)
    {
        if (claim.Context is not { Focus: { } focus, Subject.IsGeneric: true, IsDistributed: false } || focus.Sentence != claim.Sentence)
        {
            return null;
        }

        int at = topics.FirstLevelFrom(focus.Index) - 1;
        Level? other = focus != current ? focus : at >= 0 ? outline.Levels[at] : null;
        bool isPair = other is { IsAside: false, IsAbout: false } && other.Sentence == current.Sentence && other.Depth == current.Depth && IsYearBefore(other, current)
            && (other.Basis.Agrees(current.Basis) || (other.Basis.IsActual() && current.Basis.IsBudget())) && (other.Topic.IsSame(current.Topic) || other.Topic.IsGeneric || current.Topic.IsGeneric || other.Topic.NamesOnlyPriorYear)
            && Math.Abs(other.Index - current.Index) == 1;
        return isPair ? new Target(other!, true) : null;
    }

    // 2025年度预算78万元 of 2026年度预算, 上年支出12万元 of what was spent.
    private static bool IsYearBefore(Level other, Level current) =>
        current.Year is { } year ? other.Year == year - 1 : other.IsOfPriorYear && !current.IsOfPriorYear && TopicIndex.AgreesInYear(current, other.Year + 1);

    private Target? FindNear(Level current, Claim claim, Comparison comparison, int? year)
    {
        int last = topics.FirstLevelFrom(claim.Index) - 1;
        for (int i = last; i >= 0 && last - i < Reach && outline.Levels[i].Paragraph == claim.Paragraph; i--)
        {
            Level level = outline.Levels[i];
            // 上年基本支出A、项目支出B，合计C；…，合计D: no part is what the total is compared with
            bool isPartOfAll = current.Topic.IsTotal && !level.Topic.IsGeneric;
            bool isSameItem = level.Topic.IsSame(current.Topic)
                || (!isPartOfAll && level.Sentence == current.Sentence && (level.Topic.IsGeneric || current.Topic.IsGeneric) && level.Topic.IsOfSide(current.Topic));
            if (level == current || level.IsAside || !isSameItem)
            {
                continue;
            }

            if (IsBase(level, current, comparison, year))
            {
                return new Target(level, level.Sentence == current.Sentence);
            }
        }

        return null;
    }

    private static bool IsBase(Level level, Level current, Comparison comparison, int? year)
    {
        if (year is { } wanted)
        {
            return level.Year == wanted && level.Basis.Agrees(comparison.Basis);
        }

        if (comparison.Basis != FigureBasis.None)
        {
            return level.Basis != FigureBasis.None && level.Basis.Agrees(comparison.Basis) && level.AnyYear == current.AnyYear && level.Basis != current.Basis;
        }

        // 2016年预算8万元，2015年预算12.5万元；对比减少…
        return level.Year is not null && current.Year is not null && level.Year == current.Year - 1;
    }

    private Target? FindElsewhere(Level current, Comparison comparison, int? year)
    {
        if (year is null || current.Topic.IsGeneric)
        {
            return null;
        }

        foreach (Level level in topics.WithKey(current.Topic.Key))
        {
            if (level != current && level.AnyYear == year && !level.IsAside && level.Basis.Agrees(comparison.Basis) && level.Paragraph != current.Paragraph)
            {
                return new Target(level, false);
            }
        }

        return null;
    }
}
