using PublicBudget.Preconditions;

namespace PublicBudget.Performance;

/// <summary>A change against an earlier value, for example "较上年提高5个百分点", "同比增长≥5%" or "不低于上年水平".</summary>
public sealed record BaselineTarget : TargetValue
{
    /// <summary>What it is compared with.</summary>
    public BaselineReference Reference { get; init => field = Require.Defined(value); }

    /// <summary>Which way it is to change.</summary>
    public required BaselineChange Change { get; init => field = Require.Defined(value); }

    /// <summary>The operator on the amount of the change, or on the level; = where none is printed.</summary>
    public TargetOperator Operator { get; init => field = Require.Defined(value); }

    /// <summary>Whether no operator is printed.</summary>
    public bool OperatorIsImplied { get; init; }

    /// <summary>The amount of the change, without sign; null where none is printed (较上年有所提高).</summary>
    public TargetNumber? Number { get; init; }

    /// <summary>The unit of the amount; null where none is printed.</summary>
    public TargetUnit? Unit { get; init; }

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.Baseline;

    /// <inheritdoc/>
    public override IndicatorDirection Direction => Change switch
    {
        BaselineChange.Increase => IndicatorDirection.Positive,
        BaselineChange.Decrease => IndicatorDirection.Reverse,
        BaselineChange.Level => Operator.Direction(),
        _ => IndicatorDirection.Equal,
    };

    private protected override string Format() => Change == BaselineChange.Level
        ? $"{Operator.Sign()}{BaselineWords.NameOf(Reference)}水平"
        : string.Concat(
            BaselineWords.Opening(Reference),
            BaselineWords.NameOf(Change),
            Number is null || OperatorIsImplied ? "" : Operator.Sign(),
            Number is { } number ? $"{number}{Unit?.Symbol}" : "");
}
