using NodaTime;
using NodaTime.Text;

namespace PublicBudget.Performance;

/// <summary>
/// From when to when a project runs (开始时间, 结束时间), both days included. Either may be missing in a published sheet.
/// </summary>
public sealed record ProjectPeriod
{
    /// <summary>Makes the period.</summary>
    /// <param name="start">The first day (开始时间); null if none is printed.</param>
    /// <param name="end">The last day (结束时间); null if none is printed.</param>
    /// <exception cref="ArgumentException"><paramref name="end"/> lies before <paramref name="start"/>.</exception>
    public ProjectPeriod(LocalDate? start, LocalDate? end)
    {
        if (end < start)
        {
            throw new ArgumentException(
                $"Expected an end on or after the start {Text(start)}, found {Text(end)}.", nameof(end));
        }

        (Start, End) = (start, end);
    }

    /// <summary>The first day (开始时间); null if none is printed.</summary>
    public LocalDate? Start { get; }

    /// <summary>The last day (结束时间), included; null if none is printed.</summary>
    public LocalDate? End { get; }

    /// <summary>"2021-01-01/2021-12-31"; an end that is missing is "..", as in ISO 8601-2.</summary>
    public override string ToString() => $"{Text(Start)}/{Text(End)}";

    private static string Text(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "..";
}
