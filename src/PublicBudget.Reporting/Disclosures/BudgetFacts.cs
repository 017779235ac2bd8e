using PublicBudget.Amounts;
using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Facts;
using PublicBudget.Performance;
using PublicBudget.Periods;

namespace PublicBudget.Reporting.Disclosures;

/// <summary>The figures that tables and sentences print, from a budget. Stands in until the core makes them itself.</summary>
internal sealed class BudgetFacts
{
    private readonly Dictionary<FactKey, Money> _sums = [];
    private readonly UnitBudget _budget;
    private readonly bool _hasUnits;

    private BudgetFacts(UnitBudget budget)
    {
        _budget = budget;
        _hasUnits = budget.Constituents.Count > 0;
    }

    private BudgetVersion Version => _budget.Version;

    private BudgetVersion Prior => _budget.PriorYear?.Budget?.Version ?? new BudgetVersion(Version.Year.Previous, Version.Stage);

    public static FactSheet From(UnitBudget budget, PublishedPrecision precision)
    {
        var facts = new BudgetFacts(budget);
        facts.AddLines();
        facts.AddItems();
        if (budget.PriorYear is { } prior) facts.AddPrior(prior.Totals);
        foreach (ProjectPerformance project in budget.Projects) facts.AddProject(project);
        return facts.Build(precision);
    }

    private FactSheet Build(PublishedPrecision precision)
    {
        FactSheetBuilder builder = FactSheet.CreateBuilder(new SheetInfo { Version = Version, Organisation = _budget.Unit.Name, UnitCode = _budget.Unit.Code });
        foreach ((FactKey key, Money amount) in _sums) builder.Add(new Fact { Key = key, Figure = PublishedAmount.From(amount, precision), Exact = amount });
        if (_budget.Assets is { } assets)
        {
            builder.Add(FactKeys.Vehicles(Version), Figure.Count(assets.TotalVehicles));
            foreach (VehicleCount vehicle in assets.Vehicles) builder.Add(FactKeys.Vehicles(Version, vehicle.Kind), Figure.Count(vehicle.Count));
            builder.Add(FactKeys.Of(Version, FactConcept.GeneralEquipment), Figure.Count(assets.GeneralEquipment));
            builder.Add(FactKeys.Of(Version, FactConcept.SpecialEquipment), Figure.Count(assets.SpecialEquipment));
        }

        if (_budget.SpecialTransfers is { } transfers) builder.Add(FactKeys.Of(Version, FactConcept.SpecialTransfers), Figure.Count(transfers.Count));
        builder.Add(FactKeys.Of(Version, FactConcept.ConsolidatedUnits), Figure.Count(_budget.Constituents.Count + 1));
        return builder.Build();
    }

    private void AddLines()
    {
        foreach (ExpenditureLine line in _budget.Expenditures)
        {
            foreach (string? organisation in OrganisationsOf(line.Unit))
            {
                foreach (FundScope scope in ScopesOf(line)) AddLine(line, scope, organisation);
            }
        }

        foreach (RevenueLine line in _budget.Revenues)
        {
            foreach (string? organisation in OrganisationsOf(line.Unit)) AddLine(line, organisation);
        }

        foreach (CarryForward carried in _budget.CarriedForward)
        {
            foreach (FundScope scope in ScopesOf(carried.Fund))
            {
                Put(FactKeys.CarriedOverToNextYear(Version, scope), carried.Amount);
                Put(FactKeys.TotalExpenditure(Version, scope), carried.Amount);
            }
        }
    }

    private void AddLine(ExpenditureLine line, FundScope scope, string? organisation)
    {
        if (organisation is null) Put(FactKeys.TotalExpenditure(Version, scope), line.Amount);
        foreach (ExpenditureColumn column in ColumnsOf(line.Category))
        {
            FactKey key = FactKeys.Expenditure(Version, scope, column) with { Organisation = organisation };
            Put(key, line.Amount);
            for (FunctionalCode? function = line.Function; function is { } code; function = code.Parent) Put(key with { Function = code }, line.Amount);
            if (line.DepartmentalEconomic is not { } departmental) continue;
            Put(key with { DepartmentalEconomic = departmental }, line.Amount);
            if (line.GovernmentalEconomic is { } governmental)
            {
                Put(key with { DepartmentalEconomic = departmental, GovernmentalEconomic = governmental }, line.Amount);
            }
        }
    }

    private void AddLine(RevenueLine line, string? organisation)
    {
        foreach (FunctionalCode function in line.Function is { } code ? [default, code] : new FunctionalCode[] { default })
        {
            for (RevenueSource? source = line.Source; source is { } own; source = own.Parent())
            {
                Put(FactKeys.Revenue(Version, own, function) with { Organisation = organisation }, line.Amount);
            }

            FactKey total = FactKeys.TotalRevenue(Version) with { Organisation = organisation, Function = function };
            Put(total, line.Amount);
            if (line.Source.Fund().IsAppropriation()) Put(total with { Scope = FundScope.Appropriations }, line.Amount);
            if (line.Source.IsOfTheYear()) Put(total with { Concept = FactConcept.Revenue }, line.Amount);
            if (line.Source.IsCarryOver()) Put(total with { Concept = FactConcept.CarriedOverFromPriorYear }, line.Amount);
        }
    }

