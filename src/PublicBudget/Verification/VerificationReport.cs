using PublicBudget.Collections;
using PublicBudget.Facts;

namespace PublicBudget.Verification;

/// <summary>
/// What came out when a sheet was checked: every check with its verdict, and the findings among them. Immutable. The checks are
/// kept as numbers; texts, explanations and objects are made when somebody looks.
/// </summary>
public sealed partial class VerificationReport
{
    private readonly CheckLog _log;
    private readonly Check[] _added;
    private ValueList<Check>? _checks;
    private ValueList<Finding>? _findings;

    internal VerificationReport(FactSheet sheet, RuleSet rules, CheckLog log, Check[]? added = null)
    {
        Sheet = sheet;
        Rules = rules;
        _log = log;
        _added = added ?? [];
    }

    /// <summary>The sheet that was checked.</summary>
    public FactSheet Sheet { get; }

    /// <summary>The rules it was checked against.</summary>
    public RuleSet Rules { get; }

    /// <summary>Every check, in the order of the rules that ran.</summary>
    public IReadOnlyList<Check> Checks => _checks ??= AllChecks();

    /// <summary>What a reviewer should be told, the gravest first, otherwise in the order of the checks.</summary>
    public IReadOnlyList<Finding> Findings => _findings ??= FindAll();

    /// <summary>
    /// Whether no relation between figures is contradicted by an error. Missing tables and doubtful wordings do not count here, and
    /// neither do relations that could not be checked.
    /// </summary>
    public bool IsConsistent => !Contradictions().Any();

    /// <summary>How many relations ended in a verdict; each instance of a relation about words counts.</summary>
    /// <param name="verdict">The verdict.</param>
    public int Count(Verdict verdict)
    {
        int count = 0;
        foreach (ref readonly CheckData check in _log.Checks)
        {
            if (check.Verdict == verdict) count += check.Instances;
        }

        foreach (Check check in _added)
        {
            if (check.Verdict == verdict) count += check.Instances;
        }

        return count;
    }

    /// <summary>The checks of one rule.</summary>
    /// <param name="ruleId">The identifier, as "INT-05".</param>
    public IReadOnlyList<Check> ChecksOf(string ruleId) => ValueList.Copy(Checks.Where(check => check.Rule.Id == ruleId));

    /// <summary>The findings of one rule.</summary>
    /// <param name="ruleId">The identifier, as "INT-05".</param>
    public IReadOnlyList<Finding> FindingsOf(string ruleId) => ValueList.Copy(Findings.Where(finding => finding.RuleId == ruleId));

    /// <summary>The findings of a severity or graver.</summary>
    /// <param name="severity">The least severity.</param>
    public IReadOnlyList<Finding> AtLeast(Severity severity) => ValueList.Copy(Findings.Where(finding => finding.Severity >= severity));

    /// <summary>The checks that name a datum.</summary>
    /// <param name="key">The datum.</param>
    public IReadOnlyList<Check> ChecksOf(FactKey key)
    {
        FactKey canonical = key.Canonical;
        return ValueList.Copy(Checks.Where(check => check.Facts.Any(fact => fact.Key == canonical)));
    }

    /// <summary>This report and more checks: those of statements that stand outside the sheet.</summary>
    /// <param name="checks">The checks.</param>
    public VerificationReport With(IEnumerable<Check> checks) => new(Sheet, Rules, _log, [.. _added, .. checks]);

    /// <summary>This report after a second look at each check by somebody who knows more of the document.</summary>
    /// <param name="review">The check as it is, or another one in its place.</param>
    /// <exception cref="ArgumentNullException"><paramref name="review"/> is null.</exception>
    public VerificationReport Reviewed(Func<Check, Check> review)
    {
        ArgumentNullException.ThrowIfNull(review);
        return new(Sheet, Rules, new CheckLog(0, 0, NamedFigures.None), [.. Checks.Select(review)]);
    }

    /// <summary>Throws where figures contradict each other; the message lists what contradicts what.</summary>
    /// <exception cref="VerificationException">A relation between figures is contradicted by an error.</exception>
    public void ThrowIfContradicted()
    {
        if (IsConsistent) return;
        string[] lines = [.. Findings.Where(finding => IsContradiction(finding.Check)).Select(finding => $"  {finding.RuleId} {finding.Check.Rule.Title}: {finding.English}")];
        throw new VerificationException(
            $"{lines.Length} of {Checks.Count(check => check.Verdict.WasChecked())} relations are contradicted:{Environment.NewLine}{string.Join(Environment.NewLine, lines)}",
            this);
    }

    /// <summary>How many relations hold, and what was found.</summary>
    public override string ToString() => ToText();

    private IEnumerable<Check> Contradictions() => Checks.Where(IsContradiction);

    private static bool IsContradiction(Check check)
        => check is { Verdict: Verdict.Contradicted, Relation: not Relation.Statement, Rule.Severity: Severity.Error };

    private static bool IsWorthSaying(Check check)
        => check.Verdict is Verdict.Contradicted or Verdict.Nudged || (check.Verdict == Verdict.Exact && check.Remark is not null);

    private ValueList<Finding> FindAll()
    {
        HashSet<Fact> doubtful = new(
            Checks.Where(check => check is { Verdict: Verdict.Contradicted, Facts.Count: > 0 }).Select(check => check.Facts[0]), ReferenceEqualityComparer.Instance);
        return ValueList.Copy(Checks.Where(IsWorthSaying)
            .Select(check => new Finding { Check = check, Explanation = ExplanationSearch.Find(Sheet, check, doubtful.Contains) })
            .OrderByDescending(finding => finding.Severity));
    }

    private ValueList<Check> AllChecks()
    {
        var checks = new Check[_log.Count + _added.Length];
        for (int i = 0; i < _log.Count; i++) checks[i] = CheckOf(in _log[i]);
        _added.CopyTo(checks, _log.Count);
        return ValueList.Own(checks);
    }

    private Check CheckOf(in CheckData data)
    {
        ReadOnlySpan<Operand> operands = _log.OperandsOf(in data);
        var facts = new Fact[operands.Length];
        var subtracted = new bool[operands.Length];
        for (int i = 0; i < operands.Length; i++)
        {
            facts[i] = Sheet.Facts[operands[i].Entry];
            subtracted[i] = operands[i].IsSubtracted;
        }

        object? detail = _log.DetailOf(in data);
        Measured? measured = Measured.Of(Sheet.Index, data.Relation, operands);
        return new Check
        {
            Rule = Rules.Rules[data.Rule],
            Relation = data.Relation,
            Verdict = data.Verdict,
            Instances = data.Instances,
            Facts = ValueList.Own(facts),
            Subtracted = ValueList.Own(subtracted),
            Stated = measured?.Stated,
            Computed = measured?.Computed,
            Allowed = measured?.Allowed(Sheet.Index, data.Relation, operands),
            Remark = detail as Remark ?? (detail as Func<Remark>)?.Invoke(),
            Reason = detail as string,
        };
    }
}
