using System.Globalization;
using PublicBudget.Amounts;
using PublicBudget.Analysis;
using PublicBudget.Facts;
using PublicBudget.Tests.Shared;
using PublicBudget.Verification;
using static PublicBudget.Tests.Verification.SheetText;

namespace PublicBudget.Tests.Verification;

/// <summary>
/// Every relation of the 2021 document that a reviewer checked by hand, by its number in the review: the rule that owns it finds the
/// same figures and answers that they agree exactly.
/// </summary>
public class JiyuanRelationsTests
{
    private static readonly VerificationReport Report = RuleSet.Default.Verify(JiyuanSheet.Create());

    // Number; rule; where the stated figure stands; what it is; the printed figures, blanks left out; what rounding allows, in 万元.
    private const string Relations =
        """
        1|INT-07|Expenditure|Expenditure|239.9 = 174.3 + 8.0 + 15.1 + 18.1 + 13.9 + 10.5|0.35
        2|INT-07|Expenditure|Expenditure.Basic|229.4 = 174.3 + 12.6 + 18.1 + 13.9 + 10.5|0.30
        3|INT-07|Expenditure|Expenditure.WagesAndBenefits|190.7 = 154.2 + 12.1 + 13.9 + 10.5|0.25
        4|INT-07|Expenditure|Expenditure.Operating|21.2 = 20.1 + 0.5 + 0.6|0.20
        5|INT-07|Expenditure|Expenditure.IndividualsAndFamilies|17.5 = 17.5|0.10
        6|INT-07|Expenditure|Expenditure.Project|10.5 = 8.0 + 2.5|0.15
        6|INT-07|Expenditure|Expenditure.GeneralProject|10.5 = 8.0 + 2.5|0.15
        7|INT-04|Expenditure|Expenditure|239.9 = 229.4 + 10.5|0.15
        8|INT-05|Expenditure|Expenditure.Basic|229.4 = 190.7 + 21.2 + 17.5|0.20
        9|INT-06|Expenditure|Expenditure.Project|10.5 = 10.5|0.10
        10|INT-04|Expenditure|Expenditure function=2080101|174.3 = 174.3|0.10
        10|INT-05|Expenditure|Expenditure.Basic function=2080101|174.3 = 154.2 + 20.1|0.15
        11|INT-04|Expenditure|Expenditure function=2080107|8.0 = 8.0|0.10
        11|INT-06|Expenditure|Expenditure.Project function=2080107|8.0 = 8.0|0.10
        12|INT-04|Expenditure|Expenditure function=2080109|15.1 = 12.6 + 2.5|0.15
        12|INT-05|Expenditure|Expenditure.Basic function=2080109|12.6 = 12.1 + 0.5|0.15
        12|INT-06|Expenditure|Expenditure.Project function=2080109|2.5 = 2.5|0.10
        13|INT-04|Expenditure|Expenditure function=2080501|18.1 = 18.1|0.10
        13|INT-05|Expenditure|Expenditure.Basic function=2080501|18.1 = 0.6 + 17.5|0.15
        14|INT-04|Expenditure|Expenditure function=2080505|13.9 = 13.9|0.10
        14|INT-05|Expenditure|Expenditure.Basic function=2080505|13.9 = 13.9|0.10
        14|INT-04|Expenditure|Expenditure function=2210201|10.5 = 10.5|0.10
        14|INT-05|Expenditure|Expenditure.Basic function=2210201|10.5 = 10.5|0.10
        15|INT-08|Expenditure|Expenditure|239.9 = 239.9|0.10
        15|INT-08|Expenditure|Expenditure.Basic|229.4 = 229.4|0.10
        15|INT-08|Expenditure|Expenditure.WagesAndBenefits|190.7 = 190.7|0.10
        15|INT-08|Expenditure|Expenditure.Operating|21.2 = 21.2|0.10
        15|INT-08|Expenditure|Expenditure.IndividualsAndFamilies|17.5 = 17.5|0.10
        15|INT-08|Expenditure|Expenditure.Project|10.5 = 10.5|0.10
        15|INT-08|Expenditure|Expenditure.GeneralProject|10.5 = 10.5|0.10
        16|XTB-09|Expenditure|Expenditure|239.9 = 239.9|0.10
        16|XTB-09|Expenditure|Expenditure.Operating function=2080501|0.6 = 0.6|0.10
        17|HIE-04|Appropriations|Expenditure fund=GeneralPublicBudget function=208|229.4 = 174.3 + 8.0 + 15.1 + 18.1 + 13.9|0.30
        18|HIE-04|Appropriations|Expenditure fund=GeneralPublicBudget function=221|10.5 = 10.5|0.10
        19|INT-07|Appropriations|Expenditure fund=Appropriations|239.9 = 229.4 + 10.5|0.15
        19|INT-07|Appropriations|Expenditure fund=GeneralPublicBudget|239.9 = 229.4 + 10.5|0.15
        19|INT-07|Appropriations|Expenditure fund=OfWhichAppropriated|239.9 = 229.4 + 10.5|0.15
        19|INT-10|Appropriations|Expenditure fund=Appropriations|239.9 = 239.9|0.10
        20|INT-09|Appropriations|TotalRevenue fund=Appropriations|239.9 = 239.9|0.10
        20|XTB-06|GeneralPublicBudget|Expenditure fund=GeneralPublicBudget|239.9 = 239.9|0.10
        21|INT-12|Appropriations|Revenue source=GeneralPublicBudget|239.9 = 239.9|0.10
        23|NAR-16|一|TotalRevenue|239.9 = 239.9|0.10
        23|NAR-17|一|TotalExpenditure|239.9 = 239.9|0.10
        23|NAR-10|四|Expenditure fund=GeneralPublicBudget|239.9 = 239.9|0.10
        24|NAR-13|二|Revenue|239.9 = 239.9|0.10
        24|NAR-01|Appropriations|Revenue source=GeneralPublicBudget|239.9 = 239.9|0.10
        25|NAR-13|三|Expenditure|239.9 = 229.4 + 10.5|0.15
        25|NAR-01|Expenditure|Expenditure|239.9 = 239.9|0.10
        25|NAR-01|Expenditure|Expenditure.Basic|229.4 = 229.4|0.10
        25|NAR-01|Expenditure|Expenditure.Project|10.5 = 10.5|0.10
        26|NAR-02|三|Expenditure.Basic.Share|95.62 = 229.4 + 239.9|
        26|NAR-02|三|Expenditure.Project.Share|4.38 = 10.5 + 239.9|
        26|NAR-03|三|Expenditure.Basic.Share|95.62 = 4.38|
        27|NAR-01|GeneralPublicBudget|Expenditure fund=GeneralPublicBudget|239.9 = 239.9|0.10
        28|NAR-04|一|TotalRevenue.GrowthRate vs=2020/Approved|3.45 = 239.9 + 8|
        28|NAR-04|一|TotalExpenditure.GrowthRate vs=2020/Approved|3.45 = 239.9 + 8|
        28|NAR-04|四|Revenue.GrowthRate vs=2020/Approved source=GeneralPublicBudget|3.45 = 239.9 + 8|
        28|NAR-04|四|Expenditure.GrowthRate vs=2020/Approved fund=GeneralPublicBudget|3.45 = 239.9 + 8|
        29|NAR-13|五|Expenditure fund=GeneralPublicBudget|239.9 = 229.4 + 10.5|0.15
        29|NAR-01|五|Expenditure fund=GeneralPublicBudget function=208|229.4 = 174.3 + 8.0 + 15.1 + 18.1 + 13.9|0.30
        29|NAR-01|五|Expenditure fund=GeneralPublicBudget function=221|10.5 = 10.5|0.10
        29|NAR-02|五|Expenditure.Share fund=GeneralPublicBudget function=208|95.62 = 229.4 + 239.9|
        29|NAR-02|五|Expenditure.Share fund=GeneralPublicBudget function=221|4.38 = 10.5 + 239.9|
        29|NAR-03|五|Expenditure.Share fund=GeneralPublicBudget function=208|95.62 = 4.38|
        31|SG-01|七|ThreePublicExpenses|0.0 = 0.0 + 0.0 + 0.0|0.20
        31|SG-02|七|OfficialVehicles|0.0 = 0.0 + 0.0|0.15
        32|NAR-01|Appropriations|Expenditure fund=GovernmentManagedFunds|0.0|0.05
        33|GP-01|九（二）|Procurement|0.0 = 0.0 + 0.0 + 0.0|0.20
        34|AST-01|九（四）|Vehicles|0 = 0 + 0 + 0|0
        35|PER-01|Expenditure|Expenditure.Project|10.5 = 2.50 + 8.00|0.06
        36|PER-02|ProjectPerformance|ProjectTotal item=社会保险业务管理经费-购置办公设备|2.50 = 2.50|0.01
        36|PER-02|ProjectPerformance|ProjectTotal item=社会保险业务管理经费—社会保险工作经费|8.00 = 8.00|0.01
        39|ORG-02|GeneralPublicBudget|Expenditure.Operating fund=GeneralPublicBudget|21.2 = 20.7|0.10
        """;

