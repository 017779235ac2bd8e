namespace PublicBudget.Reporting.Documents;

/// <summary>A difference (增减额, 结余).</summary>
public sealed record DifferenceFormula : Formula
{
    /// <summary>The minuend less the subtrahend.</summary>
    public DifferenceFormula(Formula minuend, Formula subtrahend)
    {
        ArgumentNullException.ThrowIfNull(minuend);
        ArgumentNullException.ThrowIfNull(subtrahend);
        (Minuend, Subtrahend) = (minuend, subtrahend);
    }

    /// <summary>What it is taken from.</summary>
    public Formula Minuend { get; }

    /// <summary>What is taken away.</summary>
    public Formula Subtrahend { get; }

    /// <inheritdoc/>
    public override decimal? Evaluate(Func<CellReference, decimal?> numberOf) =>
        (Minuend.Evaluate(numberOf) ?? 0) - (Subtrahend.Evaluate(numberOf) ?? 0);
}
