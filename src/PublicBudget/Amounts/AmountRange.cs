using System.Numerics;

namespace PublicBudget.Amounts;

/// <summary>
/// The exact amounts, in yuan, that a printed figure can stand for (允许误差 is derived from it), each end open or closed. The
/// default is the single amount 0. Ranges have no order; whether they agree is <see cref="Meets"/>.
/// </summary>
/// <remarks>
/// Source of the arithmetic: XBRL International, Calculations 1.1 (Recommendation 2023). Ends are exact up to 28 digits, which
/// sums of printed amounts do not reach.
/// </remarks>
public readonly struct AmountRange :
    IEquatable<AmountRange>,
    IAdditionOperators<AmountRange, AmountRange, AmountRange>,
    ISubtractionOperators<AmountRange, AmountRange, AmountRange>,
    IUnaryNegationOperators<AmountRange, AmountRange>,
    IMultiplyOperators<AmountRange, decimal, AmountRange>,
    IEqualityOperators<AmountRange, AmountRange, bool>,
    IAdditiveIdentity<AmountRange, AmountRange>
{
    private readonly DecimalInterval _interval;

    private AmountRange(DecimalInterval interval) => _interval = interval;

    /// <summary>The range without an amount; its ends read 0.</summary>
    public static AmountRange Empty => new(DecimalInterval.Empty);

    static AmountRange IAdditiveIdentity<AmountRange, AmountRange>.AdditiveIdentity => default;

    /// <summary>The low end in yuan.</summary>
    public decimal Low => _interval.Low;

    /// <summary>The high end in yuan.</summary>
    public decimal High => _interval.High;

    /// <summary>Whether the low end belongs to the range.</summary>
    public bool LowIsClosed => _interval.LowIsClosed;

    /// <summary>Whether the high end belongs to the range.</summary>
    public bool HighIsClosed => _interval.HighIsClosed;

    /// <summary>True if no amount lies in the range.</summary>
    public bool IsEmpty => _interval.IsEmpty;

    /// <summary>High end minus low end, in yuan.</summary>
    public decimal Width => _interval.Width;

    internal DecimalInterval Interval => _interval;

    /// <summary>The single amount, in yuan.</summary>
    public static AmountRange Exact(decimal yuan) => new(DecimalInterval.Between(yuan, yuan));

    /// <summary>The single amount.</summary>
    public static AmountRange Exact(Money amount) => Exact(amount.Yuan);

    /// <summary>The amounts from one end to the other, in yuan; empty if the ends are equal and one is open.</summary>
    /// <exception cref="ArgumentException">The low end is above the high end.</exception>
    public static AmountRange Between(decimal low, decimal high, bool lowIsClosed = true, bool highIsClosed = true)
        => new(DecimalInterval.Between(low, high, lowIsClosed, highIsClosed));

    /// <summary>The amounts that round to a value: half a unit to both sides, both ends closed, in yuan.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The unit is negative.</exception>
    public static AmountRange Rounded(decimal value, decimal unit) => new(DecimalInterval.Rounded(value, NotNegative(unit)));

    /// <summary>
    /// The amounts that are cut off to a value, in yuan: [v, v + unit) above zero, (v − unit, v] below, (−unit, unit) for zero.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The unit is not positive.</exception>
    public static AmountRange Truncated(decimal value, decimal unit)
        => new(DecimalInterval.Truncated(value, unit != 0 ? NotNegative(unit) : throw Needs("a unit above zero", unit)));

    /// <summary>The sums of an amount of each range; a single 0 for none, empty if one of them is.</summary>
    /// <exception cref="OverflowException">An end is beyond a decimal.</exception>
    public static AmountRange Sum(IEnumerable<AmountRange> ranges)
    {
        ArgumentNullException.ThrowIfNull(ranges);
        var sum = default(DecimalInterval);
        foreach (var range in ranges)
        {
            sum += range._interval;
        }

        return new(sum);
    }

    /// <summary>The amounts in both ranges.</summary>
    public AmountRange Intersect(AmountRange other) => new(_interval.Intersect(other._interval));

    /// <summary>Whether some amount lies in both ranges: the printed figures can both be right.</summary>
    public bool Meets(AmountRange other) => !_interval.Intersect(other._interval).IsEmpty;

    /// <summary>Whether an amount in yuan lies in the range.</summary>
    public bool Contains(decimal yuan) => _interval.Contains(yuan);

    /// <summary>Whether an amount lies in the range.</summary>
    public bool Contains(Money amount) => Contains(amount.Yuan);

    /// <summary>
    /// Whether some amount of this range is at most some amount of the other: fails if and only if a part of this range must be
    /// larger than its whole of the other range.
    /// </summary>
    public bool CanBeAtMost(AmountRange other) => _interval.CanBeAtMost(other._interval);

    /// <summary>
    /// The least difference, in yuan, between an amount of this range and one of the other: how far two contradicting figures
    /// must be apart in truth. 0 where the ranges meet, touch, or one is empty.
    /// </summary>
    public decimal DistanceTo(AmountRange other) => _interval.DistanceTo(other._interval);

    /// <inheritdoc/>
    public bool Equals(AmountRange other) => _interval.Equals(other._interval);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AmountRange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _interval.GetHashCode();

    /// <summary>[2398500, 2399500] in yuan; a round bracket for an open end; ∅ for the empty range.</summary>
    public override string ToString() => _interval.ToString();

    /// <summary>The sums; an end stays closed only if both ends added are.</summary>
    /// <exception cref="OverflowException">An end is beyond a decimal.</exception>
    public static AmountRange operator +(AmountRange left, AmountRange right) => new(left._interval + right._interval);

    /// <summary>The differences: low minus high, high minus low.</summary>
    /// <exception cref="OverflowException">An end is beyond a decimal.</exception>
    public static AmountRange operator -(AmountRange left, AmountRange right) => new(left._interval + -right._interval);

    /// <summary>The amounts with the other sign; the ends change places.</summary>
    public static AmountRange operator -(AmountRange range) => new(-range._interval);

    /// <summary>The multiples; a negative factor makes the ends change places, zero leaves the single amount 0.</summary>
    /// <exception cref="OverflowException">An end is beyond a decimal.</exception>
    public static AmountRange operator *(AmountRange range, decimal factor) => new(range._interval * factor);

    /// <inheritdoc cref="op_Multiply(AmountRange, decimal)"/>
    public static AmountRange operator *(decimal factor, AmountRange range) => range * factor;

    /// <summary>Same ends, equally closed.</summary>
    public static bool operator ==(AmountRange left, AmountRange right) => left.Equals(right);

    /// <summary>Other ends.</summary>
    public static bool operator !=(AmountRange left, AmountRange right) => !left.Equals(right);

    private static decimal NotNegative(decimal unit) => unit >= 0 ? unit : throw Needs("a unit of zero or more", unit);

    private static ArgumentOutOfRangeException Needs(string expected, decimal unit) => new(nameof(unit), unit, $"Expected {expected}.");
}
