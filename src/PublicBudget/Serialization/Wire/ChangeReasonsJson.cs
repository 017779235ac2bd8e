using PublicBudget.Budgets;

namespace PublicBudget.Serialization.Wire;

/// <summary>主要原因: why figures changed against the prior year; what is missing is not given.</summary>
internal sealed class ChangeReasonsJson : IWire<ChangeReasons>
{
    private static readonly ChangeReasons None = new();

    /// <summary>收、支总计.</summary>
    public string? Total { get; set; }

    /// <summary>一般公共预算收支.</summary>
    public string? GeneralPublicBudget { get; set; }

    /// <summary>政府性基金收支.</summary>
    public string? GovernmentManagedFunds { get; set; }

    /// <summary>“三公”经费.</summary>
    public string? ThreePublicExpenses { get; set; }

    /// <summary>因公出国（境）费.</summary>
    public string? OverseasTravel { get; set; }

    /// <summary>公务接待费.</summary>
    public string? OfficialHospitality { get; set; }

    /// <summary>公务用车运行维护费.</summary>
    public string? VehicleOperation { get; set; }

    /// <summary>公务用车购置费.</summary>
    public string? VehiclePurchase { get; set; }

    /// <summary>机关运行经费.</summary>
    public string? AdministrativeOperatingExpenses { get; set; }

    public static ChangeReasonsJson? From(ChangeReasons reasons) => reasons == None ? null : new()
    {
        Total = reasons.Total,
        GeneralPublicBudget = reasons.GeneralPublicBudget,
        GovernmentManagedFunds = reasons.GovernmentManagedFunds,
        ThreePublicExpenses = reasons.ThreePublicExpenses,
        OverseasTravel = reasons.OverseasTravel,
        OfficialHospitality = reasons.OfficialHospitality,
        VehicleOperation = reasons.VehicleOperation,
        VehiclePurchase = reasons.VehiclePurchase,
        AdministrativeOperatingExpenses = reasons.AdministrativeOperatingExpenses,
    };

    public ChangeReasons ToModel(JsonPath at) => new()
    {
        Total = Total,
        GeneralPublicBudget = GeneralPublicBudget,
        GovernmentManagedFunds = GovernmentManagedFunds,
        ThreePublicExpenses = ThreePublicExpenses,
        OverseasTravel = OverseasTravel,
        OfficialHospitality = OfficialHospitality,
        VehicleOperation = VehicleOperation,
        VehiclePurchase = VehiclePurchase,
        AdministrativeOperatingExpenses = AdministrativeOperatingExpenses,
    };
}
