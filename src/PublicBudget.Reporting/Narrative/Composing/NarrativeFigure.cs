using PublicBudget.Facts;

namespace PublicBudget.Reporting.Narrative.Composing;

/// <summary>A figure that a sentence prints: which datum it is, how it is printed, and where else it stands.</summary>
public sealed record NarrativeFigure
{
    /// <summary>The datum.</summary>
    public required FactKey Key { get; init; }

    /// <summary>The figure as printed: 239.9万元, 95.62%, 3. A decrease is printed without its sign.</summary>
    public required string Text { get; init; }

    /// <summary>Whether a table prints it too.</summary>
    public FigureHome Home { get; init; }

    /// <summary>The key and the text.</summary>
    public override string ToString() => $"{Key} {Text}";
}
