using PublicBudget.Facts;

namespace PublicBudget.Verification;

/// <summary>
/// What a rule works with: the sheet, the other documents, and the place where it reports what came out. One context serves one
/// run; a rule must not keep it.
/// </summary>
public sealed partial class RuleContext
{
    private readonly CheckLog _log;
    private Places[]? _homes;
    private int _rule;
    private int _firstCheck;

    internal RuleContext(FactSheet sheet, VerificationOptions options, RuleSet rules, CheckLog log)
    {
        Sheet = sheet;
        Options = options;
        Rules = rules;
        Index = sheet.Index;
        _log = log;
    }

    /// <summary>The figures.</summary>
    public FactSheet Sheet { get; }

    /// <summary>The other documents.</summary>
    public VerificationOptions Options { get; }

    /// <summary>The rules of this run.</summary>
    public RuleSet Rules { get; }

    internal SheetIndex Index { get; }

    internal CheckLog Log => _log;

    /// <summary>Whether the current rule has reported anything yet.</summary>
    internal bool HasReported => _log.Count > _firstCheck;

    /// <summary>Reports relations about words, names or presence that hold.</summary>
    /// <param name="instances">How many hold.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public void Pass(int instances = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(instances);
        if (instances == 0) return;
        for (int i = _firstCheck; i < _log.Count; i++)
        {
            ref CheckData check = ref _log[i];
            if (check is not { Relation: Relation.Statement, Verdict: Verdict.Exact, Detail: 0 }) continue;
            check.Instances += instances;
            return;
        }

        Add(Verdict.Exact, null, instances);
    }

    /// <summary>Reports a contradiction in words.</summary>
    /// <param name="remark">What contradicts what, and where.</param>
    public void Contradict(Remark remark) => Add(Verdict.Contradicted, NotNull(remark));

    /// <summary>Reports something that holds and is worth saying all the same: it becomes a finding of severity information.</summary>
    /// <param name="remark">What is to be said.</param>
    public void Note(Remark remark) => Add(Verdict.Exact, NotNull(remark));

    /// <summary>Reports that the words can be read in more than one way, with different outcomes.</summary>
    /// <param name="remark">The readings.</param>
    public void CannotTell(Remark remark) => Add(Verdict.Ambiguous, NotNull(remark));

    /// <summary>Reports that something needed is not there.</summary>
    /// <param name="reason">What is missing, in English.</param>
    public void Lacks(string reason) => Add(Verdict.InsufficientData, NotNull(reason));

    /// <summary>Reports that the rule does not apply.</summary>
    /// <param name="reason">Why, in English.</param>
    public void DoesNotApply(string reason) => Add(Verdict.NotApplicable, NotNull(reason));

    /// <summary>Checks that a total is the sum of its parts, all taken from the whole sheet. Parts that are not reported add nothing.</summary>
    /// <param name="total">The total.</param>
    /// <param name="parts">The parts.</param>
    /// <returns>False, with nothing reported, where the total or every part is missing.</returns>
    public bool Sum(FactKey total, params ReadOnlySpan<FactKey> parts) => Relate(Relation.Sum, total, parts);

    /// <summary>Checks that two data are equal, both taken from the whole sheet.</summary>
    /// <param name="left">One datum.</param>
    /// <param name="right">The other.</param>
    /// <returns>False, with nothing reported, where one is missing.</returns>
    public bool Equal(FactKey left, FactKey right) => Relate(Relation.Equality, left, right);

    /// <summary>Checks that a part is at most its whole, both taken from the whole sheet.</summary>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole.</param>
    /// <returns>False, with nothing reported, where one is missing.</returns>
    public bool AtMost(FactKey part, FactKey whole) => Relate(Relation.AtMost, whole, part);

    /// <summary>Reports a contradiction whose words are made when somebody looks.</summary>
    internal void Contradict(Func<Remark> remark) => Add(Verdict.Contradicted, remark);

    /// <summary>Reports something worth saying whose words are made when somebody looks.</summary>
    internal void Note(Func<Remark> remark) => Add(Verdict.Exact, remark);

    /// <summary>The test that runs, counted through all rules.</summary>
    internal int Test { get; set; }

    internal void Enter(int rule, int firstTest)
    {
        _rule = rule;
        _firstCheck = _log.Count;
        Test = firstTest;
    }

    /// <summary>Reports that the test threw; the figures of a relation that it did not come to report are forgotten.</summary>
    internal void Fail(Exception exception)
    {
        _log.ForgetUnreported();
        Add(Verdict.FailedToRun, $"{exception.GetType().Name}: {exception.Message}");
    }

    /// <summary>Checks a relation between the first datum that a test names by its key and the others.</summary>
    internal void RelateNamed(RuleTest test, Relation relation)
    {
        if (!Rules.IsTest(test, Test))
        {
            // A user's test may run another one inside itself.
            Relate(relation, test.NamedData[0], [.. test.NamedData.Skip(1)]);
            return;
        }

        ReadOnlySpan<int> data = _log.Named.OfTest(Test, out int first);
        if (data.IsEmpty) return;
        if (Tally.AddUp(Index, data))
        {
            _log.Add(new CheckData
            {
                Rule = _rule,
                Relation = relation,
                Verdict = Verdict.Exact,
                Instances = 1,
                FirstOperand = first,
                OperandCount = data.Length,
                IsNamed = true,
            });
            return;
        }

        RelationCheck check = Begin(data[0]);
        foreach (int part in data[1..]) check.Add(part);
        check.Finish(relation);
    }

    internal void Add(Verdict verdict, object? detail, int instances = 1) => _log.Add(new CheckData
    {
        Rule = _rule,
        Relation = Relation.Statement,
        Verdict = verdict,
        Instances = instances,
        FirstOperand = _log.OperandCount,
        Detail = _log.Keep(detail),
    });

    /// <summary>Reports a contradiction in words with the figures that it is about.</summary>
    internal void Contradict(Remark remark, int entry) => Contradict(remark, [entry]);

    /// <summary>Reports a contradiction in words with the figures that it is about.</summary>
    internal void Contradict(Remark remark, ReadOnlySpan<int> entries, Relation relation = Relation.Statement)
    {
        int first = _log.OperandCount;
        foreach (int entry in entries) _log.Add(new Operand(entry));
        _log.Add(new CheckData
        {
            Rule = _rule,
            Relation = relation,
            Verdict = Verdict.Contradicted,
            Instances = 1,
            FirstOperand = first,
            OperandCount = entries.Length,
            Detail = _log.Keep(remark),
        });
    }

    private bool Relate(Relation relation, FactKey stated, params ReadOnlySpan<FactKey> computed)
    {
        int datum = Index.Find(stated.Canonical);
        if (datum < 0) return false;
        RelationCheck check = Begin(datum);
        foreach (FactKey key in computed) check.Add(Index.Find(key.Canonical));
        return check.Finish(relation);
    }

    private static T NotNull<T>(T? value)
        where T : class
        => value ?? throw new ArgumentNullException(nameof(value));
}
