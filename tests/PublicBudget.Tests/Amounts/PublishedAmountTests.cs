using CsCheck;
using PublicBudget.Amounts;
using PublicBudget.Testing;

namespace PublicBudget.Tests.Amounts;

public class PublishedAmountTests
{
    private const MoneyUnit Wan = MoneyUnit.TenThousandYuan;

    [Fact]
    public void Default_IsZeroYuan()
    {
        Assert.Equal("0元", default(PublishedAmount).ToString());
        Assert.Equal(PublishedAmount.Of(0m, MoneyUnit.Yuan), default);
        Assert.Equal(AmountRange.Between(-0.5m, 0.5m), default(PublishedAmount).Range);
    }

    [Fact]
    public void Of_ADecimal_TakesItsDecimals()
    {
        var amount = PublishedAmount.Of(2.50m, Wan);
        Assert.Equal(2, amount.Decimals);
        Assert.Equal("2.50", amount.Text);
        Assert.Equal(25_000m, amount.InYuan);
        Assert.Equal(new PublishedPrecision(Wan, 2), amount.Precision);
        Assert.False(amount.HasExcessDigits);
    }

    [Fact]
    public void Equals_DistinguishesThePrintedPrecision()
    {
        Assert.NotEqual(PublishedAmount.Of(8m, Wan), PublishedAmount.Of(8.0m, Wan));
        Assert.True(PublishedAmount.Of(8m, Wan) != PublishedAmount.Of(8.0m, Wan));
        Assert.NotEqual(PublishedAmount.Of(8m, Wan), PublishedAmount.Of(80_000m, MoneyUnit.Yuan));
        Assert.True(PublishedAmount.Of(8m, Wan) == PublishedAmount.Of(8.0m, new PublishedPrecision(Wan, 0)));
        Assert.Equal(PublishedAmount.Of(8.0m, Wan).GetHashCode(), PublishedAmount.Of(8m, new PublishedPrecision(Wan, 1)).GetHashCode());
    }

    // [2,398,500, 2,399,500] 元: rules.md §1.2.
    [Theory]
    [InlineData("239.9万元", 2_398_500, 2_399_500)]
    [InlineData("8万元", 75_000, 85_000)]
    [InlineData("8.0万元", 79_500, 80_500)]
    [InlineData("-8.0万元", -80_500, -79_500)]
    [InlineData("0.0万元", -500, 500)]
    [InlineData("240万元/-1", 2_350_000, 2_450_000)]
    [InlineData("1亿元", 50_000_000, 150_000_000)]
    public void Range_IsHalfAUnitToBothSidesClosed(string text, decimal low, decimal high)
        => Assert.Equal(AmountRange.Between(low, high), PublishedAmount.Parse(text).Range);

    [Theory]
    [InlineData("239.9万元", 2_399_000, 2_400_000, true, false)]
    [InlineData("-239.9万元", -2_400_000, -2_399_000, false, true)]
    [InlineData("0.0万元", -1_000, 1_000, false, false)]
    public void TruncatedRange_IsAUnitAwayFromZeroOpenThere(string text, decimal low, decimal high, bool lowIsClosed, bool highIsClosed)
        => Assert.Equal(AmountRange.Between(low, high, lowIsClosed, highIsClosed), PublishedAmount.Parse(text).TruncatedRange);

    [Theory]
    [InlineData("239.95", 1, true)]
    [InlineData("239.90", 1, false)]
    [InlineData("239.9", 3, false)]
    [InlineData("245", -1, true)]
    [InlineData("240", -1, false)]
    [InlineData("240.1", -1, true)]
    public void HasExcessDigits_IsTrueBeyondThePrecision(string value, int decimals, bool excess)
    {
        var amount = PublishedAmount.Of(MoneyTests.Decimal(value), new PublishedPrecision(Wan, decimals));
        Assert.Equal(excess, amount.HasExcessDigits);
        Assert.Equal(MoneyTests.Decimal(value), amount.Value);
        Assert.Equal(excess ? value : MoneyTests.Decimal(value).ToString("F" + Math.Max(0, decimals), null), amount.Text);
    }

    [Fact]
    public void From_AnAmount_IsPrintedWithRoundingHalfUp()
    {
        var precision = new PublishedPrecision(Wan, 1);
        Assert.Equal("0.1万元", PublishedAmount.From(Money.FromYuan(500), precision).ToString());
        Assert.Equal("-0.1万元", PublishedAmount.From(Money.FromYuan(-500), precision).ToString());
        Assert.Equal("0.0万元", PublishedAmount.From(Money.FromYuan(500), precision, MidpointRounding.ToEven).ToString());
        Assert.Equal("0.0万元", PublishedAmount.From(Money.FromYuan(-499.99m), precision).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => PublishedAmount.From(Money.Zero, precision, (MidpointRounding)7));
    }

