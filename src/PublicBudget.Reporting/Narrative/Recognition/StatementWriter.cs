using PublicBudget.Amounts;
using PublicBudget.Collections;
using PublicBudget.Periods;
using PublicBudget.Reporting.Narrative.Grammar;
using PublicBudget.Reporting.Narrative.Judging;
using PublicBudget.Reporting.Narrative.Sources;
using PublicBudget.Reporting.Narrative.Text;

namespace PublicBudget.Reporting.Narrative.Recognition;

/// <summary>Turns what a recogniser has found into statements, with printed words and places.</summary>
internal sealed class StatementWriter(NormalizedText text, INarrativeSource source)
{
    private readonly List<(TextSpan Printed, Statement Statement)> _statements = [];

    /// <summary>Where the operands stand in the normalized text.</summary>
    private readonly Dictionary<StatementOperand, int> _starts = new(ReferenceEqualityComparer.Instance);

    private readonly HashSet<(StatementKind Kind, string Stated, ulong Operands)> _written = [];

    /// <summary>The statements in reading order.</summary>
    public IReadOnlyList<Statement> Statements
    {
        get
        {
            IEnumerable<Statement> sorted = _statements.OrderBy(static written => written.Printed.Start).ThenBy(static written => written.Printed.End).Select(static written => written.Statement);
            return ValueList.Copy(sorted);
        }
    }

    public void Add(StatementKind kind, Judgement judgement, StatedFigure stated, IReadOnlyList<StatementOperand> operands, Element at, StatementSubject subject, bool isImplied = false)
    {
        ValueList<StatementOperand> own = ValueList.Copy(operands);
        if (!_written.Add((kind, stated.Text, Fingerprint(at, own.AsSpan()))))
        {
            return;
        }

        (int start, int end) = Extent(at, own.AsSpan());
        TextSpan printed = text.SpanOf(start, end);
        _statements.Add((printed, new Statement
        {
            Kind = kind,
            Verdict = judgement.Verdict,
            Recomputed = judgement.Recomputed,
            Stated = stated,
            Operands = own,
            Subject = subject,
            IsImplied = isImplied,
            IsOfOtherBase = at is GrowthClaim { Context.Comparison.IsComparable: true },
            IsAgainstPriorYear = at is Claim { Context.Comparison.IsPriorYear: true },
            Place = source.PlaceOf(printed.Start, at.Situation),
            Span = source.Localize(printed),
            Quote = text.Quote(start, end),
        }));
    }

    /// <summary>Two ways can lead to the same statement about the same printed figures.</summary>
    private ulong Fingerprint(Element at, ReadOnlySpan<StatementOperand> operands)
    {
        const ulong Prime = 1099511628211;
        ulong hash = operands.IsEmpty ? (ulong)at.Start : 14695981039346656037;
        foreach (StatementOperand operand in operands)
        {
            hash = unchecked((hash ^ (ulong)_starts.GetValueOrDefault(operand)) * Prime);
        }

        return hash;
    }

    public StatementOperand Operand(OperandRole role, Level level) => Operand(role, level.Amount, level.NumberStart, level.End, level.Situation);

    public StatementOperand Operand(OperandRole role, Figure figure) => Operand(role, figure.Amount, figure.Start, figure.End, figure.Situation);

    public StatedFigure Stated(Rate rate) => new() { Text = text.Quote(rate.Start, rate.End), Percentage = rate.Percentage, IsCoarse = rate.Unit > 0 };

    public StatedFigure Stated(Figure figure) => new() { Text = text.Quote(figure.Start, figure.End), Amount = figure.Amount };

    public StatedFigure Stated(Level level) => new() { Text = text.Quote(level.NumberStart, level.End), Amount = level.Amount };

    public StatedFigure Stated(int start, int end, Direction direction) => new() { Text = text.Quote(start, end), Direction = direction };

    public static StatementSubject SubjectOf(Level? level, Claim? claim = null)
    {
        Topic topic = level is null ? claim?.Context.Subject ?? Topic.None
            : level.Name.IsGeneric ? level.Topic
            : level.Name;
        int? year = level?.AnyYear ?? claim?.Context.Year;
        Comparison? comparison = claim?.Context.Comparison;
        return new StatementSubject
        {
            Topic = topic.Text,
            Key = topic.Key,
            Year = YearOf(year),
            Stage = StageOf(level?.Basis ?? FigureBasis.None),
            BaseYear = YearOf(comparison?.Year ?? (comparison is { IsPriorYear: true } ? year - 1 : null)),
            BaseStage = StageOf(comparison?.Basis ?? FigureBasis.None),
        };
    }

    public static StatementSubject SubjectOf(Topic topic) => new() { Topic = topic.Text, Key = topic.Key };

    private static FiscalYear? YearOf(int? year) => year is { } known and > 0 ? new FiscalYear(known) : null;

    private static BudgetStage? StageOf(FigureBasis basis) => basis switch
    {
        FigureBasis.InitialBudget or FigureBasis.Budget or FigureBasis.FullYearBudget => BudgetStage.Approved,
        FigureBasis.AdjustedBudget => BudgetStage.Adjusted,
        FigureBasis.Execution or FigureBasis.Achieved => BudgetStage.Execution,
        FigureBasis.Outturn => BudgetStage.Outturn,
        _ => null,
    };

    private StatementOperand Operand(OperandRole role, PublishedAmount amount, int start, int end, Situation situation)
    {
        TextSpan printed = text.SpanOf(start, end);
        StatementOperand operand = new()
        {
            Role = role,
            Amount = amount,
            Text = text.Quote(start, end),
            Span = source.Localize(printed),
            Place = source.PlaceOf(printed.Start, situation),
        };
        _starts[operand] = start;
        return operand;
    }

    /// <summary>From the first operand in the claim's own sentence, or the claim, to its end.</summary>
    private (int Start, int End) Extent(Element at, ReadOnlySpan<StatementOperand> operands)
    {
        const int Longest = 400;
        int start = at.Start;
        foreach (StatementOperand operand in operands)
        {
            int operandStart = _starts.GetValueOrDefault(operand, start);
            start = at.Start - operandStart < Longest ? Math.Min(start, operandStart) : start;
        }

        return (start, at.End);
    }
}
