namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>What a sentence says of an amount besides its size.</summary>
internal abstract class Claim : Element
{
    public required Context Context { get; init; }

    /// <summary>A figure was printed without its unit, or is said not to be exact (约, 近, 左右); a contradiction proves nothing.</summary>
    public bool IsDoubtful { get; set; }
}
