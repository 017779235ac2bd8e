namespace PublicBudget.Facts;

/// <summary>
/// Where a fact comes from (出处): printed at a place, computed from other facts, or given by the caller without either.
/// </summary>
public sealed record Origin
{
    private Origin(PrintedPlace? place, Derivation? derivation, bool isComputed = false)
    {
        Place = place;
        Derivation = derivation;
        IsComputed = isComputed || derivation is not null;
    }

    /// <summary>Given, without a place and without a derivation.</summary>
    public static Origin Given { get; } = new(null, null);

    /// <summary>
    /// Computed from the other facts of its sheet in the way that its key says: a total from its codes, a share from part and
    /// whole. <see cref="FactSheet.DerivationOf"/> tells from which.
    /// </summary>
    public static Origin Computed { get; } = new(null, null, isComputed: true);

    /// <summary>Whether the figure was computed, and not read from a document.</summary>
    public bool IsComputed { get; }

    /// <summary>Where the figure is printed; <c>null</c> where it is not.</summary>
    public PrintedPlace? Place { get; }

    /// <summary>What the figure was computed from, where that was said; <see cref="FactSheet.DerivationOf"/> knows it in every case.</summary>
    public Derivation? Derivation { get; }

    /// <summary>Printed at a place.</summary>
    /// <param name="place">The place.</param>
    /// <exception cref="ArgumentNullException">The place is null.</exception>
    public static Origin PrintedAt(PrintedPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return new(place, null);
    }

    /// <summary>Computed from other facts.</summary>
    /// <param name="derivation">The operation and its operands.</param>
    /// <exception cref="ArgumentNullException">The derivation is null.</exception>
    public static Origin ComputedFrom(Derivation derivation)
    {
        ArgumentNullException.ThrowIfNull(derivation);
        return new(null, derivation);
    }

    /// <summary>The place, or the operation.</summary>
    public override string ToString() => Place?.ToString() ?? Derivation?.ToString() ?? (IsComputed ? "computed" : "given");
}
