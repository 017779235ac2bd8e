using PublicBudget.Amounts;

namespace PublicBudget.Performance;

/// <summary>
/// The budget as a unit's overall performance sheet sums it up (预算情况): the total, by source (资金来源) and by structure
/// (资金结构). What is not printed is null; whether the parts add up is a rule's question.
/// </summary>
public sealed record PerformanceBudget
{
    /// <summary>The total budget (部门预算总额).</summary>
    public Money? Total { get; init; }

    /// <summary>By source: government funds (政府预算资金, 财政性资金).</summary>
    public Money? GovernmentFunds { get; init; }

    /// <summary>By source: other funds (其他资金).</summary>
    public Money? OtherFunds { get; init; }

    /// <summary>By structure: basic expenditure (基本支出).</summary>
    public Money? BasicExpenditure { get; init; }

    /// <summary>By structure: project expenditure (项目支出).</summary>
    public Money? ProjectExpenditure { get; init; }
}
