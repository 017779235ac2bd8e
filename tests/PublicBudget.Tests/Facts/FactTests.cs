using PublicBudget.Amounts;
using PublicBudget.Facts;
using PublicBudget.Periods;

namespace PublicBudget.Tests.Facts;

public class FactTests
{
    private static readonly FactKey Total = FactKeys.Expenditure(new BudgetVersion(new FiscalYear(2021)));
    private static readonly PrintedPlace Row = PrintedPlace.InTable(TableRole.Expenditure, "合计", "总计");

    [Fact]
    public void Place_IsAnOrigin()
    {
        Fact byPlace = Fact() with { Place = Row }, byOrigin = Fact() with { Origin = Origin.PrintedAt(Row) };

        Assert.Equal(byOrigin, byPlace);
        Assert.Equal(byOrigin.GetHashCode(), byPlace.GetHashCode());
        Assert.Equal(Origin.PrintedAt(Row), byPlace.Origin);
        Assert.Same(Row, byOrigin.Place);
        Assert.Equal(byOrigin.ToString(), byPlace.ToString());
    }

    [Fact]
    public void Origin_WithoutAPlace_HasNone()
    {
        Assert.Equal(Origin.Given, Fact().Origin);
        Assert.Null(Fact().Place);
        Assert.Null((Fact() with { Place = Row, Origin = Origin.Computed }).Place);
        Assert.Equal(Origin.Given, (Fact() with { Place = null }).Origin);
        Assert.NotEqual(Fact() with { Place = Row }, Fact());
    }

    private static Fact Fact() => new() { Key = Total, Figure = PublishedAmount.Parse("239.9万元") };
}
