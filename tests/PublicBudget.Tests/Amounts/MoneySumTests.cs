using System.Collections.Immutable;
using System.Numerics;
using CsCheck;
using PublicBudget.Amounts;
using PublicBudget.Testing;

namespace PublicBudget.Tests.Amounts;

public class MoneySumTests
{
    private static readonly Gen<Money[]> Amounts = Any.Money.Array[0, 70];

    [Fact]
    public void Sum_OfNone_IsZero()
    {
        Assert.Equal(Money.Zero, Money.Sum(ReadOnlySpan<Money>.Empty));
        Assert.Equal(Money.Zero, Money.Sum((IEnumerable<Money>)[]));
        Assert.Equal(Money.Zero, Money.Sum(ImmutableArray<Money>.Empty));
    }

    [Fact]
    public void WideSum_OfAnyNumbers_IsExact()
        => Amounts.Sample(amounts => WideSum.Of(Fen(amounts)) == (Int128)Exact(amounts));

    [Fact]
    public void Sum_FailsIfAndOnlyIfTheTotalDoesNotFit()
        => Amounts.Sample(amounts =>
        {
            var exact = Exact(amounts);
            try
            {
                return Money.Sum(amounts).Fen == exact;
            }
            catch (OverflowException error)
            {
                return (exact < long.MinValue || exact > long.MaxValue) && error.Message.Contains(exact.ToString());
            }
        });

    [Fact]
    public void Sum_SubtotalBeyondTheRange_IsNoError()
        => Assert.Equal(Money.FromFen(1), Money.Sum([Money.MaxValue, Money.FromFen(2), Money.MinValue]));

    // Every position of every lane, and the rest after the last full vector.
    [Theory]
    [InlineData(long.MaxValue, 1)]
    [InlineData(long.MinValue, -1)]
    public void Sum_OverflowAtAnyPlace_Throws(long edge, long more)
    {
        for (var length = 2; length < 40; length++)
        {
            for (var at = 1; at < length; at++)
            {
                var amounts = new Money[length];
                amounts[0] = Money.FromFen(edge);
                amounts[at] = Money.FromFen(more);
                Assert.Throws<OverflowException>(() => Money.Sum(amounts));
                amounts[at] = Money.FromFen(-more);
                Assert.Equal(edge - more, Money.Sum(amounts).Fen);
            }
        }
    }

    [Fact]
    public void Sum_OfAnySequence_IsTheSameAsOfASpan()
        => Any.BudgetMoney.Array[0, 40].Sample(amounts =>
        {
            var expected = amounts.Aggregate(Money.Zero, (sum, amount) => sum + amount);
            return Money.Sum((ReadOnlySpan<Money>)amounts) == expected
                && Money.Sum(amounts.ToList()) == expected
                && Money.Sum(amounts.ToImmutableArray()) == expected
                && Money.Sum(amounts.Where(_ => true)) == expected
                && Money.Sum(amounts, amount => amount) == expected;
        });

    [Fact]
    public void Sum_OfAProjection_OverflowsAsASumDoes()
    {
        Assert.Throws<OverflowException>(() => Money.Sum([1, 1], _ => Money.MaxValue));
        Assert.Throws<ArgumentNullException>(() => Money.Sum((IEnumerable<Money>)null!));
        Assert.Throws<ArgumentNullException>(() => Money.Sum<int>(null!, _ => Money.Zero));
        Assert.Throws<ArgumentNullException>(() => Money.Sum<int>([], null!));
    }

    [Fact]
    public void Sum_OfManyExtremes_DoesNotWrap()
    {
        var amounts = Enumerable.Repeat(Money.MinValue, 100_003).ToArray();
        var error = Assert.Throws<OverflowException>(() => Money.Sum(amounts));
        Assert.Contains(((BigInteger)long.MinValue * 100_003).ToString(), error.Message);
    }

    [Fact]
    public void Sum_OfASpan_DoesNotAllocate()
    {
        var amounts = Enumerable.Range(0, 10_000).Select(i => Money.FromFen(i)).ToArray();
        Money.Sum((ReadOnlySpan<Money>)amounts);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Money.Sum((ReadOnlySpan<Money>)amounts);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static long[] Fen(Money[] amounts) => Array.ConvertAll(amounts, amount => amount.Fen);

    private static BigInteger Exact(Money[] amounts) => amounts.Aggregate(BigInteger.Zero, (sum, amount) => sum + amount.Fen);
}
