namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>占本年支出合计的95.62%.</summary>
internal sealed class ShareClaim : Claim
{
    public List<Rate> Rates { get; } = [];

    /// <summary>What it is a share of, in words; none in 占95.62%.</summary>
    public Topic Whole { get; init; } = Topic.None;

    /// <summary>The words name the whole, though perhaps only as 总收入.</summary>
    public bool NamesWhole { get; init; }

    /// <summary>The whole's amount, where it is printed in the claim: 占预算总额500万元的12%.</summary>
    public Figure? WholeAmount { get; init; }
}
