using PublicBudget.Amounts;

namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>提高1.4个百分点: a difference of percentages.</summary>
internal sealed class PointsClaim : Claim
{
    /// <summary>The difference, with the sign that its verb gives it.</summary>
    public required Rate Points { get; init; }

    /// <summary>The percentage now, where it is printed beside the one before.</summary>
    public PublishedPercentage? Current { get; init; }

    /// <summary>The percentage that it is compared with: 比上年的63.8%提高…, 由63.8%提高到65.2%.</summary>
    public PublishedPercentage? Prior { get; init; }
}
