using PublicBudget.Amounts;
using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Facts;
using PublicBudget.Periods;
using PublicBudget.Tests.Shared;
using PublicBudget.Verification;
using static VerifyXunit.Verifier;

namespace PublicBudget.Tests.Facts;

public class BudgetSheetTests
{
    private static readonly PublishedPrecision OneDecimal = new(MoneyUnit.TenThousandYuan, 1);
    private static readonly BudgetVersion Version = JiyuanSheet.Version;
    private static readonly FactSheet Jiyuan = FactSheet.From(JiyuanBudget.Create(), OneDecimal);

    [Fact]
    public void From_Jiyuan_HasEveryFigureThatTheDocumentPrints()
    {
        var missing = from fact in JiyuanSheet.Create().Facts
                      where fact.Figure.IsReported && fact.Figure.Value != 0
                      let made = Jiyuan[fact.Key]
                      where made.Value != fact.Figure.Value
                      select $"{fact.Key}: printed {fact.Figure}, made {made}";

        Assert.Empty(missing);
    }

    [Fact]
    public void From_Jiyuan_PrintsAsTheDocumentDoes()
    {
        // The text says "8万元", without decimals, where the tables have one.
        var different = from fact in JiyuanSheet.Create().Facts
                        where fact.Figure.IsReported && fact.Figure.Value != 0 && fact.Key.Measure != FactMeasure.Change
                        where Jiyuan[fact.Key].ToString() != fact.Figure.ToString()
                        select $"{fact.Key}: printed {fact.Figure}, made {Jiyuan[fact.Key]}";

        Assert.Empty(different);
    }

    [Fact]
    public void From_Jiyuan_ReconcilesWithItself()
    {
        VerificationReport report = RuleSet.Default.Verify(Jiyuan);

        Assert.Empty(report.Checks.Where(check => check.Verdict is Verdict.FailedToRun or Verdict.Ambiguous).Select(check => check.ToString()));
        // What the performance sheets say in words is no figure: PerformanceRulesTests has it.
        Assert.Equal(
            ["ORG-01"],
            report.Findings
                .Where(finding => finding.Severity >= Severity.Warning && finding.Check.Rule.Scope != RuleScope.Performance)
                .Select(finding => finding.RuleId));
    }

    [Fact]
    public void From_WhatNoLineContributesTo_HasNoFact()
    {
        Assert.Equal(FigureState.Absent, Jiyuan[FactKeys.Expenditure(Version, column: ExpenditureColumn.EarmarkedProject)].State);
        Assert.Equal(FigureState.Reported, Jiyuan[FactKeys.Of(Version, FactConcept.OfficialHospitality)].State);
        Assert.Equal("0.0万元", Jiyuan[FactKeys.Of(Version, FactConcept.OfficialHospitality)].ToString());
    }

    [Fact]
    public void From_AnUnchangedFigure_SaysSoWithoutANumber()
    {
        FactKey operating = FactKeys.Of(Version, FactConcept.AdministrativeOperatingExpenses);

        Assert.Equal(Direction.Unchanged, Jiyuan[operating.Change(Version.Previous)].Direction);
        Assert.Equal(FigureState.Absent, Jiyuan[operating.GrowthRate(Version.Previous)].State);
    }

    [Fact]
    public void From_RoundsEachFigureByItself_AndKeepsTheExactAmount()
    {
        UnitBudget budget = Small(Line("2080101", ExpenditureCategory.WagesAndBenefits, 1_234_567.89m), Line("2080101", ExpenditureCategory.Operating, 400.00m));
        FactSheet sheet = FactSheet.From(budget, OneDecimal);
        Fact total = sheet.Find(FactKeys.Expenditure(Version))!;

        Assert.Equal("123.5万元", total.Figure.ToString());
        Assert.Equal(Money.FromYuan(1_234_967.89m), total.Exact);
        Assert.True(total.Origin.IsComputed);
    }

