using System.Runtime.InteropServices;
using PublicBudget.Amounts;
using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Performance;
using PublicBudget.Periods;

namespace PublicBudget.Facts;

/// <summary>Makes the facts of a budget.</summary>
internal sealed partial class BudgetFacts(UnitBudget budget, PublishedPrecision precision, FactSheetOptions options)
{
    private const int FewestProjectDecimals = 2;

    private readonly Dictionary<FactKey, Money> _amounts = new(512);
    private readonly BudgetRows _rows = new(budget);

    private FactSheetBuilder _builder = null!;

    private BudgetVersion Version => budget.Version;

    private BudgetVersion? Prior => budget.PriorVersion;

    public FactSheet Build()
    {
        _builder = FactSheet.CreateBuilder(InfoOf(budget));
        AddExpenditure(Version);
        AddRevenue();
        AddItems(Version, budget.ThreePublicExpenses, budget.AdministrativeOperatingExpenses);
        AddProcurement();
        foreach ((FactKey key, Money amount) in _amounts) AddAmount(key, amount);
        AddPrior();
        AddChanges();
        AddShares();
        AddCounts();
        AddProjects();
        foreach (ProjectPerformance project in budget.Projects) _builder.Add(project);
        _builder.OverallPerformance = budget.OverallPerformance;
        AddReasons(budget.Reasons);
        return _builder.Build();
    }

    private static SheetInfo InfoOf(UnitBudget budget) => new()
    {
        Version = budget.Version,
        Organisation = budget.Unit.Name,
        UnitCode = budget.Unit.Code,
        Nature = budget.Unit.Nature,
        PublishedOn = budget.PublishedOn,
        AssetsAsOf = budget.Assets?.AsOf,
        PerformanceUnitCode = budget.Projects.Count > 0 ? budget.Projects[0].UnitCode : budget.OverallPerformance?.UnitCode,
    };

    private void AddExpenditure(BudgetVersion version)
    {
        _rows.Add(budget.Expenditures);
        foreach ((FactKey row, BudgetRow amounts) in _rows)
        {
            for (var column = ExpenditureColumn.Total; (int)column < BudgetRow.ColumnCount; column++)
            {
                if (column is ExpenditureColumn.GoodsAndServices or ExpenditureColumn.Capital && !options.DividesOperatingCosts) continue;
                if (amounts.TryGet(column, out Money amount)) _amounts[row with { Version = version, Column = column }] = amount;
            }

            if (row.CodeBits == 0 && row.Organisation is null && amounts.TryGet(ExpenditureColumn.Total, out Money total))
                Put(FactKeys.TotalExpenditure(version, row.Scope), total);
        }

        foreach (CarryForward carried in budget.CarriedForward)
        {
            foreach (FundScope scope in BudgetRows.ScopesOf(carried.Fund))
            {
                Put(FactKeys.CarriedOverToNextYear(version, scope), carried.Amount);
                Put(FactKeys.TotalExpenditure(version, scope), carried.Amount);
            }
        }
    }

    private void AddRevenue()
    {
        foreach (RevenueLine line in budget.Revenues)
        {
            foreach (string? organisation in _rows.OrganisationsOf(line.Unit))
            {
                AddRevenue(line, organisation, default);
                for (FunctionalCode? function = line.Function; function is { } own; function = options.RollsUpRevenue ? own.Parent : null)
                    AddRevenue(line, organisation, own);
            }

            if (line.Code is { } code) AddRevenueCodes(line, code);
        }
    }

    private void AddRevenue(RevenueLine line, string? organisation, FunctionalCode function)
    {
        for (RevenueSource? source = line.Source; source is { } own; source = own.Parent())
            Put(FactKeys.Revenue(Version, own, function) with { Organisation = organisation }, line.Amount);

        FactKey total = FactKeys.TotalRevenue(Version) with { Organisation = organisation, Function = function };
        FactKey ofYear = total with { Concept = FactConcept.Revenue };
        Put(total, line.Amount);
        if (line.Source.IsOfTheYear()) Put(ofYear, line.Amount);
        if (line.Source.IsCarryOver()) Put(total with { Concept = FactConcept.CarriedOverFromPriorYear }, line.Amount);
        if (!line.Source.Fund().IsAppropriation()) return;
        Put(total with { Scope = FundScope.Appropriations }, line.Amount);
        if (line.Source.IsOfTheYear()) Put(ofYear with { Scope = FundScope.Appropriations }, line.Amount);
        if (line.Source.IsCarryOver()) Put(total with { Concept = FactConcept.CarriedOverFromPriorYear, Scope = FundScope.Appropriations }, line.Amount);
    }

    private void AddRevenueCodes(RevenueLine line, RevenueCode code)
    {
        for (RevenueCode? upper = code; upper is { } own; upper = own.Parent)
            Put(FactKeys.Revenue(Version, own, line.Source.Fund().Scope()), line.Amount);
    }

    private void AddItems(BudgetVersion version, ThreePublicExpenses? expenses, Money? operating)
    {
        if (operating is { } known) Put(FactKeys.Of(version, FactConcept.AdministrativeOperatingExpenses), known);
        if (expenses is null) return;
        Put(FactKeys.Of(version, FactConcept.ThreePublicExpenses), expenses.Total);
        Put(FactKeys.Of(version, FactConcept.OverseasTravel), expenses.OverseasTravel);
        Put(FactKeys.Of(version, FactConcept.OfficialHospitality), expenses.OfficialHospitality);
        Put(FactKeys.Of(version, FactConcept.OfficialVehicles), expenses.OfficialVehicles.Total);
        Put(FactKeys.Of(version, FactConcept.VehiclePurchase), expenses.OfficialVehicles.Purchase);
        Put(FactKeys.Of(version, FactConcept.VehicleOperation), expenses.OfficialVehicles.Operation);
    }

    private void AddProcurement()
    {
        if (budget.Procurement is not { } procurement) return;
        Put(FactKeys.Of(Version, FactConcept.Procurement), procurement.Total);
        Put(FactKeys.Of(Version, FactConcept.ProcurementGoods), procurement.Goods);
        Put(FactKeys.Of(Version, FactConcept.ProcurementWorks), procurement.Works);
        Put(FactKeys.Of(Version, FactConcept.ProcurementServices), procurement.Services);
        if (procurement.ReservedForSmallAndMedium is { } reserved) Put(FactKeys.Of(Version, FactConcept.ProcurementReserved), reserved);
        if (procurement.OfWhichMicro is { } micro) Put(FactKeys.Of(Version, FactConcept.ProcurementReservedMicro), micro);
    }

    private void Put(FactKey key, Money amount)
    {
        ref Money sum = ref CollectionsMarshal.GetValueRefOrAddDefault(_amounts, key.Canonical, out _);
        sum += amount;
    }

    private void AddAmount(FactKey key, Money amount) => AddAmount(key, amount, precision);

    private void AddAmount(FactKey key, Money amount, PublishedPrecision fineness)
        => _builder.Add(new Fact { Key = key, Figure = PublishedAmount.From(amount, fineness), Exact = amount, Origin = Origin.Computed });
}
