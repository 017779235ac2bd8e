using PublicBudget.Amounts;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Narrative;

/// <summary>An amount that a statement is computed from.</summary>
public sealed record StatementOperand
{
    /// <summary>Its part in the statement.</summary>
    public required OperandRole Role { get; init; }

    /// <summary>The amount with the precision and unit of its print; a decrease is negative.</summary>
    public required PublishedAmount Amount { get; init; }

    /// <summary>The figure as printed, blanks left out, with the verb of a change: 减少56.95万元.</summary>
    public required string Text { get; init; }

    /// <summary>Where it stands: paragraph and sentence, in a document also block, section and name.</summary>
    public required Place Place { get; init; }

    /// <summary>Where it stands in the text that was read, or in the block of the document that <see cref="Place"/> names.</summary>
    public required TextSpan Span { get; init; }
}
