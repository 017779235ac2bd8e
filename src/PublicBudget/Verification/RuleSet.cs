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
    private readonly RuleTest[] _tests;

    // Of each rule, and of the one after the last.
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
        _tests = [.. _rules.SelectMany(rule => rule.Tests)];
        _firstTest = new int[_rules.Length + 1];
        for (int rule = 0; rule < _rules.Length; rule++) _firstTest[rule + 1] = _firstTest[rule] + _rules[rule].Tests.Count;
        ILookup<bool, int> order = Enumerable.Range(0, _rules.Length).ToLookup(rule => _rules[rule].Tests[^1].RunsLast);
        (_first, _last) = ([.. order[false]], [.. order[true]]);
        Named = new NamedData(_tests);
        _expectedChecks = _tests.Sum(test => test.NamedData.Count > 0 ? 1 : ChecksPerTest);
        _expectedOperands = _tests.Count(test => test.NamedData.Count == 0) * ChecksPerTest * OperandsPerCheck;
        Agreements = [.. _tests.OfType<AgreementTest>()];
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

    /// <summary>Whether a test is the one of a number, counted through all rules.</summary>
    internal bool IsTest(RuleTest test, int number) => ReferenceEquals(_tests[number], test);

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
        var log = new CheckLog(_expectedChecks, _expectedOperands, Named.In(sheet.Index));
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
        foreach (int rule in rules)
        {
            context.Enter(rule, _firstTest[rule]);
            RunTests(context, rule);
            if (!context.HasReported) ReportAbsence(context, _rules[rule]);
        }
    }

    private void RunTests(RuleContext context, int rule)
    {
        int test = _firstTest[rule];
        while (test < _firstTest[rule + 1])
        {
            try
            {
                test = RunTestsFrom(context, rule, test);
            }
#pragma warning disable CA1031 // A test may be a user's own and may throw anything; it must not take the others down.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                context.Fail(exception);
                test = context.Test + 1;
            }
        }
    }

    /// <summary>Runs the tests of a rule from one of them to the last, and answers the one after that.</summary>
    private int RunTestsFrom(RuleContext context, int rule, int test)
    {
        int end = _firstTest[rule + 1];
        if (test == _firstTest[rule] && _rules[rule].Exemption?.Invoke(context.Sheet) is { } reason)
        {
            context.DoesNotApply(reason);
            return end;
        }

        for (; test < end; test++)
        {
            context.Test = test;
            _tests[test].Evaluate(context);
        }

        return end;
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
