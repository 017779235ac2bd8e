using PublicBudget.Reporting.Narrative.Grammar;

namespace PublicBudget.Reporting.Narrative.Tables;

/// <summary>The stretch of a flattened table that a statement is read from.</summary>
internal sealed class TableElement : Element
{
}
