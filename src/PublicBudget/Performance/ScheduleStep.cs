using System.Globalization;

namespace PublicBudget.Performance;

/// <summary>One step of a <see cref="ScheduleTarget"/>: how much is done by the end of a month.</summary>
/// <param name="Month">The last month of the period, 1 to 12: 3 for the first quarter, 6 for the first half year.</param>
/// <param name="Percentage">The share in percent as printed: 25 for "25%".</param>
public readonly record struct ScheduleStep(int Month, decimal Percentage)
{
    /// <summary>"3月底25%".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Month}月底{Percentage}%");
}
