using PublicBudget.Amounts;

namespace PublicBudget.Tests.Amounts;

public class RatioRangeTests
{
    private static AmountRange Wan(decimal value) => PublishedAmount.Of(value, MoneyUnit.TenThousandYuan).Range;

    [Fact]
    public void Quotient_OfBasicExpenditureInJiyuan_MeetsThePrintedShare()
    {
        var share = RatioRange.Quotient(Wan(229.4m), Wan(239.9m))!.Value;
        Assert.Equal(0.95582m, share.Low, 5);
        Assert.Equal(0.95664m, share.High, 5);
        Assert.True(share.Meets(PublishedPercentage.Parse("95.62%").Range));
        Assert.False(share.Meets(PublishedPercentage.Parse("95.57%").Range));
    }

    [Theory]
    [InlineData("8万元", 0.032265, 0.036741)]
    [InlineData("8.0万元", 0.034267, 0.034728)]
    public void GrowthFromChange_OfTheJiyuanTotal_HasTheEndsOfTheWorkedExample(string change, decimal low, decimal high)
    {
        var growth = RatioRange.GrowthFromChange(Wan(239.9m), PublishedAmount.Parse(change).Range)!.Value;
        Assert.Equal(low, growth.Low, 6);
        Assert.Equal(high, growth.High, 6);
        Assert.True(growth.Meets(PublishedPercentage.Parse("3.45%").Range));
    }
}
