using PublicBudget.Amounts;
using PublicBudget.Budgets;

namespace PublicBudget.Reporting.Tests.Disclosures.Reading;

/// <summary>What of a budget the Henan form prints: all that a reader can bring back. What is left out here is what <c>ToBudget</c> lists as its gaps.</summary>
internal static class PrintedImage
{
    public static UnitBudget Of(UnitBudget budget) => budget with
    {
        Constituents = [.. budget.Constituents.Select(unit => unit with { Nature = null })],
        Revenues = Lines(budget.Revenues, line => line with { Amount = Money.Zero, Code = null }, line => line.Amount, (line, amount) => line with { Amount = amount }),
        Expenditures = Lines(budget.Expenditures, Bare, line => line.Amount, (line, amount) => line with { Amount = amount }),
        Projects = [.. budget.Projects.Select(project => project with { Function = null })],
        OverallPerformance = budget.OverallPerformance is { } overall ? overall with { UnitCode = null } : null,
        PriorYear = budget.PriorYear is { } prior ? PriorYear.From(prior.Totals) : null,
        Reasons = budget.Reasons with { Total = budget.Reasons.Total?.TrimEnd('。') },
    };

    // 公用经费 is one column; neither economic codes nor projects stand beside an item.
    private static ExpenditureLine Bare(ExpenditureLine line) => line with
    {
        Amount = Money.Zero,
        Category = line.Category == ExpenditureCategory.Capital ? ExpenditureCategory.Operating : line.Category,
        PaidFrom = null,
        DepartmentalEconomic = null,
        GovernmentalEconomic = null,
        Project = null,
    };

    // Lines that are printed as one, in an order that does not depend on how they were written down.
    private static T[] Lines<T>(IEnumerable<T> lines, Func<T, T> bare, Func<T, Money> amountOf, Func<T, Money, T> with)
        where T : notnull
        => [.. lines.GroupBy(bare).Select(group => with(group.Key, group.Aggregate(Money.Zero, (sum, line) => sum + amountOf(line))))
            .Where(line => !amountOf(line).IsZero).OrderBy(line => line.ToString(), StringComparer.Ordinal)];
}
