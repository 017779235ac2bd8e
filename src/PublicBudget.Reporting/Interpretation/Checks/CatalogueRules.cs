using PublicBudget.Reporting.Narrative;
using PublicBudget.Reporting.Tables.Checking;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Interpretation.Checks;

/// <summary>
/// The rules of the catalogue under which a relation is reported that was judged where it was read: a statement whose figures are no
/// datum of the sheet, a table of a form that the sheet does not know.
/// </summary>
internal static class CatalogueRules
{
    /// <summary>The rule of a statement.</summary>
    public static Rule Of(StatementKind kind) => Rule(kind switch
    {
        StatementKind.Share => "NAR-02",
        StatementKind.Growth => "NAR-04",
        StatementKind.Flat => "NAR-06",
        StatementKind.Direction => "NAR-05",
        StatementKind.Completion => "NAR-18",
        _ => "NAR-13",
    });

    /// <summary>The rule of a rate over a base that is zero.</summary>
    public static Rule ZeroBase => Rule("NAR-07");

    /// <summary>The rule of an amount of the text against a table.</summary>
    public static Rule Tie => Rule("NAR-01");

    /// <summary>Whether a rule says of blanks that they fit the figures around them.</summary>
    public static bool IsOfBlanks(Rule rule) => rule.Id == "INT-18";

    /// <summary>The rule of a relation inside a table.</summary>
    public static Rule Of(TableCheckKind kind) => Rule(kind switch
    {
        TableCheckKind.ParentSum => "HIE-01",
        TableCheckKind.TotalSum => "INT-07",
        TableCheckKind.Change => "INT-16",
        TableCheckKind.Rate => "INT-19",
        TableCheckKind.Balance => "INT-01",
        _ => "INT-04",
    });

    private static Rule Rule(string id) => RuleSet.Default[id] ?? throw new InvalidOperationException($"Expected the rule {id} in the catalogue, found none.");
}
