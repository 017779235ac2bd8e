using PublicBudget.Amounts;
using PublicBudget.Classifications;
using PublicBudget.Facts;
using PublicBudget.Tests.Shared;
using PublicBudget.Verification;
using static PublicBudget.Tests.Verification.SheetText;

namespace PublicBudget.Tests.Verification;

/// <summary>Correct figures of forms and units that are not the usual ones: nothing is to be found in them.</summary>
public class FalseAlarmTests
{
    private const string RevenueRow =
        """
        TotalRevenue function=2070113 @Income = 80.0万元
        Revenue source=GeneralPublicBudget function=2070113 @Income = 65.0万元
        Revenue source=GovernmentManagedFunds function=2070113 @Income = 空白
        CarriedOverFromPriorYear function=2070113 @Income = 15.0万元
        """;

    [Fact]
    public void RevenueRow_WithOneColumnForWhatWasCarriedOver_Holds()
    {
        VerificationReport report = RuleSet.Default.Verify(Sheet(RevenueRow));

        Assert.Equal(Verdict.Exact, Assert.Single(report.ChecksOf("INT-03")).Verdict);
        Assert.Empty(report.FindingsOf("INT-18"));
    }

    [Theory]
    [InlineData("= 15.0", "= 16.0")]
    [InlineData("= 65.0", "= 66.0")]
    public void RevenueRow_ThatDoesNotAddUp_IsContradicted(string from, string to)
        => Assert.Single(RuleSet.Default.Verify(Sheet(RevenueRow.Replace(from, to, StringComparison.Ordinal))).FindingsOf("INT-03"));

    private const string WithoutTheTableOfFunds =
        """
        TotalRevenue @IncomeAndExpenditure = 9.0万元
        TotalRevenue fund=Appropriations @Appropriations = 9.0万元
        Expenditure fund=GovernmentManagedFunds @Appropriations = 2.0万元
        Expenditure.Project @Expenditure = 5.0万元
        Expenditure.Project fund=GeneralPublicBudget @GeneralPublicBudget = 3.0万元
        """;

    // What the fund spends on projects nobody prints: the general public budget is a part of all projects and need not be all of them.
    [Fact]
    public void Expenditure_WithAFundWhoseTableIsNotThere_IsAtLeastThatOfTheOthers()
    {
        Assert.Empty(RuleSet.Default.Verify(Sheet(WithoutTheTableOfFunds)).FindingsOf("XTB-09"));
        Assert.Single(RuleSet.Default.Verify(Sheet(WithoutTheTableOfFunds.Replace("= 3.0", "= 6.0", StringComparison.Ordinal))).FindingsOf("XTB-09"));
    }

    // The text cuts off what the table prints to the fen: 12,345.67万元 is said to be 12,345万元. Anything further away is another number.
    [Theory]
    [InlineData("12345", Severity.Information)]
    [InlineData("12347", Severity.Error)]
    [InlineData("12344", Severity.Error)]
    public void Text_ThatCutsOffInsteadOfRounding_IsANoteOnly(string said, Severity severity)
    {
        VerificationReport report = RuleSet.Default.Verify(Sheet($"TotalExpenditure @IncomeAndExpenditure = 123456700.00元\nTotalExpenditure @text = {said}万元"));

        Assert.Equal(severity, Assert.Single(report.FindingsOf("NAR-01")).Severity);
    }

    // 9.8 of the general public budget, and none of it appropriated: 其中 is blank.
    [Fact]
    public void OfWhich_ThatIsBlank_IsNoFinding()
    {
        VerificationReport report = RuleSet.Default.Verify(Sheet(
            "Expenditure fund=GeneralPublicBudget departmental=30214 @Economic = 9.8万元\nExpenditure fund=OfWhichAppropriated departmental=30214 @Economic = 空白"));

        Assert.Empty(report.AtLeast(Severity.Review));
    }

    [Fact]
    public void OfWhich_WithABlankWhole_IsStillAsked()
    {
        VerificationReport report = RuleSet.Default.Verify(Sheet(
            "Expenditure fund=GeneralPublicBudget departmental=30214 @Economic = 空白\nExpenditure fund=OfWhichAppropriated departmental=30214 @Economic = 9.8万元"));

        Assert.Single(report.FindingsOf("INT-18"));
    }

    [Fact]
    public void EconomicCodes_OfUnitsOfAnotherNature_AreNoFinding()
    {
        // 50501 is for institutions: wrong for an organ, right for the institution below it.
        SheetInfo organ = new() { Version = ThisYear, Nature = UnitNature.Administrative };
        const string pair = "Expenditure departmental=30101 governmental=50501 @Economic = 10.0万元";
        FactSheet alone = Builder(pair, info: organ).Build();
        FactSheet withUnits = Builder($"{pair}\nExpenditure organisation=037002 departmental=30101 governmental=50501 @Economic = 10.0万元", info: organ).Build();

        Assert.Single(RuleSet.Default.Verify(alone).FindingsOf("COD-06"));
        Assert.Empty(RuleSet.Default.Verify(withUnits).FindingsOf("COD-06"));
    }

    [Fact]
    public void OperatingExpenses_OfAnOrganWithInstitutionsBelowIt_AreNotCompared()
    {
        FactSheet sheet = Builder(
            """
            AdministrativeOperatingExpenses @九（一） = 57.3万元
            Expenditure.Operating fund=GeneralPublicBudget @GeneralPublicBudget = 92.0万元
            Expenditure.Operating fund=GeneralPublicBudget organisation=037002 @GeneralPublicBudget = 34.7万元
            """,
            info: new SheetInfo { Version = ThisYear, Nature = UnitNature.Administrative }).Build();

        Assert.Equal(Verdict.NotApplicable, Assert.Single(RuleSet.Default.Verify(sheet).ChecksOf("ORG-01")).Verdict);
        Assert.Equal(Verdict.Exact, Assert.Single(RuleSet.Default.Verify(sheet).ChecksOf("ORG-02")).Verdict);
    }

    [Theory]
    [InlineData(MoneyUnit.TenThousandYuan, 0)]
    [InlineData(MoneyUnit.TenThousandYuan, 1)]
    [InlineData(MoneyUnit.TenThousandYuan, 2)]
    [InlineData(MoneyUnit.TenThousandYuan, 6)]
    [InlineData(MoneyUnit.Yuan, 0)]
    [InlineData(MoneyUnit.Yuan, 2)]
    [InlineData(MoneyUnit.HundredMillionYuan, 4)]
    public void CompleteBudget_AtAnyPrecision_HasNoContradictionAndNoWarningOfItsYear(MoneyUnit unit, int decimals)
    {
        VerificationReport report = RuleSet.Default.Verify(FactSheet.From(ExampleBudget.Create(), new PublishedPrecision(unit, decimals)));

        Assert.Empty(report.AtLeast(Severity.Error));
        Assert.Equal(0, report.Count(Verdict.Ambiguous) + report.Count(Verdict.FailedToRun));

        // The year before spent more on two of the three public expenses than its lines say: that one is true.
        Assert.DoesNotContain(report.AtLeast(Severity.Warning), finding => finding.Check.Facts is not [{ Key.Version.Year.Year: 2020 }, ..] && finding.RuleId is not "PER-08");
    }
}
