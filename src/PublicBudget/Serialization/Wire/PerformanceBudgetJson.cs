using PublicBudget.Amounts;
using PublicBudget.Performance;

namespace PublicBudget.Serialization.Wire;

/// <summary>预算情况 of the overall performance sheet, in yuan; what is missing is not printed.</summary>
internal sealed class PerformanceBudgetJson : IWire<PerformanceBudget>
{
    /// <summary>部门预算总额.</summary>
    public Money? Total { get; set; }

    /// <summary>政府预算资金, 财政性资金.</summary>
    public Money? GovernmentFunds { get; set; }

    /// <summary>其他资金.</summary>
    public Money? OtherFunds { get; set; }

    /// <summary>基本支出.</summary>
    public Money? BasicExpenditure { get; set; }

    /// <summary>项目支出.</summary>
    public Money? ProjectExpenditure { get; set; }

    public static PerformanceBudgetJson From(PerformanceBudget budget) => new()
    {
        Total = budget.Total,
        GovernmentFunds = budget.GovernmentFunds,
        OtherFunds = budget.OtherFunds,
        BasicExpenditure = budget.BasicExpenditure,
        ProjectExpenditure = budget.ProjectExpenditure,
    };

    public PerformanceBudget ToModel(JsonPath at) => new()
    {
        Total = Total,
        GovernmentFunds = GovernmentFunds,
        OtherFunds = OtherFunds,
        BasicExpenditure = BasicExpenditure,
        ProjectExpenditure = ProjectExpenditure,
    };
}