    private void AddItems()
    {
        AddThreePublic(Version, _budget.ThreePublicExpenses);
        Put(FactConcept.AdministrativeOperatingExpenses, Version, _budget.AdministrativeOperatingExpenses);
        if (_budget.Procurement is not { } procurement) return;
        Put(FactConcept.Procurement, Version, procurement.Total);
        Put(FactConcept.ProcurementGoods, Version, procurement.Goods);
        Put(FactConcept.ProcurementWorks, Version, procurement.Works);
        Put(FactConcept.ProcurementServices, Version, procurement.Services);
        Put(FactConcept.ProcurementReserved, Version, procurement.ReservedForSmallAndMedium);
        Put(FactConcept.ProcurementReservedMicro, Version, procurement.OfWhichMicro);
    }

    private void AddPrior(PriorYearTotals totals)
    {
        Put(FactConcept.TotalRevenue, Prior, totals.TotalRevenue);
        Put(FactConcept.TotalExpenditure, Prior, totals.TotalExpenditure);
        if (totals.GeneralPublicBudget is { } general) Put(FactKeys.Expenditure(Prior, FundScope.GeneralPublicBudget), general);
        if (totals.GovernmentManagedFunds is { } funds) Put(FactKeys.Expenditure(Prior, FundScope.GovernmentManagedFunds), funds);
        AddThreePublic(Prior, totals.ThreePublicExpenses);
        Put(FactConcept.AdministrativeOperatingExpenses, Prior, totals.AdministrativeOperatingExpenses);
    }

    private void AddThreePublic(BudgetVersion version, ThreePublicExpenses? expenses)
    {
        if (expenses is null) return;
        Put(FactConcept.ThreePublicExpenses, version, expenses.Total);
        Put(FactConcept.OverseasTravel, version, expenses.OverseasTravel);
        Put(FactConcept.OfficialHospitality, version, expenses.OfficialHospitality);
        Put(FactConcept.OfficialVehicles, version, expenses.OfficialVehicles.Total);
        Put(FactConcept.VehiclePurchase, version, expenses.OfficialVehicles.Purchase);
        Put(FactConcept.VehicleOperation, version, expenses.OfficialVehicles.Operation);
    }

    private void AddProject(ProjectPerformance project)
    {
        if (project.Total is { } total) Put(FactKeys.Project(Version, project.Name, FactConcept.ProjectTotal), total);
        if (project.ThisYear is { } amount) Put(FactKeys.Project(Version, project.Name), amount);
        if (project.PriorTotal is { } priorTotal) Put(FactKeys.Project(Prior, project.Name, FactConcept.ProjectTotal), priorTotal);
        if (project.PriorYear is { } prior) Put(FactKeys.Project(Prior, project.Name), prior);
    }

    private string?[] OrganisationsOf(UnitCode? unit) => _hasUnits ? [null, (unit ?? _budget.Unit.Code)?.ToString() ?? _budget.Unit.Name] : [null];

    private static IEnumerable<FundScope> ScopesOf(ExpenditureLine line) =>
        line is { Fund: FundSource.GeneralPublicBudget, PaidFrom: null or RevenueSource.GeneralPublicBudgetAppropriation }
            ? ScopesOf(line.Fund).Append(FundScope.OfWhichAppropriated)
            : ScopesOf(line.Fund);

    private static FundScope[] ScopesOf(FundSource fund) =>
        fund.IsAppropriation() ? [FundScope.AllFunds, fund.Scope(), FundScope.Appropriations] : [FundScope.AllFunds, fund.Scope()];

    // Capital expenditure within the basic expenditure is 公用经费 in forms that have no column for it.
    private static IEnumerable<ExpenditureColumn> ColumnsOf(ExpenditureCategory category)
    {
        yield return ExpenditureColumn.Total;
        ExpenditureColumn own = category == ExpenditureCategory.Capital ? ExpenditureColumn.Operating : category.Column();
        for (ExpenditureColumn? column = own; column is { } part && part != ExpenditureColumn.Total; column = part.Parent()) yield return part;
        if (category.BasicKind() == BasicKind.Personnel) yield return ExpenditureColumn.Personnel;
    }

    private void Put(FactConcept concept, BudgetVersion version, Money? amount)
    {
        if (amount is { } known) Put(FactKeys.Of(version, concept), known);
    }

    private void Put(FactKey key, Money amount)
    {
        FactKey canonical = key.Canonical;
        _sums[canonical] = _sums.GetValueOrDefault(canonical) + amount;
    }
}
