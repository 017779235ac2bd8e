using PublicBudget.Collections;

namespace PublicBudget.Reporting.Documents;

/// <summary>A sum (合计).</summary>
public sealed record SumFormula : Formula
{
    /// <summary>The sum of cells, ranges or other formulas.</summary>
    /// <exception cref="ArgumentException">There is no term.</exception>
    public SumFormula(params IEnumerable<Formula> terms)
    {
        Terms = ValueList.Copy(terms);
        if (Terms.Count == 0)
        {
            throw new ArgumentException("Expected at least one term, found none.", nameof(terms));
        }
    }

    /// <summary>What is added.</summary>
    public IReadOnlyList<Formula> Terms { get; }

    /// <inheritdoc/>
    public override decimal? Evaluate(Func<CellReference, decimal?> numberOf) =>
        Terms.Sum(term => term.Evaluate(numberOf) ?? 0);
}
