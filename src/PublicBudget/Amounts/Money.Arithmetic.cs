using System.Numerics;

namespace PublicBudget.Amounts;

public readonly partial struct Money :
    IAdditionOperators<Money, Money, Money>,
    ISubtractionOperators<Money, Money, Money>,
    IUnaryNegationOperators<Money, Money>,
    IMultiplyOperators<Money, long, Money>,
    IComparisonOperators<Money, Money, bool>,
    IAdditiveIdentity<Money, Money>,
    IMinMaxValue<Money>
{
    static Money IAdditiveIdentity<Money, Money>.AdditiveIdentity => Zero;

    /// <summary>The sum.</summary>
    /// <exception cref="OverflowException">The sum is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public static Money operator +(Money left, Money right)
    {
        var sum = unchecked(left._fen + right._fen);
        return ((left._fen ^ sum) & (right._fen ^ sum)) >= 0 ? new(sum) : throw TooLarge((BigInteger)left._fen + right._fen, "an addition");
    }

    /// <summary>The difference.</summary>
    /// <exception cref="OverflowException">The difference is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public static Money operator -(Money left, Money right)
    {
        var difference = unchecked(left._fen - right._fen);
        return ((left._fen ^ right._fen) & (left._fen ^ difference)) >= 0
            ? new(difference)
            : throw TooLarge((BigInteger)left._fen - right._fen, "a subtraction");
    }

    /// <summary>The amount with the other sign.</summary>
    /// <exception cref="OverflowException">The amount is <see cref="MinValue"/>, which has no counterpart.</exception>
    public static Money operator -(Money amount)
        => amount._fen != long.MinValue ? new(unchecked(-amount._fen)) : throw TooLarge(-(BigInteger)amount._fen, "a negation");

    /// <summary>The amount, so many times.</summary>
    /// <exception cref="OverflowException">The product is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public static Money operator *(Money amount, long times)
    {
        var high = Math.BigMul(amount._fen, times, out var low);
        return high == low >> 63 ? new(low) : throw TooLarge((BigInteger)amount._fen * times, "a multiplication");
    }

    /// <inheritdoc cref="op_Multiply(Money, long)"/>
    public static Money operator *(long times, Money amount) => amount * times;

    /// <summary>The amount without its sign.</summary>
    /// <exception cref="OverflowException">The amount is <see cref="MinValue"/>, which has no counterpart.</exception>
    public Money Abs() => _fen < 0 ? -this : this;

    /// <summary>The amount times a factor, rounded once, to the fen.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rounding mode is unknown.</exception>
    /// <exception cref="OverflowException">The product is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public Money Multiply(decimal factor, MidpointRounding rounding)
    {
        var (coefficient, scale) = ExactDecimal.Split(factor);
        return FromExact(ExactDecimal.RoundedQuotient(_fen * coefficient, BigInteger.Pow(10, scale), rounding), "a multiplication");
    }

    /// <summary>
    /// The amount divided, rounded once, to the fen. Parts made this way need not add up to the whole: for that there is
    /// <see cref="Allocate(int)"/>.
    /// </summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rounding mode is unknown.</exception>
    /// <exception cref="OverflowException">The quotient is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public Money Divide(decimal divisor, MidpointRounding rounding)
    {
        var (coefficient, scale) = ExactDecimal.Split(divisor);
        return coefficient.IsZero
            ? throw new DivideByZeroException($"Expected a divisor other than zero for the amount {this}.")
            : FromExact(ExactDecimal.RoundedQuotient(_fen * BigInteger.Pow(10, scale), coefficient, rounding), "a division");
    }

    /// <summary>
    /// The nearest amount that can be printed with a precision: 2,294,400.00 yuan to one decimal of 万元 is 2,294,000.00. A
    /// precision finer than a fen changes nothing.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The rounding mode is unknown.</exception>
    /// <exception cref="OverflowException">The rounded amount is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public Money RoundTo(PublishedPrecision precision, MidpointRounding rounding)
    {
        var unit = precision.WholeFen;
        return FromExact((BigInteger)ExactDecimal.RoundedQuotient<Int128>(_fen, unit, rounding) * unit, "rounding");
    }
}
