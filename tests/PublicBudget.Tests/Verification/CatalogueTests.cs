using PublicBudget.Amounts;
using PublicBudget.Facts;
using PublicBudget.Verification;

namespace PublicBudget.Tests.Verification;

/// <summary>Every rule of the catalogue: it holds where it should, fires where it should, and notices any figure that moves too far.</summary>
public class CatalogueTests
{
    public static TheoryData<string> Ids() => [.. RuleIds()];

    [Fact]
    public void Samples_AreThereForEveryRule_AndForNoOther()
        => Assert.Equal(RuleIds().Order(StringComparer.Ordinal), RuleSamples.All.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_OnTheSheetOnWhichItHolds_HoldsAndSaysNothing(string id)
    {
        RuleSample sample = RuleSamples.All[id];
        IReadOnlyList<Check> checks = Verify(id, sample.Holds, sample.Options);

        Assert.Contains(checks, check => check.Verdict.Holds());
        Assert.DoesNotContain(checks, check => check.Verdict is Verdict.Contradicted or Verdict.Nudged or Verdict.FailedToRun);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_OnTheSheetOnWhichItFires_Fires(string id)
    {
        RuleSample sample = RuleSamples.All[id];

        Assert.Contains(Verify(id, sample.Fires, sample.Options), check => check.Verdict == sample.FiresWith);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_WithAnyFigureMovedBeyondWhatIsAllowed_Fires(string id)
    {
        RuleSample sample = RuleSamples.All[id];
        foreach (Check check in Verify(id, sample.Holds, sample.Options).Where(IsArithmetic))
        {
            for (int i = 0; i < check.Facts.Count; i++)
            {
                if (check.Facts[i].Figure.Amount is null && check.Facts[i].Figure.Percentage is null) continue;
                foreach (int direction in new[] { 1, -1 }) Move(sample, check, i, direction);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_AfterAnyOfItsSmallestChanges_Fires(string id)
    {
        RuleSample sample = RuleSamples.All[id];

        Assert.All(sample.Changes, changed => Assert.Contains(Verify(id, changed, sample.Options), check => check.Verdict == sample.FiresWith));
    }

    [Fact]
    public void PerformanceRules_AllHaveSmallestChangesOrFiguresToMove() => Assert.All(
        RuleIds().Where(id => id.StartsWith("PER-", StringComparison.Ordinal)),
        id => Assert.True(RuleSamples.All[id] is var sample && (sample.Changes.Count > 0 || Verify(id, sample.Holds, sample.Options).Any(IsArithmetic)), id));

    // These report in words, because their figures stand in two documents. Two figures of one decimal may differ by one unit.
    [Theory]
    [InlineData("YOY-01", 1, 1)]
    [InlineData("YOY-01", -1, 1)]
    [InlineData("YOY-02", 1, 1)]
    [InlineData("YOY-04", 1, 1)]
    [InlineData("YOY-04", -1, 1)]
    public void RuleBetweenDocuments_WithAFigureMovedByOneUnitMoreThanAllowed_Fires(string id, int direction, int allowed)
    {
        RuleSample sample = RuleSamples.All[id];
        Fact figure = Assert.Single(sample.Holds.Facts);

        Assert.DoesNotContain(Verify(id, Replace(sample.Holds, figure, direction * allowed), sample.Options), check => check.Verdict == Verdict.Contradicted);
        Assert.Contains(Verify(id, Replace(sample.Holds, figure, direction * (allowed + 1)), sample.Options), check => check.Verdict == Verdict.Contradicted);
    }

    [Theory]
    [InlineData("TotalExpenditure", 6)] // ±0.05 and ±0.5 and ±0.05 万元: 6 units of 0.1
    [InlineData("TotalExpenditure.Change vs=2020/Approved", 0)] // a unit of 1万元 is more than all that
    public void ImpliedPriorYear_WithAFigureMovedByOneUnitMoreThanAllowed_Fires(string key, int allowed)
    {
        RuleSample sample = RuleSamples.All["NAR-15"];
        Fact figure = sample.Holds.Find(SheetText.Key(key))!;
        foreach (int direction in new[] { 1, -1 })
        {
            Assert.DoesNotContain(Verify("NAR-15", Replace(sample.Holds, figure, direction * allowed), sample.Options), check => check.Verdict == Verdict.Contradicted);
            Assert.Contains(Verify("NAR-15", Replace(sample.Holds, figure, direction * (allowed + 1)), sample.Options), check => check.Verdict == Verdict.Contradicted);
        }
    }

    [Fact]
    public void Rules_AreDescribed()
    {
        Assert.All(RuleSet.Default.Rules, rule =>
        {
            Assert.Matches("^(STR|INT|HIE|XTB|SG|ORG|GP|AST|NAR|COD|PER|PRC|YOY)-[0-9]{2}$", rule.Id);
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", rule.Sentence);
            Assert.DoesNotMatch(@"[\u4e00-\u9fff]{8,}", rule.Title);
            Assert.NotEmpty(rule.Authority);
            Assert.NotEmpty(rule.Operands);
        });
    }

    // Only these relations are about how far figures may lie apart; a direction knows no more than a sign.
    private static bool IsArithmetic(Check check) => check.Verdict.Holds() && check.Relation is not (Relation.Statement or Relation.Direction or Relation.Flat or Relation.Feasibility);

    // The smallest step that must be noticed: one printed unit beyond what the other figures leave room for.
    private static void Move(RuleSample sample, Check check, int fact, int direction)
    {
        if (Shrinks(check, fact, direction)) return;
        const int mostSteps = 400;
        int step = StepOf(check, fact);
        for (int moves = 1; moves <= mostSteps; moves++)
        {
            FactSheet moved = Replace(sample.Holds, check.Facts[fact], direction * moves * step);
            Check after = Verify(check.Rule.Id, moved, sample.Options).FirstOrDefault(other => IsSame(other, check)) ?? check;
            if (after.Verdict == Verdict.Contradicted)
            {
                Assert.True(after.LeastDifference > 0, $"{check.Rule.Id}: {after}");
                return;
            }

            Assert.True(after.Verdict.WasChecked() || after.Verdict is Verdict.Ambiguous or Verdict.InsufficientData or Verdict.NotApplicable, $"{after}");
            bool mustFire = after.Verdict.Holds() && after.LeastDifference > 0;
            Assert.False(mustFire, $"{check.Rule.Id} passes although {after.LeastDifference} is left: {after}");
            if (after.Verdict is Verdict.Ambiguous or Verdict.InsufficientData or Verdict.NotApplicable) return;
        }

        Assert.Fail($"{check.Rule.Id}: {check.Facts[fact]} moved by {direction * mostSteps * step} units and nothing fired.");
    }

    // Single units where these are about as coarse as what is allowed; more where the other figures are much coarser.
    private static int StepOf(Check check, int fact)
        => Math.Max(1, (int)((check.Allowed ?? 0) / (check.Facts[fact].Figure.HalfUnit * 20)));

    // A part may shrink and a whole may grow: part ≤ whole stays true.
    private static bool Shrinks(Check check, int fact, int direction) => check.Relation == Relation.AtMost && (fact == 0) == (direction > 0);

    private static bool IsSame(Check left, Check right)
        => left.Relation == right.Relation && left.Facts.Count == right.Facts.Count
            && left.Facts.All(fact => right.Facts.Any(other => other.Key == fact.Key && other.Place == fact.Place));

    private static FactSheet Replace(FactSheet sheet, Fact fact, int units)
    {
        FactSheetBuilder builder = sheet.ToBuilder();
        builder.Remove(other => ReferenceEquals(other, fact));
        return builder.Add(fact with { Figure = Moved(fact.Figure, units) }).Build();
    }

    private static Figure Moved(Figure figure, int units)
    {
        if (figure.Percentage is { } percentage) return PublishedPercentage.Of(percentage.Value + (units * percentage.UnitAsRatio * 100));
        PublishedAmount amount = figure.Amount!.Value;
        decimal unit = amount.Precision.UnitInYuan / amount.Unit.YuanPerUnit();
        return PublishedAmount.Of(amount.Value + (units * unit), amount.Precision);
    }

    private static IReadOnlyList<Check> Verify(string id, FactSheet sheet, VerificationOptions? options)
        => RuleSet.Default.Verify(sheet, options).ChecksOf(id);

    private static IEnumerable<string> RuleIds() => RuleSet.Default.Rules.Select(rule => rule.Id);
}
