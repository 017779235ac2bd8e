using System.Diagnostics.CodeAnalysis;
using PublicBudget.Collections;

namespace PublicBudget.Performance;

/// <summary>
/// A second-level indicator (二级指标), for example 数量 or 满意度, with its third-level indicators. Without any it is a
/// category that the form prints and the unit left blank, which is allowed for optional ones.
/// </summary>
[SuppressMessage("Naming", "CA1711", Justification = "The second level is called attribute; it is no System.Attribute.")]
public sealed record IndicatorAttribute
{
    /// <summary>The name as printed; null if the table prints none.</summary>
    public required string? Name { get; init => field = PrintedText.OrNull(value); }

    /// <summary>The weight (分值) of the category in points; null where the form has none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The weight is negative or above 1,000,000.</exception>
    public decimal? Weight { get; init => field = IndicatorWeight.Checked(value, Name); }

    /// <summary>
    /// The indicators, in the order of the form. A blank one (<see cref="PerformanceIndicator.IsBlank"/>) says nothing
    /// and is not kept, so that a category left blank has one representation: no indicators.
    /// </summary>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public IReadOnlyList<PerformanceIndicator> Indicators
    {
        get;
        init => field = WithoutBlanks(ValueList.Copy(value));
    } = ValueList<PerformanceIndicator>.Empty;

    private static ValueList<PerformanceIndicator> WithoutBlanks(ValueList<PerformanceIndicator> indicators)
    {
        foreach (var indicator in indicators.AsSpan())
        {
            if (indicator.IsBlank)
            {
                return ValueList.Copy(indicators.Where(one => !one.IsBlank));
            }
        }

        return indicators;
    }
}
