using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Interpretation;

/// <summary>A figure that a document prints and that was not recognised. Nothing is dropped in silence.</summary>
public sealed record UnreadFigure
{
    /// <summary>The figure as printed.</summary>
    public required string Text { get; init; }

    /// <summary>Why it was not recognised.</summary>
    public required string Reason { get; init; }

    /// <summary>Where it stands.</summary>
    public required Place Place { get; init; }

    /// <summary>Text, reason and place in one line.</summary>
    public override string ToString() => $"{Text} ({Reason}) {Place}";
}
