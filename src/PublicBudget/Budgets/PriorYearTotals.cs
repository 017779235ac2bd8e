using PublicBudget.Amounts;

namespace PublicBudget.Budgets;

/// <summary>
/// The few figures of the prior year that a narrative compares with. <c>null</c>: not known, so that nothing can be said about
/// the change.
/// </summary>
public sealed record PriorYearTotals
{
    /// <summary>上年收入总计.</summary>
    public Money? TotalRevenue { get; init; }

    /// <summary>上年支出总计.</summary>
    public Money? TotalExpenditure { get; init; }

    /// <summary>上年一般公共预算收支.</summary>
    public Money? GeneralPublicBudget { get; init; }

    /// <summary>上年政府性基金收支.</summary>
    public Money? GovernmentManagedFunds { get; init; }

    /// <summary>上年“三公”经费, with its items.</summary>
    public ThreePublicExpenses? ThreePublicExpenses { get; init; }

    /// <summary>上年机关运行经费.</summary>
    public Money? AdministrativeOperatingExpenses { get; init; }
}
