using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>How a share was read.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Rate">The share that it states.</param>
/// <param name="Target">The amount whose share it is, if it was found.</param>
/// <param name="Whole">What it is taken of, if it was found and is not printed in the claim.</param>
/// <param name="Judgement">What recomputing gave.</param>
internal sealed record ShareReading(ShareClaim Claim, Rate Rate, Target? Target, Level? Whole, Judgement Judgement)
{
    public Level? Part => Target?.Level;
}
