using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Facts;

namespace PublicBudget.Verification.Kinds;

/// <summary>From one datum to another of the same relation: the dimensions that change. What is left out stays.</summary>
public sealed record KeyStep
{
    /// <summary>The concept of the other datum.</summary>
    public FactConcept? Concept { get; init; }

    /// <summary>Its column.</summary>
    public ExpenditureColumn? Column { get; init; }

    /// <summary>Its scope of funds.</summary>
    public FundScope? Scope { get; init; }

    /// <summary>Its source of revenue.</summary>
    public RevenueSource? Source { get; init; }

    /// <summary>Its kind of vehicle.</summary>
    public VehicleKind? Vehicle { get; init; }

    /// <summary>Its departmental economic code; it then has no functional code.</summary>
    public DepartmentalEconomicCode Departmental { get; init; }

    /// <summary>Its governmental economic code; it then has no functional code.</summary>
    public GovernmentalEconomicCode Governmental { get; init; }

    /// <summary>Whether it is subtracted.</summary>
    public bool IsSubtracted { get; init; }

    /// <summary>To another column.</summary>
    /// <param name="column">The column.</param>
    public static KeyStep To(ExpenditureColumn column) => new() { Column = column };

    /// <summary>To another scope of funds.</summary>
    /// <param name="scope">The scope.</param>
    public static KeyStep To(FundScope scope) => new() { Scope = scope };

    /// <summary>To another concept.</summary>
    /// <param name="concept">The concept.</param>
    public static KeyStep To(FactConcept concept) => new() { Concept = concept };

    /// <summary>To a source of revenue.</summary>
    /// <param name="source">The source.</param>
    public static KeyStep To(RevenueSource source) => new() { Concept = FactConcept.Revenue, Scope = FundScope.AllFunds, Source = source };

    /// <summary>To a kind of vehicle.</summary>
    /// <param name="kind">The kind.</param>
    public static KeyStep To(VehicleKind kind) => new() { Vehicle = kind };

    /// <summary>To a departmental economic code.</summary>
    /// <param name="code">The code.</param>
    public static KeyStep To(DepartmentalEconomicCode code) => new() { Departmental = code };

    /// <summary>The step in the form in which it is applied to many keys.</summary>
    internal KeyPart ToPart() => new(new FactKey.Change(Concept, Column, Scope, Source, Vehicle), Departmental, Governmental, IsSubtracted);

    internal string Describe()
    {
        string?[] words =
        [
            Source?.ChineseName(), Source is null ? Scope?.ChineseName() : null, Source is null ? Concept?.ChineseName() : null,
            Column?.ChineseName(), Vehicle?.ToString(), Departmental.ToString(), Governmental.ToString(),
        ];
        return string.Join('·', words.Where(word => !string.IsNullOrEmpty(word)));
    }
}
