using PublicBudget.Facts;
using PublicBudget.Reporting.Narrative;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Interpretation.Checks;

/// <summary>
/// The judgements of the narrative as checks. A statement that a rule of the fact sheet has judged already is left to it, so that
/// nothing is said twice.
/// </summary>
internal static class StatementChecks
{
    /// <summary>The checks of the statements that the report does not hold yet.</summary>
    public static IEnumerable<Check> Of(DocumentInterpretation interpretation, VerificationReport report)
    {
        // The figures that a rule has compared with others: the first fact of a check is the stated one.
        var judged = new HashSet<(FactKey Key, PrintedPlace? Place)>();
        var contradicted = new HashSet<(FactKey Key, PrintedPlace? Place)>();
        var sums = new ContradictedSums();
        foreach (Check check in report.Checks)
        {
            if (check.Relation is not Relation.Statement and not Relation.Agreement && check.Facts.Count > 0) judged.Add((check.Facts[0].Key, check.Facts[0].Place));
            if (check.Verdict == Verdict.Contradicted && check.Relation is not (Relation.Statement or Relation.Agreement or Relation.Feasibility))
                contradicted.UnionWith(check.Facts.Select(fact => (fact.Key, fact.Place)));
            if (check is { Relation: Relation.Sum, Verdict: Verdict.Contradicted }) sums.Add(check);
        }

        for (int i = 0; i < interpretation.Statements.Count; i++)
        {
            BoundStatement bound = interpretation.Statements[i];
            // 1万元 beside 0.8万元 is 1.0万元: the sentence shows a precision that the rules, which see one figure at a time, do not assume
            bool isWorse = bound.Statement.Verdict.IsError() && !bound.Stated.Any(key => contradicted.Contains((key.Canonical, bound.Place)));
            bool isJudged = !isWorse && bound.Stated.Any(key => judged.Contains((key.Canonical, bound.Place)));
            if (!isJudged && !bound.Statement.IsImplied && !sums.Contains(bound)) yield return CheckOf(bound, interpretation.Facts, i);
        }
    }

    private static Check CheckOf(BoundStatement bound, FactSheet sheet, int number)
    {
        Statement statement = bound.Statement;
        Facts.Figure stated = FigureOf(statement.Stated);
        (decimal? statedValue, decimal? computed) = Values(statement, stated);
        bool isZeroBase = statement.Verdict == StatementVerdict.ZeroBase;
        // the total of a sum is the stated figure itself
        StatementOperand[] operands = [.. statement.Operands.Where(operand => operand.Role != OperandRole.Total)];
        return new Check
        {
            Rule = isZeroBase ? CatalogueRules.ZeroBase : CatalogueRules.Of(statement.Kind),
            Relation = isZeroBase ? Relation.Statement : RelationOf(statement.Kind),
            Verdict = VerdictOf(statement.Verdict),
            Facts = [Unidentified(stated, ""), .. operands.Select((operand, index) => Unidentified(operand.Amount, $"/{index + 1} {operand.Text}"))],
            Subtracted = [false, .. operands.Select(operand => operand.Role is OperandRole.Prior or OperandRole.Deducted)],
            Stated = isZeroBase ? null : statedValue,
            Computed = isZeroBase ? null : computed,
            Reason = statement.Verdict == StatementVerdict.Uncheckable ? "an operand is not printed, or the text leaves open which figure is meant" : null,
            Remark = isZeroBase
                ? new Remark { Chinese = $"上年数为零而有增减率：{statement.Quote}", English = $"a rate is stated although its base is zero: {statement.Quote}", Place = bound.Place }
                : null,
        };

        Fact Unidentified(Facts.Figure figure, string part) => new()
        {
            Key = FactKeys.Unidentified(sheet.Info.Version, $"{number + 1}{part}"),
            Figure = figure,
            Place = part.Length == 0 ? bound.Place : bound.Place with { Quote = part[(part.IndexOf(' ', StringComparison.Ordinal) + 1)..] },
        };
    }

    private static Facts.Figure FigureOf(StatedFigure stated) => stated switch
    {
        { Percentage: { } percentage } => percentage,
        { Amount: { } amount } => amount,
        { Direction: { } direction } => Facts.Figure.Of(direction),
        _ => Facts.Figure.Absent,
    };

    private static (decimal? Stated, decimal? Computed) Values(Statement statement, Facts.Figure stated)
    {
        if (statement.Recomputed is not { } recomputed || stated.Kind is not (FigureKind.Amount or FigureKind.Percentage)) return default;
        decimal scale = statement.Stated.Amount is { } amount ? Amounts.MoneyUnitExtensions.YuanPerUnit(amount.Unit) : 1m;
        return (stated.Value, recomputed * scale);
    }

    private static Relation RelationOf(StatementKind kind) => kind switch
    {
        StatementKind.Share => Relation.Share,
        StatementKind.Growth => Relation.Growth,
        StatementKind.Completion => Relation.Completion,
        StatementKind.Flat => Relation.Flat,
        StatementKind.Direction => Relation.Direction,
        _ => Relation.Sum,
    };

    private static Verdict VerdictOf(StatementVerdict verdict) => verdict switch
    {
        StatementVerdict.Exact => Verdict.Exact,
        StatementVerdict.WithinRounding => Verdict.WithinRounding,
        StatementVerdict.Nudged => Verdict.Nudged,
        StatementVerdict.Mismatch or StatementVerdict.ZeroBase => Verdict.Contradicted,
        _ => Verdict.InsufficientData,
    };
}
