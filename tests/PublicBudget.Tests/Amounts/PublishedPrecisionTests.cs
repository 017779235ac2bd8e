using CsCheck;
using PublicBudget.Amounts;
using PublicBudget.Testing;

namespace PublicBudget.Tests.Amounts;

public class PublishedPrecisionTests
{
    [Theory]
    [InlineData(MoneyUnit.TenThousandYuan, 1, "1000", "500")]
    [InlineData(MoneyUnit.TenThousandYuan, 0, "10000", "5000")]
    [InlineData(MoneyUnit.TenThousandYuan, -1, "100000", "50000")]
    [InlineData(MoneyUnit.Yuan, 2, "0.01", "0.005")]
    [InlineData(MoneyUnit.Yuan, 10, "0.0000000001", "0.00000000005")]
    [InlineData(MoneyUnit.HundredMillionYuan, 10, "0.01", "0.005")]
    [InlineData(MoneyUnit.HundredMillionYuan, -8, "10000000000000000", "5000000000000000")]
    public void Precision_KnowsItsStep(MoneyUnit unit, int decimals, string step, string half)
    {
        var precision = new PublishedPrecision(unit, decimals);
        Assert.Equal(MoneyTests.Decimal(step), precision.UnitInYuan);
        Assert.Equal(MoneyTests.Decimal(half), precision.HalfUnitInYuan);
    }

    [Fact]
    public void Default_IsYuanWithoutDecimals() => Assert.Equal(new PublishedPrecision(MoneyUnit.Yuan, 0), default);

    [Theory]
    [InlineData(MoneyUnit.Yuan, -9)]
    [InlineData(MoneyUnit.Yuan, 11)]
    [InlineData((MoneyUnit)3, 0)]
    public void Constructor_UnknownUnitOrDecimals_Throws(MoneyUnit unit, int decimals)
        => Assert.Throws<ArgumentOutOfRangeException>(() => new PublishedPrecision(unit, decimals));

    [Fact]
    public void Equality_IsThatOfUnitAndDecimals()
    {
        var ten = new PublishedPrecision(MoneyUnit.TenThousandYuan, 1);
        Assert.True(ten == new PublishedPrecision(MoneyUnit.TenThousandYuan, 1));
        Assert.True(ten != new PublishedPrecision(MoneyUnit.Yuan, -3));
        Assert.Equal(ten.UnitInYuan, new PublishedPrecision(MoneyUnit.Yuan, -3).UnitInYuan);
    }

    [Fact]
    public void Parse_ToString_IsTheSame()
    {
        Assert.Equal("万元/1", new PublishedPrecision(MoneyUnit.TenThousandYuan, 1).ToString());
        Any.Precision.Sample(precision => PublishedPrecision.Parse(precision.ToString()) == precision);
    }

    [Theory]
    [InlineData("")]
    [InlineData("万元")]
    [InlineData("万元/")]
    [InlineData("万元/11")]
    [InlineData("万元/-9")]
    [InlineData("万元/1.0")]
    [InlineData("万元/ 1")]
    [InlineData("萬元/1")]
    [InlineData("/1")]
    [InlineData("万元/99999999999999999999")]
    public void Parse_AnythingElse_Throws(string text)
    {
        Assert.Contains("万元/1", Assert.Throws<FormatException>(() => PublishedPrecision.Parse(text)).Message);
        Assert.False(PublishedPrecision.TryParse(text, out var precision));
        Assert.Equal(default, precision);
    }
}
