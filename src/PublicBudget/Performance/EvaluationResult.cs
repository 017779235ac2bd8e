using PublicBudget.Collections;

namespace PublicBudget.Performance;

/// <summary>What a self-evaluation comes to.</summary>
public sealed record EvaluationResult
{
    /// <summary>The rule by which it was scored.</summary>
    public required ScoringStandard Standard { get; init; }

    /// <summary>The scores of the first level, with those of the lower ones below them.</summary>
    public IReadOnlyList<NodeScore> Dimensions { get; init => field = ValueList.Copy(value); } = ValueList<NodeScore>.Empty;

    /// <summary>The scores of all indicators, in the order of the rows.</summary>
    public IReadOnlyList<IndicatorScore> Indicators { get; init => field = ValueList.Copy(value); } = ValueList<IndicatorScore>.Empty;

    /// <summary>
    /// The share of the budget that was paid (预算执行率), 0.9 for 9.45 of 10.50; null if either is not stated or the budget is 0.
    /// </summary>
    public decimal? ExecutionRate { get; init; }

    /// <summary>The points for execution, rounded; null if budget or payment is not stated.</summary>
    public decimal? ExecutionPoints { get; init; }

    /// <summary>The points of all indicators, added up; one without points adds nothing.</summary>
    public decimal IndicatorPoints { get; init; }

    /// <summary>The weights of all indicators, added up; <see cref="ScoringStandard.IndicatorWeight"/> if the table is right.</summary>
    public decimal IndicatorWeight { get; init; }

    /// <summary>Whether every indicator and the execution have points; false where there is no indicator at all.</summary>
    public bool IsComplete { get; init; }

    /// <summary>All points (总分): execution and indicators. It is the least that it can be while it is not complete.</summary>
    public decimal Points => IndicatorPoints + (ExecutionPoints ?? 0m);

    /// <summary>The grade (等级); null while points are missing, since nobody knows it then.</summary>
    public Grade? Grade => IsComplete ? Standard.Grades.GradeOf(Points) : null;
}
