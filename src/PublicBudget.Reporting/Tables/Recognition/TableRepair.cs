using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>What was put right in a table: cells that a converter pushed into neighbouring columns, a misprinted code.</summary>
public sealed record TableRepair
{
    /// <summary>The row, or the header.</summary>
    public required Place Place { get; init; }

    /// <summary>What was put right and what proves it.</summary>
    public required string Text { get; init; }
}
