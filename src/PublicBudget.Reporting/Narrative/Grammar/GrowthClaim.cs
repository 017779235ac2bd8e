namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>增加8万元，增长3.45%: a change, a rate, or both; several where a list is distributed.</summary>
internal sealed class GrowthClaim : Claim
{
    public List<Figure> Changes { get; } = [];

    public List<Rate> Rates { get; } = [];

    /// <summary>调增, 追加: what a budget was changed by, so that an amount before it without a comparison may be the one before the change.</summary>
    public bool IsAdjustment { get; set; }

    /// <summary>年均增长: the rate of each of several years, not of them all.</summary>
    public bool IsYearly { get; init; }
}
