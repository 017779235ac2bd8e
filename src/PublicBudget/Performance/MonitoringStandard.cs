using System.Runtime.CompilerServices;
using PublicBudget.Amounts;

namespace PublicBudget.Performance;

/// <summary>
/// How the lights of monitoring (绩效监控) are set. Progress is the actual value over the part of the target that is due by the
/// month, <c>a / (t / 12 · month) · 100</c>. All limits are those of a production budget performance module (published
/// scripts) and belong to the higher light.
/// </summary>
public sealed record MonitoringStandard
{
    private const decimal MostPercent = 10_000m;

    /// <summary>Yellow from 60, green from 80, blue from 120 of the progress.</summary>
    public static MonitoringStandard Default { get; } = new();

    /// <summary>As <see cref="Default"/>, with blue only from 120 % of the target of the whole year.</summary>
    public static MonitoringStandard BlueByAnnualTarget { get; } = new() { BlueBasis = BlueLightBasis.AnnualTarget };

    /// <summary>From this percentage on yellow; below it red. 60 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 0 or more than 10,000.</exception>
    public decimal YellowFrom { get; init => field = Percentage(value); } = 60m;

    /// <summary>From this percentage on green. 80 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 0 or more than 10,000.</exception>
    public decimal GreenFrom { get; init => field = Percentage(value); } = 80m;

    /// <summary>From this percentage on blue. 120 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 0 or more than 10,000.</exception>
    public decimal BlueFrom { get; init => field = Percentage(value); } = 120m;

    /// <summary>Of what the percentage for blue is taken.</summary>
    public BlueLightBasis BlueBasis { get; init; }

    /// <summary>
    /// The light of a quantitative indicator of which more is better. An actual value of 0, or less, is red.
    /// </summary>
    /// <param name="target">The target of the year.</param>
    /// <param name="actual">What is reached by the end of the month, in the unit of the target.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <returns>Null for a target of 0 or less, of which no progress can be measured.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The month is not 1 to 12.</exception>
    public MonitoringLight? LightOf(decimal target, decimal actual, int month)
    {
        CheckMonth(month);
        if (target <= 0m)
        {
            return null;
        }

        if (actual <= 0m)
        {
            return MonitoringLight.Red;
        }

        // Nothing that is measured is as large; smaller by the same power of ten, both compare as before.
        if (actual >= TargetNumber.Limit || target >= TargetNumber.Limit)
        {
            (actual, target) = (actual / TargetNumber.Limit, target / TargetNumber.Limit);
        }

        // Compared without a division: 60 % of the due part exactly is yellow.
        decimal due = target * month;
        decimal reached = actual * 12m * 100m;
        bool isBlue = BlueBasis == BlueLightBasis.Progress
            ? reached >= BlueFrom * due
            : actual * 100m >= BlueFrom * target;
        return isBlue ? MonitoringLight.Blue : WithoutBlue(reached, due);
    }

    /// <summary>
    /// The light of an indicator with its target: <see cref="LightOf(decimal, decimal, int)"/> for a number of which more, or
    /// just so much, is wanted.
    /// </summary>
    /// <param name="target">The target.</param>
    /// <param name="actual">What is reached by the end of the month.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <returns>
    /// The light; for a target in words the one of the achievement. Null where the scripts have no formula – targets of which
    /// less is better, ranges, dates – or target and value cannot be compared.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The month is not 1 to 12.</exception>
    public MonitoringLight? LightOf(TargetValue target, ActualValue actual, int month)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(actual);
        CheckMonth(month);
        if (target is QuantitativeTarget { Direction: IndicatorDirection.Positive or IndicatorDirection.Equal } quantity)
        {
            return actual.TryIn(quantity.Unit, out decimal number) ? LightOf(quantity.Number.Value, number, month) : null;
        }

        return target is QualitativeTarget && actual.Achievement is { } step ? LightOf(step) : null;
    }

    /// <summary>The light of an indicator in words: 达成 green, 部分达成 yellow, 未达成 red.</summary>
    public static MonitoringLight LightOf(Achievement achievement) => achievement switch
    {
        Achievement.Achieved => MonitoringLight.Green,
        Achievement.Partly => MonitoringLight.Yellow,
        _ => MonitoringLight.Red,
    };

    /// <summary>The light of the budget's execution: as of an indicator, without blue.</summary>
    /// <param name="budget">The budget of the year.</param>
    /// <param name="paid">What is paid by the end of the month.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <returns>Null for a budget of 0 or less.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The month is not 1 to 12.</exception>
    public MonitoringLight? LightOfExecution(Money budget, Money paid, int month)
    {
        CheckMonth(month);
        return budget <= Money.Zero ? null
            : paid <= Money.Zero ? MonitoringLight.Red
            : WithoutBlue(paid.Yuan * 12m * 100m, budget.Yuan * month);
    }

    /// <summary>
    /// The light from two answers of a department, as in Hefei (合肥): not as expected (isexpfunc) is red; as expected, green
    /// with the goal reached (isperfgoal = 1) and yellow without.
    /// </summary>
    /// <param name="isAsExpected">Whether the department works as expected.</param>
    /// <param name="reachesGoal">Whether the goal is reached.</param>
    public static MonitoringLight LightOf(bool isAsExpected, bool reachesGoal) =>
        !isAsExpected ? MonitoringLight.Red : reachesGoal ? MonitoringLight.Green : MonitoringLight.Yellow;

    private MonitoringLight WithoutBlue(decimal reached, decimal due) =>
        reached >= GreenFrom * due ? MonitoringLight.Green
        : reached >= YellowFrom * due ? MonitoringLight.Yellow
        : MonitoringLight.Red;

    private static decimal Percentage(decimal value, [CallerMemberName] string name = "") => value is >= 0m and <= MostPercent
        ? value
        : throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"{name}: expected 0 to {MostPercent} percent, found {value}."));

    private static void CheckMonth(int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
    }
}
