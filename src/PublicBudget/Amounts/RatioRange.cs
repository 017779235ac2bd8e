using System.Numerics;

namespace PublicBudget.Amounts;

/// <summary>
/// The ratios that printed figures allow (3.45 % is 0.0345), each end open or closed. The default is the single ratio 0. What has
/// no value, because the base of the ratio may be zero or negative, is null instead of a range.
/// </summary>
/// <remarks>
/// Ends that do not terminate are moved outwards at the 20th decimal, so that rounding never turns two figures that agree into
/// a contradiction.
/// </remarks>
public readonly partial struct RatioRange : IEquatable<RatioRange>, IEqualityOperators<RatioRange, RatioRange, bool>
{
    private readonly DecimalInterval _interval;

    private RatioRange(DecimalInterval interval) => _interval = interval;

    /// <summary>The range without a ratio; its ends read 0.</summary>
    public static RatioRange Empty => new(DecimalInterval.Empty);

    /// <summary>The low end: 0.0345 for 3.45 %.</summary>
    public decimal Low => _interval.Low;

    /// <summary>The high end: 0.0345 for 3.45 %.</summary>
    public decimal High => _interval.High;

    /// <summary>Whether the low end belongs to the range.</summary>
    public bool LowIsClosed => _interval.LowIsClosed;

    /// <summary>Whether the high end belongs to the range.</summary>
    public bool HighIsClosed => _interval.HighIsClosed;

    /// <summary>True if no ratio lies in the range.</summary>
    public bool IsEmpty => _interval.IsEmpty;

    /// <summary>High end minus low end.</summary>
    public decimal Width => _interval.Width;

    /// <summary>The single ratio.</summary>
    public static RatioRange Exact(decimal ratio) => new(DecimalInterval.Between(ratio, ratio));

    /// <summary>The ratios from one end to the other; empty if the ends are equal and one is open.</summary>
    /// <exception cref="ArgumentException">The low end is above the high end.</exception>
    public static RatioRange Between(decimal low, decimal high, bool lowIsClosed = true, bool highIsClosed = true)
        => new(DecimalInterval.Between(low, high, lowIsClosed, highIsClosed));

    /// <summary>The ratios in both ranges.</summary>
    public RatioRange Intersect(RatioRange other) => new(_interval.Intersect(other._interval));

    /// <summary>Whether some ratio lies in both ranges: the printed figures can both be right.</summary>
    public bool Meets(RatioRange other) => !_interval.Intersect(other._interval).IsEmpty;

    /// <summary>Whether a ratio lies in the range.</summary>
    public bool Contains(decimal ratio) => _interval.Contains(ratio);

    /// <summary>
    /// The least difference between a ratio of this range and one of the other; 0 where they meet, touch, or one is empty.
    /// </summary>
    public decimal DistanceTo(RatioRange other) => _interval.DistanceTo(other._interval);

    /// <inheritdoc/>
    public bool Equals(RatioRange other) => _interval.Equals(other._interval);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RatioRange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _interval.GetHashCode();

    /// <summary>[0.03445, 0.03455]; a round bracket for an open end; ∅ for the empty range.</summary>
    public override string ToString() => _interval.ToString();

    /// <summary>Same ends, equally closed.</summary>
    public static bool operator ==(RatioRange left, RatioRange right) => left.Equals(right);

    /// <summary>Other ends.</summary>
    public static bool operator !=(RatioRange left, RatioRange right) => !left.Equals(right);

    internal static RatioRange OfPercent(DecimalInterval percent) => new(percent * 0.01m);
}
