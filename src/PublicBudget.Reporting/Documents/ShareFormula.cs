namespace PublicBudget.Reporting.Documents;

/// <summary>A share in percent (占比): 229.4 of 239.9 is 95.62…; undefined where the whole is zero or negative.</summary>
public sealed record ShareFormula : Formula
{
    /// <summary>The part over the whole.</summary>
    public ShareFormula(Formula part, Formula whole)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(whole);
        (Part, Whole) = (part, whole);
    }

    /// <summary>The part.</summary>
    public Formula Part { get; }

    /// <summary>The whole.</summary>
    public Formula Whole { get; }

    /// <inheritdoc/>
    public override decimal? Evaluate(Func<CellReference, decimal?> numberOf) =>
        Whole.Evaluate(numberOf) is { } whole and > 0 ? (Part.Evaluate(numberOf) ?? 0) / whole * 100 : null;
}
