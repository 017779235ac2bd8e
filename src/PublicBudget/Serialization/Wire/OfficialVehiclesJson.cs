using PublicBudget.Amounts;
using PublicBudget.Budgets;

namespace PublicBudget.Serialization.Wire;

/// <summary>公务用车购置及运行费, in yuan; what is missing is zero.</summary>
internal sealed class OfficialVehiclesJson : IWire<OfficialVehicles>
{
    /// <summary>公务用车购置费.</summary>
    public Money Purchase { get; set; }

    /// <summary>公务用车运行维护费.</summary>
    public Money Operation { get; set; }

    public static OfficialVehiclesJson From(OfficialVehicles vehicles) => new() { Purchase = vehicles.Purchase, Operation = vehicles.Operation };

    public OfficialVehicles ToModel(JsonPath at) => new() { Purchase = Purchase, Operation = Operation };
}
