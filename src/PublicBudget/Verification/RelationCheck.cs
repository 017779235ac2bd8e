using PublicBudget.Facts;

namespace PublicBudget.Verification;

/// <summary>
/// One relation between a stated figure and the sum of others, while its operands are being collected. The test is that of XBRL
/// Calculations 1.1: the range of the stated figure must meet the sum of the ranges of the others; the ends are closed.
/// </summary>
internal ref struct RelationCheck
{
    private readonly RuleContext _context;
    private readonly SheetIndex _index;
    private readonly int _firstOperand;
    private readonly FigureState _statedState;
    private readonly decimal _stated;
    private decimal _computed;
    private int _reported;
    private int _blank;
    private bool _isUnusable;

    public RelationCheck(RuleContext context, Operand stated)
    {
        _context = context;
        _index = context.Index;
        _firstOperand = context.Log.OperandCount;
        ref readonly SheetEntry entry = ref _index.Entries[stated.Entry];
        _statedState = entry.State;
        _stated = entry.Value;
        _isUnusable = !IsUsable(in entry, stated);
        context.Log.Add(stated);
    }

    /// <summary>How many operands beside the stated one are reported.</summary>
    public readonly int Reported => _reported;

    /// <summary>Stated minus computed, so far.</summary>
    public readonly decimal Difference => _stated - _computed;

    /// <summary>Whether rounding explains the difference so far.</summary>
    public readonly bool IsWithinRounding
        => Math.Abs(Difference) <= Allowance.Of(_index, _context.Log.OperandsFrom(_firstOperand), Difference);

    /// <summary>Adds a datum as all its occurrences give it; one that is not there adds nothing.</summary>
    public void Add(int datum, bool isSubtracted = false)
    {
        if (datum >= 0) Add(new Operand(_index.Best(datum), isSubtracted, isCombined: true));
    }

    /// <summary>Adds one occurrence of a datum; −1 adds nothing.</summary>
    public void AddEntry(int entry, bool isSubtracted = false)
    {
        if (entry >= 0) Add(new Operand(entry, isSubtracted));
    }

    /// <summary>Gives the relation up.</summary>
    public readonly bool Cancel()
    {
        _context.Log.Rewind(_firstOperand);
        return false;
    }

    /// <summary>Tests the relation and reports it; answers false where it has nothing to test.</summary>
    public readonly bool Finish(Relation relation)
    {
        bool isBlankTotal = _statedState == FigureState.Blank;
        if (_reported == 0 && (_blank == 0 || isBlankTotal || _stated == 0)) return Cancel();
        if (isBlankTotal && _computed == 0) return Cancel();
        Verdict verdict = _isUnusable || isBlankTotal || _reported == 0 ? Verdict.Ambiguous : Test(relation);
        object? detail = _isUnusable ? Reasons.Unusable : isBlankTotal ? Reasons.BlankTotal : _reported == 0 ? Reasons.BlankParts : null;
        Report(relation, verdict, detail);
        return true;
    }

    /// <summary>Reports a verdict that the caller found, with the operands collected.</summary>
    public readonly void Report(Relation relation, Verdict verdict, object? detail = null) => _context.Log.Add(new CheckData
    {
        Rule = _context.CurrentRule,
        Relation = relation,
        Verdict = verdict,
        Instances = 1,
        FirstOperand = _firstOperand,
        OperandCount = _context.Log.OperandCount - _firstOperand,
        Detail = detail,
    });

    /// <summary>Adds an operand that was found before; none adds nothing.</summary>
    public void Add(Operand? operand, bool isSubtracted)
    {
        if (operand is { } found) Add(new Operand(found.Entry, isSubtracted, found.IsCombined));
    }

    private readonly Verdict Test(Relation relation)
    {
        if (Difference == 0 || (relation == Relation.AtMost && Difference > 0)) return Verdict.Exact;
        return IsWithinRounding ? Verdict.WithinRounding : Verdict.Contradicted;
    }

    private void Add(Operand operand)
    {
        ref readonly SheetEntry entry = ref _index.Entries[operand.Entry];
        _context.Log.Add(operand);
        if (entry.State == FigureState.Blank)
        {
            _blank++;
            return;
        }

        _reported++;
        _isUnusable |= !IsUsable(in entry, operand);
        _computed += operand.IsSubtracted ? -entry.Value : entry.Value;
    }

    private readonly bool IsUsable(in SheetEntry entry, Operand operand)
        => entry.State == FigureState.Blank
            || entry.Kind == FigureKind.Direction
            || (entry.IsNumber && !(operand.IsCombined && _index.Conflicts(_index.DatumOf(operand.Entry))));
}
