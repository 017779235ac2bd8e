using System.Runtime.CompilerServices;

namespace PublicBudget.Performance;

/// <summary>
/// The formulas of self-evaluation (单位自评) for one indicator, before rounding: <c>w</c> is the weight, <c>t</c> the target
/// and <c>a</c> the actual value, of which a negative one counts as 0. The principle – met gives all points, not met gives
/// them in proportion – is 财预〔2020〕10号; the exact formulas, and the negative value, are those of a production budget
/// performance module (预算绩效系统) in published SQL, except where "own choice" is said. Each multiplies before it divides, so
/// that only the result is inexact. Nothing overflows: no result is above the weight.
/// </summary>
/// <remarks>
/// A negative target (≤ −18℃), which the module does not foresee, is met or not, and nothing between: w or 0 (own choice). There
/// a negative actual value is what it is.
/// </remarks>
public static class ScoringFormulas
{
    /// <summary>
    /// Positive (&gt; ≥): <c>a ≥ t</c> gives <c>w</c>, else <c>a / t · w</c>. For w = 10, t = 90 and a = 81: 9.
    /// </summary>
    /// <param name="weight">The weight w in points.</param>
    /// <param name="target">The target t.</param>
    /// <param name="actual">The actual value a, in the unit of the target.</param>
    /// <returns>The points, from 0 to the weight.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The weight is negative.</exception>
    public static decimal Positive(decimal weight, decimal target, decimal actual) => PositiveShare(target, actual).Of(Checked(weight));

    /// <summary>
    /// Equal (=): for <c>t &gt; 0</c> as <see cref="Positive"/> – more than the target is not punished –, and for <c>t = 0</c>
    /// <c>a ≤ 0</c> gives <c>w</c>, else 0. For w = 10, t = 100 and a = 98: 9.8.
    /// </summary>
    /// <inheritdoc cref="Positive" path="/param|/returns|/exception"/>
    public static decimal Equal(decimal weight, decimal target, decimal actual) => EqualShare(target, actual).Of(Checked(weight));

    /// <summary>
    /// Reverse (&lt; ≤): <c>a ≤ t</c> gives <c>w</c>, <c>t &lt; a &lt; 2t</c> gives <c>(1 − (a − t) / t) · w</c>, and <c>a ≥ 2t</c>
    /// gives 0. For w = 10, t = 30 and a = 36: 8; for a = 60: 0. Where t is 0 the formula would divide by it, and
    /// <c>a ≤ 0</c> gives <c>w</c>, else 0 (own choice, after the rule for "= 0").
    /// </summary>
    /// <inheritdoc cref="Positive" path="/param|/returns|/exception"/>
    public static decimal Reverse(decimal weight, decimal target, decimal actual) => ReverseShare(target, actual).Of(Checked(weight));

    /// <summary>
    /// Range (own choice, there is no published rule): within the ends all points, below the lower end as
    /// <see cref="Positive"/> against it, above the upper end as <see cref="Reverse"/> against it; beyond an end that is 0 or
    /// negative nothing.
    /// </summary>
    /// <param name="weight">The weight w in points.</param>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end.</param>
    /// <param name="actual">The actual value a, in the unit of the target.</param>
    /// <returns>The points, from 0 to the weight.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The weight is negative.</exception>
    public static decimal Range(decimal weight, decimal low, decimal high, decimal actual) => RangeShare(low, high, actual).Of(Checked(weight));

    /// <summary>
    /// Execution (预算执行率): <c>min(most, paid / budget · most)</c>, at least 0. A budget of 0 is divided by as if it were 1
    /// yuan, as the module does, so that no payment gives 0 and any other all points; of a negative budget nothing can be
    /// executed (own choice). The cap at <c>most</c> came with a later patch of the module. For 9.45 of 10.50 and 10 points: 9.
    /// </summary>
    /// <param name="most">The points for full execution, 10 by 财预〔2020〕10号.</param>
    /// <param name="budget">The budget in yuan.</param>
    /// <param name="paid">What was paid of it, in yuan.</param>
    /// <exception cref="ArgumentOutOfRangeException">The points for full execution are negative.</exception>
    public static decimal Execution(decimal most, decimal budget, decimal paid) => ExecutionShare(budget, paid).Of(Checked(most));

    internal static ScoreShare PositiveShare(decimal target, decimal actual) =>
        actual >= target || (target == 0m && decimal.IsNegative(actual)) ? ScoreShare.All
        : decimal.IsNegative(actual) || decimal.IsNegative(target) ? ScoreShare.Nothing
        : new ScoreShare(actual, target);

    internal static ScoreShare EqualShare(decimal target, decimal actual) =>
        target > 0m ? PositiveShare(target, actual)
        : target == 0m ? ReverseShare(target, actual)
        : actual == target ? ScoreShare.All : ScoreShare.Nothing;

    internal static ScoreShare ReverseShare(decimal target, decimal actual)
    {
        if (actual <= target)
        {
            return ScoreShare.All;
        }

        // (1 − (a − t) / t) · w = w · (t − (a − t)) / t
        if (decimal.IsNegative(target) || target == 0m)
        {
            return ScoreShare.Nothing;
        }

        decimal left = target - (actual - target);
        return decimal.IsNegative(left) ? ScoreShare.Nothing : new ScoreShare(left, target);
    }

    internal static ScoreShare RangeShare(decimal low, decimal high, decimal actual) =>
        actual > high ? ReverseShare(high, actual)
        : actual >= low ? ScoreShare.All
        : low <= 0m ? ScoreShare.Nothing
        : PositiveShare(low, actual);

    internal static ScoreShare ExecutionShare(decimal budget, decimal paid)
    {
        decimal divisor = budget == 0m ? 1m : budget;
        return paid <= 0m || divisor < 0m ? ScoreShare.Nothing : PositiveShare(divisor, paid);
    }

    private static decimal Checked(decimal weight, [CallerArgumentExpression(nameof(weight))] string name = "") => weight >= 0m
        ? weight
        : throw new ArgumentOutOfRangeException(name, weight, FormattableString.Invariant($"{name}: expected at least 0 points, found {weight}."));
}
