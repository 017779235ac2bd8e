using System.Numerics;

namespace PublicBudget.Amounts;

/// <summary>
/// A percentage as it is printed: 95.62 % with two decimals. 95 % is not 95.0 %. The default is 0 %. Percentage points (个百分点)
/// are a difference of percentages and none themselves.
/// </summary>
/// <remarks>Equality compares value and decimals; the order is by value, then from coarse to fine, so that it agrees.</remarks>
public readonly partial struct PublishedPercentage :
    IEquatable<PublishedPercentage>,
    IComparable<PublishedPercentage>,
    IComparable,
    IComparisonOperators<PublishedPercentage, PublishedPercentage, bool>,
    IUnaryNegationOperators<PublishedPercentage, PublishedPercentage>
{
    /// <summary>The most decimals, 7: what every quotient of two amounts can be printed with.</summary>
    public const int MaxDecimals = 7;

    // 2 · 2^63 fen as a multiple of one fen, in percent: no growth rate is larger.
    private const decimal Most = 2_000_000_000_000_000_000_000m;

    private readonly decimal _value;

    private PublishedPercentage(decimal value) => _value = value;

    /// <summary>The percentage as printed: 95.62 for 95.62 %, with as many decimals as are printed.</summary>
    public decimal Value => _value;

    /// <summary>The printed decimals, 0…7.</summary>
    public int Decimals => _value.Scale;

    /// <summary>The percentage as a ratio: 0.9562.</summary>
    public decimal Ratio => _value * 0.01m;

    /// <summary>One step of the last printed digit, as a ratio: 0.0001 for two decimals.</summary>
    public decimal UnitAsRatio => Step * 0.01m;

    /// <summary>The ratios that round to the percentage: half a printed unit to both sides, closed.</summary>
    public RatioRange Range => RatioRange.OfPercent(DecimalInterval.Rounded(_value, Step));

    /// <summary>The ratios that are cut off to the percentage, for documents that do not round.</summary>
    public RatioRange TruncatedRange => RatioRange.OfPercent(DecimalInterval.Truncated(_value, Step));

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => Math.Sign(_value);

    /// <summary>Whether the percentage is zero, such as 0.00 %.</summary>
    public bool IsZero => _value == 0;

    private decimal Step => new(1, 0, 0, false, _value.Scale);

    /// <summary>A percentage whose printed decimals are those that the decimal is written with: 95m has none, 95.0m has one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are more than 7 decimals, or the value is beyond 2·10^21.</exception>
    public static PublishedPercentage Of(decimal value)
        => value.Scale <= MaxDecimals
            ? new(ExactDecimal.WithScale(InRange(value, nameof(value)), value.Scale))
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"Expected a percentage with at most {MaxDecimals} decimals.");

    /// <summary>A percentage printed with a number of decimals.</summary>
    /// <exception cref="ArgumentException">The value has digits other than zero beyond the decimals.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are not 0…7, or the value is beyond 2·10^21.</exception>
    public static PublishedPercentage Of(decimal value, int decimals)
    {
        RequireDecimals(decimals);
        return decimal.Round(value, decimals, MidpointRounding.ToZero) == value
            ? new(ExactDecimal.WithScale(InRange(value, nameof(value)), decimals))
            : throw new ArgumentException(InvariantText.Invariant($"Expected a percentage with at most {decimals} decimals, found {value}."), nameof(value));
    }

    /// <summary>The percentage that a ratio is printed as, by default with 四舍五入: 0.956232 is 95.62 %.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are not 0…7, the rounding mode is unknown, or the ratio is beyond 2·10^19.</exception>
    public static PublishedPercentage FromRatio(decimal ratio, int decimals, MidpointRounding rounding = MidpointRounding.AwayFromZero)
    {
        RequireDecimals(decimals);
        return new(ExactDecimal.Quotient(InRange(ratio, nameof(ratio), Most / 100), 0.01m, decimals, rounding));
    }

    /// <summary>The percentage without its sign.</summary>
    public PublishedPercentage Abs() => _value < 0 ? -this : this;

    /// <inheritdoc/>
    public bool Equals(PublishedPercentage other) => _value == other._value && Decimals == other.Decimals;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PublishedPercentage other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_value, Decimals);

    /// <summary>By value, then from coarse to fine.</summary>
    public int CompareTo(PublishedPercentage other)
        => _value.CompareTo(other._value) is var byValue and not 0 ? byValue : Decimals.CompareTo(other.Decimals);

    int IComparable.CompareTo(object? obj) => Comparing.With(this, obj);

    /// <summary>The percentage with the other sign, as precise.</summary>
    public static PublishedPercentage operator -(PublishedPercentage percentage) => Of(-percentage._value);

    /// <summary>Same value and decimals.</summary>
    public static bool operator ==(PublishedPercentage left, PublishedPercentage right) => left.Equals(right);

    /// <summary>Another value or other decimals.</summary>
    public static bool operator !=(PublishedPercentage left, PublishedPercentage right) => !left.Equals(right);

    /// <summary>Before, in the order of <see cref="CompareTo(PublishedPercentage)"/>.</summary>
    public static bool operator <(PublishedPercentage left, PublishedPercentage right) => left.CompareTo(right) < 0;

    /// <summary>Before or the same, in the order of <see cref="CompareTo(PublishedPercentage)"/>.</summary>
    public static bool operator <=(PublishedPercentage left, PublishedPercentage right) => left.CompareTo(right) <= 0;

    /// <summary>After, in the order of <see cref="CompareTo(PublishedPercentage)"/>.</summary>
    public static bool operator >(PublishedPercentage left, PublishedPercentage right) => left.CompareTo(right) > 0;

    /// <summary>After or the same, in the order of <see cref="CompareTo(PublishedPercentage)"/>.</summary>
    public static bool operator >=(PublishedPercentage left, PublishedPercentage right) => left.CompareTo(right) >= 0;

    /// <summary>The percentage part/whole, rounded once.</summary>
    internal static PublishedPercentage FromQuotient(Money part, Money whole, int decimals, MidpointRounding rounding)
    {
        RequireDecimals(decimals);
        return new(ExactDecimal.Quotient(part.Fen, whole.Fen * 0.01m, decimals, rounding));
    }

    private static decimal InRange(decimal value, string name, decimal most = Most)
        => Math.Abs(value) <= most ? value : throw new ArgumentOutOfRangeException(name, value, InvariantText.Invariant($"Expected at most {most}."));

    private static void RequireDecimals(int decimals)
    {
        if (decimals is < 0 or > MaxDecimals)
        {
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, $"Expected 0 to {MaxDecimals} decimals.");
        }
    }
}
