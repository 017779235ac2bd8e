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
    private readonly Addend _stated;
    private Tally _tally;

    /// <summary>Starts a relation whose stated figure is one occurrence.</summary>
    public static RelationCheck At(RuleContext context, int entry)
    {
        ref readonly SheetEntry stated = ref context.Index.Entries[entry];
        return new(context, new Operand(entry), stated.Addend);
    }

    /// <summary>Starts a relation whose stated figure is a datum as all its occurrences give it.</summary>
    public static RelationCheck Of(RuleContext context, int datum)
    {
        ref readonly SheetDatum stated = ref context.Index.Combined(datum);
        return new(context, new Operand(stated.Entry, isCombined: true), stated.Addend);
    }

    private RelationCheck(RuleContext context, Operand operand, Addend stated)
    {
        _context = context;
        _index = context.Index;
        _firstOperand = context.Log.OperandCount;
        _stated = stated;
        _tally = new Tally(stated);
        context.Log.Add(operand);
    }

    /// <summary>How many operands beside the stated one are reported.</summary>
    public readonly int Reported => _tally.Reported;

    /// <summary>Stated minus computed, so far.</summary>
    public readonly decimal Difference => Measured.DifferenceOf(_index, _context.Log.OperandsFrom(_firstOperand));

    /// <summary>Whether rounding explains the difference so far.</summary>
    public readonly bool IsWithinRounding
        => Difference is var difference && Math.Abs(difference) <= Allowance.Of(_index, _context.Log.OperandsFrom(_firstOperand), difference);

    private readonly bool IsExact => _tally.IsWhole ? _tally.IsZero : Difference == 0;

    /// <summary>Adds a datum as all its occurrences give it; −1 adds nothing.</summary>
    public void Add(int datum, bool isSubtracted = false)
    {
        if (datum < 0) return;
        ref readonly SheetDatum part = ref _index.Combined(datum);
        Add(new Operand(part.Entry, isSubtracted, isCombined: true), part.Addend);
    }

    /// <summary>Adds one occurrence of a datum; −1 adds nothing.</summary>
    public void AddEntry(int entry, bool isSubtracted = false)
    {
        if (entry < 0) return;
        ref readonly SheetEntry part = ref _index.Entries[entry];
        Add(new Operand(entry, isSubtracted), part.Addend);
    }

    /// <summary>Adds an operand that was found before; none adds nothing.</summary>
    public void Add(Operand? operand, bool isSubtracted)
    {
        if (operand is not { } found) return;
        if (found.IsCombined) Add(_index.DatumOf(found.Entry), isSubtracted);
        else AddEntry(found.Entry, isSubtracted);
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
        bool isBlankTotal = _stated.IsBlank;
        if (Reported == 0 && (!_tally.HasBlank || isBlankTotal || IsStatedZero)) return Cancel();
        if (isBlankTotal && IsExact) return Cancel();

        // A blank part is at most its whole, whatever it stands for.
        if (relation == Relation.AtMost && Reported == 0) return Cancel();
        if (_tally.IsUnusable) Report(relation, Verdict.Ambiguous, Reasons.Unusable);
        else if (isBlankTotal) Report(relation, Verdict.Ambiguous, Reasons.BlankTotal);
        else if (Reported == 0) Report(relation, Verdict.Ambiguous, Reasons.BlankParts);
        else Report(relation, Test(relation));
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
        Detail = _context.Log.Keep(detail),
    });

    private readonly Verdict Test(Relation relation)
    {
        if (IsExact || (relation == Relation.AtMost && Difference > 0)) return Verdict.Exact;
        if (!IsWithinRounding) return Verdict.Contradicted;
        return Reported == 1 && IsOnTheEdge ? Verdict.Nudged : Verdict.WithinRounding;
    }

    // Two printings of one number, or a part and its whole, one printed unit apart: only a number halfway between them prints as both,
    // rounded up once and down once. The ends are closed, so it is no contradiction, but it is worth a word.
    private readonly bool IsOnTheEdge
        => Math.Abs(Difference) == Allowance.Of(_index, _context.Log.OperandsFrom(_firstOperand), Difference);

    private readonly bool IsStatedZero => !_stated.IsFractional && _stated.Ticks == 0;

    private void Add(Operand operand, Addend part)
    {
        _context.Log.Add(operand);
        _tally.Take(part, operand.IsSubtracted);
    }
}
