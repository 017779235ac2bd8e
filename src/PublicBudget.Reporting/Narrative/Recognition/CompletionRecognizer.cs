using PublicBudget.Amounts;
using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>Completion rates: 年初预算为A，支出决算为B，完成年初预算的P%.</summary>
internal sealed class CompletionRecognizer : IStatementRecognizer
{
    public void Recognize(NarrativeScene scene)
    {
        BudgetPairs pairs = new(scene);
        foreach (CompletionClaim claim in scene.Claims<CompletionClaim>())
        {
            foreach ((Rate rate, Target? actual, Figure? budget) in Readings(scene, pairs, claim))
            {
                Write(scene, pairs, claim, rate, actual, budget);
            }
        }
    }

    private static IEnumerable<(Rate Rate, Target? Actual, Figure? Budget)> Readings(NarrativeScene scene, BudgetPairs pairs, CompletionClaim claim)
    {
        if (claim.Rates.Count == 1)
        {
            return [(claim.Rates[0], pairs.FindActual(claim, claim.BudgetAmount is not null) ?? ActualBehind(scene, claim), claim.BudgetAmount)];
        }

        if (claim.Budgets.Count > 0)
        {
            return BudgetLists.ActualsOf(scene.Outline, scene.Topics, claim) is { } actuals ? claim.Rates.Select((rate, i) => (rate, (Target?)new Target(actuals[i], true), FigureOf(claim.Budgets[i]))) : [];
        }

        List<Level> levels = scene.ListTargets.Find(claim, claim.Rates.Count);
        return claim.Rates.Select((rate, i) => (rate, levels.Count > i ? new Target(levels[i], levels.Count == claim.Rates.Count && !levels[i].Basis.IsBudget()) : (Target?)null, claim.BudgetAmount));
    }

    private static Figure? FigureOf(Level level) => new(level.Amount, level.NumberStart, level.End, level.Situation);

    /// <summary>完成预算(500万元)的98%，实际支出490万元: the outturn right behind a rate that no amount stands before.</summary>
    private static Target? ActualBehind(NarrativeScene scene, CompletionClaim claim)
    {
        int next = claim.Index + 1;
        bool isFound = claim.BudgetAmount is not null && next < scene.Outline.Elements.Count;
        return isFound && scene.Outline.Elements[next] is Level { IsAside: false, IsAbout: false } level && level.Sentence == claim.Sentence && level.Basis.IsActual() && level.Depth == claim.Depth
            ? new Target(level, true)
            : null;
    }

    private static void Write(NarrativeScene scene, BudgetPairs pairs, CompletionClaim claim, Rate rate, Target? actual, Figure? budget)
    {
        StatementWriter writer = scene.Writer;
        List<StatementOperand> operands = [];
        Judgement judgement = Judgement.Uncheckable;
        if (actual is { } known)
        {
            operands.Add(writer.Operand(OperandRole.Actual, known.Level));
            judgement = Judge(scene, pairs, claim, rate.Percentage, known, budget, operands);
        }
        else if (budget is not null)
        {
            operands.Add(writer.Operand(OperandRole.Budget, budget));
        }
        else if (pairs.FindLoneBudget(claim) is { } lone)
        {
            operands.Add(writer.Operand(OperandRole.Budget, lone));
        }

        writer.Add(
            StatementKind.Completion,
            claim.IsDoubtful ? judgement.WithDoubt() : judgement,
            writer.Stated(rate),
            operands,
            claim,
            StatementWriter.SubjectOf(actual?.Level, claim));
    }

    private static Judgement Judge(
        NarrativeScene scene, BudgetPairs pairs, CompletionClaim claim, PublishedPercentage stated, Target actual, Figure? printed, List<StatementOperand> operands)
    {
        if (printed is not null)
        {
            operands.Add(scene.Writer.Operand(OperandRole.Budget, printed));
            Judgement judgement = RateJudge.Completion(actual.Level.Amount, printed.Amount, stated);
            return actual.IsCertain ? judgement : judgement.WithDoubt();
        }

        if (pairs.FindBudget(claim, actual.Level, claim.Basis) is { } found)
        {
            operands.Add(scene.Writer.Operand(OperandRole.Budget, found.Level));
            Judgement judgement = RateJudge.Completion(actual.Level.Amount, found.Level.Amount, stated);
            return actual.IsCertain && found.IsCertain ? judgement : judgement.WithDoubt();
        }

        if ((FindExcess(scene, claim) ?? FindSurplus(scene, claim)) is { } excess)
        {
            operands.Add(scene.Writer.Operand(OperandRole.Excess, excess));
            Judgement judgement = RateJudge.CompletionFromExcess(actual.Level.Amount, excess.Amount, stated);
            return actual.IsCertain ? judgement : judgement.WithDoubt();
        }

        return Judgement.Uncheckable;
    }

    /// <summary>完成年初预算100%，决算数大于预算数55.93万元: the difference stands in the same sentence.</summary>
    private static Figure? FindExcess(NarrativeScene scene, CompletionClaim claim)
    {
        const int Reach = 6;
        List<Element> elements = scene.Outline.Elements;
        for (int i = claim.Index + 1; i < elements.Count && i <= claim.Index + Reach && elements[i].Sentence == claim.Sentence; i++)
        {
            if (elements[i] is Level)
            {
                return null;
            }

            if (elements[i] is DirectionClaim { Excess: { } excess } direction && direction.Basis.Agrees(claim.Basis))
            {
                return direction.Sign < 0 ? excess with { Amount = -excess.Amount } : excess;
            }
        }

        return null;
    }

    /// <summary>比预算超收10万元，完成预算的105%: the difference to the budget stands before the rate, with no amount between.</summary>
    private static Figure? FindSurplus(NarrativeScene scene, CompletionClaim claim)
    {
        List<Element> elements = scene.Outline.Elements;
        int at = claim.Index - 1;
        return at >= 0 && elements[at] is GrowthClaim { Changes: [var change], Context.Comparison: { IsPriorYear: false, Year: null, IsComparable: false } comparison } growth
            && growth.Sentence == claim.Sentence && !growth.IsDoubtful && comparison.Basis.IsBudget() && comparison.Basis.Agrees(claim.Basis)
            ? change
            : null;
    }
}
