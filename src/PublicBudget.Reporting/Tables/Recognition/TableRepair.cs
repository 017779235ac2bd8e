using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>Cells that a converter pushed into neighbouring columns, and how they were put back.</summary>
public sealed record TableRepair
{
    /// <summary>The row, or the header.</summary>
    public required Place Place { get; init; }

    /// <summary>What was moved and what proves it.</summary>
    public required string Text { get; init; }
}
