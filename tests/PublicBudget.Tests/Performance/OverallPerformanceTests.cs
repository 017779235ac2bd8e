using PublicBudget.Amounts;
using PublicBudget.Performance;

namespace PublicBudget.Tests.Performance;

public class OverallPerformanceTests
{
    private static OverallPerformance Make() => new()
    {
        UnitName = "济源市失业保险处",
        Objective = new() { Annual = ["1、失业保险基金征缴收入达到4900万元。"] },
        Tasks = [new() { Name = "基金征缴", Content = "扩面、清欠", Amount = Money.FromYuan(80_000m) }],
        Budget = new()
        {
            Total = Money.From(239.9m, MoneyUnit.TenThousandYuan),
            GovernmentFunds = Money.From(239.9m, MoneyUnit.TenThousandYuan),
            BasicExpenditure = Money.From(229.4m, MoneyUnit.TenThousandYuan),
            ProjectExpenditure = Money.From(10.5m, MoneyUnit.TenThousandYuan),
        },
        Indicators = IndicatorTree.FromRows(
            [new("投入管理指标", "预算和财务管理", new() { Name = "预算执行率", TargetText = "≥95%", Remark = "决算数÷预算数" })]),
    };

    [Fact]
    public void Equals_SheetsOfTheSameContent_AreEqual()
    {
        Assert.Equal(Make(), Make());
        Assert.Equal(Make().GetHashCode(), Make().GetHashCode());
        Assert.NotEqual(Make(), Make() with { Tasks = [] });
    }

    [Fact]
    public void Budget_PartNotPrinted_IsNull() => Assert.Null(Make().Budget!.OtherFunds);

    [Fact]
    public void Tasks_NullElement_Throws() =>
        Assert.Throws<ArgumentException>(() => new OverallPerformance { Tasks = [null!] });
}
