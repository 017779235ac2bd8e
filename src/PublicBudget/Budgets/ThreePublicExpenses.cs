using PublicBudget.Amounts;
using PublicBudget.Preconditions;

namespace PublicBudget.Budgets;

/// <summary>
/// “三公”经费: the three public expenses paid from appropriations – overseas travel, hospitality, official vehicles. All are
/// zero by default. Published with both vehicle parts (财预〔2016〕143号).
/// </summary>
public sealed record ThreePublicExpenses
{
    /// <summary>因公出国（境）费: overseas official travel.</summary>
    public Money OverseasTravel { get; init; }

    /// <summary>公务接待费: official hospitality.</summary>
    public Money OfficialHospitality { get; init; }

    /// <summary>公务用车购置及运行费: official vehicles.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public OfficialVehicles OfficialVehicles
    {
        get;
        init => field = Require.NotNull(value);
    } = new();

    /// <summary>共计: the three together.</summary>
    public Money Total => OverseasTravel + OfficialHospitality + OfficialVehicles.Total;

    /// <summary>What is held, not what follows from it: the text of great amounts can be read too.</summary>
    public override string ToString() => $"overseas travel {OverseasTravel}, hospitality {OfficialHospitality}, vehicles: {OfficialVehicles}";

    /// <summary>Adds the expenses of two units, item by item.</summary>
    /// <exception cref="OverflowException">A sum leaves the range of <see cref="Money"/>.</exception>
    public static ThreePublicExpenses operator +(ThreePublicExpenses left, ThreePublicExpenses right)
    {
        Require.NotNull(left, nameof(left));
        Require.NotNull(right, nameof(right));
        return new()
        {
            OverseasTravel = left.OverseasTravel + right.OverseasTravel,
            OfficialHospitality = left.OfficialHospitality + right.OfficialHospitality,
            OfficialVehicles = left.OfficialVehicles + right.OfficialVehicles,
        };
    }
}
