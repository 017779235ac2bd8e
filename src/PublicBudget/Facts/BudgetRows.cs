using System.Collections;
using System.Runtime.InteropServices;
using PublicBudget.Budgets;
using PublicBudget.Classifications;

namespace PublicBudget.Facts;

/// <summary>The rows of the expenditure tables: by scope of funds, unit, functional code of every level, and economic codes.</summary>
internal sealed class BudgetRows(UnitBudget budget) : IEnumerable<KeyValuePair<FactKey, BudgetRow>>
{
    private static readonly string?[] Whole = [null];

    private readonly Dictionary<FactKey, BudgetRow> _rows = new(64);

    public void Add(IEnumerable<ExpenditureLine> lines)
    {
        foreach (ExpenditureLine line in lines)
        {
            foreach (string? organisation in OrganisationsOf(line.Unit))
            {
                foreach (FundScope scope in ScopesOf(line)) Add(line, scope, organisation);
            }
        }
    }

    /// <summary>
    /// The whole budget, and in a budget of several units the unit: by its code, else its name. A line that names none belongs to
    /// the unit of the budget.
    /// </summary>
    public string?[] OrganisationsOf(UnitCode? unit)
        => budget.Constituents.Count == 0 ? Whole : [null, (unit ?? budget.Unit.Code)?.ToString() ?? budget.Unit.Name];

    public static IEnumerable<FundScope> ScopesOf(FundSource fund) => fund.IsAppropriation()
        ? [FundScope.AllFunds, FundScope.Appropriations, fund.Scope()]
        : [FundScope.AllFunds, fund.Scope()];

    public IEnumerator<KeyValuePair<FactKey, BudgetRow>> GetEnumerator() => _rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static IEnumerable<FundScope> ScopesOf(ExpenditureLine line) => (line.Fund, line.PaidFrom) switch
    {
        (_, { } source) when source.IsCarryOver() => [.. ScopesOf(line.Fund), FundScope.CarriedOver],
        (FundSource.GeneralPublicBudget, null or RevenueSource.GeneralPublicBudgetAppropriation) => [.. ScopesOf(line.Fund), FundScope.OfWhichAppropriated],
        _ => ScopesOf(line.Fund),
    };

    private void Add(ExpenditureLine line, FundScope scope, string? organisation)
    {
        FactKey total = FactKeys.Expenditure(default, scope) with { Organisation = organisation };
        Add(total, line);
        for (FunctionalCode? function = line.Function; function is { } code; function = code.Parent) Add(total with { Function = code }, line);
        for (DepartmentalEconomicCode? code = line.DepartmentalEconomic; code is { } own; code = own.Parent)
            Add(total with { DepartmentalEconomic = own }, line);
        for (GovernmentalEconomicCode? code = line.GovernmentalEconomic; code is { } own; code = own.Parent)
            Add(total with { GovernmentalEconomic = own }, line);
        if (line is { DepartmentalEconomic: { } departmental, GovernmentalEconomic: { } governmental })
            Add(total with { DepartmentalEconomic = departmental, GovernmentalEconomic = governmental }, line);
    }

    private void Add(FactKey row, ExpenditureLine line)
    {
        ref BudgetRow? amounts = ref CollectionsMarshal.GetValueRefOrAddDefault(_rows, row, out _);
        (amounts ??= new BudgetRow()).Add(line.Category, line.Amount);
    }
}
