using PublicBudget.Classifications;
using PublicBudget.Performance;
using PublicBudget.Tests.Shared;

namespace PublicBudget.Tests.Performance;

public class IndicatorFrameworkTests
{
    [Fact]
    public void Henan2021_Names_AreThoseThatTheDocumentPrints()
    {
        foreach (ProjectPerformance project in JiyuanProjects.All)
        {
            Assert.Equal(
                IndicatorFramework.Henan2021.Dimensions.Select(dimension => dimension.Name),
                project.Indicators.Dimensions.Select(dimension => dimension.Name));
            Assert.Equal(
                IndicatorFramework.Henan2021.Dimensions.SelectMany(dimension => dimension.Attributes).Select(attribute => attribute.Name),
                project.Indicators.Dimensions.SelectMany(dimension => dimension.Attributes).Select(attribute => attribute.Name));
        }
    }

    [Fact]
    public void All_Frameworks_HaveTheirShape() => Assert.Equal(
        [
            "河南省支出项目绩效目标表 (2014–2021): 4, 4+4+4+6",
            "财预〔2015〕88号 (2015–2020): 3, 4+4+1",
            "财预〔2021〕101号 (2021–): 4, 3+3+3+1",
            "财预〔2020〕10号 (2020–): 4, 3+2+4+1",
            "财预〔2013〕53号 (2013–): 4, 2+3+1+1",
            "河南省部门（单位）整体绩效目标表 (2021–): 3, 3+2+2",
        ],
        IndicatorFramework.All.Select(framework =>
            $"{framework}: {framework.Dimensions.Count}, {string.Join('+', framework.Dimensions.Select(dimension => dimension.Attributes.Count))}"));

    [Theory]
    [InlineData(2014, null)]
    [InlineData(2015, "财预〔2015〕88号")]
    [InlineData(2020, "财预〔2015〕88号")]
    [InlineData(2021, "财预〔2021〕101号")]
    [InlineData(2026, "财预〔2021〕101号")]
    public void ForProjects_Year_IsTheOneInForce(int year, string? name)
    {
        IndicatorFramework? framework = IndicatorFramework.ForProjects(new(year));

        Assert.Equal(name, framework?.Name);
        Assert.True(framework?.IsUsedIn(new(year)) ?? true);
    }

    [Theory]
    [InlineData("产出指标", "产出指标")]
    [InlineData("产出", "产出指标")]
    [InlineData("产出目标", "产出指标")]
    [InlineData(" 产出 指标", "产出指标")]
    [InlineData("影响力目标", null)]
    [InlineData("指标", null)]
    [InlineData(null, null)]
    public void Find_PrintedName_WithOrWithoutItsEnding(string? printed, string? name) =>
        Assert.Equal(name, IndicatorFramework.Project2021.Find(printed)?.Name);

    [Fact]
    public void Find_AttributeOfADimension_IsMarkedWhenRequired()
    {
        FrameworkDimension outputs = IndicatorFramework.Henan2021.Find("产出")!;

        Assert.True(outputs.Find("数量")!.IsRequired);
        Assert.False(outputs.Find("成本")!.IsRequired);
        Assert.Null(outputs.Find("满意度"));
    }

    [Theory]
    [InlineData(true, true, 20, 40, 20, 10)]
    [InlineData(false, true, 0, 50, 30, 10)]
    [InlineData(true, false, 20, 40, 30, 0)]
    [InlineData(false, false, 0, 50, 40, 0)]
    public void WeightsFor_2021_AddUpTo100(bool hasCost, bool hasSatisfaction, decimal cost, decimal output, decimal benefit, decimal satisfaction)
    {
        FrameworkWeights weights = IndicatorFramework.Project2021.WeightsFor(hasCost, hasSatisfaction)!;

        Assert.Equal(new FrameworkWeights(cost, output, benefit, satisfaction, 10m), weights);
        Assert.Equal(100m, weights.Total);
    }

    [Fact]
    public void WeightsFor_FrameworkWithoutWeights_IsNull()
    {
        Assert.Null(IndicatorFramework.Henan2021.WeightsFor(hasCost: true, hasSatisfaction: true));
        Assert.Equal(100m, IndicatorFramework.Project2015.WeightsFor(hasCost: true, hasSatisfaction: true)!.Total);
    }

    [Fact]
    public void Basis_OfTheFormThatIsAtHand_IsDocumented()
    {
        Assert.Equal(EvidenceBasis.Documented, IndicatorFramework.Henan2021.Basis);
        Assert.Equal(EvidenceBasis.Knowledge, IndicatorFramework.Overall2013.Basis);
    }

    [Theory]
    [InlineData("产出目标", "数量", "产出指标 / 数量指标")]
    [InlineData("产出目标", "成本", "产出指标 / 成本指标")]
    [InlineData("效果目标", "环境效益", "效益指标 / 生态效益指标")]
    [InlineData("效果目标", "满意度", "满意度指标 / 服务对象满意度指标")]
    [InlineData("影响力目标", "信息共享", "效益指标 / 可持续影响指标")]
    [InlineData("投入与目标管理", "财务管理", "")]
    public void HenanTo2015_Place_IsFound(string dimension, string attribute, string expected) =>
        Assert.Equal(expected, string.Join(", ", FrameworkMapping.HenanTo2015.Find(dimension, attribute)));

    [Theory]
    [InlineData("产出目标", "数量", "产出指标 / 数量指标")]
    [InlineData("产出目标", "成本", "成本指标 / 经济成本指标, 成本指标 / 社会成本指标, 成本指标 / 生态环境成本指标")]
    [InlineData("影响力目标", "其它", "效益指标 / 经济效益指标, 效益指标 / 社会效益指标, 效益指标 / 生态效益指标")]
    [InlineData("投入与目标管理", "投入管理", "")]
    public void HenanTo2021_Place_IsFoundByWayOf2015(string dimension, string attribute, string expected) =>
        Assert.Equal(expected, string.Join(", ", FrameworkMapping.HenanTo2021.Find(dimension, attribute)));

    [Fact]
    public void Mappings_EveryPlace_StandsInItsFramework()
    {
        foreach (FrameworkMapping mapping in new[] { FrameworkMapping.HenanTo2015, FrameworkMapping.From2015To2021, FrameworkMapping.HenanTo2021 })
        {
            foreach (FrameworkDimension dimension in mapping.From.Dimensions)
            {
                foreach (FrameworkAttribute attribute in dimension.Attributes)
                {
                    IReadOnlyList<IndicatorPlace> places = mapping.Find(dimension.Name, attribute.Name);
                    Assert.Equal(dimension.Name == "投入与目标管理", places.Count == 0);
                    Assert.All(places, place => Assert.NotNull(mapping.To.Find(place.Dimension)?.Find(place.Attribute)));
                }
            }
        }
    }

    [Fact]
    public void Then_MappingThatBeginsElsewhere_Throws() =>
        Assert.Throws<ArgumentException>(() => FrameworkMapping.From2015To2021.Then(FrameworkMapping.HenanTo2015));
}
