using PublicBudget.Amounts;
using PublicBudget.Preconditions;

namespace PublicBudget.Budgets;

/// <summary>公务用车购置及运行费: official vehicles, the third of the three public expenses. Both parts are zero by default.</summary>
public sealed record OfficialVehicles
{
    /// <summary>公务用车购置费: vehicle purchase.</summary>
    public Money Purchase { get; init; }

    /// <summary>公务用车运行维护费: vehicle operation and maintenance.</summary>
    public Money Operation { get; init; }

    /// <summary>购置 and 运行维护 together.</summary>
    public Money Total => Purchase + Operation;

    /// <summary>What is held, not what follows from it: the text of great amounts can be read too.</summary>
    public override string ToString() => $"purchase {Purchase}, operation {Operation}";

    /// <summary>Adds the expenses of two units, item by item.</summary>
    /// <exception cref="OverflowException">A sum leaves the range of <see cref="Money"/>.</exception>
    public static OfficialVehicles operator +(OfficialVehicles left, OfficialVehicles right)
    {
        Require.NotNull(left, nameof(left));
        Require.NotNull(right, nameof(right));
        return new() { Purchase = left.Purchase + right.Purchase, Operation = left.Operation + right.Operation };
    }
}
