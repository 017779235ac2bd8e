using NodaTime;
using PublicBudget.Amounts;
using PublicBudget.Performance;
using PublicBudget.Tests.Shared;

namespace PublicBudget.Tests.Performance;

public class SelfEvaluationTests
{
    private static AssessedIndicator Row(
        string target, ActualValue? actual, decimal? weight = 10m, decimal? awarded = null, string? reason = null, string name = "指标") => new()
        {
            Dimension = "产出指标",
            Attribute = "数量指标",
            Indicator = new() { Name = name, TargetText = target, Weight = weight },
            Actual = actual,
            AwardedPoints = awarded,
            Reason = reason,
        };

    private static IndicatorScore Score(AssessedIndicator row, ScoringStandard? standard = null) =>
        Assert.Single(new SelfEvaluation { Rows = [row] }.Score(standard).Indicators);

    [Theory]
    [InlineData("≥90%", 81, ScoringFamily.Positive, 9.00)]
    [InlineData(">90%", 90, ScoringFamily.Positive, 10)]
    [InlineData("=100%", 98, ScoringFamily.Equal, 9.80)]
    [InlineData("100%", 98, ScoringFamily.Equal, 9.80)]
    [InlineData("≤30天", 36, ScoringFamily.Reverse, 8.00)]
    [InlineData("≤30天", 60, ScoringFamily.Reverse, 0)]
    [InlineData("<30天", 45, ScoringFamily.Reverse, 5)]
    [InlineData("=0次", 0, ScoringFamily.Equal, 10)]
    [InlineData("=0次", 1, ScoringFamily.Equal, 0)]
    [InlineData("80-90%", 40, ScoringFamily.Range, 5)]
    [InlineData("≥3次", 1, ScoringFamily.Positive, 3.33)]
    [InlineData("≥3次", 2, ScoringFamily.Positive, 6.67)]
    public void Score_Quantity_FollowsItsFamily(string target, decimal actual, ScoringFamily family, decimal points)
    {
        IndicatorScore score = Score(Row(target, ActualValue.Of(actual)));

        Assert.Equal((family, points), (score.Family, score.Points));
    }

    [Fact]
    public void Score_NumberWithoutOperator_TakesTheDirectionOfTheName()
    {
        IndicatorScore score = Score(Row("30万元", ActualValue.Of(36m), name: "维护成本"));

        Assert.Equal((ScoringFamily.Reverse, 8.00m), (score.Family, score.Points));
    }

    [Theory]
    [InlineData(IndicatorDirection.Reverse, ScoringFamily.Reverse, 8.00)]
    [InlineData(IndicatorDirection.Positive, ScoringFamily.Positive, 10)]
    [InlineData(null, ScoringFamily.Equal, 10)]
    public void Score_DirectionInAColumnOfItsOwn_Decides(IndicatorDirection? printed, ScoringFamily family, decimal points)
    {
        AssessedIndicator row = Row("=30万元", ActualValue.Of(36m));
        IndicatorScore score = Score(row with { Indicator = row.Indicator with { PrintedDirection = printed } });

        Assert.Equal((family, points), (score.Family, score.Points));
    }

    [Theory]
    [InlineData("≤90万元", "81.5万元", 81.5)]
    [InlineData("≤90万元", "815000元", 81.5)]
    [InlineData("≥2年", "30个月", 2.5)]
    [InlineData("≥11.5万人", "120000名", 120000)]
    [InlineData("≤5‰", "0.5%", 5)]
    public void Score_ActualInAnotherUnit_IsConverted(string target, string actual, decimal expected) =>
        Assert.Equal(expected, Score(Row(target, ActualValue.Parse(actual))).Actual);

    [Theory]
    [InlineData("≥5次", "5人")]
    [InlineData("≥5", "5次")]
    [InlineData("≥5个月", "150天")]
    public void Score_UnitsThatDoNotConvert_AreNotCompared(string target, string actual)
    {
        IndicatorScore score = Score(Row(target, ActualValue.Parse(actual)));

        Assert.Null(score.Points);
        Assert.Equal(ScoreRemarks.NotComparable | ScoreRemarks.NeedsAward, score.Remarks);
    }

