using PublicBudget.Facts;
using PublicBudget.Periods;
using PublicBudget.Verification;
using static PublicBudget.Tests.Verification.SheetText;

namespace PublicBudget.Tests.Verification;

/// <summary>What the document does not say, or the library cannot read, is no fault of the document.</summary>
public class NoAccusationTests
{
    [Fact]
    public void AnUnreadTable_IsNeitherMissingNorPassed()
    {
        FactSheet sheet = Sheet("", builder => builder
            .Add(new SheetTable { Role = TableRole.Economic, Presence = TablePresence.Unread, ListedTitle = "支出经济分类汇总表" })
            .Add(new Mention { Kind = MentionKind.TableReference, Text = "支出经济分类汇总表", Table = TableRole.Economic }));
        VerificationReport report = RuleSet.Default.Verify(sheet);

        Assert.Equal(Verdict.InsufficientData, Assert.Single(report.ChecksOf("STR-01")).Verdict);
        Assert.Empty(report.FindingsOf("STR-08"));
        Assert.Empty(report.AtLeast(Severity.Warning));
    }

    [Fact]
    public void AReferenceToATable_WhereNoTableCouldBeRead_IsNotJudged()
    {
        FactSheet sheet = Sheet("", builder => builder.Add(new Mention { Kind = MentionKind.TableReference, Text = "支出经济分类汇总表", Table = TableRole.Economic }));

        Assert.Equal(Verdict.InsufficientData, Assert.Single(RuleSet.Default.Verify(sheet).ChecksOf("STR-08")).Verdict);
    }

    [Theory]
    [InlineData("950.1", "262.0", false)]
    [InlineData("950.1", "0.0", false)]
    [InlineData("951.1", "262.0", true)]
    public void AppropriatedRevenue_IsTheSumOfItsThreeBudgetsOnly(string general, string own, bool fires)
    {
        VerificationReport report = RuleSet.Default.Verify(Sheet(
            $"""
            Revenue fund=Appropriations @一 = 950.1万元
            Revenue source=GeneralPublicBudget @一 = {general}万元
            Revenue source=GovernmentManagedFunds @一 = 0.0万元
            Revenue source=InstitutionalActivities @一 = {own}万元
            """));

        Assert.Equal(fires, report.FindingsOf("NAR-13").Count > 0);
    }

    [Fact]
    public void AYearThatOnlyTheTextNames_AccusesNoOtherYear()
    {
        FactSheet sheet = Builder("", info: new SheetInfo { Version = ThisYear, IsYearInferred = true, WordsWereRead = true })
            .Add(new Mention { Kind = MentionKind.Year, Text = "2013年" }).Build();

        Assert.Equal(Verdict.InsufficientData, Assert.Single(RuleSet.Default.Verify(sheet).ChecksOf("STR-06")).Verdict);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2015)]
    [InlineData(2018)]
    [InlineData(2027)]
    [InlineData(9998)]
    public void AYearBeyondTheCatalogues_StopsNoRule(int year)
    {
        FactSheet sheet = Builder(
            $"Expenditure {year:D4}/Approved departmental=30101 governmental=50101 @Economic = 1.0万元",
            info: new SheetInfo { Version = new BudgetVersion(new FiscalYear(year), BudgetStage.Approved) }).Build();

        Assert.Equal(0, RuleSet.Default.Verify(sheet).Count(Verdict.FailedToRun));
    }

    // The column may be one of changes or balances.
    [Theory]
    [InlineData("Unidentified item=1 @Other = -5.0万元", false)]
    [InlineData("Expenditure @Expenditure = -5.0万元", true)]
    public void ANegativeAmount_IsDoubtedOnlyWhereItIsKnownWhatItIs(string line, bool fires)
        => Assert.Equal(fires, RuleSet.Default.Verify(Sheet(line)).FindingsOf("INT-17").Count > 0);

    [Fact]
    public void AFigureWithItsPlace_IsReportedWithIt()
    {
        FactSheet sheet = Sheet("", builder => builder.Add(new Mention { Kind = MentionKind.Placeholder, Text = "XX局", Place = new PrintedPlace { Page = 3, Line = 41 } }));

        Assert.StartsWith("第3页 文字 第41行：", Assert.Single(RuleSet.Default.Verify(sheet).FindingsOf("STR-10")).Chinese, StringComparison.Ordinal);
    }
}
