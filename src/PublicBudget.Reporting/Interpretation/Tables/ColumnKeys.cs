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
    public static FactKey Expenditure(BudgetVersion version, FundScope scope, ColumnMeaning meaning)
        => Measured(FactKeys.Expenditure(meaning.VersionIn(version), meaning.Scope ?? scope, meaning.Column ?? ExpenditureColumn.Total), version, meaning);

    /// <summary>The datum of a column of a table of revenue.</summary>
    /// <param name="version">The year and stage of the table.</param>
    /// <param name="meaning">What the headings say.</param>
    public static FactKey Revenue(BudgetVersion version, ColumnMeaning meaning) => Measured(
        new FactKey
        {
            Concept = meaning.Concept ?? FactConcept.Revenue,
            Version = meaning.VersionIn(version),
            Scope = meaning.Scope ?? FundScope.AllFunds,
            Source = meaning.Source,
        },
        version,
        meaning);

    /// <summary>A change or a rate compares with the prior year; in a table it bears the year of the document.</summary>
    public static FactKey Measured(FactKey key, BudgetVersion version, ColumnMeaning meaning)
        => meaning.Measure is { } measure ? key with { Measure = measure, Base = version.Previous } : key;
}
