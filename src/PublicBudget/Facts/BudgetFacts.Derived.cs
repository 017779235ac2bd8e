using PublicBudget.Amounts;
using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Performance;
using PublicBudget.Periods;

namespace PublicBudget.Facts;

/// <content>What follows from the amounts: prior-year facts, changes, shares; and the counts and projects.</content>
internal sealed partial class BudgetFacts
{
    private readonly Dictionary<FactKey, Money> _prior = [];

    // Of a whole budget everything is known, of bare totals only they are.
    private void AddPrior()
    {
        if (budget.PriorYear is not { } known || Prior is not { } version) return;
        if (known.Budget is { } earlier)
        {
            var facts = new BudgetFacts(earlier with { PriorYear = null }, precision, options);
            facts.AddAmountsTo(_prior);
        }
        else
        {
            AddTotals(known.Totals, version);
        }

        foreach ((FactKey key, Money amount) in _prior) AddAmount(key, amount);
    }

    private void AddAmountsTo(Dictionary<FactKey, Money> amounts)
    {
        AddExpenditure(Version);
        AddRevenue();
        AddItems(Version, budget.ThreePublicExpenses, budget.AdministrativeOperatingExpenses);
        AddProcurement();
        foreach ((FactKey key, Money amount) in _amounts) amounts.Add(key, amount);
    }

    private void AddTotals(PriorYearTotals totals, BudgetVersion version)
    {
        PutPrior(FactKeys.TotalRevenue(version), totals.TotalRevenue);
        PutPrior(FactKeys.TotalExpenditure(version), totals.TotalExpenditure);
        PutPrior(FactKeys.Expenditure(version, FundScope.GeneralPublicBudget), totals.GeneralPublicBudget);
        PutPrior(FactKeys.Revenue(version, FundScope.GeneralPublicBudget), totals.GeneralPublicBudget);
        PutPrior(FactKeys.Expenditure(version, FundScope.GovernmentManagedFunds), totals.GovernmentManagedFunds);
        PutPrior(FactKeys.Revenue(version, FundScope.GovernmentManagedFunds), totals.GovernmentManagedFunds);
        PutPrior(FactKeys.Of(version, FactConcept.AdministrativeOperatingExpenses), totals.AdministrativeOperatingExpenses);
        if (totals.ThreePublicExpenses is not { } expenses) return;
        PutPrior(FactKeys.Of(version, FactConcept.ThreePublicExpenses), expenses.Total);
        PutPrior(FactKeys.Of(version, FactConcept.OverseasTravel), expenses.OverseasTravel);
        PutPrior(FactKeys.Of(version, FactConcept.OfficialHospitality), expenses.OfficialHospitality);
        PutPrior(FactKeys.Of(version, FactConcept.OfficialVehicles), expenses.OfficialVehicles.Total);
        PutPrior(FactKeys.Of(version, FactConcept.VehiclePurchase), expenses.OfficialVehicles.Purchase);
        PutPrior(FactKeys.Of(version, FactConcept.VehicleOperation), expenses.OfficialVehicles.Operation);
    }

    private void PutPrior(FactKey key, Money? amount)
    {
        if (amount is { } known) _prior[key] = known;
    }

    private void AddChanges()
    {
        if (Prior is not { } version) return;
        bool isPriorWhole = budget.PriorYear?.Budget is not null;
        foreach ((FactKey key, Money current) in _amounts)
        {
            if (_prior.TryGetValue(key with { Version = version }, out Money prior) || (isPriorWhole && IsZeroWhereAbsent(key)))
                AddChange(key, version, Growth.Between(prior, current));
        }

        foreach ((FactKey key, Money prior) in _prior)
        {
            FactKey ofYear = key with { Version = Version };
            if (IsZeroWhereAbsent(key) && !_amounts.ContainsKey(ofYear)) AddChange(ofYear, version, Growth.Between(prior, Money.Zero));
        }
    }

    private void AddChange(FactKey key, BudgetVersion version, Growth growth)
    {
        Figure change = growth.Direction == Direction.Unchanged
            ? Figure.Of(Direction.Unchanged)
            : PublishedAmount.From(growth.Change, options.ChangePrecision ?? precision);
        _builder.Add(new Fact { Key = key.Change(version), Figure = change, Exact = growth.Change, Origin = Origin.Computed });
        if (growth.Direction != Direction.Unchanged && growth.Percentage(options.PercentageDecimals) is { } rate)
            _builder.Add(new Fact { Key = key.GrowthRate(version), Figure = rate, Origin = Origin.Computed });
    }

