using PublicBudget.Amounts;
using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Facts;

namespace PublicBudget.Reporting.Interpretation.Modelling;

/// <summary>
/// Makes the lines of revenue: by source, unit and function where the table of revenue prints them, else by source. A source whose
/// parts are printed is taken by its parts.
/// </summary>
internal sealed class RevenueLines(SheetReader reader)
{
    private static readonly RevenueSource[] Roots = [.. RevenueSources.All.Where(source => source.Parent() is null)];

    /// <summary>The lines; empty where the document prints no revenue.</summary>
    public IReadOnlyList<RevenueLine> Make()
    {
        (string? Organisation, FunctionalCode Function)[] rows = [.. reader.Sheet.OfConcept(FactConcept.Revenue)
            .Where(fact => fact.Key is { Measure: FactMeasure.Amount, Source: not null, Function.Level: not ClassificationLevel.None } && fact.Key.Version == reader.Version)
            .Select(fact => (fact.Key.Organisation, fact.Key.Function)).Distinct()];
        (string?, FunctionalCode)[] leaves = [.. rows.Where(row => !rows.Any(other => other.Organisation == row.Organisation && other.Function != row.Function && row.Function.Contains(other.Function)))];
        return leaves.Length == 0 ? [.. Lines(null, default)] : [.. leaves.SelectMany(row => Lines(row.Item1, row.Item2))];
    }

    private IEnumerable<RevenueLine> Lines(string? organisation, FunctionalCode function)
    {
        foreach (RevenueSource root in Roots)
        {
            foreach ((RevenueSource source, Money amount) in Parts(root, organisation, function))
            {
                if (!amount.IsZero) yield return Line(source, amount, organisation, function);
            }
        }

        bool hasCarryOver = Roots.Where(root => root.IsCarryOver()).Any(root => reader.Read(KeyOf(root, organisation, function)) is { IsZero: false });
        FactKey carriedOver = new() { Concept = FactConcept.CarriedOverFromPriorYear, Version = reader.Version, Organisation = organisation, Function = function };
        if (!hasCarryOver && reader.Read(carriedOver) is { IsZero: false } carried) yield return Line(CarryOverOf(organisation, function), carried, organisation, function);
    }

    private IEnumerable<(RevenueSource Source, Money Amount)> Parts(RevenueSource root, string? organisation, FunctionalCode function)
    {
        Money? whole = reader.Read(KeyOf(root, organisation, function));
        (RevenueSource Source, Money? Amount)[] parts = [.. root.Children().Select(child => (child, reader.Read(KeyOf(child, organisation, function))))];
        if (parts.Any(part => part.Amount is { IsZero: false })) return parts.Select(part => (part.Source, part.Amount ?? Money.Zero));
        if (whole is not { IsZero: false } amount) return [];
        return [(OnlyPartOf(root) ?? root, amount)];
    }

    // The table by fund may say that all of a fund is 当年收入.
    private RevenueSource? OnlyPartOf(RevenueSource root)
    {
        RevenueSource[] parts = [.. root.Children().Where(child => reader.Read(KeyOf(child, null, default)) is { IsZero: false })];
        return parts is [var only] && reader.Read(KeyOf(only, null, default)) == reader.Read(KeyOf(root, null, default)) ? only : null;
    }

    // What was carried over belongs to the fund that the function is paid from, where it is one.
    private RevenueSource CarryOverOf(string? organisation, FunctionalCode function)
    {
        (FundScope Scope, RevenueSource Source)[] funds =
        [
            (FundScope.GeneralPublicBudget, RevenueSource.GeneralPublicBudgetCarryOver), (FundScope.GovernmentManagedFunds, RevenueSource.GovernmentManagedFundsCarryOver),
            (FundScope.StateCapitalOperations, RevenueSource.StateCapitalOperationsCarryOver),
        ];
        RevenueSource[] paying = [.. funds.Where(fund => reader.Read(FactKeys.Expenditure(reader.Version, fund.Scope) with { Organisation = organisation, Function = function }) is { IsZero: false }).Select(fund => fund.Source)];
        return paying is [var only] ? only : RevenueSource.OtherCarryOver;
    }

    private static RevenueLine Line(RevenueSource source, Money amount, string? organisation, FunctionalCode function) => new()
    {
        Source = source,
        Amount = amount,
        Function = function.Level == ClassificationLevel.None ? null : function,
        Unit = UnitCode.TryParse(organisation, out UnitCode unit) ? unit : null,
    };

    private FactKey KeyOf(RevenueSource source, string? organisation, FunctionalCode function)
        => FactKeys.Revenue(reader.Version, source, function) with { Organisation = organisation };
}
