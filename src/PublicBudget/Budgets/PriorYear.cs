using PublicBudget.Preconditions;

namespace PublicBudget.Budgets;

/// <summary>上年数: the prior year, as a whole budget or as the few totals that are known of it.</summary>
public sealed record PriorYear
{
    private PriorYear(UnitBudget? budget, PriorYearTotals totals)
    {
        Budget = budget;
        Totals = totals;
    }

    /// <summary>The whole budget of the prior year; <c>null</c> where only totals are known.</summary>
    public UnitBudget? Budget { get; }

    /// <summary>The totals that the narrative compares with; taken from <see cref="Budget"/> where there is one.</summary>
    public PriorYearTotals Totals { get; }

    /// <summary>The prior year as a whole budget.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="budget"/> is null.</exception>
    public static PriorYear From(UnitBudget budget)
    {
        Require.NotNull(budget, nameof(budget));
        return new PriorYear(budget, budget.Totals());
    }

    /// <summary>The prior year as the totals that are known.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="totals"/> is null.</exception>
    public static PriorYear From(PriorYearTotals totals) => new(null, Require.NotNull(totals, nameof(totals)));
}
