using CsCheck;
using PublicBudget.Amounts;

namespace PublicBudget.Tests.Amounts;

public class PublishedPercentageTests
{
    private static readonly Gen<PublishedPercentage> Percentages =
        Gen.Select(Gen.Int, Gen.Int[0, PublishedPercentage.MaxDecimals], (coefficient, decimals) =>
            PublishedPercentage.Of(new decimal(Math.Abs((long)coefficient)) * new decimal(Math.Sign(coefficient), 0, 0, false, 0) / (decimal)Math.Pow(10, decimals), decimals));

    [Theory]
    [InlineData("95.62%", "95.62", 2)]
    [InlineData("95.0%", "95.0", 1)]
    [InlineData("100%", "100", 0)]
    [InlineData("９５．６２％", "95.62", 2)]
    [InlineData(" 8.81 %", "8.81", 2)]
    [InlineData("-3.45%", "-3.45", 2)]
    [InlineData("－3.45％", "-3.45", 2)]
    [InlineData("1,234.5%", "1234.5", 1)]
    [InlineData("3.5‰", "0.35", 2)]
    [InlineData("12‰", "1.2", 1)]
    [InlineData("-0.00%", "0.00", 2)]
    public void Parse_PrintedForms_AreRead(string text, string value, int decimals)
    {
        var percentage = PublishedPercentage.Parse(text);
        Assert.Equal(value, percentage.Text);
        Assert.Equal(decimals, percentage.Decimals);
        Assert.Equal(value + "%", percentage.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("95.62")]
    [InlineData("95.62%%")]
    [InlineData("95.62%元")]
    [InlineData("占95.62%")]
    [InlineData("百分之九十")]
    [InlineData("95.62.1%")]
    [InlineData("1.4个百分点")]
    [InlineData("1.4个百分点%")]
    public void Parse_AnythingElse_Throws(string text)
    {
        Assert.Throws<FormatException>(() => PublishedPercentage.Parse(text));
        Assert.False(PublishedPercentage.TryParse(text, out var percentage));
        Assert.Equal(default, percentage);
    }

    [Fact]
    public void Parse_PercentagePoints_SaysThatTheyAreADifference()
        => Assert.Contains("percentage points", Assert.Throws<FormatException>(() => PublishedPercentage.Parse("1.4 个百分点")).Message);

    [Theory]
    [InlineData("0.00000001%")]
    [InlineData("0.0000001‰")]
    [InlineData("2000000000000000000001%")]
    [InlineData("99999999999999999999999999999999%")]
    public void Parse_TooLargeOrTooFine_Throws(string text)
    {
        Assert.Throws<OverflowException>(() => PublishedPercentage.Parse(text));
        Assert.False(PublishedPercentage.TryParse(text, out _));
    }

    [Fact]
    public void Parse_ToString_IsTheSame()
        => Percentages.Sample(percentage => PublishedPercentage.Parse(percentage.ToString()) == percentage);

    [Theory]
    [InlineData("95.62%", 0.95615, 0.95625)]
    [InlineData("100%", 0.995, 1.005)]
    [InlineData("-3.5%", -0.0355, -0.0345)]
    [InlineData("3.5‰", 0.00345, 0.00355)]
    public void Range_IsHalfAUnitToBothSidesClosed(string text, decimal low, decimal high)
        => Assert.Equal(RatioRange.Between(low, high), PublishedPercentage.Parse(text).Range);

    [Fact]
    public void TruncatedRange_IsAUnitAwayFromZeroOpenThere()
    {
        Assert.Equal(RatioRange.Between(0.9562m, 0.9563m, true, false), PublishedPercentage.Parse("95.62%").TruncatedRange);
        Assert.Equal(RatioRange.Between(-0.01m, 0.01m, false, false), PublishedPercentage.Parse("0%").TruncatedRange);
    }

    [Fact]
    public void Of_TakesTheDecimalsOfTheDecimalOrTheGivenOnes()
    {
        Assert.Equal("8.0%", PublishedPercentage.Of(8.0m).ToString());
        Assert.Equal("8.00%", PublishedPercentage.Of(8m, 2).ToString());
        Assert.Equal("8%", PublishedPercentage.Of(8.00m, 0).ToString());
        Assert.Contains("found 8.05", Assert.Throws<ArgumentException>(() => PublishedPercentage.Of(8.05m, 1)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => PublishedPercentage.Of(8m, 8));
        Assert.Throws<ArgumentOutOfRangeException>(() => PublishedPercentage.Of(8m, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => PublishedPercentage.Of(0.00000001m));
        Assert.Throws<ArgumentOutOfRangeException>(() => PublishedPercentage.Of(decimal.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => PublishedPercentage.Of(decimal.MinValue, 7));
    }

    [Fact]
    public void FromRatio_RoundsHalfUpByDefault()
    {
        Assert.Equal("95.62%", PublishedPercentage.FromRatio(0.956232m, 2).ToString());
        Assert.Equal("0.13%", PublishedPercentage.FromRatio(0.00125m, 2).ToString());
        Assert.Equal("-0.13%", PublishedPercentage.FromRatio(-0.00125m, 2).ToString());
        Assert.Equal("0.12%", PublishedPercentage.FromRatio(0.00125m, 2, MidpointRounding.ToEven).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => PublishedPercentage.FromRatio(decimal.MaxValue, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => PublishedPercentage.FromRatio(1, 9));
    }

    [Fact]
    public void EqualityAndOrder_KnowTheDecimals()
    {
        var (coarse, fine) = (PublishedPercentage.Of(95m), PublishedPercentage.Of(95.0m));
        Assert.True(coarse != fine);
        Assert.True(coarse < fine && fine > coarse && coarse <= fine && !(coarse >= fine));
        Assert.True(PublishedPercentage.Of(94.99m) < coarse);
        Assert.Equal(0.95m, coarse.Ratio);
        Assert.Equal(0.01m, coarse.UnitAsRatio);
        Assert.Equal(0.001m, fine.UnitAsRatio);
        Gen.Select(Percentages, Percentages).Sample((a, b) => a.CompareTo(b) == 0 == (a == b) && a.CompareTo(b) == -b.CompareTo(a));
    }

    [Fact]
    public void NegationAndAbs_KeepTheDecimals()
    {
        var fall = -PublishedPercentage.Of(3.40m);
        Assert.Equal("-3.40%", fall.ToString());
        Assert.Equal("3.40%", fall.Abs().ToString());
        Assert.Equal(-1, fall.Sign);
        Assert.True((-PublishedPercentage.Of(0.0m)).IsZero);
        Assert.Equal("0.0%", (-PublishedPercentage.Of(0.0m)).ToString());
    }
}
