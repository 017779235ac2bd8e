using PublicBudget.Classifications;
using PublicBudget.Preconditions;

namespace PublicBudget.Budgets;

/// <summary>预算单位: a unit that has a budget of its own.</summary>
public sealed record BudgetaryUnit
{
    /// <summary>单位名称.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public required string Name
    {
        get;
        init => field = Require.NotBlank(value);
    }

    /// <summary>单位代码, where the document prints one.</summary>
    public UnitCode? Code { get; init; }

    /// <summary>单位性质; <c>null</c> where not known.</summary>
    /// <exception cref="ArgumentException">The value is not a member of the enum.</exception>
    public UnitNature? Nature
    {
        get;
        init => field = Require.Defined(value);
    }
}
