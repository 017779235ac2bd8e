using PublicBudget.Classifications;
using PublicBudget.Collections;

namespace PublicBudget.Performance;

/// <summary>
/// The overall performance sheet of a unit (部门（单位）整体绩效目标表): the year's objective, the main tasks, the budget by
/// source and by structure, and the indicators.
/// </summary>
public sealed record OverallPerformance
{
    /// <summary>The name of the unit (部门（单位）名称); null if the sheet does not repeat it.</summary>
    public string? UnitName { get; init => field = PrintedText.OrNull(value); }

    /// <summary>The code of the unit; null if none is printed.</summary>
    public UnitCode? UnitCode { get; init; }

    /// <summary>The objective (年度履职目标, 年度总体目标).</summary>
    public PerformanceObjective Objective { get; init; } = PerformanceObjective.None;

    /// <summary>The main tasks of the year (年度主要任务).</summary>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public IReadOnlyList<PerformanceTask> Tasks { get; init => field = ValueList.Copy(value); } =
        ValueList<PerformanceTask>.Empty;

    /// <summary>The budget summed up (预算情况); null if the sheet has no such block.</summary>
    public PerformanceBudget? Budget { get; init; }

    /// <summary>The indicators and their targets (绩效指标).</summary>
    public IndicatorTree Indicators { get; init; } = IndicatorTree.Empty;
}
