using System.Globalization;
using System.Text;

namespace PublicBudget.Verification;

public sealed partial class VerificationReport
{
    private static readonly Verdict[] AllVerdicts = Enum.GetValues<Verdict>();

    /// <summary>The report as plain text: the counts, then the findings in Chinese.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        text.Append(IsConsistent ? "数据一致" : "数据矛盾").Append('：').Append(Counts(verdict => verdict.ChineseName())).Append('\n');
        foreach (Finding finding in Findings) text.Append(finding).Append('\n');
        return text.ToString();
    }

    /// <summary>The report as Markdown: the counts, the findings as a table in both languages, and what could not be checked.</summary>
    public string ToMarkdown()
    {
        var text = new StringBuilder();
        text.Append("# ").Append(Sheet.Info.Organisation ?? "Verification").Append(' ').Append(Sheet.Info.Version).Append("\n\n");
        text.Append(IsConsistent ? "No figure contradicts another. " : "**Figures contradict each other.** ");
        text.Append(Counts(verdict => verdict.EnglishName())).Append(".\n\n");
        AppendFindings(text);
        AppendUnchecked(text);
        return text.ToString();
    }

    private void AppendFindings(StringBuilder text)
    {
        if (Findings.Count == 0) return;
        text.Append("| rule | severity | 说明 | in English |\n|---|---|---|---|\n");
        foreach (Finding finding in Findings)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {finding.RuleId} | {finding.Severity.EnglishName()} ");
            text.Append(CultureInfo.InvariantCulture, $"| {Cell(finding.Chinese)} | {Cell(finding.English)} |\n");
        }

        text.Append('\n');
    }

    private void AppendUnchecked(StringBuilder text)
    {
        Check[] open = [.. Checks.Where(check => check.Verdict is Verdict.InsufficientData or Verdict.Ambiguous or Verdict.FailedToRun)];
        if (open.Length == 0) return;
        text.Append("Not checked, and therefore not passed:\n\n");
        foreach (var group in open.GroupBy(check => (check.Rule.Id, check.Rule.Title, check.Verdict, Why: check.Remark?.English ?? check.Reason)))
        {
            text.Append(CultureInfo.InvariantCulture, $"- {group.Key.Id} {group.Key.Title}: {group.Key.Verdict.EnglishName()}");
            if (group.Count() > 1) text.Append(CultureInfo.InvariantCulture, $" ×{group.Count()}");
            text.Append(" – ").Append(group.Key.Why).Append('\n');
        }
    }

    private string Counts(Func<Verdict, string> nameOf)
        => string.Join(", ", AllVerdicts.Where(verdict => Count(verdict) > 0)
            .Select(verdict => string.Create(CultureInfo.InvariantCulture, $"{Count(verdict)} {nameOf(verdict)}")));

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);
}
