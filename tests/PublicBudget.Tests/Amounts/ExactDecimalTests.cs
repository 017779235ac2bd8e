using System.Numerics;
using CsCheck;
using PublicBudget.Amounts;
using PublicBudget.Testing;

namespace PublicBudget.Tests.Amounts;

public class ExactDecimalTests
{
    [Theory]
    [InlineData(5, 2, 3, 2, 2, 2, 3)]
    [InlineData(-5, 2, -3, -2, -2, -3, -2)]
    [InlineData(7, 2, 4, 4, 3, 3, 4)]
    [InlineData(4, 3, 1, 1, 1, 1, 2)]
    [InlineData(-5, -3, 2, 2, 1, 1, 2)]
    [InlineData(5, -3, -2, -2, -1, -2, -1)]
    [InlineData(6, 3, 2, 2, 2, 2, 2)]
    public void RoundedQuotient_KnowsEveryMode(int n, int d, int away, int even, int zero, int down, int up)
    {
        Assert.Equal(away, ExactDecimal.RoundedQuotient(n, d, MidpointRounding.AwayFromZero));
        Assert.Equal(even, ExactDecimal.RoundedQuotient(n, d, MidpointRounding.ToEven));
        Assert.Equal(zero, ExactDecimal.RoundedQuotient<BigInteger>(n, d, MidpointRounding.ToZero));
        Assert.Equal(down, ExactDecimal.RoundedQuotient<long>(n, d, MidpointRounding.ToNegativeInfinity));
        Assert.Equal((Int128)up, ExactDecimal.RoundedQuotient<Int128>(n, d, MidpointRounding.ToPositiveInfinity));
    }

    [Fact]
    public void RoundedQuotient_AgreesWithDecimal()
        => Gen.Select(Gen.Int, Gen.Int[0, 6], Any.Rounding).Sample((value, decimals, rounding) =>
            ExactDecimal.RoundedQuotient(value, (int)ExactDecimal.PowerOfTen(decimals), rounding)
            == decimal.Round(value / ExactDecimal.PowerOfTen(decimals), rounding));

    [Fact]
    public void Join_Split_IsTheSame()
        => Gen.Decimal.Sample(value =>
        {
            var (coefficient, scale) = ExactDecimal.Split(value);
            var joined = ExactDecimal.Join(coefficient, scale);
            return joined == value && joined.Scale == value.Scale;
        });

    [Theory]
    [InlineData("8", 2, "8.00")]
    [InlineData("8.050", 2, "8.05")]
    [InlineData("8.059", 2, "8.05")]
    [InlineData("-0.001", 2, "0.00")]
    [InlineData("-8.0", 0, "-8")]
    public void WithScale_WritesSoManyDecimals(string value, int scale, string expected)
        => Assert.Equal(expected, ExactDecimal.WithScale(MoneyTests.Decimal(value), scale).ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void CompareProducts_AgreesWithDecimal()
        => Gen.Select(Gen.Int, Gen.Int, Gen.Int, Gen.Int).Sample((a, b, c, d) =>
            ExactDecimal.CompareProducts(a * 0.001m, b, c, d * 0.1m) == ((decimal)a * b * 0.001m).CompareTo((decimal)c * d * 0.1m));
}
