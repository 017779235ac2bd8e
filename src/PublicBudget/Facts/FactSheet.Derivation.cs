using PublicBudget.Budgets;
using PublicBudget.Classifications;
using static PublicBudget.Facts.ExpenditureColumn;

namespace PublicBudget.Facts;

public sealed partial class FactSheet
{
    private static readonly Dictionary<ExpenditureColumn, ExpenditureColumn[]> ColumnsOf = new()
    {
        [Total] = [Basic, Project, RemittanceToSuperior, BusinessOperations, SubsidiesToAffiliates],
        [Basic] = [WagesAndBenefits, Operating, IndividualsAndFamilies],
        [Personnel] = [WagesAndBenefits, IndividualsAndFamilies],
        [Operating] = [GoodsAndServices, Capital],
        [Project] = [GeneralProject, EarmarkedProject],
    };

    private static readonly Dictionary<FactConcept, FactConcept[]> ItemsOf = new()
    {
        [FactConcept.TotalExpenditure] = [FactConcept.Expenditure, FactConcept.CarriedOverToNextYear],
        [FactConcept.ThreePublicExpenses] = [FactConcept.OverseasTravel, FactConcept.OfficialHospitality, FactConcept.OfficialVehicles],
        [FactConcept.OfficialVehicles] = [FactConcept.VehiclePurchase, FactConcept.VehicleOperation],
        [FactConcept.Procurement] = [FactConcept.ProcurementGoods, FactConcept.ProcurementWorks, FactConcept.ProcurementServices],
    };

    /// <summary>
    /// What a computed fact was computed from: a total from its codes, a leaf from its columns, a share from part and whole, a
    /// change from both years. <c>null</c> for a figure that was not computed or is not there.
    /// </summary>
    /// <param name="key">The datum.</param>
    public Derivation? DerivationOf(FactKey key)
    {
        if (Find(key) is not { Origin.IsComputed: true } fact) return null;
        return fact.Origin.Derivation ?? fact.Key.Measure switch
        {
            FactMeasure.Change => Derived(Operation.Difference, fact.Key.Subject, fact.Key.Compared),
            FactMeasure.GrowthRate => Derived(Operation.Growth, fact.Key.Subject, fact.Key.Compared),
            FactMeasure.Completion => Derived(Operation.Ratio, fact.Key.Subject, fact.Key.Compared),
            FactMeasure.Share => Derived(Operation.Ratio, fact.Key.Subject, fact.Key.Whole),
            _ => PartsOf(fact.Key) is { Count: > 0 } parts ? Derived(Operation.Sum, [.. parts]) : Derived(Operation.Taken),
        };
    }

    private static Derivation Derived(Operation operation, params FactKey[] operands) => new() { Operation = operation, Operands = operands };

    private List<FactKey> PartsOf(FactKey key)
    {
        IEnumerable<FactKey> candidates = key.Concept switch
        {
            FactConcept.Expenditure => ExpenditureParts(key),
            FactConcept.Revenue => RevenueParts(key),
            FactConcept.TotalRevenue => RevenueSources.Roots.Where(source => IsIn(source, key.Scope)).Select(source => SourceOf(key, source)),
            FactConcept.CarriedOverFromPriorYear => RevenueSources.Roots.Where(source => source.IsCarryOver()).Select(source => SourceOf(key, source)),
            FactConcept.Vehicles when key.Vehicle is null => Enum.GetValues<VehicleKind>().Select(kind => key with { Vehicle = kind }),
            FactConcept.AmountWithObjectives => OfConcept(FactConcept.ProjectAmount).Select(fact => fact.Key).Where(project => project.Version == key.Version),
            _ => ItemsOf.GetValueOrDefault(key.Concept, []).Select(concept => key with { Concept = concept }),
        };
        return [.. candidates.Where(candidate => Lookup.Find(candidate.Canonical) >= 0).Distinct()];
    }

    private IEnumerable<FactKey> ExpenditureParts(FactKey key)
    {
        FactKey[] lower = [.. CodesBelow(key)];
        if (lower.Length > 0) return lower;
        return ColumnsOf.TryGetValue(key.Column, out ExpenditureColumn[]? columns) && columns.Any(column => Lookup.Find(key with { Column = column }) >= 0)
            ? columns.Select(column => key with { Column = column })
            : UnitsOf(key);
    }

    private IEnumerable<FactKey> CodesBelow(FactKey key)
    {
        bool isFunctional = key.CodeBits == 0 || key.Function.Number != 0;
        int first = Lookup.Find(in key);
        for (int datum = first + 1; first >= 0 && isFunctional && datum < Index.GroupEnd(first); datum++)
        {
            FactKey lower = Lookup.Keys[datum];
            if (lower.Function.Level == key.Function.Level + 1 && lower == key with { Function = lower.Function } && IsBelow(key.Function, lower.Function)) yield return lower;
        }
    }

    private static bool IsBelow(FunctionalCode upper, FunctionalCode lower) => upper.Number == 0 || upper.Contains(lower);

    // What no code and no column divides further is the sum of the units, in a budget of several.
    private IEnumerable<FactKey> UnitsOf(FactKey key)
        => key.Organisation is not null
            ? []
            : Keys.Select(other => other.Organisation).OfType<string>().Distinct().Select(organisation => key with { Organisation = organisation });

    private static IEnumerable<FactKey> RevenueParts(FactKey key) => key.Source is { } source
        ? source.Children().Select(child => key with { Source = child })
        : RevenueSources.Roots.Where(root => root.IsOfTheYear() && IsIn(root, key.Scope)).Select(root => SourceOf(key, root));

    private static FactKey SourceOf(FactKey key, RevenueSource source)
        => key with { Concept = FactConcept.Revenue, Scope = FundScope.AllFunds, Source = source };

    private static bool IsIn(RevenueSource source, FundScope scope)
        => scope == FundScope.AllFunds || (scope == FundScope.Appropriations ? source.Fund().IsAppropriation() : source.Fund().Scope() == scope);
}
