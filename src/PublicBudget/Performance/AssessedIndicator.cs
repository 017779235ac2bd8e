namespace PublicBudget.Performance;

/// <summary>One row of a self-evaluation (自评表): an indicator, what was reached, and what a person says about it.</summary>
public sealed record AssessedIndicator
{
    /// <summary>The first-level name (一级指标); null if none is printed.</summary>
    public string? Dimension { get; init => field = PrintedText.OrNull(value); }

    /// <summary>The second-level name (二级指标); null if none is printed.</summary>
    public string? Attribute { get; init => field = PrintedText.OrNull(value); }

    /// <summary>The indicator (三级指标) with its target and weight.</summary>
    public required PerformanceIndicator Indicator
    {
        get;
        init => (field, Target) = (value, (value ?? throw new ArgumentNullException(nameof(value))).ParseTarget());
    }

    /// <summary>The target of the indicator, read once.</summary>
    public TargetValue Target { get; private init; } = null!;

    /// <summary>What was reached (实际完成值); null if nothing is stated.</summary>
    public ActualValue? Actual { get; init; }

    /// <summary>
    /// The points that a person gave (得分); null to take those of the formula. Points outside the weight are remarked, not refused.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Beyond ±1,000,000, which no table awards.</exception>
    public decimal? AwardedPoints { get; init => field = Awarded(value); }

    /// <summary>The reason for a deviation (偏差原因分析及改进措施); null if none is given.</summary>
    public string? Reason { get; init => field = PrintedText.OrNull(value); }

    private static decimal? Awarded(decimal? points) => points is null or (>= -IndicatorWeight.Most and <= IndicatorWeight.Most)
        ? points
        : throw new ArgumentOutOfRangeException(
            nameof(points), points, FormattableString.Invariant($"{nameof(AwardedPoints)}: expected at most {IndicatorWeight.Most} points, found {points}."));
}
