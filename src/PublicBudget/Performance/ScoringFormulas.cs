namespace PublicBudget.Performance;

/// <summary>
/// The formulas of self-evaluation (单位自评) for one indicator, before rounding: <c>w</c> is the weight, <c>t</c> the target
/// and <c>a</c> the actual value, of which a negative one counts as 0. The principle – met gives all points, not met gives
/// them in proportion – is 财预〔2020〕10号; the exact formulas, and the negative value, are those of a production budget
/// performance module (预算绩效系统) in published SQL, except where "own choice" is said. Each multiplies before it divides, so that only the result is inexact.
/// </summary>
public static class ScoringFormulas
{
    /// <summary>
    /// Positive (&gt; ≥): <c>a ≥ t</c> gives <c>w</c>, else <c>a / t · w</c>. For w = 10, t = 90 and a = 81: 9.
    /// </summary>
    /// <param name="weight">The weight w in points.</param>
    /// <param name="target">The target t.</param>
    /// <param name="actual">The actual value a, in the unit of the target.</param>
    /// <returns>The points, from 0 to the weight.</returns>
    public static decimal Positive(decimal weight, decimal target, decimal actual)
    {
        decimal reached = Math.Max(actual, 0m);
        return reached >= target ? weight : weight * reached / target;
    }

    /// <summary>
    /// Equal (=): for <c>t &gt; 0</c> as <see cref="Positive"/> – more than the target is not punished –, and for <c>t = 0</c>
    /// <c>a ≤ 0</c> gives <c>w</c>, else 0. For w = 10, t = 100 and a = 98: 9.8. A negative t is taken as 0 (own choice).
    /// </summary>
    /// <inheritdoc cref="Positive" path="/param|/returns"/>
    public static decimal Equal(decimal weight, decimal target, decimal actual) =>
        target > 0m ? Positive(weight, target, actual) : AllOrNothing(weight, actual);

    /// <summary>
    /// Reverse (&lt; ≤): <c>a ≤ t</c> gives <c>w</c>, <c>t &lt; a &lt; 2t</c> gives <c>(1 − (a − t) / t) · w</c>, and <c>a ≥ 2t</c>
    /// gives 0. For w = 10, t = 30 and a = 36: 8; for a = 60: 0. Where t is 0 the formula would divide by it, and
    /// <c>a ≤ 0</c> gives <c>w</c>, else 0 (own choice, after the rule for "= 0"; also for a negative t).
    /// </summary>
    /// <inheritdoc cref="Positive" path="/param|/returns"/>
    public static decimal Reverse(decimal weight, decimal target, decimal actual)
    {
        if (target <= 0m)
        {
            return AllOrNothing(weight, actual);
        }

        decimal left = target + target - actual; // (1 − (a − t) / t) · w = w · (2t − a) / t
        return actual <= target ? weight : left <= 0m ? 0m : weight * left / target;
    }

    /// <summary>
    /// Range (own choice, there is no published rule): within the ends all points, below the lower end as
    /// <see cref="Positive"/> against it, above the upper end as <see cref="Reverse"/> against it.
    /// </summary>
    /// <param name="weight">The weight w in points.</param>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end.</param>
    /// <param name="actual">The actual value a, in the unit of the target.</param>
    /// <returns>The points, from 0 to the weight.</returns>
    public static decimal Range(decimal weight, decimal low, decimal high, decimal actual) =>
        actual > high ? Reverse(weight, high, actual) : Positive(weight, low, actual);

    /// <summary>
    /// Execution (预算执行率): <c>min(most, paid / budget · most)</c>, at least 0. A budget of 0 is divided by as if it were 1
    /// yuan, as the module does, so that no payment gives 0 and any other all points. The cap at <c>most</c> came with a
    /// later patch of the module. For 9.45 of 10.50 and 10 points: 9.
    /// </summary>
    /// <param name="most">The points for full execution, 10 by 财预〔2020〕10号.</param>
    /// <param name="budget">The budget in yuan.</param>
    /// <param name="paid">What was paid of it, in yuan.</param>
    public static decimal Execution(decimal most, decimal budget, decimal paid) =>
        Math.Clamp(most * paid / (budget == 0m ? 1m : budget), 0m, most);

    private static decimal AllOrNothing(decimal weight, decimal actual) => actual <= 0m ? weight : 0m;
}
