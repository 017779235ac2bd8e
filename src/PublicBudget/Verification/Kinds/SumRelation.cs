using PublicBudget.Collections;

namespace PublicBudget.Verification.Kinds;

/// <summary>A total and the ways in which it may be divided.</summary>
public sealed record SumRelation
{
    private readonly ValueList<Partition> _divisions;
    private readonly KeyPart[] _parts;

    /// <summary>A total and the ways in which it may be divided.</summary>
    /// <param name="total">The total.</param>
    /// <param name="divisions">The divisions: the first that a table prints counts.</param>
    public SumRelation(FactPattern total, params IReadOnlyList<Partition> divisions)
    {
        Total = total;
        _divisions = ValueList.Copy(divisions);
        _parts = [.. _divisions.SelectMany(division => division.Parts).Select(step => step.ToPart())];
    }

    /// <summary>The total.</summary>
    public FactPattern Total { get; }

    /// <summary>The divisions: the first that a table prints counts.</summary>
    public IReadOnlyList<Partition> Divisions => _divisions;

    internal ReadOnlySpan<Partition> DivisionSpan => _divisions.AsSpan();

    /// <summary>The parts of all divisions, one division after another.</summary>
    internal ReadOnlySpan<KeyPart> Parts => _parts;

    /// <summary>Whether both have the same total and the same divisions.</summary>
    /// <param name="other">The other relation.</param>
    public bool Equals(SumRelation? other) => other is not null && Total == other.Total && _divisions.Equals(other._divisions);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Total, _divisions);

    internal bool IsPrintedIn(Facts.SheetIndex index, int home)
    {
        foreach (Partition division in _divisions.AsSpan())
        {
            if (division.IsPrintedIn(index, home)) return true;
        }

        return false;
    }

    internal string Describe(bool isAtMost)
        => $"{Total.Describe()} {(isAtMost ? "≥" : "=")} {string.Join(" | ", Divisions.Select(division => division.Describe()))}";
}
