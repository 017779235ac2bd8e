using PublicBudget.Performance;

namespace PublicBudget.Facts;

/// <summary>A row of a performance sheet with its target read, once for all rules.</summary>
internal sealed record PerformanceRow(IndicatorRow Row, PerformanceIndicator Indicator, bool IsRepeated)
{
    public TargetValue Target { get; } = Indicator.ParseTarget();

    /// <summary>The unit of a quantity or range, as printed; <c>null</c> where there is none.</summary>
    public TargetUnit? PrintedUnit => Target is QuantitativeTarget quantity ? quantity.Unit : (Target as RangeTarget)?.Unit;

    /// <summary>The printed unit, else the one of the reading that is offered beside it.</summary>
    public TargetUnit? LikelyUnit => PrintedUnit ?? (_likely ??= Target.Normalised as QuantitativeTarget)?.Unit;

    private QuantitativeTarget? _likely;
}
