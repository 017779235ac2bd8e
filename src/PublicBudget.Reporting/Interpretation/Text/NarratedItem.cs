using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation.Text;

/// <summary>An amount that the narrative gives for an item with the name of a row of a table.</summary>
/// <param name="Name">The name, as <see cref="LabelKey"/> makes it.</param>
/// <param name="Level">The amount.</param>
internal sealed record NarratedItem(string Name, Level Level);
