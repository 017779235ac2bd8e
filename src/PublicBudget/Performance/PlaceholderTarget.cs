using PublicBudget.Preconditions;

namespace PublicBudget.Performance;

/// <summary>A filler in place of a target, for example "人次 ≥**%", "—" or 暂不确定; also a cell left blank.</summary>
public sealed record PlaceholderTarget : TargetValue
{
    /// <summary>What the filler says.</summary>
    public PlaceholderMeaning Meaning { get; init => field = Require.Defined(value); }

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.Placeholder;

    /// <inheritdoc/>
    public override IndicatorDirection Direction => IndicatorDirection.Unknown;

    private protected override string Format() => Meaning switch
    {
        PlaceholderMeaning.Filler => "**",
        PlaceholderMeaning.ToBeDetermined => "暂不确定",
        PlaceholderMeaning.ActualValue => "项目实际值",
        PlaceholderMeaning.NotApplicable => "不适用",
        _ => "",
    };
}
