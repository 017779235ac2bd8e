namespace PublicBudget.Facts;

/// <summary>
/// Something that the words of the document say, where a rule needs it: a year, a name, a reference to a table, a placeholder, a
/// reason. Whoever reads a document collects mentions; rules judge them.
/// </summary>
public sealed record Mention
{
    /// <summary>What it is about.</summary>
    public required MentionKind Kind { get; init; }

    /// <summary>The words as printed.</summary>
    public required string Text { get; init; }

    /// <summary>Where they stand.</summary>
    public PrintedPlace? Place { get; init; }

    /// <summary>The datum that they are about, where there is one.</summary>
    public FactKey? Key { get; init; }

    /// <summary>The table that they refer to, where they do.</summary>
    public TableRole? Table { get; init; }

    /// <summary>What was to be expected in their place, where that is known.</summary>
    public string? Expected { get; init; }

    /// <summary>Whether they stand inside 《…》, a document number or a legal citation, where old years and names are right.</summary>
    public bool InCitation { get; init; }
}
