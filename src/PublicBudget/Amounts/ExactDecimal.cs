using System.Numerics;

namespace PublicBudget.Amounts;

/// <summary>Decimal arithmetic that rounds once and says how: no intermediate result is cut to 28 digits first.</summary>
internal static class ExactDecimal
{
    private static readonly decimal[] PowersOfTen = Powers();

    /// <summary>The power of ten, exact, for 0…28.</summary>
    public static decimal PowerOfTen(int exponent) => PowersOfTen[exponent];

    /// <summary>value = coefficient · 10^−scale.</summary>
    public static (BigInteger Coefficient, int Scale) Split(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var magnitude = new decimal(bits[0], bits[1], bits[2], false, 0);
        var coefficient = new BigInteger(magnitude);
        return (value < 0 ? -coefficient : coefficient, value.Scale);
    }

    /// <summary>coefficient · 10^−scale, keeping the scale.</summary>
    /// <exception cref="OverflowException">The coefficient has more than 96 bits.</exception>
    public static decimal Join(BigInteger coefficient, int scale)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits((decimal)BigInteger.Abs(coefficient), bits);
        return new decimal(bits[0], bits[1], bits[2], coefficient.Sign < 0, (byte)scale);
    }

    /// <inheritdoc cref="Join(BigInteger, int)"/>
    public static decimal Join(Int128 coefficient, int scale)
    {
        var magnitude = (UInt128)Int128.Abs(coefficient);
        if (magnitude >> 96 != 0) throw new OverflowException("Expected a coefficient of at most 96 bits.");

        // The three words of the coefficient are cut out, so that nothing may be checked here.
        return unchecked(new decimal((int)(uint)magnitude, (int)(uint)(magnitude >> 32), (int)(uint)(magnitude >> 64), coefficient < 0, (byte)scale));
    }

    /// <summary>The same number written with <paramref name="scale"/> decimals; digits beyond are cut off.</summary>
    public static decimal WithScale(decimal value, int scale)
    {
        var exact = value.Scale > scale ? decimal.Round(value, scale, MidpointRounding.ToZero) : value + new decimal(0, 0, 0, false, (byte)scale);
        return exact == 0 ? new decimal(0, 0, 0, false, (byte)scale) : exact;
    }

    /// <summary>numerator / denominator, rounded once to the given number of decimals and written with them.</summary>
    /// <exception cref="OverflowException">The quotient does not fit into a decimal with that many decimals.</exception>
    public static decimal Quotient(decimal numerator, decimal denominator, int decimals, MidpointRounding rounding)
    {
        var (n, nScale) = Split(numerator);
        var (d, dScale) = Split(denominator);
        var shift = decimals + dScale - nScale;
        if (shift >= 0)
        {
            n *= BigInteger.Pow(10, shift);
        }
        else
        {
            d *= BigInteger.Pow(10, -shift);
        }

        return Join(RoundedQuotient(n, d, rounding), decimals);
    }

    /// <summary>numerator / denominator, rounded to a whole number.</summary>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rounding mode is unknown.</exception>
    public static T RoundedQuotient<T>(T numerator, T denominator, MidpointRounding rounding)
        where T : IBinaryInteger<T>
    {
        Require(rounding);
        var (quotient, remainder) = T.DivRem(numerator, denominator);
        if (T.IsZero(remainder))
        {
            return quotient;
        }

        var negative = T.IsNegative(numerator) != T.IsNegative(denominator);
        return AwayFromZero(quotient, remainder, denominator, negative, rounding)
            ? quotient + (negative ? -T.One : T.One)
            : quotient;
    }

    /// <summary>Compares a · b with c · d, exactly.</summary>
    public static int CompareProducts(decimal a, decimal b, decimal c, decimal d)
    {
        var (left, leftScale) = Product(a, b);
        var (right, rightScale) = Product(c, d);
        return (left * BigInteger.Pow(10, Math.Max(0, rightScale - leftScale)))
            .CompareTo(right * BigInteger.Pow(10, Math.Max(0, leftScale - rightScale)));
    }

    /// <summary>Refuses a rounding mode that does not exist.</summary>
    public static void Require(MidpointRounding rounding)
    {
        if (rounding is < MidpointRounding.ToEven or > MidpointRounding.ToPositiveInfinity)
        {
            throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "Expected a member of MidpointRounding.");
        }
    }

    private static decimal[] Powers()
    {
        var powers = new decimal[29];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
        {
            powers[i] = powers[i - 1] * 10;
        }

        return powers;
    }

    private static (BigInteger Coefficient, int Scale) Product(decimal a, decimal b)
    {
        var (first, firstScale) = Split(a);
        var (second, secondScale) = Split(b);
        return (first * second, firstScale + secondScale);
    }

    private static bool AwayFromZero<T>(T quotient, T remainder, T denominator, bool negative, MidpointRounding rounding)
        where T : IBinaryInteger<T>
    {
        var twice = T.Abs(remainder) + T.Abs(remainder);
        var half = twice.CompareTo(T.Abs(denominator));
        return rounding switch
        {
            MidpointRounding.ToZero => false,
            MidpointRounding.ToNegativeInfinity => negative,
            MidpointRounding.ToPositiveInfinity => !negative,
            MidpointRounding.AwayFromZero => half >= 0,
            _ => half > 0 || (half == 0 && T.IsOddInteger(quotient)),
        };
    }
}
