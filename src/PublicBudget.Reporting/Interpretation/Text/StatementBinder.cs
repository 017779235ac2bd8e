using PublicBudget.Facts;
using PublicBudget.Periods;
using PublicBudget.Reporting.Narrative;

namespace PublicBudget.Reporting.Interpretation.Text;

/// <summary>
/// Says of each statement which datum's share, growth, change or completion it states: that of the bound amount it is computed from.
/// A statement that its own words leave open is not bound.
/// </summary>
/// <param name="keys">The data of the amounts, by where their numbers begin.</param>
/// <param name="version">The year and stage of the document.</param>
/// <param name="sidesOf">The amounts that a statement about 收、支 speaks of, by where their numbers begin; empty for any other.</param>
internal sealed class StatementBinder(IReadOnlyDictionary<int, FactKey[]> keys, BudgetVersion version, Func<Statement, IReadOnlyList<int>> sidesOf)
{
    private BudgetVersion? _inherited;

    /// <summary>The data that the statement gives figures of; empty where it is not bound.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="goesOn">Whether it stands in the sentence of the one before, whose base it shares: 与2020年相比，…增加…；…增加….</param>
    public FactKey[] StatedBy(Statement statement, bool goesOn)
    {
        if (!goesOn) _inherited = null;
        FactKey[] stated = StatedBy(statement);
        if (stated is [{ Base: { } against }, ..]) _inherited = against;
        return stated;
    }

    private FactKey[] StatedBy(Statement statement)
    {
        if (statement.IsImplied || statement.IsOfOtherBase || IsOpen(statement)) return [];
        return statement.Kind switch
        {
            StatementKind.Share => ShareOf(statement),
            StatementKind.Growth or StatementKind.Flat => [.. Subjects(statement).Select(key => Compared(statement, key)).OfType<FactKey>()],
            StatementKind.Completion => [.. Subjects(statement).Select(key => BaseOf(statement, key) is { } budget && budget != key.Version ? key.Completion(budget) : (FactKey?)null).OfType<FactKey>()],
            StatementKind.Direction => [.. Subjects(statement).Select(key => DirectionBase(statement, key) is { } budget ? key.Change(budget) : (FactKey?)null).OfType<FactKey>()],
            _ => [],
        };
    }

    /// <summary>The datum of the change that stands beside a rate.</summary>
    public static FactKey? ChangeOf(Statement statement, FactKey stated)
        => statement.Kind == StatementKind.Growth && stated is { Measure: FactMeasure.GrowthRate, Base: { } version } ? stated.Change(version) : null;

    /// <summary>The data of an operand; empty where it is not bound.</summary>
    public FactKey[] KeysOf(StatementOperand operand) => keys.GetValueOrDefault(operand.Span.Start) ?? [];

    /// <summary>The data that the operands of a statement are; null where that is not known.</summary>
    public FactKey?[] DataOf(Statement statement)
    {
        ReadOnlySpan<StatementOperand> operands = statement.OperandSpan;
        var data = new FactKey?[operands.Length];
        for (int i = 0; i < data.Length; i++) data[i] = KeysOf(operands[i]) is [var key, ..] ? key : null;
        return data;
    }

    // What could not be checked although its figures are there is not certain to mean them.
    private static bool IsOpen(Statement statement) => statement.Stated is { IsPoints: true } or { IsYearly: true } or { IsCoarse: true } || statement.Verdict == StatementVerdict.Uncheckable && statement.Kind switch
    {
        StatementKind.Growth => statement.Stated.Percentage is not null && statement.Operands.Count > 1,
        StatementKind.Flat or StatementKind.Direction => statement.Operands.Count > 1,
        _ => true,
    };

    private FactKey[] Subjects(Statement statement)
    {
        if (sidesOf(statement) is { Count: > 1 } sides) return [.. sides.SelectMany(side => keys.GetValueOrDefault(side) ?? [])];
        OperandRole role = statement.Kind is StatementKind.Completion or StatementKind.Direction ? OperandRole.Actual : OperandRole.Current;
        return statement.OperandOf(role) is { } operand ? KeysOf(operand) : [];
    }

    private FactKey? Compared(Statement statement, FactKey key)
    {
        if (BaseOf(statement, key) is not { } against || against == key.Version) return null;
        return statement.Stated.Percentage is null ? key.Change(against) : key.GrowthRate(against);
    }

    // The base that is named; a year without more words is compared stage by stage.
    private BudgetVersion? BaseOf(Statement statement, FactKey key)
    {
        if (statement.OperandOf(OperandRole.Prior, OperandRole.Budget) is { } printed && KeysOf(printed) is [var prior, ..])
            return prior.Subject with { Version = key.Version } == key.Subject ? prior.Version : null;
        StatementSubject subject = statement.Subject;
        if (statement.Kind == StatementKind.Completion) return subject.BaseStage is { } budget ? new BudgetVersion(key.Version.Year, budget) : null;
        // the year before one that is not told is not the budget of the comparison before
        if (statement.IsAgainstPriorYear && subject.BaseYear is null) return null;
        if (subject is { BaseYear: null, BaseStage: null } && statement.Kind is StatementKind.Growth or StatementKind.Flat) return _inherited;
        FiscalYear? year = subject.BaseYear ?? (statement.Kind is StatementKind.Growth or StatementKind.Flat && subject.BaseStage is null ? null : key.Version.Year);
        return year is { } known ? new BudgetVersion(known, subject.BaseStage ?? (known == key.Version.Year ? BudgetStage.Approved : version.Stage)) : null;
    }

    private BudgetVersion? DirectionBase(Statement statement, FactKey key)
    {
        BudgetVersion? budget = BaseOf(statement, key);
        return budget != key.Version ? budget : null;
    }

    private FactKey[] ShareOf(Statement statement)
    {
        if (statement.OperandOf(OperandRole.Part) is not { } part || KeysOf(part) is not [var key]) return [];
        if (statement.OperandOf(OperandRole.Whole) is not { } whole) return [];
        FactKey[] wholes = [.. KeysOf(whole).Select(known => known.Canonical)];
        foreach (ShareOf of in (ReadOnlySpan<ShareOf>)[Facts.ShareOf.Total, Facts.ShareOf.Parent, Facts.ShareOf.AllFunds, Facts.ShareOf.GrandTotal, Facts.ShareOf.Row])
        {
            FactKey share = key.Share(of);
            if (wholes.Contains(share.Whole.Canonical)) return [share];
        }

        return [];
    }
}
