using PublicBudget.Amounts;
using PublicBudget.Performance;

namespace PublicBudget.Tests.Performance;

public class MonitoringStandardTests
{
    /// <summary>At the end of June half of the target of 100 is due: 30 is 60 %, 40 is 80 %, 60 is 120 %.</summary>
    [Theory]
    [InlineData(0, MonitoringLight.Red)]
    [InlineData(-1, MonitoringLight.Red)]
    [InlineData(29.99, MonitoringLight.Red)]
    [InlineData(30, MonitoringLight.Yellow)]
    [InlineData(39.99, MonitoringLight.Yellow)]
    [InlineData(40, MonitoringLight.Green)]
    [InlineData(59.99, MonitoringLight.Green)]
    [InlineData(60, MonitoringLight.Blue)]
    public void LightOf_AtTheEndOfJune_ByProgress(decimal actual, MonitoringLight light) =>
        Assert.Equal(light, MonitoringStandard.Default.LightOf(100m, actual, 6));

    [Theory]
    [InlineData(60, MonitoringLight.Green)]
    [InlineData(119.99, MonitoringLight.Green)]
    [InlineData(120, MonitoringLight.Blue)]
    public void LightOf_BlueByAnnualTarget_NeedsMore(decimal actual, MonitoringLight light) =>
        Assert.Equal(light, MonitoringStandard.BlueByAnnualTarget.LightOf(100m, actual, 6));

    [Fact]
    public void LightOf_DueInSevenths_IsExact() =>
        Assert.Equal(MonitoringLight.Yellow, MonitoringStandard.Default.LightOf(7m, 7m * 11m / 12m * 0.6m, 11));

    [Theory]
    [InlineData("≥100次", "50次", MonitoringLight.Green)]
    [InlineData("≥1万元", "5000元", MonitoringLight.Green)]
    [InlineData("=100%", "30%", MonitoringLight.Yellow)]
    [InlineData("健全", "达成", MonitoringLight.Green)]
    [InlineData("健全", "部分达成", MonitoringLight.Yellow)]
    [InlineData("健全", "未达成", MonitoringLight.Red)]
    [InlineData("≤30天", "10天", null)]
    [InlineData("≥100次", "50人", null)]
    [InlineData("≥0次", "5次", null)]
    [InlineData("**", "5次", null)]
    public void LightOf_TargetAndActual_ByTheirKind(string target, string actual, MonitoringLight? light) =>
        Assert.Equal(light, MonitoringStandard.Default.LightOf(TargetValue.Parse(target), ActualValue.Parse(actual), 6));

    [Theory]
    [InlineData(0, MonitoringLight.Red)]
    [InlineData(2.99, MonitoringLight.Red)]
    [InlineData(3, MonitoringLight.Yellow)]
    [InlineData(4, MonitoringLight.Green)]
    [InlineData(20, MonitoringLight.Green)]
    public void LightOfExecution_TenYuanAtTheEndOfJune(decimal paid, MonitoringLight light) => Assert.Equal(
        light, MonitoringStandard.Default.LightOfExecution(Money.FromYuan(10m), Money.FromYuan(paid), 6));

    [Fact]
    public void LightOfExecution_WithoutBudget_IsNone() =>
        Assert.Null(MonitoringStandard.Default.LightOfExecution(Money.Zero, Money.FromYuan(1m), 6));

    [Theory]
    [InlineData(true, true, MonitoringLight.Green)]
    [InlineData(true, false, MonitoringLight.Yellow)]
    [InlineData(false, true, MonitoringLight.Red)]
    [InlineData(false, false, MonitoringLight.Red)]
    public void LightOf_TheTwoAnswersOfHefei(bool isAsExpected, bool reachesGoal, MonitoringLight light) =>
        Assert.Equal(light, MonitoringStandard.LightOf(isAsExpected, reachesGoal));

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void LightOf_MonthThatDoesNotExist_Throws(int month) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => MonitoringStandard.Default.LightOf(100m, 50m, month));
}