    [Fact]
    public void From_SeveralUnits_HasTheirFiguresBesideTheWhole()
    {
        UnitBudget budget = Small(Line("2080101", ExpenditureCategory.Operating, 100_000m), Line("2080101", ExpenditureCategory.Operating, 50_000m) with { Unit = UnitCode.Parse("101002") }) with
        {
            Unit = new BudgetaryUnit { Name = "某局", Code = UnitCode.Parse("101001") },
            Constituents = [new BudgetaryUnit { Name = "某中心", Code = UnitCode.Parse("101002") }],
        };
        FactSheet sheet = FactSheet.From(budget, OneDecimal);
        FactKey item = FactKeys.Expenditure(Version, FundScope.AllFunds, FunctionalCode.Parse("2080101"));

        Assert.Equal(["15.0万元", "10.0万元", "5.0万元"], new[] { item, item with { Organisation = "101001" }, item with { Organisation = "101002" } }.Select(key => sheet[key].ToString()));
        Assert.True(RuleSet.Default.Verify(sheet).IsConsistent);
    }

    [Fact]
    public void From_CapitalWithinTheBasicExpenditure_IsPartOfTheOperatingCosts()
    {
        FactSheet sheet = FactSheet.From(
            Small(Line("2080101", ExpenditureCategory.Operating, 10_000m), Line("2080101", ExpenditureCategory.Capital, 20_000m)),
            OneDecimal,
            new FactSheetOptions { DividesOperatingCosts = true });

        Assert.Equal("3.0万元", sheet[FactKeys.Expenditure(Version, column: ExpenditureColumn.Operating)].ToString());
        Assert.Equal("1.0万元", sheet[FactKeys.Expenditure(Version, column: ExpenditureColumn.GoodsAndServices)].ToString());
        Assert.Equal("2.0万元", sheet[FactKeys.Expenditure(Version, column: ExpenditureColumn.Capital)].ToString());
    }

    [Fact]
    public void From_AWholePriorBudget_KnowsAllOfIt()
    {
        UnitBudget prior = Small(Line("2080101", ExpenditureCategory.WagesAndBenefits, 80_000m)) with { Version = Version.Previous };
        UnitBudget budget = Small(Line("2080101", ExpenditureCategory.WagesAndBenefits, 100_000m)) with { PriorYear = PriorYear.From(prior) };
        FactSheet sheet = FactSheet.From(budget, OneDecimal);
        FactKey item = FactKeys.Expenditure(Version, FundScope.AllFunds, FunctionalCode.Parse("2080101"), ExpenditureColumn.Basic);

        Assert.Equal(("8.0万元", "2.0万元", "25.00%"), (sheet[item with { Version = Version.Previous }].ToString(), sheet[item.Change(Version.Previous)].ToString(), sheet[item.GrowthRate(Version.Previous)].ToString()));
    }

    [Fact]
    public void From_EconomicCodes_AreRolledUpAndPaired()
    {
        FactSheet sheet = FactSheet.From(
            Small(Line("2080101", ExpenditureCategory.WagesAndBenefits, 30_000m) with
            {
                DepartmentalEconomic = DepartmentalEconomicCode.Parse("30101"),
                GovernmentalEconomic = GovernmentalEconomicCode.Parse("50101"),
            }),
            OneDecimal);

        Assert.Equal("3.0万元", sheet[FactKeys.Expenditure(Version, FundScope.GeneralPublicBudget, DepartmentalEconomicCode.Parse("301"), ExpenditureColumn.Personnel)].ToString());
        Assert.Equal("3.0万元", sheet[FactKeys.Expenditure(Version, FundScope.AllFunds, GovernmentalEconomicCode.Parse("501"))].ToString());
        Assert.Equal("3.0万元", sheet[FactKeys.Expenditure(Version, FundScope.AllFunds, DepartmentalEconomicCode.Parse("30101"), GovernmentalEconomicCode.Parse("50101"))].ToString());
    }

    [Fact]
    public Task Explain_OfTheMainFigures() => Verify(
        string.Join("\n\n", new[]
        {
            FactKeys.TotalExpenditure(Version), FactKeys.Expenditure(Version, column: ExpenditureColumn.Basic).Share(),
            FactKeys.TotalExpenditure(Version).GrowthRate(Version.Previous), FactKeys.TotalRevenue(Version),
        }.Select(Jiyuan.Explain)),
        "txt");

    private static UnitBudget Small(params ExpenditureLine[] lines) => new()
    {
        Unit = new BudgetaryUnit { Name = "某单位" },
        Version = Version,
        Expenditures = lines,
    };

    private static ExpenditureLine Line(string function, ExpenditureCategory category, decimal yuan)
        => new() { Function = FunctionalCode.Parse(function), Category = category, Amount = Money.FromYuan(yuan) };
}
