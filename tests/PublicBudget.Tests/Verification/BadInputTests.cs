using CsCheck;
using PublicBudget.Amounts;
using PublicBudget.Facts;
using PublicBudget.Tests.Shared;
using PublicBudget.Verification;
using static PublicBudget.Tests.Verification.SheetText;

namespace PublicBudget.Tests.Verification;

/// <summary>Whatever a sheet holds, the answer is a verdict and never an exception.</summary>
public class BadInputTests
{
    [Fact]
    public void ARuleThatThrows_IsReportedAndStopsNoOther()
    {
        RuleSet rules = new([
            Rule.Custom("BAD-1", Severity.Error, "坏规则", _ => throw new InvalidOperationException("broken")),
            Rule.Custom("GOOD-1", Severity.Error, "好规则", context => context.Pass()),
        ]);
        VerificationReport report = rules.Verify(Sheet(""));

        Assert.Equal((Verdict.FailedToRun, Verdict.Exact), (report.ChecksOf("BAD-1")[0].Verdict, report.ChecksOf("GOOD-1")[0].Verdict));
        Assert.Contains("broken", report.ChecksOf("BAD-1")[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void AnEmptySheet_PassesNothing()
    {
        VerificationReport report = RuleSet.Default.Verify(Sheet(""));

        Assert.Equal(0, report.Count(Verdict.Exact) + report.Count(Verdict.WithinRounding) + report.Count(Verdict.Contradicted) + report.Count(Verdict.FailedToRun));
        Assert.Empty(report.Findings);
    }

    [Fact]
    public void ContradictoryDuplicates_AreTheFinding_AndNoRelationIsJudgedOnThem()
    {
        VerificationReport report = RuleSet.Default.Verify(Sheet(
            """
            AdministrativeOperatingExpenses @九（一） = 20.7万元
            Expenditure.Operating fund=GeneralPublicBudget @GeneralPublicBudget = 21.2万元
            Expenditure.Operating fund=GeneralPublicBudget @Basic = 12.1万元
            """));

        Assert.Equal(["XTB-08"], report.AtLeast(Severity.Error).Select(finding => finding.RuleId));
        Assert.Equal(Verdict.Ambiguous, Assert.Single(report.ChecksOf("ORG-02")).Verdict);
    }

    [Theory]
    [InlineData("Expenditure @三 = 0.0万元\nExpenditure.Basic @三 = 0.0万元\nExpenditure.Basic.Share @三 = 0.00%", "NAR-02", Verdict.NotApplicable)]
    [InlineData("Expenditure @三 = -5.0万元\nExpenditure.Change vs=2020/Approved @三 = 1.0万元\nExpenditure.GrowthRate vs=2020/Approved @三 = 5.00%", "NAR-04", Verdict.NotApplicable)]
    [InlineData("Expenditure @三 = 0.0万元\nExpenditure.Change vs=2020/Approved @三 = 0.0万元\nExpenditure.GrowthRate vs=2020/Approved @三 = 0%", "NAR-07", Verdict.NotApplicable)]
    public void ZeroWholesAndNegativeBases_HaveNoRatio(string lines, string rule, Verdict expected)
        => Assert.Contains(RuleSet.Default.Verify(Sheet(lines)).ChecksOf(rule), check => check.Verdict == expected);

    [Fact]
    public void DigitsBeyondThePrecision_AreNotJudged()
    {
        FactSheet sheet = Sheet("Expenditure.Basic @Expenditure = 1.0万元\nExpenditure.Project @Expenditure = 0.2万元", builder => builder.Add(
            Key("Expenditure"), PublishedAmount.Of(1.25m, new PublishedPrecision(MoneyUnit.TenThousandYuan, 1)), PrintedPlace.InTable(TableRole.Expenditure)));
        VerificationReport report = RuleSet.Default.Verify(sheet);

        Assert.Equal(Verdict.Ambiguous, Assert.Single(report.ChecksOf("INT-04")).Verdict);
        Assert.Single(report.FindingsOf("PRC-03"));
    }

    [Fact]
    public void AnyFigureOfJiyuan_MadeAbsurd_GivesVerdicts()
    {
        FactSheet jiyuan = JiyuanSheet.Create();
        Figure[] absurd =
        [
            PublicBudget.Facts.Figure.Blank, PublishedAmount.Of(99_999_999_999_999_999m, MoneyUnit.Yuan), PublishedAmount.Of(-99_999_999_999_999_999m, MoneyUnit.Yuan),
            PublishedAmount.Of(0m, new PublishedPrecision(MoneyUnit.HundredMillionYuan, -8)), PublishedAmount.Of(0.0000000001m, MoneyUnit.HundredMillionYuan),
            PublishedPercentage.Of(999_999_999_999m), PublishedPercentage.Of(-0.0000001m), PublicBudget.Facts.Figure.Count(long.MaxValue), PublicBudget.Facts.Figure.Count(long.MinValue),
            PublicBudget.Facts.Figure.Of(Direction.Decrease), PublicBudget.Facts.Figure.Of(Direction.Unchanged),
        ];
        Gen.Select(Gen.Int[0, jiyuan.Facts.Count - 1], Gen.OneOf(absurd)).Array[1, 40].Sample(changes =>
        {
            FactSheetBuilder builder = FactSheet.CreateBuilder(jiyuan.Info);
            Dictionary<int, Figure> changed = [];
            foreach ((int fact, Figure figure) in changes) changed[fact] = figure;
            for (int i = 0; i < jiyuan.Facts.Count; i++)
                builder.Add(changed.TryGetValue(i, out Figure figure) ? jiyuan.Facts[i] with { Figure = figure } : jiyuan.Facts[i]);
            VerificationReport report = RuleSet.Default.Verify(builder.Build());

            Assert.Equal("", string.Join("; ", report.Checks.Where(check => check.Verdict == Verdict.FailedToRun)));
            Assert.All(report.Findings, finding => Assert.NotEmpty(finding.Chinese + finding.English));
            Assert.NotEmpty(report.ToJson());
        }, iter: 400);
    }
}
