using System.Numerics;
using CsCheck;
using PublicBudget.Amounts;
using PublicBudget.Testing;

namespace PublicBudget.Tests.Amounts;

public class MoneyAllocationTests
{
    private static readonly Gen<long[]> Weights = Gen.Frequency((4, Gen.Long[0, 20]), (1, Gen.Long[0, long.MaxValue]), (1, Gen.Const(long.MaxValue)))
        .Array[1, 12]
        .Where(weights => weights.Any(weight => weight > 0));

    [Fact]
    public void Allocate_Equally_GivesTheFirstPartsTheFen()
        => Assert.Equal(["33.34", "33.33", "33.33"], Texts(Money.FromYuan(100).Allocate(3)));

    [Fact]
    public void Allocate_NegativeAmount_IsDividedAsItsMagnitude()
        => Assert.Equal(["-33.34", "-33.33", "-33.33"], Texts(Money.FromYuan(-100).Allocate(3)));

    // Exact shares 0.333…, 0.5 and 0.1666… fen: the fen goes to the largest remainder, not to the first part.
    [Fact]
    public void Allocate_ByWeights_FollowsTheLargestRemainder()
        => Assert.Equal([0L, 1L, 0L], Money.FromFen(1).Allocate([2, 3, 1]).Select(part => part.Fen));

    [Fact]
    public void Allocate_OfEqualRemainders_TheEarlierPartGetsTheFen()
        => Assert.Equal([1L, 1L, 0L, 0L], Money.FromFen(2).Allocate([5, 5, 5, 5]).Select(part => part.Fen));

    [Fact]
    public void Allocate_TheLeastAmount_IsExact()
    {
        Assert.Equal([Money.MinValue], Money.MinValue.Allocate(1));
        Assert.Equal([long.MinValue / 2, long.MinValue / 2], Money.MinValue.Allocate([long.MaxValue, long.MaxValue]).Select(part => part.Fen));
    }

    [Fact]
    public void Allocate_Parts_AddUpAndStayLessThanAFenFromTheirShare()
        => Gen.Select(Any.Money, Weights).Sample((amount, weights) =>
        {
            var parts = amount.Allocate(weights);
            var total = weights.Aggregate(BigInteger.Zero, (sum, weight) => sum + weight);
            return Money.Sum(parts) == amount
                && parts.Zip(weights).All(pair => BigInteger.Abs(pair.First.Fen * total - (BigInteger)amount.Fen * pair.Second) < total)
                && parts.Zip(weights).All(pair => pair.Second > 0 || pair.First.IsZero);
        });

    // Largest remainder: whoever got a fen more than the floor had no smaller remainder than whoever did not, and of equal
    // remainders stood earlier.
    [Fact]
    public void Allocate_ExtraFen_GoToTheLargestRemaindersInOrder()
        => Gen.Select(Any.Money, Weights).Sample((amount, weights) =>
        {
            var total = weights.Aggregate(BigInteger.Zero, (sum, weight) => sum + weight);
            var ranked = amount.Allocate(weights).Select((part, index) =>
            {
                var exact = BigInteger.Abs(amount.Fen) * weights[index];
                return (Index: index, Remainder: exact % total, Extra: BigInteger.Abs(part.Fen) - exact / total);
            }).ToArray();
            return ranked.All(part => part.Extra == 0 || part.Extra == 1)
                && ranked.Where(part => part.Extra == 1).All(with => ranked.Where(part => part.Extra == 0).All(without =>
                    with.Remainder > without.Remainder || (with.Remainder == without.Remainder && with.Index < without.Index)));
        });

    [Fact]
    public void Allocate_Equally_IsAllocateWithEqualWeights()
        => Gen.Select(Any.Money, Gen.Int[1, 20], Gen.Long[1, long.MaxValue]).Sample((amount, parts, weight) =>
            amount.Allocate(parts).SequenceEqual(amount.Allocate(Enumerable.Repeat(weight, parts).ToArray())));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Allocate_NoParts_Throws(int parts)
        => Assert.Contains("at least one part", Assert.Throws<ArgumentOutOfRangeException>(() => Money.Zero.Allocate(parts)).Message);

    [Theory]
    [InlineData(new long[0], "found 0 weights, all zero")]
    [InlineData(new long[] { 0, 0 }, "found 2 weights, all zero")]
    [InlineData(new long[] { 3, -1 }, "found -1 at index 1")]
    public void Allocate_UnusableWeights_Throws(long[] weights, string message)
        => Assert.Contains(message, Assert.Throws<ArgumentException>(() => Money.Zero.Allocate(weights)).Message);

    private static IEnumerable<string> Texts(IEnumerable<Money> amounts) => amounts.Select(amount => amount.ToString());
}
