using PublicBudget.Amounts;
using PublicBudget.Classifications;
using PublicBudget.Preconditions;

namespace PublicBudget.Budgets;

/// <summary>One line of revenue (收入): an amount from one source, to a functional code where the budget says so.</summary>
public sealed record RevenueLine
{
    /// <summary>Where the money comes from. A line under a parent (一般公共预算收入) is not split further.</summary>
    /// <exception cref="ArgumentException">The value is not a member of the enum.</exception>
    public required RevenueSource Source
    {
        get;
        init => field = Require.Defined(value);
    }

    /// <summary>The amount, exact.</summary>
    public required Money Amount { get; init; }

    /// <summary>支出功能分类: what it is meant for, as table 2 (单位收入总体情况表) lists it; <c>null</c> where not said.</summary>
    public FunctionalCode? Function { get; init; }

    /// <summary>收入分类科目, where known.</summary>
    public RevenueCode? Code { get; init; }

    /// <summary>The unit that receives it; <c>null</c>: the unit that the budget is of.</summary>
    public UnitCode? Unit { get; init; }
}
