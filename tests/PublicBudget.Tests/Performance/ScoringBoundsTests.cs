using CsCheck;
using PublicBudget.Amounts;
using PublicBudget.Performance;

namespace PublicBudget.Tests.Performance;

/// <summary>Absurd numbers have defined answers too: nothing overflows, and what no table can hold is refused with its reason.</summary>
public class ScoringBoundsTests
{
    private static readonly Gen<decimal> Absurd = Gen.OneOf(
        Gen.OneOf(0m, 1m, -1m, decimal.MaxValue, decimal.MinValue, 1e28m, -1e28m, 1e-28m, -1e-28m, 7.9e27m, 1e20m, 0.1m), Gen.Decimal);

    [Fact]
    public void Formulas_AnyDecimals_GiveZeroToTheWeight() => Gen.Select(Absurd.Select(Math.Abs), Absurd, Absurd, Absurd).Sample((weight, target, actual, high) =>
    {
        Assert.InRange(ScoringFormulas.Positive(weight, target, actual), 0m, weight);
        Assert.InRange(ScoringFormulas.Equal(weight, target, actual), 0m, weight);
        Assert.InRange(ScoringFormulas.Reverse(weight, target, actual), 0m, weight);
        Assert.InRange(ScoringFormulas.Range(weight, Math.Min(target, high), Math.Max(target, high), actual), 0m, weight);
        Assert.InRange(ScoringFormulas.Execution(weight, target, actual), 0m, weight);
    });

    [Fact]
    public void Deviation_AnyDecimals_HasAnAnswer() => Gen.Select(Absurd, Absurd, Absurd).Sample((ratio, target, actual) =>
        Assert.False(new DeviationRule(ratio, 30m).IsFarAbove(target, actual) && actual < 30m && target == 0m));

    [Fact]
    public void Lights_AnyDecimals_HaveAnAnswer() => Gen.Select(Absurd, Absurd, Gen.Int[1, 12]).Sample((target, actual, month) =>
    {
        MonitoringLight? light = MonitoringStandard.Default.LightOf(target, actual, month);
        Assert.Equal(target <= 0m, light is null);
        Assert.True(actual > 0m || light is null or MonitoringLight.Red);
    });

    [Fact]
    public void Lights_ATenthOfAGrainOfSand_AreThoseOfAnyOtherUnit() =>
        Assert.Equal(MonitoringLight.Green, MonitoringStandard.Default.LightOf(2e27m, 1e27m, 6));

    /// <summary>Points are exact to the last decimal: as the formula, divided to 28 digits and rounded once.</summary>
    [Fact]
    public void Points_OfAnyTable_AreThoseOfTheFormulaRoundedHalfUp()
    {
        Gen<decimal> number = Gen.Select(Gen.Int[0, 2_000_000], Gen.Int[0, 4], (digits, scale) => new decimal(digits, 0, 0, false, (byte)scale));
        Gen.Select(number, number, Gen.Int[0, 10_000], Gen.OneOf("≥", "≤", "="), Gen.Int[0, 4]).Sample((target, actual, weight, sign, decimals) =>
        {
            decimal points = weight / 100m;
            decimal expected = sign switch
            {
                "≥" => ScoringFormulas.Positive(points, target, actual),
                "≤" => ScoringFormulas.Reverse(points, target, actual),
                _ => ScoringFormulas.Equal(points, target, actual),
            };
            EvaluationResult result = Evaluate(FormattableString.Invariant($"{sign}{target}次"), actual, points, ScoringStandard.National with { Decimals = decimals });

            Assert.Equal(Math.Round(expected, decimals, MidpointRounding.AwayFromZero), result.IndicatorPoints);
        }, iter: 20_000);
    }

