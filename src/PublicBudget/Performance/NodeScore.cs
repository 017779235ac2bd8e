using PublicBudget.Collections;

namespace PublicBudget.Performance;

/// <summary>The points of a first- or second-level indicator: the sums of what stands below it.</summary>
public sealed record NodeScore
{
    /// <summary>The name (一级指标 or 二级指标); null if none is printed.</summary>
    public string? Name { get; init; }

    /// <summary>The weights of the indicators below it, added up.</summary>
    public decimal Weight { get; init; }

    /// <summary>The points of the indicators below it, added up; one without points adds nothing.</summary>
    public decimal Points { get; init; }

    /// <summary>Whether every indicator below it has points.</summary>
    public bool IsComplete { get; init; }

    /// <summary>The second-level indicators of a first-level one; empty at the second level.</summary>
    public IReadOnlyList<NodeScore> Children { get; init => field = ValueList.Copy(value); } = ValueList<NodeScore>.Empty;

    /// <summary>The indicators of a second-level one; empty at the first level.</summary>
    public IReadOnlyList<IndicatorScore> Indicators { get; init => field = ValueList.Copy(value); } = ValueList<IndicatorScore>.Empty;
}
