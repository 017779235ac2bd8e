using PublicBudget.Amounts;
using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>One way to read a claim of growth: its figures with the amounts they are about.</summary>
internal sealed class GrowthReading
{
    private readonly Figure? _printedPrior;

    private readonly Level? _foundPrior;

    private Judgement? _rate;

    public GrowthReading(Figure? change, Rate? rate, Level? current, Figure? printedPrior, Level? foundPrior)
    {
        Change = change;
        Rate = rate;
        Current = current;
        _printedPrior = printedPrior;
        _foundPrior = foundPrior;
    }

    public Figure? Change { get; }

    public Rate? Rate { get; }

    public Level? Current { get; }

    /// <summary>The current amount is certain, so that change and rate can contradict it.</summary>
    public bool MayContradict { get; init; }

    /// <summary>The words bind the change to the current amount.</summary>
    public bool IsOfCurrent { get; init; }

    /// <summary>Change and rate are said to be exact and of printed amounts.</summary>
    public bool IsOfPrintedAmounts { get; init; }

    /// <summary>The text rounds its changes further than its amounts.</summary>
    public bool HasRoundedChange { get; init; }

    private Fineness? Printing => HasRoundedChange ? Fineness.AsPrinted : null;

    /// <summary>Current amount, change and prior amount fit to the last digit, so that a rate that fits none of them is wrong.</summary>
    private bool AreAmountsSure => IsOfPrintedAmounts && Change is { Amount.IsZero: false } change && Current is { IsAbout: false } current && Prior is { } prior
        && AmountJudge.Change(prior, current.Amount, change.Amount, Printing).Verdict == StatementVerdict.Exact;

    /// <summary>The words say that there was nothing the year before.</summary>
    public bool HasNothingBefore { get; init; }

    /// <summary>The prior amount is certain as well.</summary>
    public bool PriorMayContradict { get; init; }

    public bool HasPrior => Prior is not null && Current is not null;

    public bool Holds => Rate is null ? HasPrior && JudgeChange().Holds : JudgeRate().Holds;

    /// <summary>The words bind its amounts, and they contradict what is stated.</summary>
    public bool IsError => (Rate is null ? JudgeChange() : JudgeRate()).Verdict.IsError();

    /// <summary>It holds to the last digit, with amounts of one paragraph: only that excuses another reading.</summary>
    public bool IsExactHere =>
        (Rate is null ? JudgeChange() : JudgeRate()).Verdict == StatementVerdict.Exact && (_foundPrior is null || _foundPrior.Paragraph == Current?.Paragraph);

    /// <summary>Prior, change and current amount are certain and do not fit: no other reading can help.</summary>
    public bool ContradictsItself => PriorMayContradict && JudgeChange().Verdict.IsError();

    /// <summary>0万元，比上年增加0万元，增长0%: nothing of nothing, which says no more of any other amount.</summary>
    public bool IsNothing => Current is { Amount.IsZero: true } && (Change is null || Change.Amount.IsZero) && (Rate is null || Rate.Percentage.Value == 0);

    private PublishedAmount? Prior => _printedPrior?.Amount ?? _foundPrior?.Amount;

    /// <summary>The rate against change and current amount, else against the prior amount.</summary>
    public Judgement JudgeRate() => _rate ??= ComputeRate();

    /// <summary>The change against current and prior amount.</summary>
    public Judgement JudgeChange()
    {
        if (Change is not { } change || Current is not { } current || Prior is not { } prior)
        {
            return Judgement.Uncheckable;
        }

        Judgement judgement = AmountJudge.Change(prior, current.Amount, change.Amount, Printing);
        return MayContradict && PriorMayContradict ? judgement : judgement.WithDoubt();
    }

    public List<StatementOperand> OperandsOfRate(StatementWriter writer)
    {
        List<StatementOperand> operands = [];
        AddCurrent(operands, writer);
        if (Change is { } change)
        {
            operands.Add(writer.Operand(OperandRole.Change, change));
        }

        AddPrior(operands, writer);
        return operands;
    }

    public List<StatementOperand> OperandsOfChange(StatementWriter writer)
    {
        List<StatementOperand> operands = [];
        AddCurrent(operands, writer);
        AddPrior(operands, writer);
        if (Prior is null && Change is { } change)
        {
            operands.Add(writer.Operand(OperandRole.Change, change));
        }

        return operands;
    }

    private Judgement ComputeRate()
    {
        PublishedPercentage stated = Rate!.Percentage;
        Judgement? byChange = Change is { } change && Current is { } known
            ? Coarse(RateJudge.GrowthFromChange(known.Amount, change.Amount, stated, Printing))
            : Change is { } only && Prior is { } basis
            ? Coarse(RateJudge.GrowthOfPrior(basis, only.Amount, stated, Printing))
            : null;
        Judgement? byPrior = Current is { } current && Prior is { } prior ? Coarse(RateJudge.GrowthFromPrior(prior, current.Amount, stated)) : null;
        // where change and prior amount contradict each other, the rate that fits one of them contradicts the other
        if (byChange is { Holds: true } && ContradictsItself && byPrior is { } against && against.Verdict.IsError())
        {
            return against;
        }

        if (byChange is { } first && (first.Holds || byPrior is null))
        {
            return MayContradict || AreAmountsSure ? first : first.WithDoubt();
        }

        if (byPrior is { } second && (second.Holds || byChange is null))
        {
            return MayContradict && PriorMayContradict ? second : second.WithDoubt();
        }

        if (byChange is null && HasNothingBefore && MayContradict && stated.Value != 0 && Current is { Amount.IsZero: false })
        {
            return new Judgement(StatementVerdict.ZeroBase, null);
        }

        return byChange is { } both ? (MayContradict || AreAmountsSure ? both : both.WithDoubt()) : Judgement.Uncheckable;
    }

    private Judgement Coarse(Judgement judgement) => RateJudge.WithUnit(judgement, Rate!.Percentage, Rate.Unit);

    private void AddCurrent(List<StatementOperand> operands, StatementWriter writer)
    {
        if (Current is { } current)
        {
            operands.Add(writer.Operand(OperandRole.Current, current));
        }
    }

    private void AddPrior(List<StatementOperand> operands, StatementWriter writer)
    {
        if (_printedPrior is { } printed)
        {
            operands.Add(writer.Operand(OperandRole.Prior, printed));
        }
        else if (_foundPrior is { } found)
        {
            operands.Add(writer.Operand(OperandRole.Prior, found));
        }
    }
}
