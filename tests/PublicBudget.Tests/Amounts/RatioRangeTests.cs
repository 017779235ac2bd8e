using CsCheck;
using PublicBudget.Amounts;
using PublicBudget.Testing;

namespace PublicBudget.Tests.Amounts;

public class RatioRangeTests
{
    // Ratios of the generated points are off their ends by far more than the 20th decimal.
    private const decimal Fuzz = 0.000000000000000001m;

    private static AmountRange Wan(decimal value) => PublishedAmount.Of(value, MoneyUnit.TenThousandYuan).Range;

    private static RatioRange Percent(string text) => PublishedPercentage.Parse(text).Range;

    // rules.md §1.3: 229.4/239.9 → [95.582, 95.664].
    [Fact]
    public void Quotient_OfBasicExpenditureInJiyuan_MeetsThePrintedShare()
    {
        var share = RatioRange.Quotient(Wan(229.4m), Wan(239.9m))!.Value;
        Assert.Equal(0.95582m, share.Low, 5);
        Assert.Equal(0.95664m, share.High, 5);
        Assert.True(share.Meets(Percent("95.62%")));
        Assert.False(share.Meets(Percent("95.57%")));
        Assert.False(share.Meets(Percent("95.68%")));
    }

    // rules.md §1.3: δ = 8 → [7.5/232.45, 8.5/231.35] = [3.2265 %, 3.6741 %]; δ = 8.0 → [3.4267 %, 3.4728 %].
    [Theory]
    [InlineData("8万元", 0.032265, 0.036741)]
    [InlineData("8.0万元", 0.034267, 0.034728)]
    public void GrowthFromChange_OfTheJiyuanTotal_HasTheEndsOfTheWorkedExample(string change, decimal low, decimal high)
    {
        var growth = RatioRange.GrowthFromChange(Wan(239.9m), PublishedAmount.Parse(change).Range)!.Value;
        Assert.Equal(low, growth.Low, 6);
        Assert.Equal(high, growth.High, 6);
        Assert.True(growth.Meets(Percent("3.45%")));
        Assert.False(growth.Meets(Percent("3.75%")));
    }

    [Fact]
    public void GrowthFromPrior_OfTheJiyuanTotal_MeetsThePrintedRate()
    {
        var growth = RatioRange.GrowthFromPrior(Wan(231.9m), Wan(239.9m))!.Value;
        Assert.Equal(239.85m / 231.95m - 1, growth.Low, 15);
        Assert.Equal(239.95m / 231.85m - 1, growth.High, 15);
        Assert.True(growth.Meets(Percent("3.45%")));
        Assert.False(growth.Meets(Percent("8.00%")));
    }