    [Theory]
    [InlineData(Achievement.Achieved, 10, ScoreRemarks.None)]
    [InlineData(Achievement.Achieved, 8, ScoreRemarks.None)]
    [InlineData(Achievement.Achieved, 7.99, ScoreRemarks.AwardOutOfBand)]
    [InlineData(Achievement.Achieved, 10.01, ScoreRemarks.AwardOutOfBand)]
    [InlineData(Achievement.Partly, 7.99, ScoreRemarks.NotMet | ScoreRemarks.ReasonMissing)]
    [InlineData(Achievement.Partly, 6, ScoreRemarks.NotMet | ScoreRemarks.ReasonMissing)]
    [InlineData(Achievement.Partly, 8, ScoreRemarks.NotMet | ScoreRemarks.ReasonMissing | ScoreRemarks.AwardOutOfBand)]
    [InlineData(Achievement.NotAchieved, 5.99, ScoreRemarks.NotMet | ScoreRemarks.ReasonMissing)]
    [InlineData(Achievement.NotAchieved, 0, ScoreRemarks.NotMet | ScoreRemarks.ReasonMissing)]
    [InlineData(Achievement.NotAchieved, 6, ScoreRemarks.NotMet | ScoreRemarks.ReasonMissing | ScoreRemarks.AwardOutOfBand)]
    public void Score_QualitativeTarget_ChecksThePointsOfThePerson(Achievement step, decimal awarded, ScoreRemarks remarks)
    {
        IndicatorScore score = Score(Row("健全", ActualValue.Of(step), awarded: awarded));

        Assert.Equal((ScoringFamily.Qualitative, awarded, remarks), (score.Family, score.Points, score.Remarks));
    }

    [Fact]
    public void Score_QualitativeTargetWithoutPoints_NeedsAPerson() =>
        Assert.Equal(ScoreRemarks.NeedsAward, Score(Row("健全", ActualValue.Of(Achievement.Achieved))).Remarks);

    [Theory]
    [InlineData("2021年12月底前", "2021-12-31", 10)]
    [InlineData("2021年12月底前", "2022-01-01", null)]
    [InlineData("12月底前", "2022-01-01", 10)]
    [InlineData("6月30日前", "2021-07-01", null)]
    [InlineData("长期", "2021-07-01", 10)]
    public void Score_Deadline_InTimeGivesAllPoints(string target, string actual, int? points)
    {
        IndicatorScore score = Score(Row(target, ActualValue.Parse(actual)));

        Assert.Equal((decimal?)points, score.Points);
        Assert.Equal(points is null, score.Remarks.HasFlag(ScoreRemarks.NotMet));
    }

    [Theory]
    [InlineData("≥10次", 13, true)]
    [InlineData("≥10次", 12.99, false)]
    [InlineData("=0次", 30, true)]
    [InlineData("=0次", 29, false)]
    public void Score_Guangxi_AsksForAReasonFromOneHundredAndThirtyPercentOn(string target, decimal actual, bool isFarAbove)
    {
        Assert.Equal(isFarAbove, Score(Row(target, ActualValue.Of(actual)), ScoringStandard.Guangxi).Remarks.HasFlag(ScoreRemarks.FarAbove));
        Assert.False(Score(Row(target, ActualValue.Of(actual))).Remarks.HasFlag(ScoreRemarks.FarAbove));
    }

    [Fact]
    public void Score_ReasonGiven_IsNotMissing()
    {
        IndicatorScore without = Score(Row("≥10次", ActualValue.Of(5m)));
        IndicatorScore with = Score(Row("≥10次", ActualValue.Of(5m), reason: "项目推迟"));

        Assert.Equal(ScoreRemarks.NotMet | ScoreRemarks.ReasonMissing, without.Remarks);
        Assert.Equal(ScoreRemarks.NotMet, with.Remarks);
        Assert.Equal((0.5m, -0.5m), (with.Attainment, with.Deviation));
    }

