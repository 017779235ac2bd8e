using PublicBudget.Collections;

namespace PublicBudget.Performance;

/// <summary>A first-level indicator (一级指标), for example 产出目标 or 效益指标, with its second-level ones.</summary>
public sealed record IndicatorDimension
{
    /// <summary>The name as printed; null if the table prints none.</summary>
    public required string? Name { get; init => field = PrintedText.OrNull(value); }

    /// <summary>The weight (分值) of the dimension in points; null where the form has none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The weight is negative or above 1,000,000.</exception>
    public decimal? Weight { get; init => field = IndicatorWeight.Checked(value, Name); }

    /// <summary>The second-level indicators (二级指标), in the order of the form.</summary>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public IReadOnlyList<IndicatorAttribute> Attributes { get; init => field = ValueList.Copy(value); } =
        ValueList<IndicatorAttribute>.Empty;
}
