using System.Globalization;
using NodaTime;
using PublicBudget.Periods;
using PublicBudget.Preconditions;

namespace PublicBudget.Performance;

/// <summary>A day or a period by or in which something is done, for example "2021年12月底前", "全年" or "长期".</summary>
public sealed record DateTarget : TargetValue
{
    /// <summary>How exact the date is.</summary>
    public required DatePeriod Period { get; init => field = Require.Defined(value); }

    /// <summary>The year; null where none is printed, which means the budget's year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1900 to 2199: no other number is read as a year.</exception>
    public int? Year { get; init => field = Between(value, DateParts.FirstYear, DateParts.LastYear, nameof(Year)); }

    /// <summary>The month, or the last month of the quarter or half year; null where the period is a year or longer.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The month is not 1 to 12.</exception>
    public int? Month { get; init => field = Between(value, 1, 12, nameof(Month)); }

    /// <summary>
    /// The day of the month; of a third of a month (旬) its last one: 10, 20 or 31. Null where the period is longer.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is not 1 to 31.</exception>
    public int? Day { get; init => field = Between(value, 1, 31, nameof(Day)); }

    /// <summary>The first of two dates (2021年1月-12月), of which this one is the second; null where one date is printed.</summary>
    public DateTarget? Start { get; init; }

    /// <summary>Whether the date is the latest one (前, 底前, ≤) rather than the one at which it happens.</summary>
    public bool IsDeadline { get; init; }

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.Date;

    /// <summary>The earlier the better for a deadline; otherwise exactly then.</summary>
    public override IndicatorDirection Direction => IsDeadline ? IndicatorDirection.Reverse : IndicatorDirection.Equal;

    /// <summary>
    /// The last day on which the target is still met; a month, quarter or year counts in full, before (前) which it is or not.
    /// Null for a target without end, and for a 29 February in a year that has none.
    /// </summary>
    /// <param name="budgetYear">The year of the budget, which counts where none is printed.</param>
    public LocalDate? LatestDay(FiscalYear budgetYear)
    {
        if (Period == DatePeriod.LongTerm)
        {
            return null;
        }

        int year = Year ?? budgetYear.Year;
        int month = Month ?? 12;
        int days = CalendarSystem.Iso.GetDaysInMonth(year, month);
        int day = Period == DatePeriod.ThirdOfMonth ? Math.Min(Day ?? days, days) : Day ?? days;
        return day <= days ? new LocalDate(year, month, day) : null;
    }

    private protected override string Format() => (Start is null ? "" : $"{Start}-") + (
        (Year is { } year && Period != DatePeriod.LongTerm ? year.ToString(CultureInfo.InvariantCulture) + "年" : "")
        + Period switch
        {
            DatePeriod.Day => $"{Month}月{Day}日{(IsDeadline ? "前" : "")}",
            DatePeriod.ThirdOfMonth => $"{Month}月{ThirdOf(Day)}{(IsDeadline ? "前" : "")}",
            DatePeriod.Month => $"{Month}月{End}",
            DatePeriod.Quarter => $"第{Month / 3}季度{End}",
            DatePeriod.HalfYear => (Month <= 6 ? "上半年" : "下半年") + End,
            DatePeriod.Year when Year is null => IsDeadline ? "年底前" : "全年",
            DatePeriod.Year => End,
            _ => "长期",
        });

    private static string ThirdOf(int? day) => day switch
    {
        <= 10 => "上旬",
        <= 20 => "中旬",
        _ => "下旬",
    };

    private static int? Between(int? value, int least, int most, string name) => value is null || (value >= least && value <= most)
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"{name}: expected {least} to {most}, found {value}.");

    private string End => IsDeadline ? "底前" : "";
}
