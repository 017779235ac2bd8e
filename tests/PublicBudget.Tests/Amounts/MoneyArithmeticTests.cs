using System.Numerics;
using CsCheck;
using PublicBudget.Amounts;
using PublicBudget.Testing;

namespace PublicBudget.Tests.Amounts;

public class MoneyArithmeticTests
{
    private static readonly Money Fen = Money.FromFen(1);

    // The exact result of unbounded arithmetic is the amount, or else it does not fit and the operation throws.
    private static bool Agrees(Func<Money> operation, BigInteger exact)
    {
        var fits = exact >= long.MinValue && exact <= long.MaxValue;
        try
        {
            return operation().Fen == exact && fits;
        }
        catch (OverflowException error)
        {
            return !fits && error.Message.Contains(exact.ToString());
        }
    }

    [Fact]
    public void Operators_AreExactOrThrow()
        => Gen.Select(Any.Money, Any.Money).Sample((a, b) =>
            Agrees(() => a + b, (BigInteger)a.Fen + b.Fen)
            && Agrees(() => a - b, (BigInteger)a.Fen - b.Fen)
            && Agrees(() => a * b.Fen, (BigInteger)a.Fen * b.Fen)
            && Agrees(() => b.Fen * a, (BigInteger)a.Fen * b.Fen)
            && Agrees(() => -a, -(BigInteger)a.Fen)
            && Agrees(a.Abs, BigInteger.Abs(a.Fen)));

    [Fact]
    public void Operators_AtTheEdges_Throw()
    {
        Assert.Throws<OverflowException>(() => Money.MaxValue + Fen);
        Assert.Throws<OverflowException>(() => Money.MinValue - Fen);
        Assert.Throws<OverflowException>(() => Money.MinValue + -Fen);
        Assert.Throws<OverflowException>(() => -Money.MinValue);
        Assert.Throws<OverflowException>(() => Money.MinValue.Abs());
        Assert.Throws<OverflowException>(() => Money.MinValue * -1);
        Assert.Throws<OverflowException>(() => Money.Zero - Money.MinValue);
        Assert.Equal(Money.MinValue, Money.MinValue * 1);
        Assert.Equal(-Fen, Money.MinValue + Money.MaxValue);
    }

    [Theory]
    [InlineData(100, "0.125", MidpointRounding.AwayFromZero, 13)]
    [InlineData(100, "0.125", MidpointRounding.ToEven, 12)]
    [InlineData(-100, "0.125", MidpointRounding.AwayFromZero, -13)]
    [InlineData(-100, "-0.125", MidpointRounding.ToEven, 12)]
    [InlineData(1, "0.4999999999999999999999999999", MidpointRounding.AwayFromZero, 0)]
    [InlineData(1, "0.0000000000000000000000000001", MidpointRounding.ToPositiveInfinity, 1)]
    [InlineData(-1, "0.0000000000000000000000000001", MidpointRounding.ToNegativeInfinity, -1)]
    [InlineData(long.MaxValue, "0.5", MidpointRounding.AwayFromZero, 4611686018427387904)]
    [InlineData(long.MinValue, "1", MidpointRounding.ToEven, long.MinValue)]
    public void Multiply_Factor_RoundsOnce(long fen, string factor, MidpointRounding rounding, long expected)
        => Assert.Equal(expected, Money.FromFen(fen).Multiply(MoneyTests.Decimal(factor), rounding).Fen);

    // A decimal would cut the product 9223372036854775807 · 0.99999999999999999 to 28 digits before it is rounded.
    [Fact]
    public void Multiply_LongFactor_IsNotCutBeforeItIsRounded()
        => Assert.Equal(9223372036854775714, Money.MaxValue.Multiply(0.99999999999999999m, MidpointRounding.ToZero).Fen);