    // A published share of 71.73 % for 2,106.66 of 2,940.05 (71.65 %) is contradicted.
    [Fact]
    public void Quotient_OfAPublishedWrongShare_DoesNotMeetIt()
    {
        var share = RatioRange.Quotient(Wan(2106.66m), Wan(2940.05m))!.Value;
        Assert.True(share.Meets(Percent("71.65%")));
        Assert.False(share.Meets(Percent("71.73%")));
        Assert.InRange(share.DistanceTo(Percent("71.73%")), 0.0007m, 0.0008m);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-2, 1)]
    [InlineData(0, 5)]
    [InlineData(-5, -1)]
    public void BaseThatMayBeZeroOrLess_IsUndefined(int low, int high)
    {
        var range = AmountRange.Between(low, high);
        Assert.Null(RatioRange.Quotient(AmountRange.Exact(1), range));
        Assert.Null(RatioRange.GrowthFromPrior(range, AmountRange.Exact(1)));
        Assert.Null(RatioRange.GrowthFromChange(AmountRange.Exact(10), AmountRange.Exact(10) - range));
    }

    [Fact]
    public void BaseThatTouchesZeroAtAnOpenEnd_IsUndefined()
        => Assert.Null(RatioRange.Quotient(AmountRange.Exact(1), AmountRange.Between(0, 1, lowIsClosed: false)));

    [Fact]
    public void EmptyRange_IsUndefined()
    {
        var one = AmountRange.Exact(1);
        Assert.Null(RatioRange.Quotient(AmountRange.Empty, one));
        Assert.Null(RatioRange.Quotient(one, AmountRange.Empty));
        Assert.Null(RatioRange.GrowthFromChange(AmountRange.Empty, one));
        Assert.Null(RatioRange.GrowthFromChange(one, AmountRange.Empty));
        Assert.Null(RatioRange.GrowthFromPrior(AmountRange.Empty, one));
        Assert.Null(RatioRange.GrowthFromPrior(one, AmountRange.Empty));
    }

    [Fact]
    public void Quotient_ContainsTheRatioOfEveryPair()
        => Gen.Select(Any.RangeAndAmount, Any.RangeAndAmount).Sample((part, whole) =>
            RatioRange.Quotient(part.Range, whole.Range) is not { } range || Holds(range, part.Amount, whole.Amount));

    [Fact]
    public void GrowthFromChange_ContainsTheRateOfEveryPair()
        => Gen.Select(Any.RangeAndAmount, Any.RangeAndAmount).Sample((current, change) =>
            RatioRange.GrowthFromChange(current.Range, change.Range) is not { } range
            || Holds(range, change.Amount, current.Amount - change.Amount));

    [Fact]
    public void GrowthFromPrior_ContainsTheRateOfEveryPair()
        => Gen.Select(Any.RangeAndAmount, Any.RangeAndAmount).Sample((prior, current) =>
            RatioRange.GrowthFromPrior(prior.Range, current.Range) is not { } range
            || Holds(range, current.Amount - prior.Amount, prior.Amount));

    // Not wider than need be: each end is the rate of a corner.
    [Fact]
    public void GrowthFromChange_EndsAreCorners()
        => Gen.Select(Any.Range, Any.Range).Sample((current, change) =>
        {
            if (RatioRange.GrowthFromChange(current, change) is not { } range)
            {
                return true;
            }

            decimal[] rates = [Rate(current.Low, change.Low), Rate(current.Low, change.High), Rate(current.High, change.Low), Rate(current.High, change.High)];
            return Math.Abs(rates.Min() - range.Low) < Fuzz && Math.Abs(rates.Max() - range.High) < Fuzz;

            static decimal Rate(decimal current, decimal change) => change / (current - change);
        });

    // A change of at most 0, closed, reaches the rate 0 although the current amount is open.
    [Fact]
    public void Growth_OfNoChange_IsClosedWhateverTheCurrentAmount()
    {
        var growth = RatioRange.GrowthFromChange(AmountRange.Between(10, 20, false, false), AmountRange.Between(0, 1))!.Value;
        Assert.True(growth.LowIsClosed);
        Assert.Equal(0, growth.Low);
        Assert.False(growth.HighIsClosed);
        Assert.True(RatioRange.Quotient(AmountRange.Between(0, 1), AmountRange.Between(1, 2, false, false))!.Value.LowIsClosed);
    }

    // From a positive base down to nothing the rate is −1, whatever the base was.
    [Fact]
    public void Growth_ToNothing_IsClosedWhateverTheBase()
    {
        var fromChange = RatioRange.GrowthFromChange(AmountRange.Between(0, 1), AmountRange.Between(-20, -10, false, false))!.Value;
        Assert.Equal(-1, fromChange.Low);
        Assert.True(fromChange.LowIsClosed);
        var fromPrior = RatioRange.GrowthFromPrior(AmountRange.Between(10, 20, false, false), AmountRange.Between(0, 1))!.Value;
        Assert.Equal(-1, fromPrior.Low);
        Assert.True(fromPrior.LowIsClosed);
        Assert.False(fromPrior.HighIsClosed);
    }

    [Fact]
    public void Ends_ThatDoNotTerminate_AreMovedOutwards()
    {
        var third = RatioRange.Quotient(AmountRange.Exact(1), AmountRange.Exact(3))!.Value;
        Assert.Equal(0.33333333333333333333m, third.Low);
        Assert.Equal(0.33333333333333333334m, third.High);
        var minus = RatioRange.Quotient(AmountRange.Exact(-1), AmountRange.Exact(3))!.Value;
        Assert.Equal(-0.33333333333333333334m, minus.Low);
    }

    [Fact]
    public void Quotient_OfTheLargestByTheSmallest_DoesNotOverflow()
    {
        var range = RatioRange.Quotient(AmountRange.Exact(99_999_999_999_999_999m), AmountRange.Exact(0.0000000001m))!.Value;
        Assert.Equal(999_999_999_999_999_990_000_000_000m, range.Low);
        Assert.Equal(range.Low, range.High);
    }

    [Fact]
    public void Algebra_IsThatOfIntervals()
    {
        var range = RatioRange.Between(0.1m, 0.2m, highIsClosed: false);
        Assert.Equal(RatioRange.Between(0.15m, 0.2m, highIsClosed: false), range.Intersect(RatioRange.Between(0.15m, 0.3m)));
        Assert.True(range.Contains(0.1m));
        Assert.False(range.Contains(0.2m));
        Assert.Equal("[0.1, 0.2)", range.ToString());
        Assert.True(range.HighIsClosed == false && range.LowIsClosed);
        Assert.Equal(0.1m, range.Width);
        Assert.True(RatioRange.Empty.IsEmpty);
        Assert.Equal(RatioRange.Exact(0), default);
        Assert.True(range != RatioRange.Between(0.1m, 0.2m));
        Assert.Throws<ArgumentException>(() => RatioRange.Between(1, 0));
    }

    private static bool Holds(RatioRange range, decimal numerator, decimal denominator)
        => range.Low <= numerator / denominator + Fuzz && range.High >= numerator / denominator - Fuzz;
}
