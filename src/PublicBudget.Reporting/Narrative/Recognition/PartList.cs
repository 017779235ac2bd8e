using PublicBudget.Reporting.Narrative.Grammar;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>A list of parts with its total.</summary>
internal sealed class PartList
{
    public required ListOpener Opener { get; init; }

    public Level? Total { get; init; }

    public List<Level> Members { get; } = [];

    /// <summary>The lists inside it, whose members are parts of its members.</summary>
    public bool HasNested { get; set; }

    /// <summary>The element behind the list.</summary>
    public int EndIndex { get; set; }

    /// <summary>The parts add up to the total.</summary>
    public bool IsClosed { get; set; }

    /// <summary>The list is the whole of a bracket, a sentence or a numbered list, so that its end is certain.</summary>
    public bool IsNumbered { get; set; }
}
