using PublicBudget.Amounts;

namespace PublicBudget.Tests.Amounts;

public class MoneyTests
{
    [Fact]
    public void From_TenThousandYuan_IsExact()
    {
        var social = Money.From(229.4m, MoneyUnit.TenThousandYuan);
        Assert.Equal(229_400_000, social.Fen);
        Assert.Equal("2294000.00", social.ToString());
        Assert.Equal(229.4m, social.In(MoneyUnit.TenThousandYuan));
    }

    [Fact]
    public void ToString_OfTheLeastAmount_IsExact() => Assert.Equal("-92233720368547758.08", Money.MinValue.ToString());

    [Fact]
    public void Growth_OfTheJiyuanTotal_IsThePrintedOne()
    {
        var growth = Growth.Between(Money.From(231.9m, MoneyUnit.TenThousandYuan), Money.From(239.9m, MoneyUnit.TenThousandYuan));
        Assert.Equal("+80000.00 (3.45%)", growth.ToString());
    }
}
