using PublicBudget.Amounts;

namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>A printed percentage in a claim.</summary>
/// <param name="Percentage">The percentage, with the sign that its verb gives it.</param>
/// <param name="Start">Where number and verb begin in the normalized text.</param>
/// <param name="End">Where they end.</param>
internal sealed record Rate(PublishedPercentage Percentage, int Start, int End)
{
    /// <summary>One unit of the last printed place in percentage points, where it is coarser than that of the percentage: 10 for 1.5倍 and for 三成. Zero otherwise.</summary>
    public decimal Unit { get; init; }
}
