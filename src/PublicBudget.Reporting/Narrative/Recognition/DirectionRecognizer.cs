using PublicBudget.Amounts;
using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>Outturn against budget: 决算数小于预算数.</summary>
internal sealed class DirectionRecognizer : IStatementRecognizer
{
    public void Recognize(NarrativeScene scene)
    {
        BudgetPairs pairs = new(scene);
        foreach (DirectionClaim claim in scene.Claims<DirectionClaim>())
        {
            Write(scene, pairs, claim);
        }
    }

    private static void Write(NarrativeScene scene, BudgetPairs pairs, DirectionClaim claim)
    {
        StatementWriter writer = scene.Writer;
        List<StatementOperand> operands = [];
        Judgement judgement = Judgement.Uncheckable;
        Target? actual = pairs.FindActual(claim);
        if (actual is { } known)
        {
            operands.Add(writer.Operand(OperandRole.Actual, known.Level));
            if (pairs.FindBudget(claim, known.Level, claim.Basis) is { } budget)
            {
                operands.Add(writer.Operand(OperandRole.Budget, budget.Level));
                judgement = JudgeExcess(claim, known.Level.Amount, budget.Level.Amount) ?? Judge(claim, known.Level.Amount, budget.Level.Amount);
                judgement = known.IsCertain && budget.IsCertain ? judgement : judgement.WithDoubt();
            }
        }

        if (claim.Excess is { } excess)
        {
            operands.Add(writer.Operand(OperandRole.Excess, excess));
        }

        Direction direction = claim.Sign > 0 ? Direction.Increase : claim.Sign < 0 ? Direction.Decrease : Direction.Unchanged;
        writer.Add(StatementKind.Direction, judgement, writer.Stated(claim.Start, claim.End, direction), operands, claim, StatementWriter.SubjectOf(actual?.Level, claim));
    }

    /// <summary>决算数大于预算数55.93万元: contradicted where that is not the difference.</summary>
    private static Judgement? JudgeExcess(DirectionClaim claim, PublishedAmount actual, PublishedAmount budget)
    {
        bool isStated = claim is { Excess: not null, Sign: not 0, IsAbout: false, IsAtMost: false, IsDoubtful: false };
        Judgement? difference = isStated ? AmountJudge.Change(budget, actual, claim.Sign < 0 ? -claim.Excess!.Amount : claim.Excess!.Amount) : null;
        return difference is { Verdict: StatementVerdict.Mismatch } ? difference : null;
    }

    private static Judgement Judge(DirectionClaim claim, PublishedAmount actual, PublishedAmount budget)
    {
        Judgement judgement = AmountJudge.Compare(budget, actual, claim.Sign);
        bool isAllowed = claim.IsAtMost && judgement.Recomputed == 0;
        return isAllowed ? judgement with { Verdict = StatementVerdict.Exact }
            : claim.IsAbout ? judgement.WithDoubt()
            : judgement;
    }
}
