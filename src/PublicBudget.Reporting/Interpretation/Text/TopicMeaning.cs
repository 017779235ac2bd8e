using PublicBudget.Budgets;
using PublicBudget.Facts;

namespace PublicBudget.Reporting.Interpretation.Text;

/// <summary>What the words before an amount say of it.</summary>
internal readonly record struct TopicMeaning
{
    /// <summary>What is measured.</summary>
    public required FactConcept Concept { get; init; }

    /// <summary>Which money; null where the paragraph says it.</summary>
    public FundScope? Scope { get; init; }

    /// <summary>The source of revenue.</summary>
    public RevenueSource? Source { get; init; }

    /// <summary>The part by nature.</summary>
    public ExpenditureColumn Column { get; init; }

    /// <summary>Whether the amount is that of the revenue and of the expenditure (收支).</summary>
    public bool IsBoth { get; init; }
}
