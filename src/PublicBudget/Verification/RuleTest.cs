using PublicBudget.Facts;

namespace PublicBudget.Verification;

/// <summary>
/// The logic of a rule: a handful of kinds – sums, agreement, ratios, directions, presence – that the rules of the catalogue and a
/// user's own fill with operands. A test has no state: it may serve many rules and threads at once.
/// </summary>
public abstract class RuleTest
{
    /// <summary>What the test relates, in one line of Chinese, the language of the operands.</summary>
    public abstract string Operands { get; }

    /// <summary>Whether the test looks at what the others found, and so runs after them.</summary>
    internal virtual bool RunsLast => false;

    /// <summary>The data that the test names by their keys, rather than by a pattern: they are looked up once for each sheet.</summary>
    internal virtual IReadOnlyList<FactKey> NamedData => [];

    /// <summary>Checks the relation wherever the sheet has its operands, and reports each check to the context.</summary>
    /// <param name="context">The sheet, and where checks are reported.</param>
    public abstract void Evaluate(RuleContext context);
}
