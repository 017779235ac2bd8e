using PublicBudget.Budgets;
using PublicBudget.Facts;

namespace PublicBudget.Verification.Kinds;

/// <summary>Which data a rule starts from: a concept, and every dimension that is to have one value. What is left out may be anything.</summary>
public sealed record FactPattern
{
    /// <summary>The concept.</summary>
    public required FactConcept Concept { get; init; }

    /// <summary>The measure; the default is the amount.</summary>
    public FactMeasure Measure { get; init; }

    /// <summary>The column by nature; <c>null</c> for any.</summary>
    public ExpenditureColumn? Column { get; init; }

    /// <summary>The scope of funds; <c>null</c> for any.</summary>
    public FundScope? Scope { get; init; }

    /// <summary>The source of revenue; <c>null</c> for none.</summary>
    public RevenueSource? Source { get; init; }

    /// <summary>How the figure is divided by code; the default is in any way or none.</summary>
    public CodeKinds Codes { get; init; } = CodeKinds.Any;

    internal (int From, int To) RangeIn(SheetIndex index) => Column is { } column
        ? index.RangeOf(Concept, Measure, column)
        : index.RangeOf(Concept, Measure);

    /// <summary>Whether the totals of a column are meant, as far as the column says.</summary>
    internal bool MatchesColumn(in FactKey key) => (Scope is null || key.Scope == Scope) && key.Source == Source && key.Vehicle is null;

    /// <summary>Whether a row of such a column is meant.</summary>
    internal bool MatchesRow(CodeKinds kind) => (kind & Codes) != 0;

    internal string Describe()
    {
        string name = Source is { } source ? source.ChineseName() : (Scope?.ChineseName() ?? "") + Concept.ChineseName();
        return Column is null or ExpenditureColumn.Total ? name : $"{name}·{Column.Value.ChineseName()}";
    }
}
