using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>由2020年的900亿元增长到2025年的1100亿元，年均增长4.1%: checked only where both years stand with their amounts in the sentence.</summary>
internal static class YearlyGrowth
{
    public static void Write(NarrativeScene scene, GrowthClaim claim)
    {
        StatementWriter writer = scene.Writer;
        Judgement judgement = Judgement.Uncheckable;
        List<StatementOperand> operands = [];
        bool hasBoth = claim.Context is { Focus: { Year: not null, IsAbout: false }, Comparison: { IsStart: true, IsComparable: false, Year: not null, Amount: not null } } && claim.Context.Focus.Sentence == claim.Sentence;
        if (hasBoth && claim.Context is { Focus: { Year: { } last } current, Comparison: { Year: { } first, Amount: { } prior } } && last - first > 1)
        {
            operands = [writer.Operand(OperandRole.Current, current), writer.Operand(OperandRole.Prior, prior)];
            judgement = RateJudge.Yearly(prior.Amount, current.Amount, last - first, claim.Rates[0].Percentage);
        }

        StatedFigure stated = writer.Stated(claim.Rates[0]) with { IsYearly = true };
        writer.Add(StatementKind.Growth, claim.IsDoubtful ? judgement.WithDoubt() : judgement, stated, operands, claim, StatementWriter.SubjectOf(claim.Context.Focus, claim));
    }
}
