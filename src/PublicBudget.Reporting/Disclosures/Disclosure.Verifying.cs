using PublicBudget.Collections;
using PublicBudget.Reporting.Interpretation;
using PublicBudget.Reporting.Interpretation.Checks;
using PublicBudget.Reporting.Narrative;
using PublicBudget.Reporting.Tables.Recognition;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Disclosures;

public sealed partial class Disclosure
{
    /// <summary>The tables as they were recognised, in reading order.</summary>
    public IReadOnlyList<RecognisedTable> Tables => Interpretation.Tables.Tables;

    /// <summary>The arithmetic statements of the text, each checked within itself, in reading order.</summary>
    public IReadOnlyList<Statement> Statements => ValueList.Copy(Interpretation.Statements.Select(bound => bound.Statement));

    /// <summary>
    /// Checks everything that is printed: the rules over the facts, the statements of the text, and the tables that no rule knows.
    /// <code>
    /// VerificationReport report = published.Verify();
    /// foreach (Finding finding in report.Findings) Console.WriteLine(finding);
    /// </code>
    /// An error is a certain contradiction; what could not be checked never counts as passed.
    /// </summary>
    /// <param name="options">Other documents to compare with; <c>null</c> for none.</param>
    /// <param name="rules">The rules; <c>null</c> for <see cref="RuleSet.Default"/>.</param>
    public VerificationReport Verify(VerificationOptions? options = null, RuleSet? rules = null)
    {
        DocumentInterpretation interpretation = Interpretation;
        VerificationReport report = (rules ?? RuleSet.Default).Verify(interpretation.Facts, options);
        report = WiderSums.Review(interpretation, UnreadParts.Review(interpretation, report));
        report = report.With([.. StatementChecks.Of(interpretation, report), .. TableChecks.Of(interpretation, report), .. TieChecks.Of(interpretation, report)]);
        return UnreadParts.ReviewCutTables(interpretation, report);
    }
}
