using PublicBudget.Reporting.Narrative.Grammar;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>An amount that a claim may be about.</summary>
/// <param name="Level">The amount.</param>
/// <param name="IsCertain">The words leave no other reading; only then can a contradiction be an error.</param>
internal readonly record struct Target(Level Level, bool IsCertain)
{
    /// <summary>Its words only resemble those of the claim, so that it is meant if the figures fit, and not if they do not.</summary>
    public bool IsGuess { get; init; }
}
