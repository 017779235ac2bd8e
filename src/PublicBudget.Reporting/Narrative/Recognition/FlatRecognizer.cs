using PublicBudget.Amounts;
using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>No change: 与2020年持平.</summary>
internal sealed class FlatRecognizer : IStatementRecognizer
{
    public void Recognize(NarrativeScene scene)
    {
        PriorResolver priors = new(scene.Outline, scene.Topics);
        foreach (FlatClaim claim in scene.Claims<FlatClaim>())
        {
            Write(scene, priors, claim);
        }
    }

    private static void Write(NarrativeScene scene, PriorResolver priors, FlatClaim claim)
    {
        StatementWriter writer = scene.Writer;
        List<StatementOperand> operands = [];
        List<Target> targets = scene.Resolver.Resolve(claim);
        Target? current = targets.Count > 0 ? targets[0] : null;
        Judgement judgement = Judgement.Uncheckable;
        if (current is { } known)
        {
            operands.Add(writer.Operand(OperandRole.Current, known.Level));
            judgement = JudgeAgainstPrior(priors, claim, known, operands, writer);
            scene.Changes.TryAdd(known.Level, new Figure(PublishedAmount.Of(0, known.Level.Amount.Precision), claim.WordStart, claim.End, claim.Situation));
        }

        writer.Add(
            StatementKind.Flat,
            judgement,
            writer.Stated(claim.WordStart, claim.End, Direction.Unchanged),
            operands,
            claim,
            StatementWriter.SubjectOf(current?.Level, claim));
    }

    private static Judgement JudgeAgainstPrior(PriorResolver priors, FlatClaim claim, Target current, List<StatementOperand> operands, StatementWriter writer)
    {
        if (claim.Context.Comparison?.Amount is { } printed)
        {
            operands.Add(writer.Operand(OperandRole.Prior, printed));
            Judgement judgement = AmountJudge.Flat(printed.Amount, current.Level.Amount, claim.IsAbout);
            return current.IsCertain ? judgement : judgement.WithDoubt();
        }

        if (priors.Find(current.Level, claim) is { } prior)
        {
            operands.Add(writer.Operand(OperandRole.Prior, prior.Level));
            Judgement judgement = AmountJudge.Flat(prior.Level.Amount, current.Level.Amount, claim.IsAbout);
            return current.IsCertain && prior.IsCertain ? judgement : judgement.WithDoubt();
        }

        return Judgement.Uncheckable;
    }
}