    [Fact]
    public void Range_OfARoundedAmount_ContainsIt()
        => Gen.Select(Any.Money, Any.Precision).Sample((amount, precision) => PublishedAmount.From(amount, precision).Range.Contains(amount));

    [Fact]
    public void TruncatedRange_OfACutAmount_ContainsIt()
        => Gen.Select(Any.Money, Any.Precision).Sample((amount, precision) =>
            PublishedAmount.From(amount, precision, MidpointRounding.ToZero).TruncatedRange.Contains(amount));

    [Fact]
    public void From_IsRoundToInAnotherForm()
        => Gen.Select(Any.BudgetMoney, Any.Precision, Any.Rounding).Sample((amount, precision, rounding) =>
            PublishedAmount.From(amount, precision, rounding) is var printed
            && printed.InYuan == amount.RoundTo(precision, rounding).Yuan
            && !printed.HasExcessDigits
            && printed.Text == amount.Format(precision.Unit, precision.Decimals, false, rounding));

    [Fact]
    public void ToMoney_TakesThePrintedValueAsExact()
    {
        Assert.Equal("2399000.00", PublishedAmount.Of(239.9m, Wan).ToMoney().ToString());
        Assert.Throws<ArgumentException>(() => PublishedAmount.Of(0.001m, MoneyUnit.Yuan).ToMoney());
        Assert.Throws<OverflowException>(() => PublishedAmount.Of(99_999_999_999_999_999m, MoneyUnit.Yuan).ToMoney());
    }

    [Fact]
    public void Of_BeyondTheRange_Throws()
    {
        Assert.Throws<OverflowException>(() => PublishedAmount.Of(100_000_000_000_000_001m, MoneyUnit.Yuan));
        Assert.Throws<OverflowException>(() => PublishedAmount.Of(decimal.MinValue, MoneyUnit.HundredMillionYuan));
        Assert.Throws<ArgumentOutOfRangeException>(() => PublishedAmount.Of(0.00000000001m, MoneyUnit.Yuan));
        Assert.Throws<ArgumentOutOfRangeException>(() => PublishedAmount.Of(1m, (MoneyUnit)9));
    }

    [Fact]
    public void Ends_OfTheLargestAndFinestFigure_AreExact()
    {
        var range = PublishedAmount.Of(99_999_999_999_999_999.9999999999m, MoneyUnit.Yuan).Range;
        Assert.Equal(99_999_999_999_999_999.99999999985m, range.Low);
        Assert.Equal(99_999_999_999_999_999.99999999995m, range.High);
    }

    [Fact]
    public void NegationAndAbs_KeepThePrecision()
    {
        var less = -PublishedAmount.Of(8.0m, Wan);
        Assert.Equal("-8.0万元", less.ToString());
        Assert.Equal(-1, less.Sign);
        Assert.Equal("8.0万元", less.Abs().ToString());
        Assert.Equal("0.0万元", (-PublishedAmount.Of(0.0m, Wan)).ToString());
        Assert.True((-PublishedAmount.Of(0.0m, Wan)).IsZero);
    }

    [Fact]
    public void Order_IsByAmountThenFinenessThenUnit()
    {
        PublishedAmount[] sorted =
        [
            PublishedAmount.Parse("79999元"),
            PublishedAmount.Parse("8万元"),
            PublishedAmount.Parse("80000元/-3"),
            PublishedAmount.Parse("8.0万元"),
            PublishedAmount.Parse("80000元"),
            PublishedAmount.Parse("8.1万元"),
        ];
        for (var i = 0; i < sorted.Length; i++)
        {
            for (var j = 0; j < sorted.Length; j++)
            {
                Assert.Equal(i.CompareTo(j), Math.Sign(sorted[i].CompareTo(sorted[j])));
                Assert.Equal(i < j, sorted[i] < sorted[j]);
                Assert.Equal(i <= j, sorted[i] <= sorted[j]);
                Assert.Equal(i > j, sorted[i] > sorted[j]);
                Assert.Equal(i >= j, sorted[i] >= sorted[j]);
            }
        }
    }

    [Fact]
    public void Order_AgreesWithEquality()
        => Gen.Select(Any.Published, Any.Published).Sample((a, b) => a.CompareTo(b) == 0 == a.Equals(b) && a.CompareTo(b) == -b.CompareTo(a));
}