    [Theory]
    [InlineData("≥-5℃", -4, 10)]
    [InlineData("≥-5℃", -6, 0)]
    [InlineData("≤-18℃", -20, 10)]
    [InlineData("≤-18℃", -10, 0)]
    [InlineData("=-18℃", -18, 10)]
    [InlineData("=-18℃", -17, 0)]
    [InlineData("-5-5%", -5, 10)]
    [InlineData("-5-5%", -6, 0)]
    [InlineData("-5-5%", 6, 8)]
    [InlineData("-5至-2%", -1, 0)]
    public void Points_OfANegativeTarget_AreAllOrNone(string target, decimal actual, decimal points) =>
        Assert.Equal(points, Evaluate(target, actual, 10m).IndicatorPoints);

    [Fact]
    public void Score_ManyOfTheLargestWeights_AddsUp()
    {
        AssessedIndicator largest = Row("≥90%", ActualValue.Of(99_999_999_999_999_999_999m), 1_000_000m) with { AwardedPoints = 1_000_000m };
        EvaluationResult result = new SelfEvaluation { Rows = [.. Enumerable.Repeat(largest, 1000)] }.Score();

        Assert.Equal((1_000_000_000m, 1_000_000_000m), (result.IndicatorPoints, result.IndicatorWeight));
    }

    [Fact]
    public void Score_OfNoRows_IsZeroAndHasNoGrade()
    {
        EvaluationResult result = new SelfEvaluation { Rows = [], Budget = Money.FromYuan(1m), Paid = Money.FromYuan(1m) }.Score();

        Assert.Equal((0m, 0m, 10m, false, null), (result.IndicatorPoints, result.IndicatorWeight, result.Points, result.IsComplete, result.Grade));
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(0, 5, 10)]
    [InlineData(-5, 5, 0)]
    [InlineData(-5, -5, 0)]
    public void Score_BudgetsOfZeroOrLess_HaveNoRateButPoints(decimal budget, decimal paid, decimal points)
    {
        EvaluationResult result = new SelfEvaluation
        {
            Rows = [Row("≥90%", ActualValue.Of(90m), 90m)],
            Budget = Money.FromYuan(budget),
            Paid = Money.FromYuan(paid),
        }.Score();

        Assert.Equal((null, points), (result.ExecutionRate, result.ExecutionPoints));
    }

    [Fact]
    public void Score_WeightsOfZero_GiveZero() => Assert.Equal((0m, 0m), (Evaluate("≥90%", 45m, 0m).IndicatorPoints, Evaluate("≥90%", 95m, 0m).IndicatorPoints));

    [Fact]
    public void NumbersThatNoTableHolds_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ScoringFormulas.Positive(-1m, 1m, 1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => ScoringFormulas.Execution(-1m, 1m, 1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Row("≥1", null, -1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Row("≥1", null, 1_000_001m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Row("≥1", null, 1m) with { AwardedPoints = decimal.MaxValue });
        Assert.Throws<ArgumentOutOfRangeException>(() => ScoringStandard.National with { ExecutionWeight = decimal.MaxValue });
        Assert.Throws<ArgumentOutOfRangeException>(() => ScoringStandard.National with { IndicatorWeight = -1m });
        Assert.Throws<ArgumentOutOfRangeException>(() => MonitoringStandard.Default with { BlueFrom = decimal.MaxValue });
        Assert.Throws<ArgumentOutOfRangeException>(() => new TargetNumber(1.23456789012345678m));
        Assert.Throws<ArgumentOutOfRangeException>(() => TargetNumber.Proportion(1m, 0m));
        Assert.Throws<ArgumentOutOfRangeException>(() => TargetNumber.Proportion(1e14m, 0.001m));
        Assert.Throws<ArgumentOutOfRangeException>(() => TargetNumber.Proportion(1m, 1e-28m));
    }

    private static EvaluationResult Evaluate(string target, decimal actual, decimal weight, ScoringStandard? standard = null) =>
        new SelfEvaluation { Rows = [Row(target, ActualValue.Of(actual), weight)] }.Score(standard);

    private static AssessedIndicator Row(string target, ActualValue? actual, decimal weight) =>
        new() { Indicator = new() { Name = "指标", TargetText = target, Weight = weight }, Actual = actual };
}
