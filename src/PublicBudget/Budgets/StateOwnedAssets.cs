using System.Globalization;
using NodaTime;
using PublicBudget.Collections;
using PublicBudget.Preconditions;

namespace PublicBudget.Budgets;

/// <summary>国有资产占用情况: the state-owned assets a unit holds on a day, normally the last of the prior year.</summary>
public sealed record StateOwnedAssets
{
    /// <summary>The day the counts are of (2020年期末 is 2020-12-31).</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>车辆: one count per kind that the unit reports, in the order of the report.</summary>
    /// <exception cref="ArgumentException">A kind stands twice.</exception>
    public IReadOnlyList<VehicleCount> Vehicles
    {
        get;
        init => field = OneOfEachKind(ValueList.Copy(value));
    } = ValueList<VehicleCount>.Empty;

    /// <summary>What the other vehicles (其他用车) mainly are, as the paragraph explains them.</summary>
    public string? OtherVehiclesRemark { get; init; }

    /// <summary>单价50万元以上通用设备 (套): general equipment above 500,000 yuan a piece.</summary>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public int GeneralEquipment
    {
        get;
        init => field = Require.NotNegative(value);
    }

    /// <summary>单价100万元以上专用设备 (套): special equipment above 1,000,000 yuan a piece.</summary>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public int SpecialEquipment
    {
        get;
        init => field = Require.NotNegative(value);
    }

    /// <summary>共有车辆: all vehicles together.</summary>
    /// <exception cref="OverflowException">There are more than <see cref="int"/> can count.</exception>
    public int TotalVehicles => Vehicles.Sum(vehicle => vehicle.Count);

    /// <summary>What is held, not what follows from it.</summary>
    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"vehicles {Vehicles}, general equipment {GeneralEquipment}, special equipment {SpecialEquipment}");

    /// <summary>The number of vehicles of one kind; zero where the kind is not reported.</summary>
    public int CountOf(VehicleKind kind) => Vehicles.FirstOrDefault(vehicle => vehicle.Kind == kind)?.Count ?? 0;

    private static ValueList<VehicleCount> OneOfEachKind(ValueList<VehicleCount> vehicles)
    {
        var twice = vehicles.GroupBy(vehicle => vehicle.Kind).FirstOrDefault(group => group.Count() > 1);
        return twice is null
            ? vehicles
            : throw new ArgumentException($"{nameof(Vehicles)}: expected one count per kind, found {twice.Count()} of {twice.Key}.", nameof(vehicles));
    }
}
