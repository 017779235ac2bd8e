namespace PublicBudget.Performance;

/// <summary>A text in no known form, for example "88100", two cells run together. Its text is all there is.</summary>
public sealed record UnrecognisedTarget : TargetValue
{
    internal UnrecognisedTarget()
    {
    }

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.Unrecognised;

    /// <inheritdoc/>
    public override IndicatorDirection Direction => IndicatorDirection.Unknown;

    // Its own text: there is no other form of it. (Printed of this type is always set.)
    private protected override string Format() => Printed;
}
