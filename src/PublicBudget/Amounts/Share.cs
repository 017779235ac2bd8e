using System.Numerics;

namespace PublicBudget.Amounts;

/// <summary>
/// How much of a whole a part is (占比). It is undefined where the whole is zero or negative, and then has neither a ratio nor a
/// percentage. The default is 0 of 0, undefined. Shares are compared by what they are made of, and have no order.
/// </summary>
public readonly struct Share : IEquatable<Share>, IEqualityOperators<Share, Share, bool>
{
    private Share(Money part, Money whole) => (Part, Whole) = (part, whole);

    /// <summary>The part.</summary>
    public Money Part { get; }

    /// <summary>The whole.</summary>
    public Money Whole { get; }

    /// <summary>True if the whole is zero or negative.</summary>
    public bool IsUndefined => Whole <= Money.Zero;

    /// <summary>
    /// Part/whole, 0.956232… for 229.4 of 239.9; null if undefined. It is cut to the 28 digits of a decimal: for print there is
    /// <see cref="Percentage"/>, which rounds once.
    /// </summary>
    public decimal? Ratio => IsUndefined ? null : (decimal)Part.Fen / Whole.Fen;

    /// <summary>The share of a part in a whole.</summary>
    public static Share Of(Money part, Money whole) => new(part, whole);

    /// <summary>The share as a percentage, rounded once, by default with 四舍五入; null if undefined.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are not 0…7, or the rounding mode is unknown.</exception>
    public PublishedPercentage? Percentage(int decimals, MidpointRounding rounding = MidpointRounding.AwayFromZero)
        => IsUndefined ? null : PublishedPercentage.FromQuotient(Part, Whole, decimals, rounding);

    /// <inheritdoc/>
    public bool Equals(Share other) => Part == other.Part && Whole == other.Whole;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Share other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Part, Whole);

    /// <summary>The percentage with two decimals, 95.62%, or "undefined".</summary>
    public override string ToString() => Percentage(2)?.ToString() ?? "undefined";

    /// <summary>Same part and same whole.</summary>
    public static bool operator ==(Share left, Share right) => left.Equals(right);

    /// <summary>Another part or another whole.</summary>
    public static bool operator !=(Share left, Share right) => !left.Equals(right);
}
