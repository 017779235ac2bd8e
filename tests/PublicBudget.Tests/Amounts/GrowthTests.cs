using CsCheck;
using PublicBudget.Amounts;
using PublicBudget.Testing;

namespace PublicBudget.Tests.Amounts;

public class GrowthTests
{
    private static Money Wan(decimal value) => Money.From(value, MoneyUnit.TenThousandYuan);

    [Fact]
    public void Between_TheJiyuanTotals_IsThePrintedGrowth()
    {
        var growth = Growth.Between(prior: Wan(231.9m), current: Wan(239.9m));
        Assert.Equal(Wan(8), growth.Change);
        Assert.Equal(Direction.Increase, growth.Direction);
        Assert.Equal("3.45%", growth.Percentage(2).ToString());
        Assert.Equal(0.034498m, growth.Rate!.Value, 6);
        Assert.Equal("+80000.00 (3.45%)", growth.ToString());
        Assert.Equal(growth, Growth.FromChange(Wan(239.9m), Wan(8)));
        Assert.Equal(Wan(231.9m), Growth.FromChange(Wan(239.9m), Wan(8)).Prior);
    }

    [Fact]
    public void Between_LessThanBefore_IsADecrease()
    {
        var growth = Growth.Between(Wan(10), Wan(7.5m));
        Assert.Equal(Direction.Decrease, growth.Direction);
        Assert.Equal("-25000.00 (-25.00%)", growth.ToString());
        Assert.Equal(-0.25m, growth.Rate);
    }

    [Fact]
    public void Between_TheSame_IsUnchanged()
    {
        var growth = Growth.Between(Wan(10), Wan(10));
        Assert.Equal(Direction.Unchanged, growth.Direction);
        Assert.Equal(0, growth.Rate);
        Assert.Equal("0.00 (0.00%)", growth.ToString());
    }

    [Theory]
    [InlineData(0, 0.3, true, Direction.Increase)]
    [InlineData(0, -0.3, true, Direction.Decrease)]
    [InlineData(0, 0, false, Direction.Unchanged)]
    [InlineData(-1, 1, false, Direction.Increase)]
    [InlineData(-1, -2, false, Direction.Decrease)]
    public void Between_ABaseOfZeroOrLess_HasNoRate(decimal prior, decimal current, bool isNew, Direction direction)
    {
        var growth = Growth.Between(Wan(prior), Wan(current));
        Assert.True(growth.IsUndefined);
        Assert.Equal(isNew, growth.IsNewFromZero);
        Assert.Equal(direction, growth.Direction);
        Assert.Null(growth.Rate);
        Assert.Null(growth.Percentage(2));
        Assert.EndsWith("(undefined)", growth.ToString());
    }

    [Fact]
    public void Default_IsUnchangedFromZero()
    {
        Assert.True(default(Growth).IsUndefined);
        Assert.False(default(Growth).IsNewFromZero);
        Assert.Equal(Growth.Between(Money.Zero, Money.Zero), default);
    }

    [Fact]
    public void AnyGrowthThatFits_NeverThrows()
        => Gen.Select(Any.Money, Any.Money, Gen.Int[0, 7], Any.Rounding)
            .Where(t => (Int128)t.Item2.Fen - t.Item1.Fen is var change && change >= long.MinValue && change <= long.MaxValue)
            .Sample((prior, current, decimals, rounding) =>
            {
                var growth = Growth.Between(prior, current);
                return growth.IsUndefined == (prior.Fen <= 0)
                    && growth.Percentage(decimals, rounding).HasValue == !growth.IsUndefined
                    && growth.Rate.HasValue == !growth.IsUndefined
                    && growth.ToString().Length > 0;
            });

    [Fact]
    public void Between_AChangeThatDoesNotFit_Throws()
    {
        Assert.Throws<OverflowException>(() => Growth.Between(Money.MinValue, Money.MaxValue));
        Assert.Throws<OverflowException>(() => Growth.FromChange(Money.MinValue, Money.MaxValue));
    }

    [Fact]
    public void FromChange_IsBetweenWithTheBase()
        => Gen.Select(Any.BudgetMoney, Any.BudgetMoney).Sample((prior, current) => Growth.FromChange(current, current - prior) == Growth.Between(prior, current));

    [Fact]
    public void Percentage_LiesInTheRangeOfThePrintedAmounts()
        => Gen.Select(Gen.Long[1_000_000, 10_000_000_000], Gen.Long[0, 10_000_000_000]).Sample((q, c) =>
        {
            var precision = new PublishedPrecision(MoneyUnit.TenThousandYuan, 2);
            var growth = Growth.Between(Money.FromFen(q), Money.FromFen(c));
            var printed = growth.Percentage(2)!.Value.Range;
            var current = PublishedAmount.From(growth.Current, precision).Range;
            return RatioRange.GrowthFromPrior(PublishedAmount.From(growth.Prior, precision).Range, current)!.Value.Meets(printed)
                && RatioRange.GrowthFromChange(current, PublishedAmount.From(growth.Change, precision).Range)?.Meets(printed) != false;
        });

    [Theory]
    [InlineData(Direction.Increase, "增加", "增长")]
    [InlineData(Direction.Decrease, "减少", "下降")]
    [InlineData(Direction.Unchanged, "持平", "持平")]
    public void Direction_HasTheWordsOfTheForms(Direction direction, string amount, string rate)
    {
        Assert.Equal(amount, direction.AmountWord());
        Assert.Equal(rate, direction.RateWord());
    }

    [Fact]
    public void Direction_Unknown_Throws()
        => Assert.Throws<ArgumentOutOfRangeException>(() => ((Direction)3).RateWord());

    [Fact]
    public void Equality_IsThatOfTheAmounts()
    {
        Assert.True(Growth.Between(Wan(1), Wan(2)) == Growth.Between(Wan(1), Wan(2)));
        Assert.True(Growth.Between(Wan(1), Wan(2)) != Growth.Between(Wan(2), Wan(4)));
        Assert.Equal(Growth.Between(Wan(1), Wan(2)).GetHashCode(), Growth.Between(Wan(1), Wan(2)).GetHashCode());
    }
}
