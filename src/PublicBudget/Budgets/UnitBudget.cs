using NodaTime;
using PublicBudget.Amounts;
using PublicBudget.Collections;
using PublicBudget.Performance;
using PublicBudget.Periods;
using PublicBudget.Preconditions;

namespace PublicBudget.Budgets;

/// <summary>
/// 单位预算: the budget of one unit for one fiscal year – the whole of what its disclosure is made from. Immutable, equal by
/// content, changed with <c>with</c>. Its figures need not reconcile: rules judge that.
/// </summary>
public sealed record UnitBudget
{
    /// <summary>The unit that the budget is of.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required BudgetaryUnit Unit
    {
        get;
        init => field = Require.NotNull(value);
    }

    /// <summary>The fiscal year and the stage of the budget.</summary>
    public required BudgetVersion Version { get; init; }

    /// <summary>公开日期: the day of publication, where known.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>
    /// 预算单位构成: the subordinate units that the budget consolidates beside the unit's own level (本级). Empty for a unit
    /// without subordinates.
    /// </summary>
    public IReadOnlyList<BudgetaryUnit> Constituents
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<BudgetaryUnit>.Empty;

    /// <summary>主要职能: what the unit is for, one text per numbered item.</summary>
    public IReadOnlyList<string> Functions
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<string>.Empty;

    /// <summary>收入: every line of revenue, carried-over money included.</summary>
    public IReadOnlyList<RevenueLine> Revenues
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<RevenueLine>.Empty;

    /// <summary>支出: every line of expenditure of the year.</summary>
    public IReadOnlyList<ExpenditureLine> Expenditures
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<ExpenditureLine>.Empty;

    /// <summary>结转下年: what is carried over to the next year, by fund.</summary>
    public IReadOnlyList<CarryForward> CarriedForward
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<CarryForward>.Empty;

    /// <summary>“三公”经费; <c>null</c> where not reported.</summary>
    public ThreePublicExpenses? ThreePublicExpenses { get; init; }

    /// <summary>机关运行经费: operating expenses of the organ; <c>null</c> where not reported.</summary>
    public Money? AdministrativeOperatingExpenses { get; init; }

    /// <summary>政府采购; <c>null</c> where not reported.</summary>
    public GovernmentProcurement? Procurement { get; init; }

    /// <summary>国有资产占用; <c>null</c> where not reported.</summary>
    public StateOwnedAssets? Assets { get; init; }

    /// <summary>专项转移支付; <c>null</c> where not reported.</summary>
    public SpecialTransfers? SpecialTransfers { get; init; }

    /// <summary>项目支出绩效目标: one sheet per project.</summary>
    public IReadOnlyList<ProjectPerformance> Projects
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<ProjectPerformance>.Empty;

    /// <summary>部门（单位）整体绩效目标; <c>null</c> where not reported.</summary>
    public OverallPerformance? OverallPerformance { get; init; }

    /// <summary>上年数; <c>null</c> where nothing is known of the prior year.</summary>
    public PriorYear? PriorYear { get; init; }

    /// <summary>主要原因: the reasons of the changes against the prior year.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ChangeReasons Reasons
    {
        get;
        init => field = Require.NotNull(value);
    } = new();

    /// <summary>The fiscal year (预算年度).</summary>
    public FiscalYear Year => Version.Year;

    /// <summary>
    /// The year and stage that changes are measured against: those of the prior year's budget, or the same stage of the year before
    /// where none is known; <c>null</c> in the year 1, which has none before it.
    /// </summary>
    public BudgetVersion? PriorVersion => PriorYear?.Budget?.Version ?? (Year == FiscalYear.MinValue ? null : Version.Previous);

    /// <summary>收入总计: all revenue, carried-over money included.</summary>
    /// <exception cref="OverflowException">The sum leaves the range of <see cref="Money"/>.</exception>
    public Money TotalRevenue => Money.Sum(Revenues, line => line.Amount);

    /// <summary>支出总计: all expenditure of the year and what is carried over to the next.</summary>
    /// <exception cref="OverflowException">The sum leaves the range of <see cref="Money"/>.</exception>
    public Money TotalExpenditure => ExpenditureOfYear + Money.Sum(CarriedForward, carried => carried.Amount);

    /// <summary>The unit, the year, and how many lines there are.</summary>
    public override string ToString() => $"{Unit.Name} {Version}: {Revenues.Count} lines of revenue, {Expenditures.Count} of expenditure";

    /// <summary>本年支出合计: all expenditure of the year.</summary>
    /// <exception cref="OverflowException">The sum leaves the range of <see cref="Money"/>.</exception>
    public Money ExpenditureOfYear => Money.Sum(Expenditures, line => line.Amount);

    /// <summary>The totals that the next year's narrative compares with.</summary>
    /// <exception cref="OverflowException">A sum leaves the range of <see cref="Money"/>.</exception>
    public PriorYearTotals Totals() => new()
    {
        TotalRevenue = TotalRevenue,
        TotalExpenditure = TotalExpenditure,
        GeneralPublicBudget = ExpenditureFrom(FundSource.GeneralPublicBudget),
        GovernmentManagedFunds = ExpenditureFrom(FundSource.GovernmentManagedFunds),
        ThreePublicExpenses = ThreePublicExpenses,
        AdministrativeOperatingExpenses = AdministrativeOperatingExpenses,
    };

    private Money ExpenditureFrom(FundSource fund)
        => Money.Sum(Expenditures.Where(line => line.Fund == fund), line => line.Amount);
}
