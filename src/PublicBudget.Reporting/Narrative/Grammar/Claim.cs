namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>What a sentence says of an amount besides its size.</summary>
internal abstract class Claim : Element
{
    public required Context Context { get; init; }

    /// <summary>The figure was printed without its unit; a contradiction proves nothing.</summary>
    public bool IsDoubtful { get; init; }
}