    [Theory]
    [InlineData(100, "3", MidpointRounding.AwayFromZero, 33)]
    [InlineData(200, "3", MidpointRounding.AwayFromZero, 67)]
    [InlineData(1, "2", MidpointRounding.AwayFromZero, 1)]
    [InlineData(1, "2", MidpointRounding.ToEven, 0)]
    [InlineData(-1, "2", MidpointRounding.ToPositiveInfinity, 0)]
    [InlineData(1, "-0.0000000001", MidpointRounding.ToEven, -10_000_000_000)]
    public void Divide_Divisor_RoundsOnce(long fen, string divisor, MidpointRounding rounding, long expected)
        => Assert.Equal(expected, Money.FromFen(fen).Divide(MoneyTests.Decimal(divisor), rounding).Fen);

    [Fact]
    public void MultiplyAndDivide_BeyondTheRange_Throw()
    {
        Assert.Throws<OverflowException>(() => Money.MaxValue.Multiply(1.0000000000000000001m, MidpointRounding.ToPositiveInfinity));
        Assert.Throws<OverflowException>(() => Money.MinValue.Multiply(-1, MidpointRounding.ToZero));
        Assert.Throws<OverflowException>(() => Money.MaxValue.Divide(0.1m, MidpointRounding.ToZero));
        Assert.Throws<OverflowException>(() => Money.MinValue.Divide(-1, MidpointRounding.ToZero));
        Assert.Contains("0.01", Assert.Throws<DivideByZeroException>(() => Fen.Divide(0.00m, MidpointRounding.ToZero)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => Fen.Multiply(1, (MidpointRounding)9));
    }

    [Theory]
    [InlineData("2294400.00", MoneyUnit.TenThousandYuan, 1, "2294000.00")]
    [InlineData("2294500.00", MoneyUnit.TenThousandYuan, 1, "2295000.00")]
    [InlineData("-2294500.00", MoneyUnit.TenThousandYuan, 1, "-2295000.00")]
    [InlineData("2294500.00", MoneyUnit.TenThousandYuan, -2, "2000000.00")]
    [InlineData("0.13", MoneyUnit.Yuan, 2, "0.13")]
    [InlineData("0.13", MoneyUnit.Yuan, 10, "0.13")]
    [InlineData("0.50", MoneyUnit.Yuan, 0, "1.00")]
    [InlineData("49999999.99", MoneyUnit.HundredMillionYuan, 0, "0.00")]
    public void RoundTo_Precision_IsThePrintableAmount(string yuan, MoneyUnit unit, int decimals, string expected)
        => Assert.Equal(expected, Money.Parse(yuan).RoundTo(new(unit, decimals), MidpointRounding.AwayFromZero).ToString());

    [Fact]
    public void RoundTo_AtTheEdge_ThrowsOnlyIfTheResultDoesNotFit()
    {
        var tens = new PublishedPrecision(MoneyUnit.Yuan, -1);
        Assert.Throws<OverflowException>(() => Money.MaxValue.RoundTo(tens, MidpointRounding.ToPositiveInfinity));
        Assert.Throws<OverflowException>(() => Money.MinValue.RoundTo(tens, MidpointRounding.ToNegativeInfinity));
        Assert.Equal("92233720368547750.00", Money.MaxValue.RoundTo(tens, MidpointRounding.ToZero).ToString());
        Assert.Equal(Money.MinValue, Money.MinValue.RoundTo(new(MoneyUnit.HundredMillionYuan, 10), MidpointRounding.ToEven));
    }

    [Fact]
    public void RoundTo_IsAMultipleOfTheUnitNearestToTheAmount()
        => Gen.Select(Any.BudgetMoney, Any.Precision, Any.Rounding).Sample((amount, precision, rounding) =>
        {
            var rounded = amount.RoundTo(precision, rounding);
            var distance = Math.Abs(rounded.Yuan - amount.Yuan);
            var nearest = rounding is MidpointRounding.AwayFromZero or MidpointRounding.ToEven;
            return (precision.UnitInYuan < 0.01m || rounded.Yuan % precision.UnitInYuan == 0)
                && distance <= (nearest ? precision.HalfUnitInYuan : precision.UnitInYuan)
                && rounded.RoundTo(precision, rounding) == rounded;
        });
}
