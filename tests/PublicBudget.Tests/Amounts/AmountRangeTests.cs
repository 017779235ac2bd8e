using CsCheck;
using PublicBudget.Amounts;
using PublicBudget.Testing;

namespace PublicBudget.Tests.Amounts;

public class AmountRangeTests
{
    // Ranges that often share an end, and every point on, between and beside their ends.
    private static readonly Gen<AmountRange> NarrowRange = Gen.Select(Gen.Int[0, 3], Gen.Int[1, 3], Gen.Bool, Gen.Bool, (low, width, lowIsClosed, highIsClosed)
        => AmountRange.Between(low, low + width, lowIsClosed, highIsClosed));

    private static readonly decimal[] Points = [.. Enumerable.Range(-1, 16).Select(half => half * 0.5m)];

    private static AmountRange Printed(decimal value) => PublishedAmount.Of(value, MoneyUnit.Yuan).Range;

    [Fact]
    public void Default_IsTheSingleAmountZero()
    {
        Assert.Equal(AmountRange.Exact(0), default);
        Assert.True(default(AmountRange).Contains(0m));
        Assert.False(default(AmountRange).IsEmpty);
    }

    [Fact]
    public void Between_EndsInTheWrongOrder_Throws()
        => Assert.Contains("found 2 and 1", Assert.Throws<ArgumentException>(() => AmountRange.Between(2, 1)).Message);

    [Fact]
    public void Between_EqualEndsOneOpen_IsTheEmptyRange()
    {
        Assert.Equal(AmountRange.Empty, AmountRange.Between(5, 5, true, false));
        Assert.True(AmountRange.Between(5, 5, false, false).IsEmpty);
        Assert.Equal("∅", AmountRange.Empty.ToString());
        Assert.Equal(0, AmountRange.Empty.Width);
    }

    [Fact]
    public void RoundedAndTruncated_UnusableUnit_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => AmountRange.Rounded(1, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => AmountRange.Truncated(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => AmountRange.Truncated(1, -1));
        Assert.Equal(AmountRange.Exact(1), AmountRange.Rounded(1, 0));
    }

    [Fact]
    public void Contains_RespectsOpenEnds()
    {
        var range = AmountRange.Between(1, 2, lowIsClosed: false);
        Assert.False(range.Contains(1m));
        Assert.True(range.Contains(1.01m));
        Assert.True(range.Contains(Money.FromYuan(2)));
        Assert.False(range.Contains(2.01m));
        Assert.False(AmountRange.Empty.Contains(0m));
    }

    // 3.33 + 3.33 + 3.34 = 10.00 against 10.02: the ranges touch; against 10.03 they do not, and the true difference is at least 0.01.
    [Fact]
    public void Meets_OfTheWorkedSums_IsTheVerdict()
    {
        var sum = Printed(3.33m) + Printed(3.33m) + Printed(3.34m);
        Assert.True(sum.Meets(Printed(10.02m)));
        Assert.False(sum.Meets(Printed(10.03m)));
        Assert.Equal(0.01m, sum.DistanceTo(Printed(10.03m)));
        Assert.Equal(0.01m, Printed(10.03m).DistanceTo(sum));
    }

    [Fact]
    public void Meets_OfPublishedFinalAccounts_IsWithinRounding()
    {
        Assert.True(AmountRange.Sum([Printed(2106.66m), Printed(326.72m), Printed(60.99m), Printed(445.69m)]).Meets(Printed(2940.05m)));
        Assert.True(AmountRange.Sum([Printed(10.77m), Printed(259.52m), Printed(623.06m), Printed(474.40m)]).Meets(Printed(1367.76m)));
        Assert.True((Printed(2.50m) + Printed(8.00m)).Meets(Printed(10.5m)));
        Assert.Equal(0.12m, (Printed(2.50m) + Printed(8.00m) - Printed(10.5m)).Width);
    }

    // Truncation: ranges that only touch at an open end do not meet.
    [Fact]
    public void Meets_AtAnOpenEnd_IsFalse()
    {
        var cut = PublishedAmount.Parse("10元").TruncatedRange;
        Assert.False(cut.Meets(AmountRange.Exact(11)));
        Assert.True(cut.Meets(AmountRange.Exact(10)));
        Assert.Equal(0, cut.DistanceTo(AmountRange.Exact(11)));
    }

