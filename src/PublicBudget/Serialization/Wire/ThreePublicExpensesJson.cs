using PublicBudget.Amounts;
using PublicBudget.Budgets;

namespace PublicBudget.Serialization.Wire;

/// <summary>“三公”经费, in yuan; what is missing is zero.</summary>
internal sealed class ThreePublicExpensesJson : IWire<ThreePublicExpenses>
{
    /// <summary>因公出国（境）费.</summary>
    public Money OverseasTravel { get; set; }

    /// <summary>公务接待费.</summary>
    public Money OfficialHospitality { get; set; }

    /// <summary>公务用车购置及运行费.</summary>
    public OfficialVehiclesJson? OfficialVehicles { get; set; }

    public static ThreePublicExpensesJson From(ThreePublicExpenses expenses) => new()
    {
        OverseasTravel = expenses.OverseasTravel,
        OfficialHospitality = expenses.OfficialHospitality,
        OfficialVehicles = OfficialVehiclesJson.From(expenses.OfficialVehicles),
    };

    public ThreePublicExpenses ToModel(JsonPath at) => new()
    {
        OverseasTravel = OverseasTravel,
        OfficialHospitality = OfficialHospitality,
        OfficialVehicles = at.Optional("officialVehicles", OfficialVehicles) ?? new(),
    };
}
