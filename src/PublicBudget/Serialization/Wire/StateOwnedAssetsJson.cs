using System.Text.Json.Serialization;
using NodaTime;
using PublicBudget.Budgets;

namespace PublicBudget.Serialization.Wire;

/// <summary>国有资产占用情况.</summary>
internal sealed class StateOwnedAssetsJson : IWire<StateOwnedAssets>
{
    /// <summary>The day that the counts are of, normally the last of the prior year.</summary>
    [JsonRequired]
    public LocalDate AsOf { get; set; }

    /// <summary>车辆: one count per kind that the unit reports.</summary>
    public List<VehicleCountJson>? Vehicles { get; set; }

    /// <summary>What the other vehicles (其他用车) mainly are.</summary>
    public string? OtherVehiclesRemark { get; set; }

    /// <summary>单价50万元以上通用设备 (套).</summary>
    public int GeneralEquipment { get; set; }

    /// <summary>单价100万元以上专用设备 (套).</summary>
    public int SpecialEquipment { get; set; }

    public static StateOwnedAssetsJson From(StateOwnedAssets assets) => new()
    {
        AsOf = assets.AsOf,
        Vehicles = WireList.From(assets.Vehicles, VehicleCountJson.From),
        OtherVehiclesRemark = assets.OtherVehiclesRemark,
        GeneralEquipment = assets.GeneralEquipment,
        SpecialEquipment = assets.SpecialEquipment,
    };

    public StateOwnedAssets ToModel(JsonPath at) => new()
    {
        AsOf = AsOf,
        Vehicles = at.List<VehicleCountJson, VehicleCount>("vehicles", Vehicles),
        OtherVehiclesRemark = OtherVehiclesRemark,
        GeneralEquipment = GeneralEquipment,
        SpecialEquipment = SpecialEquipment,
    };
}
