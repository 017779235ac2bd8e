using PublicBudget.Amounts;
using PublicBudget.Preconditions;

namespace PublicBudget.Budgets;

/// <summary>Money carried over to the next year (结转下年), by fund.</summary>
public sealed record CarryForward
{
    /// <summary>The fund; the default is the general public budget.</summary>
    /// <exception cref="ArgumentException">The value is not a member of the enum.</exception>
    public FundSource Fund
    {
        get;
        init => field = Require.Defined(value);
    }

    /// <summary>The amount, exact.</summary>
    public required Money Amount { get; init; }
}
