using CsCheck;
using PublicBudget.Performance;

namespace PublicBudget.Tests.Performance;

/// <summary>Every family worked by hand, at and around each of its boundaries.</summary>
public class ScoringFormulasTests
{
    [Theory]
    [InlineData(90, 81, 9.00)]
    [InlineData(90, 89.9, 9.988888888888888888888888889)]
    [InlineData(90, 90, 10)]
    [InlineData(90, 500, 10)]
    [InlineData(90, 0, 0)]
    [InlineData(90, -5, 0)]
    [InlineData(0, 0, 10)]
    [InlineData(0, -5, 10)]
    public void Positive_WeightTen_GivesThePoints(decimal target, decimal actual, decimal points) =>
        Assert.Equal(points, ScoringFormulas.Positive(10m, target, actual), 12);

    [Theory]
    [InlineData(100, 98, 9.80)]
    [InlineData(100, 100, 10)]
    [InlineData(100, 150, 10)]
    [InlineData(6, 3, 5)]
    [InlineData(0, 0, 10)]
    [InlineData(0, 1, 0)]
    [InlineData(0, 0.01, 0)]
    [InlineData(0, -1, 10)]
    public void Equal_WeightTen_GivesThePoints(decimal target, decimal actual, decimal points) =>
        Assert.Equal(points, ScoringFormulas.Equal(10m, target, actual));

    [Theory]
    [InlineData(30, 29, 10)]
    [InlineData(30, 30, 10)]
    [InlineData(30, 36, 8.00)]
    [InlineData(30, 45, 5)]
    [InlineData(30, 59.97, 0.01)]
    [InlineData(30, 60, 0)]
    [InlineData(30, 61, 0)]
    [InlineData(30, -5, 10)]
    [InlineData(0, 0, 10)]
    [InlineData(0, 1, 0)]
    public void Reverse_WeightTen_GivesThePoints(decimal target, decimal actual, decimal points) =>
        Assert.Equal(points, ScoringFormulas.Reverse(10m, target, actual));

    [Theory]
    [InlineData(80, 90, 40, 5)]
    [InlineData(80, 90, 80, 10)]
    [InlineData(80, 90, 85, 10)]
    [InlineData(80, 90, 90, 10)]
    [InlineData(80, 90, 99, 9)]
    [InlineData(80, 90, 180, 0)]
    public void Range_WeightTen_GivesThePoints(decimal low, decimal high, decimal actual, decimal points) =>
        Assert.Equal(points, ScoringFormulas.Range(10m, low, high, actual));

    [Theory]
    [InlineData(10.50, 9.45, 9.00)]
    [InlineData(10.50, 10.50, 10)]
    [InlineData(10.50, 12.00, 10)]
    [InlineData(10.50, 0, 0)]
    [InlineData(10.50, -1, 0)]
    [InlineData(0, 0, 0)]
    [InlineData(0, 25000, 10)]
    public void Execution_TenPoints_AreCappedAndNeverDivideByZero(decimal budget, decimal paid, decimal points) =>
        Assert.Equal(points, ScoringFormulas.Execution(10m, budget, paid));

    [Fact]
    public void Formulas_AnyNumbers_StayBetweenZeroAndTheWeight()
    {
        Gen<decimal> number = Gen.Int[-200_000, 200_000].Select(n => n / 100m);

        Gen.Select(number, number, number, Gen.Int[0, 100]).Sample((target, actual, width, weight) =>
        {
            decimal[] all =
            [
                ScoringFormulas.Positive(weight, target, actual),
                ScoringFormulas.Equal(weight, target, actual),
                ScoringFormulas.Reverse(weight, target, actual),
                ScoringFormulas.Range(weight, target, target + Math.Abs(width), actual),
                ScoringFormulas.Execution(weight, Math.Abs(target), actual),
            ];
            Assert.All(all, points => Assert.InRange(points, 0m, weight));
        });
    }

    [Fact]
    public void Formulas_BetterActual_NeverGivesFewerPoints()
    {
        Gen<decimal> number = Gen.Int[0, 100_000].Select(n => n / 100m);

        Gen.Select(number, number, number).Sample((target, actual, more) =>
            ScoringFormulas.Positive(10m, target, actual + more) >= ScoringFormulas.Positive(10m, target, actual)
            && ScoringFormulas.Equal(10m, target + 1m, actual + more) >= ScoringFormulas.Equal(10m, target + 1m, actual)
            && ScoringFormulas.Reverse(10m, target, actual + more) <= ScoringFormulas.Reverse(10m, target, actual));
    }
}
