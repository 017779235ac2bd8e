namespace PublicBudget.Budgets;

/// <summary>
/// 主要原因: why figures changed against the prior year, one text for each statement of the narrative that can give one.
/// <c>null</c> where no reason is given.
/// </summary>
public sealed record ChangeReasons
{
    /// <summary>Of total revenue and expenditure (收、支总计).</summary>
    public string? Total { get; init; }

    /// <summary>Of the general public budget (一般公共预算收支).</summary>
    public string? GeneralPublicBudget { get; init; }

    /// <summary>Of the government-managed funds (政府性基金收支).</summary>
    public string? GovernmentManagedFunds { get; init; }

    /// <summary>Of the three public expenses together (“三公”经费).</summary>
    public string? ThreePublicExpenses { get; init; }

    /// <summary>Of overseas travel (因公出国（境）费).</summary>
    public string? OverseasTravel { get; init; }

    /// <summary>Of hospitality (公务接待费).</summary>
    public string? OfficialHospitality { get; init; }

    /// <summary>Of vehicle operation (公务用车运行维护费).</summary>
    public string? VehicleOperation { get; init; }

    /// <summary>Of vehicle purchase (公务用车购置费).</summary>
    public string? VehiclePurchase { get; init; }

    /// <summary>Of the operating expenses of the organ (机关运行经费).</summary>
    public string? AdministrativeOperatingExpenses { get; init; }
}
