namespace PublicBudget.Performance;

/// <summary>What a <see cref="TargetOperator"/> means.</summary>
public static class TargetOperatorExtensions
{
    /// <summary>The sign: = ≥ ≤ &gt; &lt;.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The operator is not one of the enumeration.</exception>
    public static string Sign(this TargetOperator value) => value switch
    {
        TargetOperator.Equal => "=",
        TargetOperator.AtLeast => "≥",
        TargetOperator.AtMost => "≤",
        TargetOperator.GreaterThan => ">",
        TargetOperator.LessThan => "<",
        _ => throw Unknown(value),
    };

    /// <summary>
    /// The direction (指标性质): ≥ and &gt; are positive (正向), ≤ and &lt; reverse (反向), = is neither.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The operator is not one of the enumeration.</exception>
    public static IndicatorDirection Direction(this TargetOperator value) => value switch
    {
        TargetOperator.Equal => IndicatorDirection.Equal,
        TargetOperator.AtLeast or TargetOperator.GreaterThan => IndicatorDirection.Positive,
        TargetOperator.AtMost or TargetOperator.LessThan => IndicatorDirection.Reverse,
        _ => throw Unknown(value),
    };

    /// <summary>Whether <paramref name="actual"/> compares with <paramref name="target"/> as the operator asks.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The operator is not one of the enumeration.</exception>
    public static bool Holds(this TargetOperator value, decimal actual, decimal target) => value switch
    {
        TargetOperator.Equal => actual == target,
        TargetOperator.AtLeast => actual >= target,
        TargetOperator.AtMost => actual <= target,
        TargetOperator.GreaterThan => actual > target,
        TargetOperator.LessThan => actual < target,
        _ => throw Unknown(value),
    };

    private static ArgumentOutOfRangeException Unknown(TargetOperator value) =>
        new(nameof(value), value, $"Expected an operator of TargetOperator, found {(int)value}.");
}
