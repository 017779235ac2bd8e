using System.Numerics;

namespace PublicBudget.Amounts;

/// <summary>
/// An amount as it is printed: the value, its unit and its decimals. 8万元 is not 8.0万元, because the first can stand for amounts
/// that the second cannot. The default is 0元. It never turns into <see cref="Money"/> by itself: <see cref="ToMoney"/> says so.
/// </summary>
/// <remarks>
/// Equality compares value, unit and decimals. The order is by amount, then from coarse to fine, then by unit, so that it
/// agrees with equality. To ask whether two figures can mean the same amount, ask whether their ranges meet.
/// </remarks>
public readonly partial struct PublishedAmount :
    IEquatable<PublishedAmount>,
    IComparable<PublishedAmount>,
    IComparable,
    IComparisonOperators<PublishedAmount, PublishedAmount, bool>,
    IUnaryNegationOperators<PublishedAmount, PublishedAmount>
{
    // A little more than Money holds, and small enough that the ends of every range are exact decimals.
    private const decimal MostYuan = 100_000_000_000_000_000m;

    private static readonly decimal[] Most = Array.ConvertAll(Enum.GetValues<MoneyUnit>(), unit => MostYuan / unit.YuanPerUnit());

    private readonly decimal _value;
    private readonly PublishedPrecision _precision;

    private PublishedAmount(decimal value, PublishedPrecision precision) => (_value, _precision) = (value, precision);

    /// <summary>The figure as printed, in <see cref="Unit"/>, with as many decimals as are printed.</summary>
    public decimal Value => _value;

    /// <summary>The printed unit.</summary>
    public MoneyUnit Unit => _precision.Unit;

    /// <summary>The decimals that are meaningful, −8…10; usually the printed ones.</summary>
    public int Decimals => _precision.Decimals;

    /// <summary>Unit and decimals.</summary>
    public PublishedPrecision Precision => _precision;

    /// <summary>The figure in yuan, exact.</summary>
    public decimal InYuan => _value * Unit.YuanPerUnit();

    /// <summary>The exact amounts that round to the figure: half a printed unit to both sides, closed.</summary>
    public AmountRange Range => AmountRange.Rounded(InYuan, _precision.UnitInYuan);

    /// <summary>The exact amounts that are cut off to the figure, for documents that do not round.</summary>
    public AmountRange TruncatedRange => AmountRange.Truncated(InYuan, _precision.UnitInYuan);

    /// <summary>Whether the figure has digits other than zero beyond its <see cref="Decimals"/>; its range means nothing then.</summary>
    public bool HasExcessDigits => _value % Step(Decimals) != 0;

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => Math.Sign(_value);

    /// <summary>Whether the figure is zero, such as 0.0. A blank cell is not a published amount.</summary>
    public bool IsZero => _value == 0;

    /// <summary>A figure whose printed decimals are those that the decimal is written with: 8m has none, 8.0m has one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The unit is unknown, or there are more than 10 decimals.</exception>
    /// <exception cref="OverflowException">The amount is beyond 10^17 yuan.</exception>
    public static PublishedAmount Of(decimal value, MoneyUnit unit) => Of(value, new PublishedPrecision(unit, value.Scale));

    /// <summary>A figure of a given precision. Digits beyond it are kept, see <see cref="HasExcessDigits"/>.</summary>
    /// <exception cref="OverflowException">The amount is beyond 10^17 yuan.</exception>
    public static PublishedAmount Of(decimal value, PublishedPrecision precision)
    {
        if (!Fits(value, precision.Unit))
        {
            throw new OverflowException(InvariantText.Invariant($"Expected an amount of at most {MostYuan} yuan, found {value}{precision.Unit.Symbol()}."));
        }

        return Make(value, precision);
    }

    /// <summary>A figure of a given precision, as <see cref="Of(decimal, PublishedPrecision)"/> makes it; false where the amount is beyond 10^17 yuan.</summary>
    /// <param name="value">The number as printed.</param>
    /// <param name="precision">Unit and decimals.</param>
    /// <param name="amount">The figure, or the default.</param>
    public static bool TryOf(decimal value, PublishedPrecision precision, out PublishedAmount amount)
    {
        bool fits = Fits(value, precision.Unit);
        amount = fits ? Make(value, precision) : default;
        return fits;
    }

    /// <summary>The figure that an exact amount is printed as, by default with 四舍五入.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rounding mode is unknown.</exception>
    public static PublishedAmount From(Money amount, PublishedPrecision precision, MidpointRounding rounding = MidpointRounding.AwayFromZero)
        => new(precision.Round(amount, rounding), precision);

    /// <summary>The printed value taken as exact: 239.9万元 becomes 2,399,000.00 yuan, although it may stand for 2,399,012.34.</summary>
    /// <exception cref="ArgumentException">The figure is finer than a fen.</exception>
    /// <exception cref="OverflowException">The figure is beyond what <see cref="Money"/> holds.</exception>
    public Money ToMoney() => Money.From(_value, Unit);

    private static bool Fits(decimal value, MoneyUnit unit) => Math.Abs(value) <= Most[(int)unit];

    private static PublishedAmount Make(decimal value, PublishedPrecision precision)
    {
        // Nearly every figure is printed with all its decimals, and no others.
        if (value.Scale == precision.Decimals && value != 0) return new(value, precision);
        bool fits = value % Step(precision.Decimals) == 0;
        return new(fits ? ExactDecimal.WithScale(value, Math.Max(0, precision.Decimals)) : value, precision);
    }

    /// <summary>The figure without its sign.</summary>
    public PublishedAmount Abs() => _value < 0 ? -this : this;

    /// <inheritdoc/>
    public bool Equals(PublishedAmount other) => _value == other._value && _precision == other._precision;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PublishedAmount other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_value, _precision);

    /// <summary>By amount, then from coarse to fine, then by unit.</summary>
    public int CompareTo(PublishedAmount other)
    {
        var byAmount = InYuan.CompareTo(other.InYuan);
        var byFineness = byAmount != 0 ? byAmount : other._precision.UnitInYuan.CompareTo(_precision.UnitInYuan);
        return byFineness != 0 ? byFineness : Unit.CompareTo(other.Unit);
    }

    int IComparable.CompareTo(object? obj) => Comparing.With(this, obj);

    /// <summary>The figure with the other sign, as precise.</summary>
    public static PublishedAmount operator -(PublishedAmount amount) => Of(-amount._value, amount._precision);

    /// <summary>Same value, unit and decimals.</summary>
    public static bool operator ==(PublishedAmount left, PublishedAmount right) => left.Equals(right);

    /// <summary>Another value, unit or other decimals.</summary>
    public static bool operator !=(PublishedAmount left, PublishedAmount right) => !left.Equals(right);

    /// <summary>Before, in the order of <see cref="CompareTo(PublishedAmount)"/>.</summary>
    public static bool operator <(PublishedAmount left, PublishedAmount right) => left.CompareTo(right) < 0;

    /// <summary>Before or the same, in the order of <see cref="CompareTo(PublishedAmount)"/>.</summary>
    public static bool operator <=(PublishedAmount left, PublishedAmount right) => left.CompareTo(right) <= 0;

    /// <summary>After, in the order of <see cref="CompareTo(PublishedAmount)"/>.</summary>
    public static bool operator >(PublishedAmount left, PublishedAmount right) => left.CompareTo(right) > 0;

    /// <summary>After or the same, in the order of <see cref="CompareTo(PublishedAmount)"/>.</summary>
    public static bool operator >=(PublishedAmount left, PublishedAmount right) => left.CompareTo(right) >= 0;

    private static decimal Step(int decimals)
        => decimals >= 0 ? new decimal(1, 0, 0, false, (byte)decimals) : ExactDecimal.PowerOfTen(-decimals);
}
