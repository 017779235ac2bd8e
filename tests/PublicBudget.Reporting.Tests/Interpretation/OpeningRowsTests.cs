using PublicBudget.Facts;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Tests.Interpretation;

/// <summary>Organisation and year of a document without a text: title rows of its first worksheet, and the name of its file.</summary>
public class OpeningRowsTests
{
    private static readonly string[][] Rows = [["项目", "预算数"], ["一、事业收入", "4.00"], ["合计", "4.00"]];

    [Theory]
    [InlineData("云岭县水务局2021年部门预算", null, "云岭县水务局", 2021)]
    [InlineData("收支总表", "云岭县水务局2021年部门预算.xlsx", "云岭县水务局", 2021)]
    [InlineData("云岭县水务局2021年部门预算", "云岭县教育局2020年部门预算.xlsx", "云岭县水务局", 2021)]
    [InlineData("收支总表", "t20210203_11.xlsx", null, 1)]
    public void Read_WorksheetWithoutText_IsOfItsTitle(string title, string? file, string? organisation, int year)
    {
        SheetInfo info = Of(new Place { Sheet = "一", Row = 1, Column = 1 }, file, [[title], .. Rows]);

        Assert.Equal(organisation, info.Organisation);
        Assert.Equal(year, info.Version.Year.Year);
    }

    [Fact]
    public void Read_RowsBelowTheFirstFigures_AreNoTitles() => Assert.Null(Of(new Place { Sheet = "一", Row = 1, Column = 1 }, null, [.. Rows, ["云岭县水务局2021年部门预算"]]).Organisation);

    [Fact]
    public void Read_TableOfAPage_HasNoTitleRows() => Assert.Null(Of(new Place { Page = 1 }, null, [["云岭县水务局2021年部门预算"], .. Rows]).Organisation);

    private static SheetInfo Of(Place place, string? file, string[][] rows)
    {
        var table = new Table { Place = place, BodyRows = [.. rows.Select(row => Row.Of([.. row.Select(text => Cell.Of(text))]))] };
        return Disclosure.From(new DocumentBuilder("", file).Add(table).Build()).Facts.Info;
    }
}
