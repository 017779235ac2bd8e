using PublicBudget.Amounts;
using PublicBudget.Classifications;
using PublicBudget.Performance;
using PublicBudget.Tests.Shared;

namespace PublicBudget.Tests.Performance;

public class ProjectPerformanceTests
{
    [Fact]
    public void Indicators_OfJiyuan_Are56Rows48Named47WithTarget()
    {
        IndicatorRow[] rows = [.. JiyuanProjects.All.SelectMany(project => project.Indicators.Rows)];

        Assert.Equal(56, rows.Length);
        Assert.Equal(48, rows.Count(row => row.Indicator?.Name is not null));
        Assert.Equal(47, rows.Count(row => row.Indicator?.TargetText is not null));
        Assert.Equal("日常维护机制健全性", rows.Single(row => row.Indicator is { TargetText: null }).Indicator!.Name);
        Assert.Equal(
            ["人力资源", "部门协助", "信息共享", "其它", "资产管理", "环境效益", "信息共享", "其它"],
            rows.Where(row => row.Indicator is null).Select(row => row.Attribute));
    }

    [Fact]
    public void Indicators_OfJiyuan_HaveFourDimensionsWith18Attributes()
    {
        foreach (ProjectPerformance project in JiyuanProjects.All)
        {
            Assert.Equal(
                ["投入与目标管理", "产出目标", "效果目标", "影响力目标"],
                project.Indicators.Dimensions.Select(dimension => dimension.Name));
            Assert.Equal([4, 4, 4, 6], project.Indicators.Dimensions.Select(dimension => dimension.Attributes.Count));
        }
    }

    [Fact]
    public void ThisYear_OfJiyuan_AddsUpToTheProjectExpenditure()
    {
        Assert.Equal(Money.FromYuan(25_000m), JiyuanProjects.OfficeEquipment.ThisYear);
        Assert.Equal(
            Money.From(10.5m, MoneyUnit.TenThousandYuan),
            JiyuanProjects.All.Aggregate(Money.Zero, (sum, project) => sum + project.ThisYear!.Value));
    }

    [Fact]
    public void Equals_SheetsOfTheSameContent_AreEqual()
    {
        static ProjectPerformance Make() => new()
        {
            Name = "购置办公设备",
            UnitCode = UnitCode.Parse("029003001"),
            Objective = new() { Overall = "更新设备", Annual = ["1、采购完成率为100%"] },
            Indicators = IndicatorTree.FromRows([new("产出目标", "数量", new() { Name = "打印机", TargetText = "=6台" })]),
        };

        Assert.Equal(Make(), Make());
        Assert.Equal(Make().GetHashCode(), Make().GetHashCode());
        Assert.NotEqual(Make(), Make() with { Objective = new() { Overall = "更新设备", Annual = [] } });
    }

    [Fact]
    public void Name_Empty_Throws() => Assert.Throws<ArgumentException>(() => new ProjectPerformance { Name = " " });

    [Fact]
    public void Period_MovedToTheNextYear_IsOneChange()
    {
        ProjectPerformance moved = JiyuanProjects.OfficeEquipment with { Period = new(new(2022, 1, 1), new(2022, 12, 31)) };

        Assert.Equal("2022-01-01/2022-12-31", moved.Period.ToString());
    }
}
