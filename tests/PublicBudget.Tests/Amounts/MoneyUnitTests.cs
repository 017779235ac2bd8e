using PublicBudget.Amounts;

namespace PublicBudget.Tests.Amounts;

public class MoneyUnitTests
{
    [Theory]
    [InlineData(MoneyUnit.Yuan, 100, 1, "元")]
    [InlineData(MoneyUnit.TenThousandYuan, 1_000_000, 10_000, "万元")]
    [InlineData(MoneyUnit.HundredMillionYuan, 10_000_000_000, 100_000_000, "亿元")]
    public void Unit_KnowsItsWorthAndSymbol(MoneyUnit unit, long fen, long yuan, string symbol)
    {
        Assert.Equal(fen, unit.FenPerUnit());
        Assert.Equal(yuan, unit.YuanPerUnit());
        Assert.Equal(symbol, unit.Symbol());
        Assert.True(MoneyUnits.TryParse(symbol, out var read));
        Assert.Equal(unit, read);
    }

    [Theory]
    [InlineData("萬元", MoneyUnit.TenThousandYuan)]
    [InlineData("億元", MoneyUnit.HundredMillionYuan)]
    [InlineData(" 万 元\u3000", MoneyUnit.TenThousandYuan)]
    [InlineData("\u00a0亿元\t", MoneyUnit.HundredMillionYuan)]
    [InlineData("圆", MoneyUnit.Yuan)]
    [InlineData("萬圓", MoneyUnit.TenThousandYuan)]
    public void TryParse_AVariant_Reads(string text, MoneyUnit unit)
    {
        Assert.True(MoneyUnits.TryParse(text, out var read));
        Assert.Equal(unit, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("万")]
    [InlineData("亿")]
    [InlineData("千元")]
    [InlineData("万万元")]
    [InlineData("元万")]
    [InlineData("元/人")]
    [InlineData("美元")]
    [InlineData("yuan")]
    public void TryParse_AnythingElse_IsRefused(string text)
    {
        Assert.False(MoneyUnits.TryParse(text, out var unit));
        Assert.Equal(MoneyUnit.Yuan, unit);
    }

    [Fact]
    public void Unit_Unknown_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ((MoneyUnit)3).FenPerUnit());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((MoneyUnit)(-1)).YuanPerUnit());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((MoneyUnit)3).Symbol());
    }
}
