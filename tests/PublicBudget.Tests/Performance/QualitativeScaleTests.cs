using PublicBudget.Performance;

namespace PublicBudget.Tests.Performance;

public class QualitativeScaleTests
{
    [Theory]
    [InlineData("定性 优良中低差", "优 > 良 > 中 > 低 > 差")]
    [InlineData("优/良/中/差", "优 > 良 > 中 > 差")]
    [InlineData("优、良、中、差", "优 > 良 > 中 > 差")]
    [InlineData("是/否", "是 > 否")]
    [InlineData("达标/未达标", "达标 > 未达标")]
    public void Scales_OfAWholeScale_AreThatScale(string printed, string scale)
    {
        var target = Assert.IsType<QualitativeTarget>(TargetValue.Parse(printed));

        Assert.Equal((QualitativeForm.Scale, scale), (target.Form, Assert.Single(target.Scales).ToString()));
    }

    [Theory]
    [InlineData("元/人")]
    [InlineData("优/优")]
    [InlineData("严格执行相关制度/严格执行相关规定")]
    public void Scales_OfWordsThatAreNoGrades_AreNone(string printed) =>
        Assert.NotEqual("qualitative Scale " + printed, Described.Meaning(TargetValue.Parse(printed)));
}
