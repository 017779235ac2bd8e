namespace PublicBudget.Performance;

/// <summary>The one condition on a weight (分值): points are never negative. Whether they add up is a rule's question.</summary>
internal static class IndicatorWeight
{
    public static decimal? Checked(decimal? weight, string? name) => weight is not < 0
        ? weight
        : throw new ArgumentOutOfRangeException(
            nameof(weight), weight, $"Expected a weight of at least 0 for the indicator {name ?? "(no name)"}, found {weight}.");
}
