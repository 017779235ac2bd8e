using PublicBudget.Facts;
using PublicBudget.Verification.Kinds;

namespace PublicBudget.Verification;

public sealed partial class Rule
{
    private const string OwnAuthority = "own rule";

    /// <summary>A rule of one's own: a total is the sum of its parts.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="severity">How much a contradiction weighs.</param>
    /// <param name="sentence">What the rule demands; it serves as the title too.</param>
    /// <param name="total">The total.</param>
    /// <param name="parts">The parts. Those that are not reported add nothing.</param>
    public static Rule Sum(string id, Severity severity, string sentence, FactKey total, params IReadOnlyList<FactKey> parts)
        => Own(id, severity, sentence, new KeyedSumTest { Total = total, Parts = parts });

    /// <summary>A rule of one's own: a part is at most its whole.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="severity">How much a contradiction weighs.</param>
    /// <param name="sentence">What the rule demands; it serves as the title too.</param>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole.</param>
    public static Rule AtMost(string id, Severity severity, string sentence, FactKey part, FactKey whole)
        => Own(id, severity, sentence, new KeyedSumTest { Total = whole, Parts = [part], IsAtMost = true });

    /// <summary>A rule of one's own with any logic.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="severity">How much a contradiction weighs.</param>
    /// <param name="sentence">What the rule demands; it serves as the title too.</param>
    /// <param name="check">The logic. It reports to the context; what it throws is reported as <see cref="Verdict.FailedToRun"/>.</param>
    public static Rule Custom(string id, Severity severity, string sentence, Action<RuleContext> check)
        => Own(id, severity, sentence, new CustomTest { Check = check });

    private static Rule Own(string id, Severity severity, string sentence, RuleTest test) => new()
    {
        Id = id,
        Severity = severity,
        Sentence = sentence,
        Title = sentence,
        Authority = OwnAuthority,
        Scope = RuleScope.BetweenTables,
        Tests = [test],
    };
}
