using System.Text.Json.Serialization;
using PublicBudget.Amounts;
using PublicBudget.Budgets;
using PublicBudget.Classifications;

namespace PublicBudget.Serialization.Wire;

/// <summary>One line of expenditure (支出).</summary>
internal sealed class ExpenditureLineJson : IWire<ExpenditureLine>
{
    /// <summary>支出功能分类.</summary>
    [JsonRequired]
    public FunctionalCode Function { get; set; }

    /// <summary>The column of the disclosure that the line falls into: 工资福利支出, 公用经费, 一般性项目 and so on.</summary>
    [JsonRequired]
    public ExpenditureCategory Category { get; set; }

    /// <summary>The amount in yuan.</summary>
    [JsonRequired]
    public Money Amount { get; set; }

    /// <summary>资金来源; 一般公共预算 where missing.</summary>
    public FundSource Fund { get; set; }

    /// <summary>The source of revenue within the fund, where it is known.</summary>
    public RevenueSource? PaidFrom { get; set; }

    /// <summary>部门预算支出经济分类.</summary>
    public DepartmentalEconomicCode? DepartmentalEconomic { get; set; }

    /// <summary>政府预算支出经济分类.</summary>
    public GovernmentalEconomicCode? GovernmentalEconomic { get; set; }

    /// <summary>The unit that spends it; missing: the unit that the budget is of.</summary>
    public UnitCode? Unit { get; set; }

    /// <summary>The name of the project (项目).</summary>
    public string? Project { get; set; }

    public static ExpenditureLineJson From(ExpenditureLine line) => new()
    {
        Function = line.Function,
        Category = line.Category,
        Amount = line.Amount,
        Fund = line.Fund,
        PaidFrom = line.PaidFrom,
        DepartmentalEconomic = line.DepartmentalEconomic,
        GovernmentalEconomic = line.GovernmentalEconomic,
        Unit = line.Unit,
        Project = line.Project,
    };

    public ExpenditureLine ToModel(JsonPath at) => new()
    {
        Function = Function,
        Category = Category,
        Amount = Amount,
        Fund = Fund,
        PaidFrom = PaidFrom,
        DepartmentalEconomic = DepartmentalEconomic,
        GovernmentalEconomic = GovernmentalEconomic,
        Unit = Unit,
        Project = Project,
    };
}
