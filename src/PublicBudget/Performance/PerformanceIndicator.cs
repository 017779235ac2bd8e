using PublicBudget.Preconditions;

namespace PublicBudget.Performance;

/// <summary>
/// A third-level indicator (三级指标) with its target (目标值, 指标值) exactly as printed. Every part may be absent, as it
/// may be in a published table; an empty or white text is taken as absent (null).
/// </summary>
public sealed record PerformanceIndicator
{
    /// <summary>The name (指标名称), for example 打印机; null if the table prints none.</summary>
    public string? Name { get; init => field = PrintedText.OrNull(value); }

    /// <summary>The target (目标值) exactly as printed, for example "≥90%"; null if the table prints none.</summary>
    public string? TargetText { get; init => field = PrintedText.OrNull(value); }

    /// <summary>
    /// The unit of measure (计量单位) where the table has a column for it; null where the unit stands in the target itself.
    /// </summary>
    public string? UnitText { get; init => field = PrintedText.OrNull(value); }

    /// <summary>
    /// The direction (指标性质, 方向: 正向 or 反向) where the table has a column for it; null where only operator and name tell it.
    /// </summary>
    public IndicatorDirection? PrintedDirection { get; init => field = Require.Defined(value); }

    /// <summary>The remark on the target (指标值说明); null if there is none.</summary>
    public string? Remark { get; init => field = PrintedText.OrNull(value); }

    /// <summary>The weight (分值, 权重) in points; null where the form has none, as Henan's of 2021.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The weight is negative or above 1,000,000.</exception>
    public decimal? Weight { get; init => field = IndicatorWeight.Checked(value, Name); }

    /// <summary>
    /// Reads the target (<see cref="TargetValue.Parse"/>) with the name and the unit that stand beside it. Each call reads it
    /// anew.
    /// </summary>
    public TargetValue ParseTarget() => TargetValue.Parse(TargetText, Name, UnitText);

    /// <summary>Whether nothing at all is printed: such a row only keeps its place in the form.</summary>
    public bool IsBlank => Name is null && TargetText is null && UnitText is null && Remark is null && Weight is null && PrintedDirection is null;
}
