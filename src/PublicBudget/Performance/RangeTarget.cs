namespace PublicBudget.Performance;

/// <summary>A number between two others, for example "80-90%" or "10%≤x&lt;20%".</summary>
public sealed record RangeTarget : TargetValue
{
    /// <summary>The words printed before the range, "室温" in "室温18-26℃"; null where there are none.</summary>
    public string? Label { get; init; }

    /// <summary>The lower end.</summary>
    public required TargetNumber Low { get; init; }

    /// <summary>The upper end.</summary>
    public required TargetNumber High { get; init; }

    /// <summary>Whether the lower end itself meets the target; true by default, false for "10&lt;x".</summary>
    public bool LowIsIncluded { get; init; } = true;

    /// <summary>Whether the upper end itself meets the target; true by default, false for "x&lt;20".</summary>
    public bool HighIsIncluded { get; init; } = true;

    /// <summary>The unit of both ends; null where none is printed.</summary>
    public TargetUnit? Unit { get; init; }

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.Range;

    /// <inheritdoc/>
    public override IndicatorDirection Direction => IndicatorDirection.Equal;

    /// <summary>Whether an actual value, in the target's unit, lies within the range.</summary>
    /// <param name="actual">The actual value (实际完成值).</param>
    public bool IsMetBy(decimal actual) =>
        (LowIsIncluded ? actual >= Low.Value : actual > Low.Value)
        && (HighIsIncluded ? actual <= High.Value : actual < High.Value);

    private protected override string Format() => Label + (Label is not null && Low.Value < 0m ? "在" : "") + (LowIsIncluded && HighIsIncluded
        ? (Unit is null ? Low.ToStringWith(null) : Low.ToString()) + (High.Value < 0m ? "至" : "-") + High.ToStringWith(Unit)
        : $"{Low.ToStringWith(Unit)}{(LowIsIncluded ? "≤" : "<")}x{(HighIsIncluded ? "≤" : "<")}{High.ToStringWith(Unit)}");
}