    [Fact]
    public void Multiply_ByANegative_SwapsTheEnds()
    {
        var range = AmountRange.Between(1, 3, lowIsClosed: false);
        Assert.Equal(AmountRange.Between(-6, -2, highIsClosed: false), range * -2);
        Assert.Equal(AmountRange.Between(-3, -1, highIsClosed: false), -range);
        Assert.Equal(AmountRange.Exact(0), range * 0);
        Assert.Equal(AmountRange.Empty, AmountRange.Empty * 0);
    }

    [Fact]
    public void EmptyRange_StaysEmpty()
        => Any.Range.Sample(range =>
            (range + AmountRange.Empty).IsEmpty
            && (AmountRange.Empty - range).IsEmpty
            && (-AmountRange.Empty).IsEmpty
            && (AmountRange.Empty * -3).IsEmpty
            && range.Intersect(AmountRange.Empty).IsEmpty
            && !range.Meets(AmountRange.Empty)
            && !range.CanBeAtMost(AmountRange.Empty)
            && range.DistanceTo(AmountRange.Empty) == 0);

    [Fact]
    public void Arithmetic_OfContainedAmounts_IsContained()
        => Gen.Select(Any.RangeAndAmount, Any.RangeAndAmount, Gen.Int[-4, 4]).Sample((a, b, k) =>
            (a.Range + b.Range).Contains(a.Amount + b.Amount)
            && (a.Range - b.Range).Contains(a.Amount - b.Amount)
            && (a.Range * k).Contains(a.Amount * k)
            && (k * a.Range).Contains(k * a.Amount)
            && (-a.Range).Contains(-a.Amount));

    [Fact]
    public void Arithmetic_EndsAreReachedWhereClosed()
        => Gen.Select(Any.Range, Any.Range).Sample((a, b) =>
            (a + b).Low == a.Low + b.Low && (a + b).LowIsClosed == (a.LowIsClosed && b.LowIsClosed)
            && (a - b).High == a.High - b.Low && (a - b).HighIsClosed == (a.HighIsClosed && b.LowIsClosed)
            && a - b == a + -b
            && a * -1 == -a
            && a + b == b + a);

    [Fact]
    public void Intersect_ContainsWhatBothContain()
        => Gen.Select(NarrowRange, NarrowRange).Sample((a, b) => Points.All(x => a.Intersect(b).Contains(x) == (a.Contains(x) && b.Contains(x))));

    [Fact]
    public void Meets_IsThatTheIntersectionIsNotEmpty()
        => Gen.Select(Any.Range, Any.Range).Sample((a, b) =>
            a.Meets(b) == !a.Intersect(b).IsEmpty && a.Meets(b) == b.Meets(a) && (!a.Meets(b) || a.DistanceTo(b) == 0));

    // Part ≤ whole fails only if every amount of the part is above every amount of the whole.
    [Fact]
    public void CanBeAtMost_IsThatSomeDifferenceIsNotPositive()
        => Gen.Select(Any.Range, Any.Range).Sample((part, whole) =>
        {
            var difference = part - whole;
            return part.CanBeAtMost(whole) == (difference.Low < 0 || difference.Contains(0m));
        });

    [Fact]
    public void Sum_OfNone_IsZero() => Assert.Equal(default, AmountRange.Sum([]));

    [Fact]
    public void Exact_OfAnAmount_IsInYuan() => Assert.Equal(AmountRange.Exact(12.34m), AmountRange.Exact(Money.FromFen(1234)));

    [Theory]
    [InlineData(true, true, "[2398500, 2399500.5]")]
    [InlineData(false, false, "(2398500, 2399500.5)")]
    public void ToString_IsIntervalNotation(bool lowIsClosed, bool highIsClosed, string expected)
        => Assert.Equal(expected, AmountRange.Between(2398500.00m, 2399500.50m, lowIsClosed, highIsClosed).ToString());

    [Fact]
    public void Equality_IgnoresTrailingZeros()
    {
        Assert.True(AmountRange.Between(1.0m, 2.00m) == AmountRange.Between(1, 2));
        Assert.Equal(AmountRange.Between(1.0m, 2.00m).GetHashCode(), AmountRange.Between(1, 2).GetHashCode());
        Assert.True(AmountRange.Between(1, 2, true, false) != AmountRange.Between(1, 2));
    }

    [Fact]
    public void Arithmetic_BeyondADecimal_Throws()
        => Assert.Throws<OverflowException>(() => AmountRange.Exact(decimal.MaxValue) + AmountRange.Exact(decimal.MaxValue));
}
