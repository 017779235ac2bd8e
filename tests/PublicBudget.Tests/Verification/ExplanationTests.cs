using PublicBudget.Facts;
using PublicBudget.Verification;
using static PublicBudget.Tests.Verification.SheetText;

namespace PublicBudget.Tests.Verification;

/// <summary>
/// What the search offers for a contradiction, and what it must not: of each kind a sheet on which it is found, and one which differs
/// so little that the same offer would be a coincidence.
/// </summary>
public class ExplanationTests
{
    [Theory]
    [InlineData("208.2", "190.7", "21.2", "17.5", "190.7 17.5")] // without 21.2
    [InlineData("38.7", "190.7", "21.2", "17.5", "21.2 17.5")]
    public void Subset_TheOnlyPartsThatAddUp_AreOffered(string total, string wages, string operating, string individuals, string expected)
    {
        Explanation explanation = ExplainBasic(total, wages, operating, individuals)!;

        Assert.Equal(ExplanationKind.Subset, explanation.Kind);
        Assert.Equal(expected, Printed(explanation));
    }

    [Theory]
    [InlineData("30.5", "20.5", "10.0", "10.0")] // two selections
    [InlineData("208.3", "190.7", "21.2", "17.5")] // none
    public void Subset_WhereNoneOrTwoAddUp_IsNotOffered(string total, string wages, string operating, string individuals)
        => Assert.Null(ExplainBasic(total, wages, operating, individuals));

    [Theory]
    [InlineData("2294", "190.7", "21.2", "17.5", "2294")] // the point is lost
    [InlineData("229.4", "190.7", "212", "17.5", "212")]
    [InlineData("22.94", "190.7", "21.2", "17.5", "22.94")]
    [InlineData("0.02294", "190.7", "21.2", "17.5", "0.02294")] // yuan divided once too often
    [InlineData("2294000", "190.7", "21.2", "17.5", "2294000")] // yuan under the heading of 万元
    public void Factor_OfOneFigure_IsOffered(string total, string wages, string operating, string individuals, string expected)
    {
        Explanation explanation = ExplainBasic(total, wages, operating, individuals)!;

        Assert.Equal(ExplanationKind.Factor, explanation.Kind);
        Assert.Equal(expected, Printed(explanation));
    }

    [Theory]
    [InlineData("2300", "190.7", "21.2", "17.5")] // ten times, and a little
    [InlineData("212.7", "190.7", "21.2", "0.1")] // 0.1 times 10 is near enough only because it has one digit
    [InlineData("1190.7", "190.7", "21.2", "0.1")] // nor is it the 1,000 that 0.1 times 10⁴ would be
    [InlineData("32.0", "10.0", "2.0", "2.0")] // either of two parts of 2.0, ten times as large
    public void Factor_ThatIsOnlyNearOrOfTwoFigures_IsNotOffered(string total, string wages, string operating, string individuals)
        => Assert.Null(ExplainBasic(total, wages, operating, individuals));

    [Theory]
    [InlineData("224.9", "190.7", "21.2", "17.5", "224.9")]
    [InlineData("229.4", "190.7", "12.2", "17.5", "12.2")]
    public void TransposedDigits_OfOneFigure_AreOffered(string total, string wages, string operating, string individuals, string expected)
    {
        Explanation explanation = ExplainBasic(total, wages, operating, individuals)!;

        Assert.Equal((ExplanationKind.TransposedDigits, expected), (explanation.Kind, Printed(explanation)));
    }

    [Theory]
    [InlineData("242.9", "190.7", "21.2", "17.5")] // the digits of 229.4, and no two neighbours changed places
    [InlineData("60.0", "13.0", "24.0", "14.0")] // 13.0 → 31.0 by 18 is not 9.0, 24.0 → 42.0 neither: none fits
    [InlineData("55.0", "12.0", "23.0", "11.0")] // 12.0 → 21.0 and 23.0 → 32.0: either would do
    public void TransposedDigits_ThatNoneOrTwoFiguresWouldExplain_AreNotOffered(string total, string wages, string operating, string individuals)
        => Assert.Null(ExplainBasic(total, wages, operating, individuals));

    [Fact]
    public void Sign_OfOneFigure_IsOffered()
    {
        Explanation explanation = ExplainBasic("194.4", "190.7", "21.2", "17.5")!; // 17.5 was to be subtracted

        Assert.Equal((ExplanationKind.Sign, "17.5"), (explanation.Kind, Printed(explanation)));
    }

    [Fact]
    public void Sign_OfTwoEqualFigures_IsNotOffered()
        => Assert.NotEqual(ExplanationKind.Sign, ExplainBasic("190.7", "190.7", "17.5", "17.5")?.Kind);

    [Fact]
    public void PriorYear_FigureLeftStanding_IsOffered()
    {
        Explanation explanation = Explain("NAR-01", "Expenditure @三 = 231.9万元\nExpenditure @Expenditure = 239.9万元\nExpenditure 2020/Approved @C5 = 231.9万元")!;

        Assert.Equal(ExplanationKind.PriorYear, explanation.Kind);
        Assert.Equal(["2021", "2020"], explanation.Facts.Select(fact => fact.Key.Version.Year.ToString()));
    }

