namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>资产负债率67.7%: liabilities in per cent of assets.</summary>
internal sealed class DebtRatioClaim : Claim
{
    public required Rate Rate { get; init; }
}
