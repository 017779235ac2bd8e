using PublicBudget.Preconditions;

namespace PublicBudget.Budgets;

/// <summary>专项转移支付项目: the special transfer payment projects that a unit manages.</summary>
public sealed record SpecialTransfers
{
    /// <summary>The number of projects (项).</summary>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public required int Count
    {
        get;
        init => field = Require.NotNegative(value);
    }
}
