using PublicBudget.Facts;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Documents;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tests.Interpretation;

/// <summary>A table without lines whose columns are too narrow for its codes: 20502 is printed as 2050 and 2.</summary>
public class TornCodesTests
{
    private static readonly string[][] Torn =
    [
        ["科目编码", "科目名称", "合计"], ["205", "教育支出", "964.6"], ["2050", "普通", "944.0"], ["2", "教育", "7"], ["2050", "小学", "810.9"], ["202", "教育", "2"],
    ];

    [Fact]
    public void Verify_CodesTornOnAPage_AreNoMisprints() => Assert.DoesNotContain(Of(new Place { Page = 3 }, Torn).Verify().Findings, finding => finding.Severity == Severity.Error);

    [Fact]
    public void Read_CodesTornOnAPage_EveryFigureIsListed() => Assert.Equal(5, Of(new Place { Page = 3 }, Torn).Coverage.Printed);

    // One code that is no code is a misprint, and no line breaks inside a cell of a worksheet.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Verify_OneCodeMisprintedOrNoPage_IsNamed(bool isPage)
    {
        string[][] rows = isPage ? [.. Torn.Take(2), ["2050", "普通教育", "944.0"], ["2050202", "小学教育", "810.9"], ["2050203", "初中教育", "133.1"], ["208", "社会保障和就业支出", "1.0"]] : Torn;

        Assert.Contains(Of(isPage ? new Place { Page = 3 } : new Place { Sheet = "一" }, rows).Verify().Findings, finding => finding.RuleId == "COD-01");
    }

    private static Disclosure Of(Place place, string[][] rows)
    {
        var table = new Table { Title = "2023年部门支出总表", CaptionLines = ["单位：万元"], Place = place, BodyRows = [.. rows.Select(row => Row.Of([.. row.Select(text => Cell.Of(text))]))] };
        return Disclosure.From(new DocumentBuilder("云岭县水务局2023年部门预算", null).Add(table).Build());
    }
}
