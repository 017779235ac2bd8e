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
    // What the catalogue finds on average in the document of one unit. A test that names its data makes one check.
    private const int ChecksPerTest = 3;
    private const int OperandsPerCheck = 2;

    private readonly Rule[] _rules;
    private readonly RuleTest[][] _tests;
    private readonly int[] _firstTest;
    private readonly int[] _first;
    private readonly int[] _last;
    private readonly int _expectedChecks;
    private readonly int _expectedOperands;

    /// <summary>A set of rules, in their order.</summary>
    /// <param name="rules">The rules.</param>
    /// <exception cref="ArgumentException">Two rules have the same identifier.</exception>
    public RuleSet(IEnumerable<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _rules = [.. rules];
        Rules = ValueList.Copy(_rules);
        _tests = [.. _rules.Select(rule => rule.Tests.ToArray())];
        ILookup<bool, int> order = Enumerable.Range(0, _rules.Length).ToLookup(rule => _tests[rule][^1].RunsLast);
        (_first, _last) = ([.. order[false]], [.. order[true]]);
        RuleTest[] tests = [.. _tests.SelectMany(tests => tests)];
        _firstTest = [.. _tests.Select((_, rule) => _tests[..rule].Sum(before => before.Length))];
        Named = new NamedData(tests);
        _expectedChecks = tests.Sum(test => test.NamedData.Count > 0 ? 1 : ChecksPerTest);
        _expectedOperands = tests.Sum(test => test.NamedData.Count > 0 ? test.NamedData.Count : ChecksPerTest * OperandsPerCheck);
        Agreements = [.. tests.OfType<AgreementTest>()];
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

    /// <summary>The data that tests name by their keys.</summary>
    internal NamedData Named { get; }

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
        var log = new CheckLog(_expectedChecks, _expectedOperands);
        var context = new RuleContext(sheet, options ?? VerificationOptions.Default, this, log);
        RunAll(context, _first);
        BlankReview.Apply(context);
        RunAll(context, _last);
        return new VerificationReport(sheet, this, log);
    }

    /// <summary>How many rules there are.</summary>
    public override string ToString() => $"{_rules.Length} rules";

    private void RunAll(RuleContext context, int[] rules)
    {
        foreach (int i in rules)
        {
            context.Enter(i, _firstTest[i]);
            RunTests(context, _rules[i], _tests[i]);
            if (!context.HasReported) ReportAbsence(context, _rules[i]);
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

                for (; next < tests.Length; next++) context.Run(tests[next], next);
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
