namespace PublicBudget.Reporting.Narrative.Grammar;

/// <summary>与2020年持平.</summary>
internal sealed class FlatClaim : Claim
{
    /// <summary>基本持平: about the same.</summary>
    public bool IsAbout { get; init; }

    /// <summary>Where the word itself begins.</summary>
    public int WordStart { get; init; }
}