    [Theory]
    [InlineData("<5次", true)]
    [InlineData("≤5次", false)]
    [InlineData(">5次", true)]
    [InlineData("≥5次", false)]
    public void Score_Hebei_TellsStrictOperators(string target, bool isNotMet)
    {
        IndicatorScore hebei = Score(Row(target, ActualValue.Of(5m)), ScoringStandard.Hebei);

        Assert.Equal(isNotMet, hebei.Remarks.HasFlag(ScoreRemarks.NotMet));
        Assert.Equal(10m, hebei.Points);
        Assert.False(Score(Row(target, ActualValue.Of(5m))).Remarks.HasFlag(ScoreRemarks.NotMet));
    }

    [Fact]
    public void Score_PointsOfAPersonThatDifferFromTheFormula_CountAndAreRemarked()
    {
        IndicatorScore score = Score(Row("≥90%", ActualValue.Of(81m), awarded: 8m, reason: "人员不足"));

        Assert.Equal((9.00m, 8m), (score.ComputedPoints, score.Points));
        Assert.Equal(ScoreRemarks.AwardDiffers | ScoreRemarks.NotMet, score.Remarks);
    }

    [Fact]
    public void Score_WithoutActualOrWeight_SaysSo()
    {
        Assert.Equal(ScoreRemarks.ActualMissing | ScoreRemarks.NeedsAward, Score(Row("≥5次", actual: null)).Remarks);
        Assert.Equal(
            ScoreRemarks.WeightMissing | ScoreRemarks.NeedsAward, Score(Row("≥5次", ActualValue.Of(5m), weight: null)).Remarks);
    }

    /// <summary>
    /// Worked by hand: 20 + 15·(5/6) = 12.50 → 32.50 of quantity, 15·0.98 = 14.70 of quality, (1 − 6/30)·10 = 8.00 of
    /// timeliness, 30·0.9 = 27 in words: 82.20 of 90; execution 9.45 of 10.50 is 9.00 of 10; together 91.20: 优.
    /// </summary>
    [Fact]
    public void Score_WholeTable_RollsUpToTheGrade()
    {
        SelfEvaluation evaluation = new()
        {
            Budget = Money.From(10.50m, MoneyUnit.TenThousandYuan),
            Paid = Money.From(9.45m, MoneyUnit.TenThousandYuan),
            Rows =
            [
                Make("产出指标", "数量指标", "≥6台", 20m, ActualValue.Parse("7台")),
                Make("产出指标", "数量指标", "≥6次", 15m, ActualValue.Parse("5次")),
                Make("产出指标", "质量指标", "=100%", 15m, ActualValue.Parse("98%")),
                Make("产出指标", "时效指标", "≤30天", 10m, ActualValue.Parse("36天")),
                Make("效益指标", "社会效益指标", "明显", 30m, ActualValue.Parse("达成年度指标"), awarded: 27m),
            ],
        };

        EvaluationResult result = evaluation.Score();

        Assert.Equal([20m, 12.50m, 14.70m, 8.00m, 27m], result.Indicators.Select(score => score.Points!.Value));
        Assert.Equal([55.20m, 27m], result.Dimensions.Select(dimension => dimension.Points));
        Assert.Equal([60m, 30m], result.Dimensions.Select(dimension => dimension.Weight));
        Assert.Equal([32.50m, 14.70m, 8.00m], result.Dimensions[0].Children.Select(attribute => attribute.Points));
        Assert.Equal((0.9m, 9.00m), (result.ExecutionRate, result.ExecutionPoints));
        Assert.Equal((82.20m, 90m, 91.20m), (result.IndicatorPoints, result.IndicatorWeight, result.Points));
        Assert.Equal(Grade.Excellent, result.Grade);

        static AssessedIndicator Make(string dimension, string attribute, string target, decimal weight, ActualValue actual, decimal? awarded = null) => new()
        {
            Dimension = dimension,
            Attribute = attribute,
            Indicator = new() { Name = "指标", TargetText = target, Weight = weight },
            Actual = actual,
            AwardedPoints = awarded,
        };
    }

