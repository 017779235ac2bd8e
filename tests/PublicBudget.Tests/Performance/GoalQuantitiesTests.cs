using CsCheck;
using PublicBudget.Performance;
using PublicBudget.Tests.Shared;

namespace PublicBudget.Tests.Performance;

public class GoalQuantitiesTests
{
    [Theory]
    [InlineData("1、截止2021年12月31日，完成设备采购计划，采购完成率为100%", "采购完成率|为100%")]
    [InlineData("1、失业保险参保人数力争达到11.5万人，其中建立个人缴纳记录人数达到11.5万人。", "失业保险参保人数|力争达到11.5万人;其中建立个人缴纳记录人数|达到11.5万人")]
    [InlineData("2、失业保险基金征缴收入达到4900万元。", "失业保险基金征缴收入|达到4900万元")]
    [InlineData("5、继续开展个人权益记录单邮寄工作，向7.6万余名参保和享受人员免费寄送一次个人权益记录单。", "向|7.6万余名")]
    [InlineData("1、开放场馆个数≥12个", "开放场馆个数|≥12个")]
    [InlineData("培训3期、120人次，合格率９５％", "培训|3期;|120人次;合格率|95%")]
    [InlineData("根据豫财〔2020〕15号，5个工作日内办结率100%", "|5个工作日;内办结率|100%")]
    [InlineData("2021年完成“六稳”工作，第3季度完成一次自查", "")]
    [InlineData("3、保证采购到位的设备全部投入使用", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Find_InAGoal_TheQuantitiesWithTheirLabels(string? goal, string expected) => Assert.Equal(
        expected, string.Join(';', GoalQuantities.Find(goal).Select(quantity => $"{quantity.Label}|{quantity.Text}")));

    [Fact]
    public void Find_InTheGoalsOfJiyuan_Seven() => Assert.Equal(
        ["为100%", "为100%", "力争达到11.5万人", "达到11.5万人", "达到4900万元", "100%", "7.6万余名"],
        JiyuanProjects.All.SelectMany(project => project.Objective.Annual).SelectMany(GoalQuantities.Find).Select(quantity => quantity.Text));

    [Fact]
    public void Find_AnyText_GivesAnAnswer() => TargetGenerators.Fragments.Sample(text =>
        Assert.All(GoalQuantities.Find(text), quantity => Assert.NotEmpty(quantity.Text)));

    [Fact]
    public void Find_TenMillionDigits_AnswersInLinearTime() => Assert.Empty(GoalQuantities.Find(new string('9', 10_000_000)));
}
