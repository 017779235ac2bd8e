using PublicBudget.Amounts;
using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Collections;

namespace PublicBudget.Analysis;

/// <summary>
/// 与上年相比: how a budget changed against the prior year. A growth is <c>null</c> where one of the two figures is not known;
/// it is never guessed.
/// </summary>
public sealed record BudgetComparison
{
    private BudgetComparison(PriorYearTotals prior, PriorYearTotals current, IEnumerable<CodeGrowth> byFunction)
    {
        TotalRevenue = Between(prior.TotalRevenue, current.TotalRevenue);
        TotalExpenditure = Between(prior.TotalExpenditure, current.TotalExpenditure);
        GeneralPublicBudget = Between(prior.GeneralPublicBudget, current.GeneralPublicBudget);
        GovernmentManagedFunds = Between(prior.GovernmentManagedFunds, current.GovernmentManagedFunds);
        ThreePublicExpenses = Between(prior.ThreePublicExpenses?.Total, current.ThreePublicExpenses?.Total);
        OverseasTravel = Between(prior.ThreePublicExpenses?.OverseasTravel, current.ThreePublicExpenses?.OverseasTravel);
        OfficialHospitality = Between(prior.ThreePublicExpenses?.OfficialHospitality, current.ThreePublicExpenses?.OfficialHospitality);
        VehiclePurchase = Between(
            prior.ThreePublicExpenses?.OfficialVehicles.Purchase, current.ThreePublicExpenses?.OfficialVehicles.Purchase);
        VehicleOperation = Between(
            prior.ThreePublicExpenses?.OfficialVehicles.Operation, current.ThreePublicExpenses?.OfficialVehicles.Operation);
        AdministrativeOperatingExpenses = Between(prior.AdministrativeOperatingExpenses, current.AdministrativeOperatingExpenses);
        ByFunction = ValueList.Copy(byFunction);
    }

    /// <summary>收入总计.</summary>
    public Growth? TotalRevenue { get; }

    /// <summary>支出总计.</summary>
    public Growth? TotalExpenditure { get; }

    /// <summary>一般公共预算收支.</summary>
    public Growth? GeneralPublicBudget { get; }

    /// <summary>政府性基金收支.</summary>
    public Growth? GovernmentManagedFunds { get; }

    /// <summary>“三公”经费共计.</summary>
    public Growth? ThreePublicExpenses { get; }

    /// <summary>因公出国（境）费.</summary>
    public Growth? OverseasTravel { get; }

    /// <summary>公务接待费.</summary>
    public Growth? OfficialHospitality { get; }

    /// <summary>公务用车购置费.</summary>
    public Growth? VehiclePurchase { get; }

    /// <summary>公务用车运行维护费.</summary>
    public Growth? VehicleOperation { get; }

    /// <summary>机关运行经费.</summary>
    public Growth? AdministrativeOperatingExpenses { get; }

    /// <summary>Expenditure by functional item of either year; empty where the prior year is known by its totals only.</summary>
    public IReadOnlyList<CodeGrowth> ByFunction { get; }

    /// <summary>Compares two budgets.</summary>
    /// <param name="prior">The budget of the prior year.</param>
    /// <param name="current">The budget of the year.</param>
    /// <exception cref="OverflowException">A sum leaves the range of <see cref="Money"/>.</exception>
    public static BudgetComparison Between(UnitBudget prior, UnitBudget current)
    {
        ArgumentNullException.ThrowIfNull(prior);
        ArgumentNullException.ThrowIfNull(current);
        return new(prior.Totals(), current.Totals(), GrowthByFunction(prior.Expenditures, current.Expenditures));
    }

    /// <summary>Compares a budget with what it knows of its prior year; every growth is <c>null</c> where that is nothing.</summary>
    /// <param name="budget">The budget.</param>
    /// <exception cref="OverflowException">A sum leaves the range of <see cref="Money"/>.</exception>
    public static BudgetComparison WithPriorYear(UnitBudget budget)
    {
        ArgumentNullException.ThrowIfNull(budget);
        return budget.PriorYear switch
        {
            { Budget: { } prior } => Between(prior, budget),
            { Totals: var totals } => new(totals, budget.Totals(), []),
            null => new(new PriorYearTotals(), budget.Totals(), []),
        };
    }

    private static Growth? Between(Money? prior, Money? current)
        => prior is { } before && current is { } now ? Growth.Between(before, now) : null;

    private static IEnumerable<CodeGrowth> GrowthByFunction(IEnumerable<ExpenditureLine> prior, IEnumerable<ExpenditureLine> current)
    {
        var before = prior.ByFunction();
        var now = current.ByFunction();
        return before.AtLevel(ClassificationLevel.Item).Concat(now.AtLevel(ClassificationLevel.Item))
            .Select(node => node.Code).Distinct().Order()
            .Select(code => new CodeGrowth(code, Growth.Between(before.TotalOf(code), now.TotalOf(code))));
    }
}
