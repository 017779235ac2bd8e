using PublicBudget.Performance;

namespace PublicBudget.Tests.Performance;

public class TargetNumberTests
{
    [Theory]
    [InlineData(1, 20, "1:20", 0.05)]
    [InlineData(1, 1.25, "100:125", 0.8)]
    [InlineData(2.5, 1, "2.5:1", 2.5)]
    [InlineData(0, 3, "0:3", 0)]
    public void Proportion_OfTwoNumbers_IsTheirQuotient(decimal first, decimal second, string text, decimal value)
    {
        TargetNumber number = TargetNumber.Proportion(first, second);

        Assert.Equal((text, value, true), (number.ToString(), number.Value, number.IsProportion));
    }

    [Fact]
    public void Digits_KeepTheirDecimalsAndDropComputedZeros()
    {
        Assert.Equal("2.50", new TargetNumber(2.50m).ToString());
        Assert.Equal("0.5", new TargetNumber(1m / 2m * 1.0000000000000000000000m).ToString());
    }

    [Theory]
    [InlineData("999999999999999", true)]
    [InlineData("1000000000000000", false)]
    [InlineData("0.00000000000001", true)]
    [InlineData("0.000000000000001", false)]
    [InlineData("-99999.9999999999", true)]
    [InlineData("-99999.99999999999", false)]
    public void Digits_UpToFifteen_AreTaken(string text, bool isTaken)
    {
        decimal digits = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

        if (isTaken) Assert.Equal(Described.Meaning(TargetValue.Parse(text)), Described.Meaning(new QuantitativeTarget { Number = new(digits), OperatorIsImplied = true }));
        else Assert.Throws<ArgumentOutOfRangeException>(() => new TargetNumber(digits));
    }

    [Fact]
    public void Default_IsZero() => Assert.Equal((0m, 1L, "0"), (default(TargetNumber).Value, default(TargetNumber).Denominator, default(TargetNumber).ToString()));
}
