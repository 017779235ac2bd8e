namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>The end of something that a list cannot simply run over.</summary>
internal sealed class Break : Element
{
    public required BreakKind Kind { get; init; }
}
