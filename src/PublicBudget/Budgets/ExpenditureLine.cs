using PublicBudget.Amounts;
using PublicBudget.Classifications;
using PublicBudget.Preconditions;

namespace PublicBudget.Budgets;

/// <summary>
/// One line of expenditure (支出): an amount under a functional code, of one nature, paid from one fund. Everything that
/// the disclosure prints about expenditure is a sum of such lines.
/// </summary>
public sealed record ExpenditureLine
{
    /// <summary>支出功能分类: what the money is spent for, normally to the item (项, 7 digits).</summary>
    /// <exception cref="ArgumentException">The value is no code: the default of its type.</exception>
    public required FunctionalCode Function
    {
        get;
        init => field = value.Level != ClassificationLevel.None
            ? value
            : throw new ArgumentException($"{nameof(Function)}: expected a functional code of 3, 5 or 7 digits, found none.", nameof(Function));
    }

    /// <summary>The column of the disclosure that the line falls into.</summary>
    /// <exception cref="ArgumentException">The value is not a member of the enum.</exception>
    public required ExpenditureCategory Category
    {
        get;
        init => field = Require.Defined(value);
    }

    /// <summary>The amount, exact. It may be negative: adjustments and recoveries are.</summary>
    public required Money Amount { get; init; }

    /// <summary>The fund that pays; the default is the general public budget.</summary>
    /// <exception cref="ArgumentException">The value is not a member of the enum.</exception>
    public FundSource Fund
    {
        get;
        init => field = Require.Defined(value);
    }

    /// <summary>
    /// The source of revenue within the fund, where it is known (table 4's 其中：财政拨款, 上年结转). <c>null</c>: money of the
    /// year appropriated from the fund.
    /// </summary>
    /// <exception cref="ArgumentException">The value is not a member of the enum.</exception>
    public RevenueSource? PaidFrom
    {
        get;
        init => field = Require.Defined(value);
    }

    /// <summary>部门预算支出经济分类, where the budget is drawn up in that detail.</summary>
    public DepartmentalEconomicCode? DepartmentalEconomic { get; init; }

    /// <summary>政府预算支出经济分类, where the budget is drawn up in that detail.</summary>
    public GovernmentalEconomicCode? GovernmentalEconomic { get; init; }

    /// <summary>The unit that spends it; <c>null</c>: the unit that the budget is of.</summary>
    public UnitCode? Unit { get; init; }

    /// <summary>The name of the project (项目), for project expenditure whose project is known.</summary>
    public string? Project { get; init; }

    /// <summary>基本支出, 项目支出 or one of the three central natures.</summary>
    public ExpenditureNature Nature => Category.Nature();
}
