namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>增加8万元，增长3.45%: a change, a rate, or both; several where a list is distributed.</summary>
internal sealed class GrowthClaim : Claim
{
    public List<Figure> Changes { get; } = [];

    public List<Rate> Rates { get; } = [];

    /// <summary>The sign of the verb without a number is unknown: 增加（减少）.</summary>
    public bool HasOnlyRates => Changes.Count == 0;
}
