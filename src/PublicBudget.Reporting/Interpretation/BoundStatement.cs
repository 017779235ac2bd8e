using PublicBudget.Collections;
using PublicBudget.Facts;
using PublicBudget.Reporting.Narrative;

namespace PublicBudget.Reporting.Interpretation;

/// <summary>A statement of the narrative with the data that it speaks of.</summary>
internal sealed record BoundStatement
{
    /// <summary>The statement, checked within itself.</summary>
    public required Statement Statement { get; init; }

    /// <summary>Where it stands.</summary>
    public required PrintedPlace Place { get; init; }

    /// <summary>What it states, under its data: the share, the rate, the change. Empty where it could not be bound.</summary>
    public IReadOnlyList<FactKey> Stated { get; init; } = ValueList<FactKey>.Empty;

    /// <summary>The datum of each operand, in their order; null for one that is not bound.</summary>
    public IReadOnlyList<FactKey?> Operands { get; init; } = ValueList<FactKey?>.Empty;
}
