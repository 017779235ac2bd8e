using PublicBudget.Collections;

namespace PublicBudget.Performance;

/// <summary>The performance objective (绩效目标) in words: what is to be reached as a whole and in this year.</summary>
public sealed record PerformanceObjective
{
    /// <summary>An objective that states nothing.</summary>
    public static PerformanceObjective None { get; } = new();

    /// <summary>The overall goal (项目总目标, 总体目标); null if none is printed.</summary>
    public string? Overall { get; init => field = PrintedText.OrNull(value); }

    /// <summary>The goals of the year (年度绩效目标, 年度履职目标), one for each printed item, with its number if it has one.</summary>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public IReadOnlyList<string> Annual { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;
}
