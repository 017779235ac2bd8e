using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Facts;

namespace PublicBudget.Reporting.Interpretation.Labels;

/// <summary>What a row of a table without codes is about.</summary>
internal readonly record struct RowMeaning
{
    /// <summary>What is measured.</summary>
    public required FactConcept Concept { get; init; }

    /// <summary>The source of revenue.</summary>
    public RevenueSource? Source { get; init; }

    /// <summary>Which money, where the row says it.</summary>
    public FundScope? Scope { get; init; }

    /// <summary>The part by nature, where the row says it.</summary>
    public ExpenditureColumn? Column { get; init; }

    /// <summary>支出功能分类, where the row is a class.</summary>
    public FunctionalCode Function { get; init; }

    /// <summary>Whether the row is the total of its side.</summary>
    public bool IsTotal { get; init; }
}
