using PublicBudget.Amounts;
using PublicBudget.Budgets;

namespace PublicBudget.Facts;

public sealed partial class FactSheet
{
    /// <summary>
    /// Every figure that a table or a sentence of a disclosure prints, from a budget: totals by fund, code, column, source and
    /// unit, both economic classifications, the three public expenses, procurement, assets, projects, shares, and the changes
    /// against the prior year as far as it is known. Each figure is rounded by itself (四舍五入), keeps its exact amount, and
    /// can explain itself. What no line of the budget contributes to has no fact: tables print it blank.
    /// </summary>
    /// <param name="budget">The budget.</param>
    /// <param name="precision">The unit and the decimals of the tables.</param>
    /// <param name="options">How finely the rest is printed; <c>null</c> for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="budget"/> is null.</exception>
    /// <exception cref="OverflowException">A sum leaves the range of <see cref="Money"/>.</exception>
    public static FactSheet From(UnitBudget budget, PublishedPrecision precision, FactSheetOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(budget);
        return new BudgetFacts(budget, precision, options ?? FactSheetOptions.Default).Build();
    }
}
