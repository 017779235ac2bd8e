using NodaTime;
using PublicBudget.Budgets;

namespace PublicBudget.Tests.Budgets;

public class StateOwnedAssetsTests
{
    [Fact]
    public void TotalVehicles_SeveralKinds_IsTheirSum()
    {
        var assets = Assets(new() { Kind = VehicleKind.General, Count = 3 }, new() { Kind = VehicleKind.Other, Count = 2 });

        Assert.Equal(5, assets.TotalVehicles);
        Assert.Equal(3, assets.CountOf(VehicleKind.General));
        Assert.Equal(0, assets.CountOf(VehicleKind.LawEnforcement));
    }

    [Fact]
    public void Vehicles_KindTwice_Throws()
    {
        var error = Assert.Throws<ArgumentException>(
            () => Assets(new() { Kind = VehicleKind.General, Count = 3 }, new() { Kind = VehicleKind.General, Count = 2 }));

        Assert.Contains("expected one count per kind, found 2 of General", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Count_Negative_Throws()
    {
        var error = Assert.Throws<ArgumentException>(() => new VehicleCount { Kind = VehicleKind.General, Count = -3 });

        Assert.Contains("found -3", error.Message, StringComparison.Ordinal);
    }

    private static StateOwnedAssets Assets(params VehicleCount[] vehicles)
        => new() { AsOf = new LocalDate(2020, 12, 31), Vehicles = vehicles };
}
