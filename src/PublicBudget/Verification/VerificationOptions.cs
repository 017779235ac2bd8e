using PublicBudget.Collections;
using PublicBudget.Facts;

namespace PublicBudget.Verification;

/// <summary>What the rules may know beside the sheet: other documents. The default is nothing.</summary>
public sealed record VerificationOptions
{
    /// <summary>Nothing but the sheet.</summary>
    public static VerificationOptions Default { get; } = new();

    /// <summary>Last year's document of the same organisation; <c>null</c> where it is not at hand.</summary>
    public FactSheet? PriorYear { get; init; }

    /// <summary>The budget document of the year, where the sheet is of its final accounts; <c>null</c> where it is not at hand.</summary>
    public FactSheet? Budget { get; init; }

    /// <summary>The documents of the subordinate units, where the sheet is of their department.</summary>
    public IReadOnlyList<FactSheet> Units { get; init => field = ValueList.Copy(value); } = ValueList<FactSheet>.Empty;
}
