using PublicBudget.Facts;
using PublicBudget.Verification;

namespace PublicBudget.Tests.Verification;

/// <summary>What shows that a rule works: a sheet on which it holds, one on which it fires.</summary>
internal sealed record RuleSample
{
    public required FactSheet Holds { get; init; }

    public required FactSheet Fires { get; init; }

    /// <summary>Sheets that differ from the one on which it holds by one change each, too small to be smaller. The rule fires on all.</summary>
    public IReadOnlyList<FactSheet> Changes { get; init; } = [];

    /// <summary>Other documents that the rule needs.</summary>
    public VerificationOptions? Options { get; init; }

    /// <summary>What the rule answers on the sheet on which it fires; a few only remark or explain.</summary>
    public Verdict FiresWith { get; init; } = Verdict.Contradicted;
}
