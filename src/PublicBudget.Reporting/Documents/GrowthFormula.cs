namespace PublicBudget.Reporting.Documents;

/// <summary>A growth rate in percent (增减%): from 231.9 to 239.9 is 3.45…; undefined where the base is zero or negative.</summary>
public sealed record GrowthFormula : Formula
{
    /// <summary>The growth from the prior to the current figure.</summary>
    public GrowthFormula(Formula prior, Formula current)
    {
        ArgumentNullException.ThrowIfNull(prior);
        ArgumentNullException.ThrowIfNull(current);
        (Prior, Current) = (prior, current);
    }

    /// <summary>The base (上年数).</summary>
    public Formula Prior { get; }

    /// <summary>The figure of the year (本年数).</summary>
    public Formula Current { get; }

    /// <inheritdoc/>
    public override decimal? Evaluate(Func<CellReference, decimal?> numberOf) =>
        Prior.Evaluate(numberOf) is { } prior and > 0 ? ((Current.Evaluate(numberOf) ?? 0) - prior) / prior * 100 : null;
}
