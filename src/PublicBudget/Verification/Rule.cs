using PublicBudget.Collections;
using PublicBudget.Facts;

namespace PublicBudget.Verification;

/// <summary>
/// A reconciliation relation (勾稽关系) as one object: what it is called, how much it weighs, who demands it, and the tests that check
/// it. It has no state: it may serve many threads at once.
/// </summary>
public sealed partial class Rule
{
    private readonly ValueList<RuleTest> _tests = ValueList<RuleTest>.Empty;

    /// <summary>The identifier, as "INT-05".</summary>
    public required string Id { get; init; }

    /// <summary>How much a contradiction weighs.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The sentence that an auditor would say, in Chinese.</summary>
    public required string Sentence { get; init; }

    /// <summary>The title in English.</summary>
    public required string Title { get; init; }

    /// <summary>依据: the law, the form or the practice that demands it.</summary>
    public required string Authority { get; init; }

    /// <summary>Between what it reconciles.</summary>
    public required RuleScope Scope { get; init; }

    /// <summary>How it is checked. The tests run in order and report under this rule.</summary>
    /// <exception cref="ArgumentException">There is no test.</exception>
    public required IReadOnlyList<RuleTest> Tests
    {
        get => _tests;
        init => _tests = ValueList.Copy(value) is { Count: > 0 } tests ? tests : throw new ArgumentException("Expected at least one test, found none.", nameof(Tests));
    }

    /// <summary>When the rule applies, where that is not always; in English.</summary>
    public string? Applicability { get; init; }

    /// <summary>The tables without which the rule has nothing to check.</summary>
    public IReadOnlyList<TableRole> Needs { get; init => field = ValueList.Copy(value); } = ValueList<TableRole>.Empty;

    /// <summary>Says in English why the rule does not apply to a sheet, or null where it does; <c>null</c> for a rule that always applies.</summary>
    public Func<FactSheet, string?>? Exemption { get; init; }

    /// <summary>What the rule relates, in one line.</summary>
    public string Operands => string.Join("；", _tests.Select(test => test.Operands).Where(text => text.Length > 0));

    /// <summary>The identifier and the title.</summary>
    public override string ToString() => $"{Id} {Title}";
}
