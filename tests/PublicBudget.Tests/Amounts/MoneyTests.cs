using CsCheck;
using PublicBudget.Amounts;
using PublicBudget.Testing;

namespace PublicBudget.Tests.Amounts;

public class MoneyTests
{
    [Fact]
    public void Default_IsZero()
    {
        Assert.Equal(Money.Zero, default);
        Assert.True(default(Money).IsZero);
        Assert.Equal(0, default(Money).Sign);
    }

    [Theory]
    [InlineData("229.4", MoneyUnit.TenThousandYuan, 229_400_000)]
    [InlineData("2294000.00", MoneyUnit.Yuan, 229_400_000)]
    [InlineData("-0.01", MoneyUnit.Yuan, -1)]
    [InlineData("0.000001", MoneyUnit.TenThousandYuan, 1)]
    [InlineData("0.0000000001", MoneyUnit.HundredMillionYuan, 1)]
    [InlineData("922337203.6854775807", MoneyUnit.HundredMillionYuan, long.MaxValue)]
    [InlineData("-9223372036854.775808", MoneyUnit.TenThousandYuan, long.MinValue)]
    [InlineData("1.0000000000000000000000000000", MoneyUnit.Yuan, 100)]
    public void From_AmountInWholeFen_IsExact(string amount, MoneyUnit unit, long fen)
        => Assert.Equal(fen, Money.From(Decimal(amount), unit).Fen);

    [Theory]
    [InlineData("0.001", MoneyUnit.Yuan)]
    [InlineData("231.9000001", MoneyUnit.TenThousandYuan)]
    [InlineData("0.0000000000000000000000000001", MoneyUnit.HundredMillionYuan)]
    public void From_AmountFinerThanAFen_Throws(string amount, MoneyUnit unit)
    {
        var error = Assert.Throws<ArgumentException>(() => Money.From(Decimal(amount), unit));
        Assert.Contains("whole fen", error.Message);
        Assert.Contains(amount + " " + unit.Symbol(), error.Message);
    }

    [Theory]
    [InlineData("92233720368547758.08", MoneyUnit.Yuan)]
    [InlineData("-92233720368547758.09", MoneyUnit.Yuan)]
    [InlineData("79228162514264337593543950335", MoneyUnit.Yuan)]
    [InlineData("-79228162514264337593543950335", MoneyUnit.HundredMillionYuan)]
    [InlineData("922337203.6854775808", MoneyUnit.HundredMillionYuan)]
    public void From_AmountBeyondTheRange_Throws(string amount, MoneyUnit unit)
    {
        var error = Assert.Throws<OverflowException>(() => Money.From(Decimal(amount), unit));
        Assert.Contains("between -92233720368547758.08 and 92233720368547758.07 yuan", error.Message);
        Assert.Throws<OverflowException>(() => Money.From(Decimal(amount), unit, MidpointRounding.AwayFromZero));
    }

    [Theory]
    [InlineData("0.125", MidpointRounding.AwayFromZero, 13)]
    [InlineData("0.125", MidpointRounding.ToEven, 12)]
    [InlineData("-0.125", MidpointRounding.AwayFromZero, -13)]
    [InlineData("0.129", MidpointRounding.ToZero, 12)]
    [InlineData("0.121", MidpointRounding.ToPositiveInfinity, 13)]
    [InlineData("-0.121", MidpointRounding.ToNegativeInfinity, -13)]
    public void FromYuan_WithARoundingMode_Rounds(string yuan, MidpointRounding rounding, long fen)
        => Assert.Equal(fen, Money.FromYuan(Decimal(yuan), rounding).Fen);

    [Fact]
    public void From_RoundingPastTheGreatestAmount_Throws()
        => Assert.Throws<OverflowException>(() => Money.FromYuan(92_233_720_368_547_758.075m, MidpointRounding.AwayFromZero));

    [Fact]
    public void From_UnknownUnitOrMode_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Money.From(1, (MoneyUnit)3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Money.FromYuan(1, (MidpointRounding)5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Money.FromYuan(1, (MidpointRounding)(-1)));
    }

    [Fact]
    public void Yuan_HasTwoDecimals() => Assert.Equal("2294000.00", Money.From(229.4m, MoneyUnit.TenThousandYuan).Yuan.ToString(null, null));

    [Fact]
    public void In_HasNoTrailingZeros() => Assert.Equal("239.9", Money.From(239.90m, MoneyUnit.TenThousandYuan).In(MoneyUnit.TenThousandYuan).ToString(null, null));

    [Fact]
    public void From_In_IsTheSame()
        => Gen.Select(Any.Money, Any.Unit).Sample((amount, unit) => Money.From(amount.In(unit), unit) == amount);

    [Fact]
    public void Comparison_IsThatOfFen()
        => Gen.Select(Any.Money, Any.Money).Sample((a, b) =>
            a.CompareTo(b) == a.Fen.CompareTo(b.Fen)
            && (a < b) == (a.Fen < b.Fen)
            && (a <= b) == (a.Fen <= b.Fen)
            && (a > b) == (a.Fen > b.Fen)
            && (a >= b) == (a.Fen >= b.Fen)
            && (a == b) == (a.Fen == b.Fen)
            && a != b != (a == b)
            && Money.Min(a, b).Fen == Math.Min(a.Fen, b.Fen)
            && Money.Max(a, b).Fen == Math.Max(a.Fen, b.Fen));

    [Fact]
    public void CompareTo_AnotherType_Throws()
    {
        IComparable amount = Money.Zero;
        Assert.Equal(1, amount.CompareTo(null));
        Assert.Equal(0, amount.CompareTo(Money.Zero));
        Assert.Contains("Int32", Assert.Throws<ArgumentException>(() => amount.CompareTo(1)).Message);
    }

    internal static decimal Decimal(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
