namespace PublicBudget.Reporting.Documents;

/// <summary>A multiple by a constant, for instance 0.0001 from 元 to 万元.</summary>
public sealed record ProductFormula : Formula
{
    /// <summary>The term times the factor.</summary>
    public ProductFormula(Formula term, decimal factor)
    {
        ArgumentNullException.ThrowIfNull(term);
        (Term, Factor) = (term, factor);
    }

    /// <summary>What is multiplied.</summary>
    public Formula Term { get; }

    /// <summary>The constant.</summary>
    public decimal Factor { get; }

    /// <inheritdoc/>
    public override decimal? Evaluate(Func<CellReference, decimal?> numberOf) => Term.Evaluate(numberOf) * Factor;
}
