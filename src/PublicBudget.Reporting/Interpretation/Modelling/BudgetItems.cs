using PublicBudget.Amounts;
using PublicBudget.Budgets;
using PublicBudget.Facts;

namespace PublicBudget.Reporting.Interpretation.Modelling;

/// <summary>Makes the parts of a budget beside revenue and expenditure: three public expenses, procurement, assets, the prior year, reasons.</summary>
internal sealed class BudgetItems(SheetReader reader)
{
    private static readonly (FundScope Scope, FundSource Fund)[] Funds =
    [
        (FundScope.GeneralPublicBudget, FundSource.GeneralPublicBudget), (FundScope.GovernmentManagedFunds, FundSource.GovernmentManagedFunds),
        (FundScope.StateCapitalOperations, FundSource.StateCapitalOperations), (FundScope.SpecialFiscalAccount, FundSource.SpecialFiscalAccount), (FundScope.Own, FundSource.Own),
    ];

    /// <summary>“三公”经费; <c>null</c> where one of the items is not printed.</summary>
    public ThreePublicExpenses? ThreePublic() => ThreePublicOf(concept => reader.Read(concept));

    /// <summary>政府采购; <c>null</c> where it is not printed.</summary>
    public GovernmentProcurement? Procurement()
        => reader.Read(FactConcept.ProcurementGoods) is { } goods && reader.Read(FactConcept.ProcurementWorks) is { } works && reader.Read(FactConcept.ProcurementServices) is { } services
            ? new GovernmentProcurement
            {
                Goods = goods,
                Works = works,
                Services = services,
                ReservedForSmallAndMedium = reader.Read(FactConcept.ProcurementReserved),
                OfWhichMicro = reader.Read(FactConcept.ProcurementReservedMicro),
            }
            : null;

    /// <summary>结转下年, by fund.</summary>
    public IEnumerable<CarryForward> CarriedForward()
    {
        foreach ((FundScope scope, FundSource fund) in Funds)
        {
            if (reader.Read(FactKeys.CarriedOverToNextYear(reader.Version, scope)) is { IsZero: false } amount) yield return new CarryForward { Fund = fund, Amount = amount };
        }
    }

    /// <summary>国有资产占用; <c>null</c> where the day or the counts are not printed.</summary>
    public StateOwnedAssets? Assets(string? otherVehicles)
    {
        VehicleCount[] vehicles = [.. Enum.GetValues<VehicleKind>()
            .Select(kind => (Kind: kind, Count: reader.Count(FactKeys.Vehicles(reader.Version, kind))))
            .Where(vehicle => vehicle.Count is not null)
            .Select(vehicle => new VehicleCount { Kind = vehicle.Kind, Count = vehicle.Count!.Value })];
        int? general = reader.Count(FactKeys.Of(reader.Version, FactConcept.GeneralEquipment)), special = reader.Count(FactKeys.Of(reader.Version, FactConcept.SpecialEquipment));
        if (reader.Sheet.Info.AssetsAsOf is not { } day || (vehicles.Length == 0 && general is null && special is null)) return null;
        return new StateOwnedAssets { AsOf = day, Vehicles = vehicles, OtherVehiclesRemark = otherVehicles, GeneralEquipment = general ?? 0, SpecialEquipment = special ?? 0 };
    }

    /// <summary>上年数; <c>null</c> where the document says nothing of the prior year.</summary>
    public PriorYear? Prior()
    {
        if (reader.Version.Year.Year == 1) return null;
        var totals = new PriorYearTotals
        {
            TotalRevenue = reader.Prior(FactKeys.TotalRevenue(reader.Version)),
            TotalExpenditure = reader.Prior(FactKeys.TotalExpenditure(reader.Version)) ?? reader.Prior(FactKeys.Expenditure(reader.Version)),
            GeneralPublicBudget = reader.Prior(FactKeys.Expenditure(reader.Version, FundScope.GeneralPublicBudget)),
            GovernmentManagedFunds = reader.Prior(FactKeys.Expenditure(reader.Version, FundScope.GovernmentManagedFunds)),
            ThreePublicExpenses = ThreePublicOf(concept => reader.Prior(FactKeys.Of(reader.Version, concept))),
            AdministrativeOperatingExpenses = reader.Prior(FactKeys.Of(reader.Version, FactConcept.AdministrativeOperatingExpenses)),
        };
        return totals == new PriorYearTotals() ? null : PriorYear.From(totals);
    }

    /// <summary>主要原因.</summary>
    public ChangeReasons Reasons() => new()
    {
        Total = ReasonOf(key => key.Concept is FactConcept.TotalRevenue or FactConcept.TotalExpenditure && key.Scope == FundScope.AllFunds),
        GeneralPublicBudget = ReasonOf(key => IsFund(key, FundScope.GeneralPublicBudget, RevenueSource.GeneralPublicBudget)),
        GovernmentManagedFunds = ReasonOf(key => IsFund(key, FundScope.GovernmentManagedFunds, RevenueSource.GovernmentManagedFunds)),
        ThreePublicExpenses = ReasonOf(key => key.Concept == FactConcept.ThreePublicExpenses),
        OverseasTravel = ReasonOf(key => key.Concept == FactConcept.OverseasTravel),
        OfficialHospitality = ReasonOf(key => key.Concept == FactConcept.OfficialHospitality),
        VehicleOperation = ReasonOf(key => key.Concept == FactConcept.VehicleOperation),
        VehiclePurchase = ReasonOf(key => key.Concept == FactConcept.VehiclePurchase),
        AdministrativeOperatingExpenses = ReasonOf(key => key.Concept == FactConcept.AdministrativeOperatingExpenses),
    };

    private static bool IsFund(FactKey key, FundScope scope, RevenueSource source)
        => (key.Concept is FactConcept.Expenditure or FactConcept.TotalExpenditure or FactConcept.TotalRevenue && key.Scope == scope && !key.HasCode) || (key.Concept == FactConcept.Revenue && key.Source == source);

    private string? ReasonOf(Func<FactKey, bool> isMeant)
        => reader.Sheet.Mentions.FirstOrDefault(mention => mention.Kind == MentionKind.Reason && mention.Key is { } key && isMeant(key) && mention.Text.Length > 0)?.Text;

    private static ThreePublicExpenses? ThreePublicOf(Func<FactConcept, Money?> read)
        => read(FactConcept.OverseasTravel) is { } overseas && read(FactConcept.OfficialHospitality) is { } hospitality
            && read(FactConcept.VehiclePurchase) is { } purchase && read(FactConcept.VehicleOperation) is { } operation
            ? new ThreePublicExpenses
            {
                OverseasTravel = overseas,
                OfficialHospitality = hospitality,
                OfficialVehicles = new OfficialVehicles { Purchase = purchase, Operation = operation },
            }
            : null;
}
