using PublicBudget.Facts;
using PublicBudget.Reporting.Narrative;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Interpretation.Checks;

/// <summary>
/// Takes back a contradiction between a total and the parts that the forms give it where the text lists further parts and all of them add up:
/// 公务用车购置及运行维护费A（其中，购置费B，运行维护费C，其他交通费用D）.
/// </summary>
internal static class WiderSums
{
    /// <summary>The report with those contradictions as what they are: sums of only some of the parts.</summary>
    public static VerificationReport Review(DocumentInterpretation interpretation, VerificationReport report)
    {
        if (report.Count(Verdict.Contradicted) == 0) return report;
        ILookup<FactKey, BoundStatement> sums = interpretation.Statements
            .Where(bound => bound is { Statement: { Kind: StatementKind.Sum, Verdict: StatementVerdict.Exact }, Operands: [not null, ..] })
            .ToLookup(bound => bound.Operands[0]!.Value.Canonical);
        return sums.Count == 0 ? report : report.Reviewed(check => check.Facts.Count > 1 && sums[check.Facts[0].Key].Any(sum => IsPartOf(check, sum))
            ? check with { Verdict = Verdict.InsufficientData, Reason = "the text lists further parts, which add up to the total with these" }
            : check);
    }

    private static bool IsPartOf(Check check, BoundStatement sum)
        => check is { Verdict: Verdict.Contradicted, Relation: Relation.Sum } && sum.Operands.Count > check.Facts.Count
            && check.Facts.Skip(1).All(part => sum.Operands.Skip(1).Any(operand => operand?.Canonical == part.Key));
}
