using PublicBudget.Preconditions;

namespace PublicBudget.Budgets;

/// <summary>How many vehicles of one kind a unit holds (辆).</summary>
public sealed record VehicleCount
{
    /// <summary>The kind of vehicle.</summary>
    /// <exception cref="ArgumentException">The value is not a member of the enum.</exception>
    public required VehicleKind Kind
    {
        get;
        init => field = Require.Defined(value);
    }

    /// <summary>The number of vehicles (辆).</summary>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public required int Count
    {
        get;
        init => field = Require.NotNegative(value);
    }
}
