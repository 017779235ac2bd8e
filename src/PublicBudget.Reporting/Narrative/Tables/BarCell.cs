namespace PublicBudget.Reporting.Narrative.Tables;

/// <summary>A cell of a table that was flattened to text: a number, or nothing.</summary>
/// <param name="Value">The number; null for a blank.</param>
/// <param name="Start">Where it stands in the normalized text.</param>
/// <param name="End">Behind its last character.</param>
internal readonly record struct BarCell(decimal? Value, int Start, int End);
