namespace PublicBudget.Facts;

/// <summary>
/// A value as a whole number of ten-thousandths, where it is one: nearly every printed figure is, and whole numbers are added up many
/// times faster than decimals. Sums of figures that are not fall back to the decimals.
/// </summary>
internal readonly record struct Ticks
{
    private const decimal PerOne = 10_000m;
    private const decimal Most = long.MaxValue / 10_000;

    private Ticks(long number) => (Number, IsExact) = (number, true);

    /// <summary>The number of ticks; 0 where there is none.</summary>
    public long Number { get; }

    /// <summary>Whether the value is a whole number of ticks.</summary>
    public bool IsExact { get; }

    public static Ticks Of(decimal value)
        => value is >= -Most and <= Most && value * PerOne is var ticks && ticks == decimal.Truncate(ticks) ? new((long)ticks) : default;
}
