using System.Globalization;
using System.Text;
using PublicBudget.Facts;

namespace PublicBudget.Verification;

public sealed partial class RuleSet
{
    /// <summary>The rules as Markdown, one section for each: sentence, severity, operands, authority, applicability. docs/rules.md is this text.</summary>
    public string ToMarkdown()
    {
        var text = new StringBuilder();
        text.Append("# Rules\n\nGenerated from the rule objects; a test keeps it so. What each verdict means is in [precision.md](precision.md).\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{_rules.Length} rules: ");
        text.Append(string.Join(", ", _rules.GroupBy(rule => rule.Severity).OrderByDescending(group => group.Key)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count()} {group.Key.EnglishName()}"))));
        text.Append(".\n\n| rule | severity | between | title |\n|---|---|---|---|\n");
        foreach (Rule rule in _rules)
            text.Append(CultureInfo.InvariantCulture, $"| [{rule.Id}](#{Anchor(rule.Id)}) | {rule.Severity.EnglishName()} | {rule.Scope.EnglishName()} | {Cell(rule.Title)} |\n");
        foreach (Rule rule in _rules) Append(text, rule);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Rule rule)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {rule.Id}\n\n{rule.Sentence}。 {rule.Title}.\n\n");
        text.Append(CultureInfo.InvariantCulture, $"- severity: {rule.Severity.EnglishName()} ({rule.Severity.ChineseName()}); {rule.Scope.EnglishName()} ({rule.Scope.ChineseName()})\n");
        text.Append(CultureInfo.InvariantCulture, $"- relates: {rule.Operands}\n");
        text.Append(CultureInfo.InvariantCulture, $"- authority: {rule.Authority}\n");
        if (rule.Applicability is { } applicability) text.Append(CultureInfo.InvariantCulture, $"- applies to: {applicability}\n");
        if (rule.Needs.Count > 0) text.Append(CultureInfo.InvariantCulture, $"- needs: {string.Join("、", rule.Needs.Select(role => role.ChineseName()))}\n");
    }

#pragma warning disable CA1308 // Anchors of Markdown headings are lower case.
    private static string Anchor(string id) => id.ToLowerInvariant();
#pragma warning restore CA1308

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
