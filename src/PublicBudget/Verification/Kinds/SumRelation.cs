using PublicBudget.Collections;

namespace PublicBudget.Verification.Kinds;

/// <summary>A total and the ways in which it may be divided.</summary>
public sealed record SumRelation
{
    /// <summary>A total and the ways in which it may be divided.</summary>
    /// <param name="total">The total.</param>
    /// <param name="divisions">The divisions: the first that a table prints counts.</param>
    public SumRelation(FactPattern total, params IReadOnlyList<Partition> divisions)
        => (Total, Divisions) = (total, ValueList.Copy(divisions));

    /// <summary>The total.</summary>
    public FactPattern Total { get; }

    /// <summary>The divisions: the first that a table prints counts.</summary>
    public IReadOnlyList<Partition> Divisions { get; }

    internal bool IsPrintedIn(Facts.SheetIndex index, int home)
    {
        foreach (Partition division in Divisions)
        {
            if (division.IsPrintedIn(index, home)) return true;
        }

        return false;
    }

    internal string Describe(bool isAtMost)
        => $"{Total.Describe()} {(isAtMost ? "≥" : "=")} {string.Join(" | ", Divisions.Select(division => division.Describe()))}";
}
