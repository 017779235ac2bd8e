namespace PublicBudget.Performance;

/// <summary>
/// One row of an indicator table (绩效指标表): the names of its first and second level, filled down where the table prints
/// them once for several rows, and the third-level indicator.
/// </summary>
/// <param name="Dimension">The first-level name (一级指标); null if the table prints none.</param>
/// <param name="Attribute">The second-level name (二级指标); null if the table prints none.</param>
/// <param name="Indicator">The third-level indicator (三级指标); null in the row of a category left blank.</param>
public readonly record struct IndicatorRow(string? Dimension, string? Attribute, PerformanceIndicator? Indicator);
