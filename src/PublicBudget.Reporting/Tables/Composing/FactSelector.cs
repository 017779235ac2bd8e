using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Facts;
using PublicBudget.Periods;

namespace PublicBudget.Reporting.Tables.Composing;

/// <summary>
/// What a row or a column of a form says about the data in it: 一般公共预算, 基本支出, 208. A cell's datum is what its row and its
/// column say together.
/// </summary>
public sealed record FactSelector
{
    /// <summary>Says nothing: the datum stays as it is.</summary>
    public static FactSelector Any { get; } = new();

    /// <summary>What is measured.</summary>
    public FactConcept? Concept { get; init; }

    /// <summary>Which money.</summary>
    public FundScope? Scope { get; init; }

    /// <summary>The part by nature.</summary>
    public ExpenditureColumn? Column { get; init; }

    /// <summary>The source of revenue.</summary>
    public RevenueSource? Source { get; init; }

    /// <summary>支出功能分类; the default is none.</summary>
    public FunctionalCode Function { get; init; }

    /// <summary>Which year the datum is of, or whether it is the change between both. Default: the budget's own year.</summary>
    public YearComparison Year { get; init; }

    /// <summary>Selects revenue of a source.</summary>
    /// <param name="source">The source.</param>
    public static FactSelector Of(RevenueSource source) => new() { Concept = FactConcept.Revenue, Source = source };

    /// <summary>Selects a concept.</summary>
    /// <param name="concept">The concept.</param>
    /// <param name="scope">Which money, where it matters.</param>
    public static FactSelector Of(FactConcept concept, FundScope? scope = null) => new() { Concept = concept, Scope = scope };

    /// <summary>Selects expenditure of one part by nature.</summary>
    /// <param name="column">The part.</param>
    public static FactSelector Of(ExpenditureColumn column) => new() { Concept = FactConcept.Expenditure, Column = column };

    /// <summary>Selects expenditure under a functional code.</summary>
    /// <param name="function">The code.</param>
    public static FactSelector Of(FunctionalCode function) => new() { Concept = FactConcept.Expenditure, Function = function };

    /// <summary>Selects the money of one scope.</summary>
    /// <param name="scope">The scope.</param>
    public static FactSelector Of(FundScope scope) => new() { Scope = scope };

    /// <summary>Narrows a datum by what is said here.</summary>
    /// <param name="key">The datum of the other direction.</param>
    /// <param name="prior">The year and stage that the year compares with.</param>
    public FactKey Narrow(FactKey key, BudgetVersion prior)
    {
        FactKey narrowed = key with
        {
            Concept = Concept ?? key.Concept,
            Scope = Scope ?? key.Scope,
            Column = Column ?? key.Column,
            Source = Source ?? key.Source,
            Function = Function.Number != 0 ? Function : key.Function,
        };
        return Year switch
        {
            YearComparison.PriorYear => narrowed with { Version = prior },
            YearComparison.Change => narrowed.Change(prior),
            YearComparison.GrowthRate => narrowed.GrowthRate(prior),
            _ => narrowed,
        };
    }
}