    [Theory]
    [InlineData("Expenditure @三 = 231.8万元\nExpenditure @Expenditure = 239.9万元\nExpenditure 2020/Approved @C5 = 231.9万元")]
    [InlineData("Expenditure @三 = 231.9万元\nExpenditure @Expenditure = 239.9万元\nTotalExpenditure 2020/Approved @C5 = 231.9万元")]
    public void PriorYear_OfAnotherValueOrDatum_IsNotOffered(string lines) => Assert.Null(Explain("NAR-01", lines));

    [Theory]
    [InlineData("2080101", "2080107", ExplanationKind.Neighbour)]
    [InlineData("2080101", "208", null)] // a class and its only item are equal, and rightly so
    public void Neighbour_FigureOfTheNextRow_IsOffered(string code, string neighbour, ExplanationKind? expected)
    {
        FactSheet sheet = Sheet($"Expenditure function={code} @三 = 174.3万元", builder => builder
            .Add(Key($"Expenditure function={code}"), Figure("8.0万元"), Cell(5, 6)).Add(Key($"Expenditure function={neighbour}"), Figure("8.0万元"), Cell(6, 6)));

        Assert.Equal(expected, Assert.Single(RuleSet.Default.Verify(sheet).FindingsOf("NAR-01")).Explanation?.Kind);
    }

    [Theory]
    [InlineData(5, 7)] // the next column of the same row
    [InlineData(7, 6)] // the row after the next
    public void Neighbour_FigureThatDoesNotStandBelow_IsNotOffered(int row, int column)
    {
        FactSheet sheet = Sheet("Expenditure function=2080101 @三 = 174.3万元", builder => builder
            .Add(Key("Expenditure function=2080101"), Figure("8.0万元"), Cell(5, 6)).Add(Key("Expenditure function=2080107"), Figure("8.0万元"), Cell(row, column)));

        Assert.Null(Assert.Single(RuleSet.Default.Verify(sheet).FindingsOf("NAR-01")).Explanation);
    }

    [Theory]
    [InlineData("4.38%", ExplanationKind.Neighbour)] // the rate of its neighbour
    [InlineData("5.38%", null)]
    public void Neighbour_RateOfTheSameParagraph_IsOffered(string share, ExplanationKind? expected)
    {
        string lines = $"Expenditure @三 = 239.9万元\nExpenditure.Basic @三 = 229.4万元\nExpenditure.Basic.Share @三 = {share}\nExpenditure.Project @三 = 10.5万元\nExpenditure.Project.Share @三 = 4.38%";

        Assert.Equal(expected, Explain("NAR-02", lines)?.Kind);
    }

    [Fact]
    public void Neighbour_RateThatIsDoubtfulItself_IsNotOffered()
    {
        const string lines = "Expenditure @三 = 239.9万元\nExpenditure.Basic @三 = 229.4万元\nExpenditure.Basic.Share @三 = 50.00%\nExpenditure.Project @三 = 10.5万元\nExpenditure.Project.Share @三 = 50.00%";

        Assert.All(RuleSet.Default.Verify(Sheet(lines)).FindingsOf("NAR-02"), finding => Assert.Null(finding.Explanation));
    }

    [Fact]
    public void Explanation_IsToldInBothLanguages_WithoutSayingWhichSideIsWrong()
    {
        Finding finding = Assert.Single(RuleSet.Default.Verify(Sheet(BasicLines("208.2", "190.7", "21.2", "17.5"))).FindingsOf("INT-05"));

        Assert.Contains("可能的原因：", finding.Chinese, StringComparison.Ordinal);
        Assert.Contains("Likely: ", finding.English, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong", finding.English, StringComparison.Ordinal);
    }

    private static Explanation? ExplainBasic(string total, string wages, string operating, string individuals)
        => Explain("INT-05", BasicLines(total, wages, operating, individuals));

    private static Explanation? Explain(string rule, string lines) => Assert.Single(RuleSet.Default.Verify(Sheet(lines)).FindingsOf(rule)).Explanation;

    private static string BasicLines(string total, string wages, string operating, string individuals) =>
        $"""
        Expenditure.Basic @Expenditure = {total}万元
        Expenditure.WagesAndBenefits @Expenditure = {wages}万元
        Expenditure.Operating @Expenditure = {operating}万元
        Expenditure.IndividualsAndFamilies @Expenditure = {individuals}万元
        """;

    private static string Printed(Explanation explanation) => string.Join(' ', explanation.Facts.Select(fact => fact.Figure.ToString().TrimEnd('万', '元')));

    private static PrintedPlace Cell(int row, int column)
        => new() { Table = TableRole.Expenditure, Row = row, RowLabel = $"第{row}行", Column = column, ColumnLabel = "总计" };
}
