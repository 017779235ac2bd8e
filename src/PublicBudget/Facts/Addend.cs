namespace PublicBudget.Facts;

/// <summary>
/// A figure as something to be added up: a whole number of ten-thousandths (ticks), where it is one. Nearly every printed figure is,
/// and whole numbers are added up many times faster than decimals. Sums of figures that are not fall back to the decimals.
/// </summary>
internal readonly record struct Addend
{
    /// <summary>So many ticks can be added up and never leave a <see cref="long"/>, whatever their sizes.</summary>
    public const int MostTogether = 128;

    private const decimal PerOne = 10_000m;
    private const decimal Most = long.MaxValue / MostTogether / 10_000;

    /// <summary>A figure to be added up.</summary>
    /// <param name="value">Its value; not used where it is blank.</param>
    /// <param name="state">Whether it is reported or blank.</param>
    /// <param name="isUsable">Whether a relation can take it.</param>
    public Addend(decimal value, FigureState state, bool isUsable)
    {
        bool isWhole = value is >= -Most and <= Most && value * PerOne is var ticks && ticks == decimal.Truncate(ticks);
        Ticks = isWhole ? (long)(value * PerOne) : 0;
        Traits = (state == FigureState.Blank ? AddendTraits.Blank : 0)
            | (isWhole ? 0 : AddendTraits.Fractional)
            | (isUsable ? 0 : AddendTraits.Unusable);
    }

    private Addend(long ticks, AddendTraits traits) => (Ticks, Traits) = (ticks, traits);

    /// <summary>The number of ticks; 0 where it is no whole number.</summary>
    public long Ticks { get; }

    public AddendTraits Traits { get; }

    public bool IsBlank => (Traits & AddendTraits.Blank) != 0;

    public bool IsFractional => (Traits & AddendTraits.Fractional) != 0;

    /// <summary>The same number, of which no relation can make use.</summary>
    public Addend AsUnusable() => new(Ticks, Traits | AddendTraits.Unusable);
}
