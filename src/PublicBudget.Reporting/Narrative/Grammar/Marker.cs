using PublicBudget.Reporting.Narrative.Text;

namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>The number of a heading or a list item.</summary>
internal sealed class Marker : Element
{
    public required LineMarkerKind Kind { get; init; }

    /// <summary>It is number one of its kind: a new list begins.</summary>
    public bool IsFirst { get; init; }
}
