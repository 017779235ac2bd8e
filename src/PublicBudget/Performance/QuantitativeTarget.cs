using PublicBudget.Preconditions;

namespace PublicBudget.Performance;

/// <summary>A number with an operator and a unit (定量), for example "≥90%", "=6台" or, without operator, "100%".</summary>
public sealed record QuantitativeTarget : TargetValue
{
    /// <summary>The words printed before the operator, "满意度" in "满意度≥90%"; null where there are none.</summary>
    public string? Label { get; init; }

    /// <summary>The operator (计算符号); = where none is printed.</summary>
    public TargetOperator Operator { get; init => field = Require.Defined(value); }

    /// <summary>Whether no operator is printed.</summary>
    public bool OperatorIsImplied { get; init; }

    /// <summary>The number.</summary>
    public required TargetNumber Number { get; init; }

    /// <summary>The unit (计量单位); null where none is printed.</summary>
    public TargetUnit? Unit { get; init; }

    /// <summary>Whether the name of the indicator says that less is better, which counts where no operator is printed.</summary>
    internal bool NameIsReverse { get; init; }

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.Quantitative;

    /// <inheritdoc/>
    public override IndicatorDirection Direction => OperatorIsImplied
        ? (NameIsReverse ? IndicatorDirection.Reverse : IndicatorDirection.Positive)
        : Operator.Direction();

    /// <inheritdoc/>
    public override TargetValue? Normalised => TargetNormalisation.Of(this);

    /// <summary>Whether an actual value, in the target's unit, meets the target.</summary>
    /// <param name="actual">The actual value (实际完成值).</param>
    public bool IsMetBy(decimal actual) => OperatorIsImplied && Direction == IndicatorDirection.Reverse
        ? actual <= Number.Value
        : OperatorIsImplied ? actual >= Number.Value : Operator.Holds(actual, Number.Value);

    private protected override string Format() =>
        string.Concat(Label, OperatorIsImplied ? "" : Operator.Sign(), Number.ToStringWith(Unit));
}