    // A year whose budget is known whole has nothing where no line of it contributes. Economic codes and the functions of revenue
    // need not be given, so that nothing follows from their absence.
    private static bool IsZeroWhereAbsent(in FactKey key) => key.Concept switch
    {
        FactConcept.Expenditure => key.DepartmentalEconomic.Number == 0 && key.GovernmentalEconomic.Number == 0,
        FactConcept.Revenue => key.Function.Number == 0 && key.RevenueCode.Number == 0,
        FactConcept.TotalRevenue or FactConcept.CarriedOverFromPriorYear => key.Function.Number == 0,
        FactConcept.TotalExpenditure or FactConcept.CarriedOverToNextYear => true,
        _ => false,
    };

    // The shares that narratives and charts state: of natures, of classes, of sources of revenue.
    private void AddShares()
    {
        foreach ((FactKey key, Money amount) in _amounts)
        {
            if (!HasShare(key) || !_amounts.TryGetValue(key.Share().Whole, out Money whole)) continue;
            if (Share.Of(amount, whole).Percentage(options.PercentageDecimals) is { } share)
                _builder.Add(new Fact { Key = key.Share(), Figure = share, Origin = Origin.Computed });
        }
    }

    private static bool HasShare(in FactKey key) => key switch
    {
        { Organisation: not null } => false,
        { Concept: FactConcept.Expenditure, CodeBits: 0 } => key.Column.Parent() == ExpenditureColumn.Total,
        { Concept: FactConcept.Expenditure, CodeBits: 1, Column: ExpenditureColumn.Total } => key.Function.Level == ClassificationLevel.Category,
        { Concept: FactConcept.Revenue, CodeBits: 0, Source: { } source } => source.Parent() is null && source.IsOfTheYear(),
        _ => key.Concept.Whole() != key.Concept,
    };

    private void AddCounts()
    {
        AddCount(FactKeys.Of(Version, FactConcept.ConsolidatedUnits), budget.Constituents.Count + 1);
        if (budget.SpecialTransfers is { } transfers) AddCount(FactKeys.Of(Version, FactConcept.SpecialTransfers), transfers.Count);
        if (budget.Assets is not { } assets) return;
        AddCount(FactKeys.Vehicles(Version), assets.TotalVehicles);
        foreach (VehicleCount vehicles in assets.Vehicles) AddCount(FactKeys.Vehicles(Version, vehicles.Kind), vehicles.Count);
        AddCount(FactKeys.Of(Version, FactConcept.GeneralEquipment), assets.GeneralEquipment);
        AddCount(FactKeys.Of(Version, FactConcept.SpecialEquipment), assets.SpecialEquipment);
    }

    private void AddCount(FactKey key, int count)
        => _builder.Add(new Fact { Key = key, Figure = Figure.Count(count), Origin = Origin.Computed });

    private void AddProjects()
    {
        if (budget.Projects.Count == 0) return;
        PublishedPrecision fineness = options.ProjectPrecision
            ?? new PublishedPrecision(precision.Unit, Math.Max(FewestProjectDecimals, precision.Decimals));
        Money all = Money.Zero;
        for (int i = 0; i < budget.Projects.Count; i++)
        {
            ProjectPerformance project = budget.Projects[i];
            int ordinal = budget.Projects.OrdinalOf(i);
            AddProject(FactKeys.Project(Version, project.Name, FactConcept.ProjectTotal, ordinal), project.Total, fineness);
            AddProject(FactKeys.Project(Version, project.Name, ordinal: ordinal), project.ThisYear, fineness);
            all += project.ThisYear ?? Money.Zero;
            if (Prior is not { } version) continue;
            AddProject(FactKeys.Project(version, project.Name, FactConcept.ProjectTotal, ordinal), project.PriorTotal, fineness);
            AddProject(FactKeys.Project(version, project.Name, ordinal: ordinal), project.PriorYear, fineness);
        }

        AddCount(FactKeys.Of(Version, FactConcept.ProjectsWithObjectives), budget.Projects.Count);
        AddAmount(FactKeys.Of(Version, FactConcept.AmountWithObjectives), all, fineness);
    }

    private void AddProject(FactKey key, Money? amount, PublishedPrecision fineness)
    {
        if (amount is { } known) AddAmount(key, known, fineness);
    }
}
