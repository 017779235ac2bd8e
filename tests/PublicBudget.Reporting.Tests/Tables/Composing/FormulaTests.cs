using PublicBudget.Amounts;
using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Templates;
using PublicBudget.Reporting.Tests.Disclosures;
using PublicBudget.Tests.Shared;

namespace PublicBudget.Reporting.Tests.Tables.Composing;

/// <summary>Totals and subtotals are formulas over the cells of their table, and give their cell's exact number.</summary>
public class FormulaTests
{
    public static TheoryData<string> Budgets() => Composed.All;

    [Theory]
    [MemberData(nameof(Budgets))]
    public void EveryFormula_GivesTheNumberOfItsCell(string budget)
    {
        var cells = (from table in Of(budget).Document.Tables
                     from cell in table.BodyRows.SelectMany(row => row.Cells)
                     where cell.Formula is not null
                     select (table.Key, cell.Number!.Value.Value, Formula: cell.Formula!.Evaluate(reference => NumberAt(table, reference)))).ToArray();

        Assert.NotEmpty(cells);
        Assert.All(cells, cell => Assert.Equal(cell.Value, cell.Formula));
    }

    [Theory]
    [InlineData("IncomeAndExpenditure", 14)]
    [InlineData("Expenditure", 14)]
    [InlineData("Appropriations", 5)]
    public void Totals_HaveFormulas(string table, int least)
        => Assert.True(Composed.Jiyuan.Document.FindTable(table)!.BodyRows.SelectMany(row => row.Cells).Count(cell => cell.Formula is not null) >= least);

    [Fact]
    public void TotalOfUnits_AddsTheirSubtotals_NotTheirRows()
    {
        var total = Composed.Example.Document.FindTable("Expenditure")!.BodyRows[0].Cells[5];

        var sum = Assert.IsType<SumFormula>(total.Formula);
        Assert.Equal(3, sum.Terms.Count);
    }

    [Fact]
    public void TableThatLacksAPartOfTheWhole_HasNoFormulaForIt()
    {
        var budget = JiyuanBudget.Create();
        var coded = budget with
        {
            Expenditures =
            [
                budget.Expenditures[0] with { DepartmentalEconomic = DepartmentalEconomicCode.Parse("30101"), GovernmentalEconomic = GovernmentalEconomicCode.Parse("50101") },
                .. budget.Expenditures.Skip(1),
            ],
        };

        var table = Disclosure.Compose(coded, DisclosureTemplates.Henan2021).Document.FindTable("Economic")!;

        Assert.Equal("239.9", table.BodyRows[0].Cells[1].Text);
        Assert.Null(table.BodyRows[0].Cells[1].Formula);
        Assert.Equal(["说明：未细化到支出经济分类科目的支出只计入合计。"], table.Notes);
    }

    [Fact]
    public void OptionalColumn_IsPrintedWhereItHasAFigure()
    {
        var budget = JiyuanBudget.Create();
        var more = budget with { Expenditures = [.. budget.Expenditures, budget.Expenditures[0] with { Category = ExpenditureCategory.BusinessOperations, Amount = Money.FromYuan(10_000m) }] };

        var table = Disclosure.Compose(more, DisclosureTemplates.Henan2021).Document.FindTable("Expenditure")!;

        Assert.Contains(table.HeaderRows[0].Cells, cell => cell.Text == "事业单位经营支出");
        Assert.Equal("240.9", table.BodyRows[0].Cells[5].Text);
        Assert.NotNull(table.BodyRows[0].Cells[5].Formula);
        Assert.DoesNotContain(Composed.Jiyuan.Document.FindTable("Expenditure")!.HeaderRows[0].Cells, cell => cell.Text == "事业单位经营支出");
    }

    [Fact]
    public void PrintedPartsThatDoNotAddUp_AreExplained_AndOthersAreNot()
    {
        Assert.Contains("注：因四舍五入，分项之和与合计可能略有差异。", Composed.Example.Document.FindTable("Expenditure")!.Notes);
        Assert.Empty(Composed.Jiyuan.Document.FindTable("Expenditure")!.Notes);

        var exact = Disclosure.Compose(ExampleBudget.Create(), DisclosureTemplates.Henan2021.WithAmountsIn(MoneyUnit.Yuan, 2));
        Assert.DoesNotContain(exact.Document.Tables.SelectMany(table => table.Notes), note => note.Contains("四舍五入", StringComparison.Ordinal));
    }

    private static Disclosure Of(string budget) => Composed.Of(budget);

    private static decimal? NumberAt(Table table, CellReference reference)
        => table.ToGrid()[table.HeaderRows.Count + reference.Row, reference.Column]?.Number?.Value;
}