    public static TheoryData<string> Lines() => [.. Relations.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    [Theory]
    [MemberData(nameof(Lines))]
    public void Relation_IsFoundByItsRule_AndHoldsExactly(string line)
    {
        string[] parts = line.Split('|');
        FactKey stated = Key(parts[3]);
        Check[] checks = [.. Report.ChecksOf(parts[1]).Where(check =>
            check.Facts.Count > 0 && check.Facts[0].Key == stated && PlaceOf(check.Facts[0]) == parts[2] && FiguresOf(check) == parts[4])];

        Assert.NotEmpty(checks);
        Assert.All(checks, check => Assert.Equal(Verdict.Exact, check.Verdict));
        if (parts[5].Length == 0) return;
        decimal allowed = decimal.Parse(parts[5], CultureInfo.InvariantCulture);
        Assert.All(checks, check => Assert.Equal(allowed, InPrintedUnit(check.Allowed, check.Facts[0].Figure)));
    }

    [Fact]
    public void Relation16_EveryCellOfTheTwoTables_IsEqual()
    {
        IReadOnlyList<Check> cells = Report.ChecksOf("XTB-09");
        int printed = JiyuanSheet.Create().Facts.Where(fact => fact.Place is { Table: TableRole.Expenditure } && fact.Figure.IsReported).Select(fact => fact.Key).Distinct().Count();

        Assert.Equal(printed, cells.Count);
        Assert.All(cells, cell => Assert.Equal((Verdict.Exact, Relation.Equality), (cell.Verdict, cell.Relation)));
    }

    [Theory]
    [InlineData("22 ordinal = class − 200", "COD-07", 30)]
    [InlineData("31 三公 zero in total and in every item", "SG-09", 1)]
    [InlineData("34 no vehicles, no running costs", "SG-07", 1)]
    [InlineData("36 one year, its dates inside it", "PER-02", 2)]
    [InlineData("38 each empty table names its own subject", "STR-04", 2)]
    public void Relation_BetweenWords_Holds(string relation, string rule, int instances)
    {
        Check check = Assert.Single(Report.ChecksOf(rule), check => check.Relation == Relation.Statement);

        Assert.True(check is { Verdict: Verdict.Exact } && check.Instances == instances, $"{relation}: {check}");
    }

    [Fact]
    public void Relation30_TheSectionsThatAreNotPrinted_AddUp()
    {
        var tree = JiyuanBudget.Create().Expenditures.ByFunction();
        decimal[] sections = [.. new[] { "20801", "20805", "22102" }.Select(code => tree.TotalOf(JiyuanSheet.Code(code)).In(MoneyUnit.TenThousandYuan))];

        Assert.Equal([197.4m, 32.0m, 10.5m], sections);
        Assert.Equal(239.9m, sections.Sum());
    }

    [Fact]
    public void Relation31_TheEmptyTable_AgreesWithTheZerosOfTheText()
    {
        IReadOnlyList<Check> items = Report.ChecksOf("SG-03");

        Assert.Equal(6, items.Count(item => item.Relation == Relation.Agreement));
        Assert.All(items, item => Assert.Equal(Verdict.Exact, item.Verdict));
    }

    [Fact]
    public void Relation37_TheUnitCodeOfTheProjects_LiesBelowThatOfTheTables()
        => Assert.Equal((Severity.Information, Verdict.Exact), Assert.Single(Report.FindingsOf("COD-05")) is var finding ? (finding.Severity, finding.Verdict) : default);

    // Contradictions and remarks, and how often: nothing else is found.
    [Theory]
    [InlineData(Severity.Error, "STR-01×5 STR-08×1")]
    [InlineData(Severity.Warning, "ORG-01×1 PER-04×1 PER-05×1 PER-06×5 PER-07×1 PER-10×5 STR-02×2 STR-07×1 STR-10×1")]
    [InlineData(Severity.Review, "GP-03×1 PER-11×1 PER-12×1")]
    [InlineData(Severity.Information, "AST-02×1 COD-03×2 COD-05×1 PER-03×2 PRC-06×1 STR-11×2")]
    public void Findings_AreThoseOfTheReview_AndNoOther(Severity severity, string expected)
        => Assert.Equal(expected, string.Join(' ', Report.Findings.Where(finding => finding.Severity == severity)
            .GroupBy(finding => finding.RuleId).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key}×{group.Count()}")));

    [Fact]
    public void NoFigure_ContradictsAnother()
    {
        Assert.True(Report.IsConsistent);
        Assert.Equal(0, Report.Count(Verdict.WithinRounding) + Report.Count(Verdict.Nudged) + Report.Count(Verdict.Ambiguous) + Report.Count(Verdict.FailedToRun));
        Assert.All(Report.Findings.Where(finding => finding.Severity == Severity.Error), finding => Assert.Equal(Relation.Statement, finding.Check.Relation));
    }

    [Fact]
    public void OperatingExpenses_AreExplainedByTheOnlyRowsThatAddUp()
    {
        Finding finding = Assert.Single(Report.FindingsOf("ORG-01"));

        Assert.Equal(ExplanationKind.Subset, finding.Explanation!.Kind);
        Assert.Equal(["2080101", "2080501"], finding.Explanation.Facts.Select(fact => fact.Key.Function.ToString()));
    }

    [Theory]
    [InlineData("NAR-06", 6)]
    [InlineData("NAR-15", 1)]
    [InlineData("INT-01", 1)]
    [InlineData("INT-02", 1)]
    [InlineData("INT-03", 1)]
    [InlineData("INT-13", 1)]
    [InlineData("INT-14", 1)]
    [InlineData("INT-15", 1)]
    [InlineData("XTB-01", 1)]
    [InlineData("XTB-02", 1)]
    [InlineData("XTB-03", 1)]
    [InlineData("XTB-04", 1)]
    [InlineData("XTB-05", 1)]
    [InlineData("XTB-07", 1)]
    [InlineData("XTB-08", 1)]
    [InlineData("XTB-10", 1)]
    [InlineData("SG-04", 1)]
    [InlineData("SG-05", 1)]
    [InlineData("SG-06", 1)]
    [InlineData("SG-08", 1)]
    [InlineData("YOY-01", 1)]
    [InlineData("YOY-02", 1)]
    [InlineData("YOY-04", 1)]
    [InlineData("YOY-05", 1)]
    [InlineData("STR-12", 1)]
    public void WhatCannotBeChecked_IsInsufficientData_AndNeverPasses(string rule, int instances)
    {
        IReadOnlyList<Check> checks = Report.ChecksOf(rule);

        Assert.Equal(instances, checks.Count);
        Assert.All(checks, check => Assert.Equal(Verdict.InsufficientData, check.Verdict));
        Assert.All(checks, check => Assert.NotEmpty(check.Reason!));
    }

    private static string? PlaceOf(Fact fact) => fact.Place is { Table: { } table } ? table.ToString() : fact.Place?.Paragraph;

    private static string FiguresOf(Check check)
    {
        string[] printed = [.. check.Facts.Where(fact => fact.Figure.IsReported).Select(fact => fact.Figure.ToString().TrimEnd('万', '元', '%'))];
        return printed.Length == 1 ? printed[0] : $"{printed[0]} = {string.Join(" + ", printed[1..])}";
    }

    private static decimal? InPrintedUnit(decimal? value, Figure like) => like.Kind == FigureKind.Count ? value : value / 10_000;
}
