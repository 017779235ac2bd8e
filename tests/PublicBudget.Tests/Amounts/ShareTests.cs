using CsCheck;
using PublicBudget.Amounts;
using PublicBudget.Testing;

namespace PublicBudget.Tests.Amounts;

public class ShareTests
{
    private static Money Wan(decimal value) => Money.From(value, MoneyUnit.TenThousandYuan);

    // 95.6232 % and 4.3768 %: the shares of the 2021 Jiyuan document.
    [Theory]
    [InlineData(229.4, "95.62%", 0.956232)]
    [InlineData(10.5, "4.38%", 0.043768)]
    public void Of_AJiyuanAmount_IsThePrintedShare(decimal part, string printed, decimal ratio)
    {
        var share = Share.Of(Wan(part), Wan(239.9m));
        Assert.False(share.IsUndefined);
        Assert.Equal(printed, share.ToString());
        Assert.Equal(ratio, share.Ratio!.Value, 6);
        Assert.Equal(PublishedPercentage.Parse(printed), share.Percentage(2));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void Of_AWholeOfZeroOrLess_IsUndefined(decimal whole)
    {
        var share = Share.Of(Wan(1), Wan(whole));
        Assert.True(share.IsUndefined);
        Assert.Null(share.Ratio);
        Assert.Null(share.Percentage(2));
        Assert.Equal("undefined", share.ToString());
        Assert.True(default(Share).IsUndefined);
    }

    // 1/8 % with two decimals is 0.13, not the 0.12 of banker's rounding.
    [Fact]
    public void Percentage_RoundsOnceHalfUp()
    {
        var share = Share.Of(Money.FromFen(125), Money.FromFen(100_000));
        Assert.Equal("0.13%", share.Percentage(2).ToString());
        Assert.Equal("0.12%", share.Percentage(2, MidpointRounding.ToEven).ToString());
        Assert.Equal("-0.13%", Share.Of(Money.FromFen(-125), Money.FromFen(100_000)).Percentage(2).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => share.Percentage(8));
    }

    // 4611686018427387903/9223372036854775807 is just below one half: a ratio cut to fewer digits would round up.
    [Fact]
    public void Percentage_JustBelowATie_IsNotRoundedTwice()
        => Assert.Equal("50%", Share.Of(Money.FromFen(long.MaxValue / 2), Money.MaxValue).Percentage(0, MidpointRounding.AwayFromZero).ToString());

    [Fact]
    public void AnyShare_NeverThrows()
        => Gen.Select(Any.Money, Any.Money, Gen.Int[0, 7], Any.Rounding).Sample((part, whole, decimals, rounding) =>
        {
            var share = Share.Of(part, whole);
            return share.IsUndefined == (whole.Fen <= 0)
                && share.Ratio.HasValue == !share.IsUndefined
                && share.Percentage(decimals, rounding).HasValue == !share.IsUndefined
                && share.ToString().Length > 0;
        });

    [Fact]
    public void Percentage_LiesInTheRangeOfThePrintedAmounts()
        => Gen.Select(Gen.Long[0, 10_000_000_000], Gen.Long[1_000_000, 10_000_000_000]).Sample((part, whole) =>
        {
            var precision = new PublishedPrecision(MoneyUnit.Yuan, 0);
            var (a, b) = (Money.FromFen(part), Money.FromFen(whole));
            var range = RatioRange.Quotient(PublishedAmount.From(a, precision).Range, PublishedAmount.From(b, precision).Range);
            return range!.Value.Meets(Share.Of(a, b).Percentage(2)!.Value.Range);
        });

    [Fact]
    public void Equality_IsThatOfPartAndWhole()
    {
        Assert.True(Share.Of(Wan(1), Wan(2)) == Share.Of(Wan(1), Wan(2)));
        Assert.True(Share.Of(Wan(1), Wan(2)) != Share.Of(Wan(2), Wan(4)));
        Assert.Equal(Share.Of(Wan(1), Wan(2)).GetHashCode(), Share.Of(Wan(1), Wan(2)).GetHashCode());
    }
}
