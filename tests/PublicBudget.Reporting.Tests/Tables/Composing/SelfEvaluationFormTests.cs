using PublicBudget.Performance;
using PublicBudget.Periods;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Tables.Composing;
using PublicBudget.Tests.Shared;
using static VerifyXunit.Verifier;

namespace PublicBudget.Reporting.Tests.Tables.Composing;

public class SelfEvaluationFormTests
{
    private static readonly FiscalYear Year = new(2021);

    [Fact]
    public Task Compose_ExampleProject()
        => Verify(Markdown(Compose(ExampleEvaluation.Create())), "md");

    [Fact]
    public void Compose_Formulas_GiveThePrintedNumbers()
    {
        Table table = Compose(ExampleEvaluation.Create());
        TableGrid grid = table.ToGrid();
        Cell[] formulas = [.. table.BodyRows.SelectMany(row => row.Cells).Where(cell => cell.Formula is not null)];

        Assert.Equal(3, formulas.Length);
        Assert.All(formulas, cell => Assert.Equal(
            cell.Number!.Value.Value, cell.Formula!.Evaluate(reference => grid[reference.Row, reference.Column]?.Number?.Value)!.Value, 10));
    }

    [Fact]
    public void Compose_WhatNobodyReported_IsBlank_AndHasNoGrade()
    {
        Table table = Compose(ExampleEvaluation.Create(isComplete: false));

        Row open = table.BodyRows.Single(row => row.Cells.Any(cell => cell.Text == "长效机制健全性"));
        Assert.Equal(["", "7.5", "", ""], open.Cells.TakeLast(4).Select(cell => cell.Text));
        Assert.Equal("尚有指标未评分，等级未定", table.BodyRows[^1].Cells[^1].Text);
    }

    [Fact]
    public void Compose_WithoutMoneyOrIndicators_KeepsTheForm()
    {
        Table table = Compose(new SelfEvaluation { Rows = [] });

        Assert.Equal(["总分", "10", "0", "尚有指标未评分，等级未定"], table.BodyRows[^1].Cells.Select(cell => cell.Text));
        Assert.Equal(6, table.BodyRows.Count);
    }

    private static Table Compose(SelfEvaluation evaluation) => new SelfEvaluationForm().Compose(ExampleEvaluation.Project, Year, evaluation);

    private static string Markdown(Table table) => DocumentWriter.ToMarkdown(new DocumentBuilder("").Add(table).Build());
}
