namespace PublicBudget.Performance;

/// <summary>What is doubtful about a number with its unit under the indicator's name.</summary>
internal static class TargetDoubts
{
    /// <summary>A part, "2/3" or "1:20", needs no unit; any other number does.</summary>
    public static TargetWarnings OfUnit(TargetNumber number, TargetUnit? unit, IndicatorName name) => unit switch
    {
        null when number.IsPart => TargetWarnings.None,
        null => TargetWarnings.UnitMissing | (name.IsShare ? TargetWarnings.PercentSignMissing : TargetWarnings.None),
        _ => (unit.IsKnown ? TargetWarnings.None : TargetWarnings.UnitUnknown)
            | (Disagree(unit, name) ? TargetWarnings.NameAndUnitDisagree : TargetWarnings.None),
    };

    public static TargetWarnings OfQuantity(TargetOperator? printed, TargetNumber number, TargetUnit? unit, IndicatorName name) =>
        (printed is null ? TargetWarnings.OperatorMissing : TargetWarnings.None)
        | OfUnit(number, unit, name)
        | OfSize(printed ?? TargetOperator.Equal, number, unit, name)
        | OfSign(number, unit)
        | (printed is null && IsMisreadOperator(number, unit) ? TargetWarnings.SuspectedMisreadOperator : TargetWarnings.None);

    /// <summary>A range is at least its lower end.</summary>
    public static TargetWarnings OfRange(TargetNumber low, TargetUnit? unit, IndicatorName name) =>
        OfUnit(low, unit, name) | OfSize(TargetOperator.AtLeast, low, unit, name) | OfSign(low, unit);

    private static TargetWarnings OfSign(TargetNumber number, TargetUnit? unit) =>
        number.Value < 0 && unit is { Kind: TargetUnitKind.Count or TargetUnitKind.Time } ? TargetWarnings.NegativeCount : TargetWarnings.None;

    /// <summary>率 and 满意度 want %; 数 and 次 want a count; 及时性 and 规范性 are judged in words or in percent.</summary>
    private static bool Disagree(TargetUnit unit, IndicatorName name) => unit.Kind switch
    {
        TargetUnitKind.Ratio or TargetUnitKind.PercentagePoint => name.IsCount,
        TargetUnitKind.Multiple or TargetUnitKind.Rate or TargetUnitKind.Score or TargetUnitKind.Other => false,
        TargetUnitKind.Time => name.IsShare || name.IsCount,
        _ => name.IsShare || name.IsWording,
    };

    /// <summary>A share of the whole ends at 100 %; one without % is compared as if it were printed.</summary>
    private static TargetWarnings OfSize(TargetOperator printed, TargetNumber number, TargetUnit? unit, IndicatorName name)
    {
        bool isShare = unit is null ? name.IsCappedShare : unit.Kind == TargetUnitKind.Ratio && (name.IsCappedShare || !name.IsGiven);
        if (!isShare || printed.Direction() == IndicatorDirection.Reverse)
        {
            return TargetWarnings.None;
        }

        decimal percent = number.Value * (unit?.Factor ?? 1m);
        bool isBeyond = percent > 100m || (percent == 100m && printed == TargetOperator.GreaterThan);
        return isBeyond && name.IsGiven ? TargetWarnings.Unattainable
            : percent == 100m && printed == TargetOperator.AtLeast ? TargetWarnings.OnlyJustAttainable
            : TargetWarnings.None;
    }

    /// <summary>
    /// OCR reads ≥ as 2. More than 100 % that is at most 100 % without its leading 2, or a count of 2100 and more that stays a
    /// number without it, is suspected – and left as it is printed.
    /// </summary>
    private static bool IsMisreadOperator(TargetNumber number, TargetUnit? unit) =>
        number is { Scale: NumberScale.One, Denominator: 1, IsApproximate: false } && unit?.Kind switch
        {
            TargetUnitKind.Ratio => number.Value is > 200m and < 300m or 2100m,
            TargetUnitKind.Count => number.Value is >= 2100m and < 3000m,
            _ => false,
        };
}
