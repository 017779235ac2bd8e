using System.Globalization;

namespace PublicBudget.Amounts;

/// <summary>
/// The arithmetic behind <see cref="AmountRange"/> and <see cref="RatioRange"/>: an interval of decimals, each end open or
/// closed. Default: the single value 0. All empty intervals are one.
/// </summary>
internal readonly struct DecimalInterval : IEquatable<DecimalInterval>
{
    // Open, not closed, so that the default is the closed [0, 0].
    private readonly bool _lowIsOpen;
    private readonly bool _highIsOpen;

    private DecimalInterval(decimal low, decimal high, bool lowIsOpen, bool highIsOpen)
        => (Low, High, _lowIsOpen, _highIsOpen) = (low, high, lowIsOpen, highIsOpen);

    public static DecimalInterval Empty => new(0, 0, true, true);

    public decimal Low { get; }

    public decimal High { get; }

    public bool LowIsClosed => !_lowIsOpen;

    public bool HighIsClosed => !_highIsOpen;

    public bool IsEmpty => Low == High && _lowIsOpen;

    public decimal Width => High - Low;

    public static DecimalInterval Between(decimal low, decimal high, bool lowIsClosed = true, bool highIsClosed = true)
        => low <= high
            ? OrEmpty(low, high, lowIsClosed, highIsClosed)
            : throw new ArgumentException(InvariantText.Invariant($"Expected a low end that is not above the high end, found {low} and {high}."), nameof(low));

    /// <summary>Half a unit to both sides, closed: the direction of a tie is unknown.</summary>
    public static DecimalInterval Rounded(decimal value, decimal unit) => new(value - unit * 0.5m, value + unit * 0.5m, false, false);

    /// <summary>A whole unit away from zero, open there; for zero to both sides.</summary>
    public static DecimalInterval Truncated(decimal value, decimal unit)
        => new(value <= 0 ? value - unit : value, value >= 0 ? value + unit : value, value <= 0, value >= 0);

    public static DecimalInterval operator +(DecimalInterval left, DecimalInterval right)
        => left.IsEmpty || right.IsEmpty
            ? Empty
            : new(left.Low + right.Low, left.High + right.High, left._lowIsOpen || right._lowIsOpen, left._highIsOpen || right._highIsOpen);

    public static DecimalInterval operator -(DecimalInterval range)
        => range.IsEmpty ? Empty : new(-range.High, -range.Low, range._highIsOpen, range._lowIsOpen);

    public static DecimalInterval operator *(DecimalInterval range, decimal factor)
    {
        if (range.IsEmpty || factor == 0)
        {
            return range.IsEmpty ? Empty : default;
        }

        var (low, high) = (range.Low * factor, range.High * factor);
        return factor > 0 ? new(low, high, range._lowIsOpen, range._highIsOpen) : new(high, low, range._highIsOpen, range._lowIsOpen);
    }

    public DecimalInterval Intersect(DecimalInterval other)
    {
        if (IsEmpty || other.IsEmpty)
        {
            return Empty;
        }

        var (low, lowIsOpen) = Low == other.Low ? (Low, _lowIsOpen || other._lowIsOpen) : Low > other.Low ? (Low, _lowIsOpen) : (other.Low, other._lowIsOpen);
        var (high, highIsOpen) = High == other.High ? (High, _highIsOpen || other._highIsOpen) : High < other.High ? (High, _highIsOpen) : (other.High, other._highIsOpen);
        return low <= high ? OrEmpty(low, high, !lowIsOpen, !highIsOpen) : Empty;
    }

    public bool Contains(decimal value)
        => !IsEmpty
            && (LowIsClosed ? value >= Low : value > Low)
            && (HighIsClosed ? value <= High : value < High);

    /// <summary>Whether some value of this is at most some value of the other.</summary>
    public bool CanBeAtMost(DecimalInterval other)
        => !IsEmpty && !other.IsEmpty && (Low < other.High || (Low == other.High && LowIsClosed && other.HighIsClosed));

    /// <summary>The width of the gap, 0 where they meet or only touch.</summary>
    public decimal DistanceTo(DecimalInterval other)
        => IsEmpty || other.IsEmpty ? 0 : Math.Max(0, Math.Max(Low - other.High, other.Low - High));

    public bool Equals(DecimalInterval other)
        => Low == other.Low && High == other.High && _lowIsOpen == other._lowIsOpen && _highIsOpen == other._highIsOpen;

    public override bool Equals(object? obj) => obj is DecimalInterval other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Low, High, _lowIsOpen, _highIsOpen);

    /// <summary>[2398500, 2399500), ∅.</summary>
    public override string ToString()
        => IsEmpty
            ? "∅"
            : string.Create(CultureInfo.InvariantCulture, $"{(LowIsClosed ? '[' : '(')}{Plain(Low)}, {Plain(High)}{(HighIsClosed ? ']' : ')')}");

    // The ends of equal ranges may be written with other trailing zeros; their text is the same.
    private static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;

    private static DecimalInterval OrEmpty(decimal low, decimal high, bool lowIsClosed, bool highIsClosed)
        => low < high || (lowIsClosed && highIsClosed) ? new(low, high, !lowIsClosed, !highIsClosed) : Empty;
}
