namespace PublicBudget.Performance;

/// <summary>When an actual value is so far above its target that a note on the deviation is compulsory (偏差说明).</summary>
/// <param name="Ratio">From this multiple of the target on, included: 1.3 for 130 %.</param>
/// <param name="AmountForZeroTarget">From this actual value on, included, where the target is 0.</param>
public sealed record DeviationRule(decimal Ratio, decimal AmountForZeroTarget)
{
    /// <summary>Guangxi (广西): 130 % of the target, and 30 where the target is 0.</summary>
    public static DeviationRule Guangxi { get; } = new(1.3m, 30m);

    /// <summary>Whether the actual value is that far above the target.</summary>
    /// <param name="target">The target.</param>
    /// <param name="actual">The actual value, in the unit of the target.</param>
    public bool IsFarAbove(decimal target, decimal actual) =>
        target == 0m ? actual >= AmountForZeroTarget
        : target > 0m && Ratio > 0m && (Ratio <= 1m || target <= decimal.MaxValue / Ratio) && actual >= target * Ratio;
}
