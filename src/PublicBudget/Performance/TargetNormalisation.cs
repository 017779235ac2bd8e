namespace PublicBudget.Performance;

/// <summary>The other reading that a doubtful quantity may have. It is offered, never taken.</summary>
internal static class TargetNormalisation
{
    public static QuantitativeTarget? Of(QuantitativeTarget target) =>
        target.Warnings.HasFlag(TargetWarnings.PercentSignMissing) ? InPercent(target)
        : target.Warnings.HasFlag(TargetWarnings.SuspectedMisreadOperator) ? WithoutLeadingTwo(target)
        : null;

    /// <summary>1 of a 率 is 100 %, 0.95 is 95 %, 95 is 95 %.</summary>
    private static QuantitativeTarget? InPercent(QuantitativeTarget target) => target.Number.Value switch
    {
        > 0m and <= 1m => Make(target, target.Operator, WithoutZeros(target.Number.Value * 100m), TargetUnits.Percent),
        > 1m and <= 100m => Make(target, target.Operator, target.Number.Value, TargetUnits.Percent),
        _ => null,
    };

    /// <summary>"292%" is "≥92%", "2280次" is "≥280次".</summary>
    private static QuantitativeTarget WithoutLeadingTwo(QuantitativeTarget target)
    {
        decimal leading = target.Number.Value >= 1000m ? 2000m : 200m;
        return Make(target, TargetOperator.AtLeast, target.Number.Value - leading, target.Unit!);
    }

    private static decimal WithoutZeros(decimal value) => value / 1.0000000000000000000000000000m;

    private static QuantitativeTarget Make(QuantitativeTarget from, TargetOperator sign, decimal value, TargetUnit unit) =>
        new() { Label = from.Label, Operator = sign, Number = new TargetNumber(value), Unit = unit };
}
