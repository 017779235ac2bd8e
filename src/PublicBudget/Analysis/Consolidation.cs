using PublicBudget.Amounts;
using PublicBudget.Budgets;

namespace PublicBudget.Analysis;

/// <summary>汇总: one budget out of the budgets of several units, as a department draws it up from its units.</summary>
public static class Consolidation
{
    /// <summary>
    /// Puts the lines of several budgets together under one unit. Each line keeps the unit it came from; what units pay one
    /// another is left in, unless <paramref name="eliminateTransfers"/> is set: then subsidies to affiliates and
    /// remittances to the superior are taken out on both sides (department document = Σ unit documents − internal transfers).
    /// A figure that one unit does not report is <c>null</c>; vehicles and reasons stay with the units.
    /// </summary>
    /// <param name="department">The unit of the consolidated budget.</param>
    /// <param name="budgets">The budgets, all of the same year and stage.</param>
    /// <param name="eliminateTransfers">Whether transfers between the units are taken out; the default is not.</param>
    /// <exception cref="ArgumentException">There is no budget, or two are of different years or stages.</exception>
    public static UnitBudget Consolidate(BudgetaryUnit department, IEnumerable<UnitBudget> budgets, bool eliminateTransfers = false)
    {
        ArgumentNullException.ThrowIfNull(department);
        ArgumentNullException.ThrowIfNull(budgets);
        var units = budgets.ToArray();
        var version = units.Length > 0
            ? units[0].Version
            : throw new ArgumentException("Expected at least one budget, found none.", nameof(budgets));
        foreach (var unit in units.Where(unit => unit.Version != version))
        {
            throw new ArgumentException($"Expected budgets of {version}, found {unit.Unit.Name} of {unit.Version}.", nameof(budgets));
        }

        return new UnitBudget
        {
            Unit = department,
            Version = version,
            Constituents = [.. units.Select(unit => unit.Unit).Where(unit => unit != department)],
            Revenues = [.. units.SelectMany(RevenuesOf).Where(line => !eliminateTransfers || !IsTransfer(line))],
            Expenditures = [.. units.SelectMany(ExpendituresOf).Where(line => !eliminateTransfers || !IsTransfer(line))],
            CarriedForward = [.. units.SelectMany(unit => unit.CarriedForward)],
            ThreePublicExpenses = SumIfAllKnown(units.Select(unit => unit.ThreePublicExpenses), (sum, next) => sum + next),
            AdministrativeOperatingExpenses = SumIfAllKnown(units.Select(unit => unit.AdministrativeOperatingExpenses)),
            Procurement = SumIfAllKnown(units.Select(unit => unit.Procurement), (sum, next) => sum + next),
            Projects = [.. units.SelectMany(unit => unit.Projects)],
        };
    }

    private static IEnumerable<RevenueLine> RevenuesOf(UnitBudget budget)
        => budget.Revenues.Select(line => line with { Unit = line.Unit ?? budget.Unit.Code });

    private static IEnumerable<ExpenditureLine> ExpendituresOf(UnitBudget budget)
        => budget.Expenditures.Select(line => line with { Unit = line.Unit ?? budget.Unit.Code });

    private static bool IsTransfer(RevenueLine line)
        => line.Source is RevenueSource.SuperiorSubsidies or RevenueSource.AffiliateRemittances;

    private static bool IsTransfer(ExpenditureLine line)
        => line.Category is ExpenditureCategory.RemittanceToSuperior or ExpenditureCategory.SubsidiesToAffiliates;

    // A figure that one unit does not report is not known of them all.
    private static T? SumIfAllKnown<T>(IEnumerable<T?> figures, Func<T, T, T> add)
        where T : class
    {
        var all = figures.ToArray();
        return all.Contains(null) ? null : all.OfType<T>().Aggregate(add);
    }

    private static Money? SumIfAllKnown(IEnumerable<Money?> figures)
    {
        var all = figures.ToArray();
        return all.Contains(null) ? null : Money.Sum(all.OfType<Money>());
    }
}
