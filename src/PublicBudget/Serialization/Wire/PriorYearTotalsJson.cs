using PublicBudget.Amounts;
using PublicBudget.Budgets;

namespace PublicBudget.Serialization.Wire;

/// <summary>The few figures of the prior year that are known, in yuan; what is missing is not known.</summary>
internal sealed class PriorYearTotalsJson : IWire<PriorYearTotals>
{
    /// <summary>上年收入总计.</summary>
    public Money? TotalRevenue { get; set; }

    /// <summary>上年支出总计.</summary>
    public Money? TotalExpenditure { get; set; }

    /// <summary>上年一般公共预算收支.</summary>
    public Money? GeneralPublicBudget { get; set; }

    /// <summary>上年政府性基金收支.</summary>
    public Money? GovernmentManagedFunds { get; set; }

    /// <summary>上年“三公”经费.</summary>
    public ThreePublicExpensesJson? ThreePublicExpenses { get; set; }

    /// <summary>上年机关运行经费.</summary>
    public Money? AdministrativeOperatingExpenses { get; set; }

    public static PriorYearTotalsJson From(PriorYearTotals totals) => new()
    {
        TotalRevenue = totals.TotalRevenue,
        TotalExpenditure = totals.TotalExpenditure,
        GeneralPublicBudget = totals.GeneralPublicBudget,
        GovernmentManagedFunds = totals.GovernmentManagedFunds,
        ThreePublicExpenses = totals.ThreePublicExpenses is { } expenses ? ThreePublicExpensesJson.From(expenses) : null,
        AdministrativeOperatingExpenses = totals.AdministrativeOperatingExpenses,
    };

    public PriorYearTotals ToModel(JsonPath at) => new()
    {
        TotalRevenue = TotalRevenue,
        TotalExpenditure = TotalExpenditure,
        GeneralPublicBudget = GeneralPublicBudget,
        GovernmentManagedFunds = GovernmentManagedFunds,
        ThreePublicExpenses = at.Optional("threePublicExpenses", ThreePublicExpenses),
        AdministrativeOperatingExpenses = AdministrativeOperatingExpenses,
    };
}
