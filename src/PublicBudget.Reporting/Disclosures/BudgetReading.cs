using PublicBudget.Amounts;
using PublicBudget.Budgets;
using PublicBudget.Collections;
using PublicBudget.Reporting.Interpretation.Modelling;

namespace PublicBudget.Reporting.Disclosures;

/// <summary>
/// The budget that a disclosure prints, or the reasons why none can be made of it. A budget that was read is made of printed figures:
/// it is as exact as <see cref="Precision"/>, and parts that were rounded each by itself need not add up to the printed totals.
/// </summary>
public sealed record BudgetReading
{
    private readonly UnitBudget? _budget;

    internal BudgetReading(UnitBudget? budget) => _budget = budget;

    /// <summary>Whether the document says enough for a budget.</summary>
    public bool HasBudget => _budget is not null;

    /// <summary>The budget.</summary>
    /// <exception cref="InvalidOperationException">The document does not say enough; the message lists what is missing.</exception>
    public UnitBudget Budget => _budget ?? throw new InvalidOperationException(
        "Expected a disclosure that prints a whole budget, found none: " + string.Join("; ", Gaps.Where(gap => gap.IsNeeded)) + ".");

    /// <summary>What the document does not say: what leaves no budget, and what leaves a part of it empty.</summary>
    public IReadOnlyList<BudgetGap> Gaps
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<BudgetGap>.Empty;

    /// <summary>The unit and decimals of the coarsest amount that was taken: the amounts are exact to half of one printed unit.</summary>
    public PublishedPrecision? Precision { get; init; }

    /// <summary>Whether every amount is printed to the fen, so that the budget is exact.</summary>
    public bool IsExact => Precision is { } precision && precision.UnitInYuan <= 0.01m;
}
