using NodaTime;

namespace PublicBudget.Performance;

/// <summary>A date as far as a text says it, while it is being read.</summary>
/// <param name="Period">How exact it is.</param>
/// <param name="Year">The year; null where none is printed.</param>
/// <param name="Month">The month, or the last one of the quarter or half year.</param>
/// <param name="Day">The day, or the last one of a third of the month.</param>
/// <param name="IsCounted">Whether it is a bare number with its unit, 6月 or 2季度, which may as well be a length of time.</param>
internal readonly record struct DateParts(DatePeriod Period, int? Year = null, int? Month = null, int? Day = null, bool IsCounted = false)
{
    /// <summary>The first year that is taken for one.</summary>
    public const int FirstYear = 1900;

    /// <summary>The last year that is taken for one.</summary>
    public const int LastYear = 2199;

    private const int LeapYear = 2000;

    /// <summary>Whether the day exists; without a year any leap day does.</summary>
    public bool Exists => Day is not { } day || Period != DatePeriod.Day || (day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(Year ?? LeapYear, Month ?? 1));

    /// <summary>Whether it says anything, and a year or month that there is.</summary>
    public bool IsPlausible => (Year ?? Month) is not null && Year is null or (>= FirstYear and <= LastYear) && Month is null or (>= 1 and <= 12);

    /// <summary>Whether this is not later than the other, as far as both say.</summary>
    public bool IsNotAfter(DateParts other) => OrderOf(this, other.Year) <= OrderOf(other, Year);

    private static int OrderOf(DateParts date, int? yearOfOther) => ((((date.Year ?? yearOfOther ?? 0) * 12) + (date.Month ?? 0)) * 31) + (date.Day ?? 0);
}
