using PublicBudget.Facts;
using PublicBudget.Periods;
using PublicBudget.Reporting.Interpretation.Labels;

namespace PublicBudget.Reporting.Interpretation.Tables;

/// <summary>Puts together what a table, a row and a column say of a figure.</summary>
internal static class ColumnKeys
{
    /// <summary>The datum of a column of a table of expenditure.</summary>
    /// <param name="version">The year and stage of the table.</param>
    /// <param name="scope">The money that the table is about.</param>
    /// <param name="meaning">What the headings say.</param>
    /// <returns>Null where the figures are of no year that there is.</returns>
    public static FactKey? Expenditure(BudgetVersion version, FundScope scope, ColumnMeaning meaning) => meaning.VersionIn(version) is { } own
        ? Measured(FactKeys.Expenditure(own, meaning.Scope ?? scope, meaning.Column ?? ExpenditureColumn.Total), version, meaning)
        : null;

    /// <summary>The datum of a column of a table of one fund: its expenditure, or what it began the year with, received, and ended with.</summary>
    /// <inheritdoc cref="Expenditure"/>
    public static FactKey? FundAccount(BudgetVersion version, FundScope scope, ColumnMeaning meaning) => meaning switch
    {
        { Concept: null, Source: null } => Expenditure(version, scope, meaning),
        { Concept: { } concept, Source: null, Column: null, Scope: null, Measure: null } when meaning.VersionIn(version) is { } own
            => new FactKey { Concept = concept, Version = own, Scope = scope }.Canonical,
        _ => null,
    };

    /// <summary>The datum of a column of a table of revenue.</summary>
    /// <param name="version">The year and stage of the table.</param>
    /// <param name="meaning">What the headings say.</param>
    /// <returns>Null where the figures are of no year that there is.</returns>
    public static FactKey? Revenue(BudgetVersion version, ColumnMeaning meaning) => meaning.VersionIn(version) is { } own
        ? Measured(
            new FactKey
            {
                Concept = meaning.Concept ?? FactConcept.Revenue,
                Version = own,
                Scope = meaning.Scope ?? FundScope.AllFunds,
                Source = meaning.Source,
            },
            version,
            meaning)
        : null;

    /// <summary>The datum of an item.</summary>
    /// <param name="version">The year and stage of the table.</param>
    /// <param name="item">The item.</param>
    /// <param name="meaning">What the headings say.</param>
    /// <returns>Null where the figures are of no year that there is.</returns>
    public static FactKey? Item(BudgetVersion version, FactConcept item, ColumnMeaning meaning)
        => meaning.VersionIn(version) is { } own ? Measured(FactKeys.Of(own, item), version, meaning) : null;

    // A change or a rate is read only where the heading names both sides of the comparison.
    private static FactKey? Measured(FactKey key, BudgetVersion version, ColumnMeaning meaning)
    {
        if (meaning.Measure is not { } measure) return key;
        return meaning.BaseIn(version) is { } prior ? key with { Measure = measure, Base = prior } : null;
    }
}
