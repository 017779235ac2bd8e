using System.Text.Json.Serialization;
using PublicBudget.Budgets;

namespace PublicBudget.Serialization.Wire;

/// <summary>How many vehicles of one kind a unit holds (辆).</summary>
internal sealed class VehicleCountJson : IWire<VehicleCount>
{
    /// <summary>The kind of vehicle.</summary>
    [JsonRequired]
    public VehicleKind Kind { get; set; }

    /// <summary>The number of vehicles (辆).</summary>
    [JsonRequired]
    public int Count { get; set; }

    public static VehicleCountJson From(VehicleCount vehicles) => new() { Kind = vehicles.Kind, Count = vehicles.Count };

    public VehicleCount ToModel(JsonPath at) => new() { Kind = Kind, Count = Count };
}
