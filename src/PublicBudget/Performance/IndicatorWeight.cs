namespace PublicBudget.Performance;

/// <summary>
/// The condition on a weight (分值): points are not negative, nor beyond all measure. Whether they add up is a rule's question.
/// </summary>
internal static class IndicatorWeight
{
    public const decimal Most = 1_000_000m;

    public static decimal? Checked(decimal? weight, string? name) => weight is not (< 0m or > Most)
        ? weight
        : throw new ArgumentOutOfRangeException(
            nameof(weight),
            weight,
            FormattableString.Invariant($"Expected a weight of 0 to {Most} points for the indicator {name ?? "(no name)"}, found {weight}."));
}
