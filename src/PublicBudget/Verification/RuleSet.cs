using PublicBudget.Collections;
using PublicBudget.Facts;
using PublicBudget.Verification.Kinds;

namespace PublicBudget.Verification;

/// <summary>
/// An immutable list of rules, each identifier once. Taking rules out or adding one's own gives another set. A set has no state:
/// it may verify many sheets at once.
/// </summary>
public sealed partial class RuleSet
{
    private readonly Rule[] _rules;
    private readonly RuleTest[][] _tests;

    /// <summary>A set of rules, in their order.</summary>
    /// <param name="rules">The rules.</param>
    /// <exception cref="ArgumentException">Two rules have the same identifier.</exception>
    public RuleSet(IEnumerable<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _rules = [.. rules];
        Rules = ValueList.Copy(_rules);
        _tests = [.. _rules.Select(rule => rule.Tests.ToArray())];
        Agreements = [.. _rules.SelectMany(rule => rule.Tests).OfType<AgreementTest>()];
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (Rule rule in _rules)
        {
            if (!known.Add(rule.Id)) throw new ArgumentException($"Expected each identifier once, found {rule.Id} twice.", nameof(rules));
        }
    }

    /// <summary>The rules, in the order in which they run.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>The tests that compare printings of one datum: they share the pairs among them.</summary>
    internal AgreementTest[] Agreements { get; }

    /// <summary>The rule of an identifier; <c>null</c> where the set has none.</summary>
    /// <param name="id">The identifier, as "INT-05".</param>
    public Rule? this[string id] => Array.Find(_rules, rule => rule.Id == id);

    /// <summary>This set and more rules.</summary>
    /// <param name="rules">The rules to add.</param>
    /// <exception cref="ArgumentException">An identifier is there already.</exception>
    public RuleSet With(params IEnumerable<Rule> rules) => new(_rules.Concat(rules));

    /// <summary>This set without some rules.</summary>
    /// <param name="ids">Their identifiers.</param>
    public RuleSet Without(params IEnumerable<string> ids)
    {
        HashSet<string> unwanted = [.. ids];
        return new(_rules.Where(rule => !unwanted.Contains(rule.Id)));
    }

    /// <summary>The rules of this set that meet a condition.</summary>
    /// <param name="condition">Whether the rule stays.</param>
    public RuleSet Where(Func<Rule, bool> condition) => new(_rules.Where(condition));

    /// <summary>Checks a sheet against every rule. A rule that throws is reported as such and does not stop the others.</summary>
    /// <param name="sheet">The figures.</param>
    /// <param name="options">Other documents; <c>null</c> for none.</param>
    public VerificationReport Verify(FactSheet sheet, VerificationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var log = new CheckLog(sheet.Facts.Count + _rules.Length);
        var context = new RuleContext(sheet, options ?? VerificationOptions.Default, this, log);
        RunAll(context, last: false);
        BlankReview.Apply(context);
        RunAll(context, last: true);
        return new VerificationReport(sheet, this, log);
    }

    /// <summary>How many rules there are.</summary>
    public override string ToString() => $"{_rules.Length} rules";

    private void RunAll(RuleContext context, bool last)
    {
        for (int i = 0; i < _rules.Length; i++)
        {
            Rule rule = _rules[i];
            if (rule.Tests[^1].RunsLast != last) continue;
            context.Enter(i);
            RunTests(context, rule, _tests[i]);
            if (!context.HasReported) ReportAbsence(context, rule);
        }
    }

    private static void RunTests(RuleContext context, Rule rule, RuleTest[] tests)
    {
        int next = 0;
        while (next < tests.Length)
        {
            int operands = context.Log.OperandCount;
            int checks = context.Log.Count;
            try
            {
                if (next == 0 && rule.Exemption?.Invoke(context.Sheet) is { } reason)
                {
                    context.DoesNotApply(reason);
                    return;
                }

                for (; next < tests.Length; next++) tests[next].Evaluate(context);
            }
#pragma warning disable CA1031 // A test may be a user's own and may throw anything; it must not take the others down.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                if (context.Log.Count == checks) context.Log.Rewind(operands);
                context.Add(Verdict.FailedToRun, $"{exception.GetType().Name}: {exception.Message}");
                next++;
            }
        }
    }

    // Nothing to check is never a pass: say which table is missing, what the rule is for, or that the figures are missing.
    private static void ReportAbsence(RuleContext context, Rule rule)
    {
        FactSheet sheet = context.Sheet;
        foreach (TableRole role in rule.Needs)
        {
            SheetTable? table = sheet.Table(role);
            if (table is null && sheet.Tables.Count > 0) context.DoesNotApply(Reasons.NotListed);
            else if (table?.Presence == TablePresence.Missing) context.Lacks(Reasons.NotPrinted);
            else if (table?.Presence == TablePresence.Unread) context.Lacks(Reasons.NotRead);
            else if (table?.Presence == TablePresence.Empty) context.DoesNotApply(Reasons.DeclaredEmpty);
            else continue;
            return;
        }

        if (rule.Applicability is { } applicability) context.DoesNotApply(applicability);
        else context.Lacks(Reasons.NoOperands);
    }
}
