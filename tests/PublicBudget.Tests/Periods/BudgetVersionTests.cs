using CsCheck;
using PublicBudget.Periods;
using PublicBudget.Testing;

namespace PublicBudget.Tests.Periods;

public class BudgetVersionTests
{
    [Fact]
    public void Version_WithoutAStage_IsTheApprovedBudget()
    {
        var version = new BudgetVersion(new FiscalYear(2021));
        Assert.Equal(BudgetStage.Approved, version.Stage);
        Assert.Equal("2021/Approved", version.ToString());
        Assert.Equal("2020/Approved", version.Previous.ToString());
        var (year, stage) = version;
        Assert.Equal((new FiscalYear(2021), BudgetStage.Approved), (year, stage));
    }

    [Fact]
    public void Default_IsTheDraftOfTheYearOne() => Assert.Equal("0001/Draft", default(BudgetVersion).ToString());

    [Fact]
    public void Constructor_UnknownStage_Throws()
        => Assert.Throws<ArgumentOutOfRangeException>(() => new BudgetVersion(default, (BudgetStage)5));

    [Fact]
    public void Parse_ToString_IsTheSame()
        => Any.Version.Sample(version =>
        {
            Span<char> room = stackalloc char[20];
            return BudgetVersion.Parse(version.ToString()) == version
                && version.TryFormat(room, out var written)
                && room[..written].SequenceEqual(version.ToString());
        });

    [Theory]
    [InlineData("")]
    [InlineData("2021")]
    [InlineData("2021/")]
    [InlineData("2021/approved")]
    [InlineData("2021/1")]
    [InlineData("2021/Approved ")]
    [InlineData("21/Approved")]
    [InlineData("0000/Approved")]
    [InlineData("2021/Approved/Draft")]
    [InlineData("/2021")]
    public void Parse_AnythingElse_Throws(string text)
    {
        Assert.Contains("2021/Approved", Assert.Throws<FormatException>(() => BudgetVersion.Parse(text)).Message);
        Assert.False(BudgetVersion.TryParse(text, out var version));
        Assert.Equal(default, version);
    }

    [Fact]
    public void Order_IsByYearThenStage()
        => Gen.Select(Any.Version, Any.Version).Sample((a, b) =>
        {
            var expected = (a.Year.Year * 10 + (int)a.Stage).CompareTo(b.Year.Year * 10 + (int)b.Stage);
            return Math.Sign(a.CompareTo(b)) == expected
                && (a < b) == (expected < 0)
                && (a <= b) == (expected <= 0)
                && (a > b) == (expected > 0)
                && (a >= b) == (expected >= 0)
                && (a == b) == (expected == 0);
        });

    [Theory]
    [InlineData(BudgetStage.Draft, "预算草案")]
    [InlineData(BudgetStage.Approved, "年初预算")]
    [InlineData(BudgetStage.Adjusted, "调整预算")]
    [InlineData(BudgetStage.Execution, "预算执行")]
    [InlineData(BudgetStage.Outturn, "决算")]
    public void Stage_HasItsChineseName(BudgetStage stage, string name) => Assert.Equal(name, stage.ChineseName());

    [Fact]
    public void Stage_Unknown_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => ((BudgetStage)9).ChineseName());
}
