using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>Differences of percentages: 占比由63.8%提高到65.2%，提高1.4个百分点. They are checked only where both percentages are printed.</summary>
internal sealed class PointsRecognizer : IStatementRecognizer
{
    public void Recognize(NarrativeScene scene)
    {
        foreach (PointsClaim claim in scene.Claims<PointsClaim>())
        {
            Judgement judgement = claim is { Current: { } current, Prior: { } prior } ? RateJudge.Points(prior, current, claim.Points.Percentage) : Judgement.Uncheckable;
            StatedFigure stated = scene.Writer.Stated(claim.Points) with { IsPoints = true };
            scene.Writer.Add(StatementKind.Growth, claim.IsDoubtful ? judgement.WithDoubt() : judgement, stated, [], claim, StatementWriter.SubjectOf(null, claim));
        }
    }
}
