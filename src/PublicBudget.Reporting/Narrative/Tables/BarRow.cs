namespace PublicBudget.Reporting.Narrative.Tables;

/// <summary>A row of such a table.</summary>
internal sealed record BarRow(string Label, List<BarCell> Cells);
