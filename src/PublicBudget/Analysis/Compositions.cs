using PublicBudget.Amounts;
using PublicBudget.Budgets;
using PublicBudget.Classifications;

namespace PublicBudget.Analysis;

/// <summary>What expenditure and revenue are made of: by code, nature, fund or source, each part with its share.</summary>
public static class Compositions
{
    /// <summary>Expenditure by functional code of one level, in the order of the codes.</summary>
    /// <param name="lines">Any lines; one whose code is above the level does not count.</param>
    /// <param name="level">类, 款 or 项; the default is 类, as in the paragraph on the general public budget.</param>
    /// <exception cref="OverflowException">A sum leaves the range of <see cref="Money"/>.</exception>
    public static Composition<FunctionalCode> CompositionByFunction(
        this IEnumerable<ExpenditureLine> lines, ClassificationLevel level = ClassificationLevel.Category)
        => new(lines.ByFunction().AtLevel(level).Select(node => KeyValuePair.Create(node.Code, node.Amounts.Total)));

    /// <summary>Expenditure by nature; a nature without lines is left out.</summary>
    /// <param name="lines">Any lines.</param>
    /// <exception cref="OverflowException">A sum leaves the range of <see cref="Money"/>.</exception>
    public static Composition<ExpenditureNature> CompositionByNature(this IEnumerable<ExpenditureLine> lines)
    {
        var breakdown = ExpenditureBreakdown.Of(lines);
        return Of(Enum.GetValues<ExpenditureNature>(), nature => breakdown[nature]);
    }

    /// <summary>Expenditure by fund; a fund without lines is left out.</summary>
    /// <param name="lines">Any lines.</param>
    /// <exception cref="OverflowException">A sum leaves the range of <see cref="Money"/>.</exception>
    public static Composition<FundSource> CompositionByFund(this IEnumerable<ExpenditureLine> lines)
    {
        var byFund = lines.ToLookup(line => line.Fund);
        return Of(Enum.GetValues<FundSource>(), fund => byFund.Contains(fund) ? byFund[fund].Total() : null);
    }

    /// <summary>Revenue by the sources at the top of the tree; a source without lines is left out.</summary>
    /// <param name="lines">Any lines.</param>
    /// <exception cref="OverflowException">A sum leaves the range of <see cref="Money"/>.</exception>
    public static Composition<RevenueSource> CompositionBySource(this IEnumerable<RevenueLine> lines)
    {
        var bySource = lines.ToLookup(line => line.Source.Parent() ?? line.Source);
        return Of(RevenueSources.Roots, source => bySource.Contains(source) ? bySource[source].Total() : null);
    }

    private static Composition<TKey> Of<TKey>(IEnumerable<TKey> keys, Func<TKey, Money?> amountOf)
        where TKey : notnull
        => new(from key in keys
               let amount = amountOf(key)
               where amount is not null
               select KeyValuePair.Create(key, amount.Value));
}
