using System.Numerics;

namespace PublicBudget.Amounts;

/// <summary>
/// How an amount moved against its base (增减额, 增长率). The rate is undefined where the base is zero or negative; the change is
/// always there. The default is from 0 to 0: unchanged, rate undefined. Growths are compared by their amounts, and have no order.
/// </summary>
public readonly struct Growth : IEquatable<Growth>, IEqualityOperators<Growth, Growth, bool>
{
    private Growth(Money prior, Money current, Money change) => (Prior, Current, Change) = (prior, current, change);

    /// <summary>The base, usually the prior year's figure (上年数).</summary>
    public Money Prior { get; }

    /// <summary>The current figure (本年数).</summary>
    public Money Current { get; }

    /// <summary>Current minus prior (增减额): negative for a decrease.</summary>
    public Money Change { get; }

    /// <summary>增加, 减少 or 持平.</summary>
    public Direction Direction => Change.Sign switch
    {
        > 0 => Direction.Increase,
        < 0 => Direction.Decrease,
        _ => Direction.Unchanged,
    };

    /// <summary>True if the base is zero or negative: there is no rate (上年为零，无法比较).</summary>
    public bool IsUndefined => Prior <= Money.Zero;

    /// <summary>True if the base is zero and the current figure is not.</summary>
    public bool IsNewFromZero => Prior.IsZero && !Current.IsZero;

    /// <summary>
    /// Change/prior: 0.034497… for 8 over 231.9, negative for a decrease; null if undefined. It is cut to the 28 digits of a
    /// decimal: for print there is <see cref="Percentage"/>, which rounds once.
    /// </summary>
    public decimal? Rate => IsUndefined ? null : (decimal)Change.Fen / Prior.Fen;

    /// <summary>The growth from one amount to another.</summary>
    /// <exception cref="OverflowException">The change is beyond what <see cref="Money"/> holds.</exception>
    public static Growth Between(Money prior, Money current) => new(prior, current, current - prior);

    /// <summary>The growth that a text states by the current amount and the signed change; the base is their difference.</summary>
    /// <exception cref="OverflowException">The base is beyond what <see cref="Money"/> holds.</exception>
    public static Growth FromChange(Money current, Money change) => new(current - change, current, change);

    /// <summary>
    /// The rate as a percentage, rounded once, by default with 四舍五入, negative for a decrease; null if undefined.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are not 0…7, or the rounding mode is unknown.</exception>
    public PublishedPercentage? Percentage(int decimals, MidpointRounding rounding = MidpointRounding.AwayFromZero)
        => IsUndefined ? null : PublishedPercentage.FromQuotient(Change, Prior, decimals, rounding);

    /// <inheritdoc/>
    public bool Equals(Growth other) => Prior == other.Prior && Current == other.Current;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Growth other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Prior, Current);

    /// <summary>The change and the rate with two decimals: +80000.00 (3.45%), or "undefined" for the rate.</summary>
    public override string ToString()
        => $"{(Change.Sign > 0 ? "+" : "")}{Change} ({Percentage(2)?.ToString() ?? "undefined"})";

    /// <summary>Same prior and same current amount.</summary>
    public static bool operator ==(Growth left, Growth right) => left.Equals(right);

    /// <summary>Another prior or another current amount.</summary>
    public static bool operator !=(Growth left, Growth right) => !left.Equals(right);
}