    [Theory]
    [InlineData(80, 90, Grade.Excellent)]
    [InlineData(79.99, 89.99, Grade.Good)]
    [InlineData(70, 80, Grade.Good)]
    [InlineData(50, 60, Grade.Fair)]
    [InlineData(49.99, 59.99, Grade.Poor)]
    public void Grade_AtTheBoundary_IsTheHigherOne(decimal indicatorPoints, decimal total, Grade grade)
    {
        EvaluationResult result = new SelfEvaluation
        {
            Budget = Money.FromYuan(100m),
            Paid = Money.FromYuan(100m),
            Rows = [Row("健全", ActualValue.Of(Achievement.Achieved), weight: 90m, awarded: indicatorPoints)],
        }.Score();

        Assert.Equal((total, grade), (result.Points, result.Grade));
    }

    [Fact]
    public void Grade_WhilePointsAreMissing_IsUnknown()
    {
        EvaluationResult withoutPayment = new SelfEvaluation { Rows = [Row("≥5次", ActualValue.Of(5m), weight: 90m)] }.Score();
        EvaluationResult withoutActual = new SelfEvaluation
        {
            Budget = Money.FromYuan(100m),
            Paid = Money.FromYuan(100m),
            Rows = [Row("≥5次", null, weight: 90m)],
        }.Score();

        Assert.Null(withoutPayment.Grade);
        Assert.Null(withoutActual.Grade);
        Assert.Equal(10m, withoutActual.Points);
    }

    [Fact]
    public void Of_TheJiyuanTree_HasOneRowForEachNamedIndicatorAndNoPointsWithoutWeights()
    {
        SelfEvaluation evaluation = SelfEvaluation.Of(JiyuanProjects.OfficeEquipment.Indicators, _ => ActualValue.Of(Achievement.Achieved));
        EvaluationResult result = evaluation.Score();

        Assert.Equal(24, result.Indicators.Count);
        Assert.Equal(["投入与目标管理", "产出目标", "效果目标", "影响力目标"], result.Dimensions.Select(dimension => dimension.Name));
        Assert.All(result.Indicators, score => Assert.True(score.Remarks.HasFlag(ScoreRemarks.WeightMissing)));
        Assert.Null(result.Grade);
    }

    [Theory]
    [InlineData("达成年度指标", Achievement.Achieved)]
    [InlineData("达成预期指标", Achievement.Achieved)]
    [InlineData("已完成", Achievement.Achieved)]
    [InlineData("部分达成年度指标并具有一定效果", Achievement.Partly)]
    [InlineData("基本完成", Achievement.Partly)]
    [InlineData("未达成年度指标且效果较差", Achievement.NotAchieved)]
    [InlineData("未完成", Achievement.NotAchieved)]
    [InlineData("视情况而定", null)]
    public void Parse_ActualInWords_IsAStepOrNothing(string printed, Achievement? step)
    {
        ActualValue actual = ActualValue.Parse(printed);

        Assert.Equal((printed, step, step is null), (actual.Printed, actual.Achievement, actual.IsMissing));
    }

    [Fact]
    public void Parse_ActualDay_IsADay() => Assert.Equal(new LocalDate(2021, 12, 31), ActualValue.Parse("2021年12月31日").Date);

    [Fact]
    public void Of_NumberBeyondAllMeasure_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ActualValue.Of(decimal.MaxValue));

    [Fact]
    public void Attainment_ThatNoDecimalHolds_IsNull() =>
        Assert.Null(Score(Row("≥0.00000000000001%", ActualValue.Of(99_999_999_999_999_999_999m))).Attainment);
}
