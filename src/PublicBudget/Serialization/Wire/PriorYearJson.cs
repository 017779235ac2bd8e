using PublicBudget.Budgets;

namespace PublicBudget.Serialization.Wire;

/// <summary>上年数: either the whole budget of the prior year or the totals that are known of it, never both.</summary>
internal sealed class PriorYearJson : IWire<PriorYear>
{
    /// <summary>The whole budget of the prior year.</summary>
    public UnitBudgetJson? Budget { get; set; }

    /// <summary>The totals that are known.</summary>
    public PriorYearTotalsJson? Totals { get; set; }

    public static PriorYearJson From(PriorYear prior)
        => prior.Budget is { } budget ? new() { Budget = UnitBudgetJson.From(budget) } : new() { Totals = PriorYearTotalsJson.From(prior.Totals) };

    public PriorYear ToModel(JsonPath at) => (Budget, Totals) switch
    {
        ({ } budget, null) => PriorYear.From(at.Object("budget", budget)),
        (null, { } totals) => PriorYear.From(at.Object("totals", totals)),
        (null, null) => throw new ArgumentException("expected the member budget or the member totals, found neither"),
        _ => throw new ArgumentException("expected the member budget or the member totals, found both"),
    };
}
