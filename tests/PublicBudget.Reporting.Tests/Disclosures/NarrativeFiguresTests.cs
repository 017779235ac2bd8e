using System.Text.RegularExpressions;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Narrative.Composing;

namespace PublicBudget.Reporting.Tests.Disclosures;

/// <summary>Every number of the narrative also stands in a table, or is marked as having none.</summary>
public partial class NarrativeFiguresTests
{
    public static TheoryData<string> Budgets() => Composed.All;

    [Theory]
    [MemberData(nameof(Budgets))]
    public void EveryFigureWithATable_IsPrintedThere(string budget)
    {
        Disclosure disclosure = Of(budget);
        var printed = disclosure.ComposedTables.SelectMany(table => table.Facts).Select(fact => fact.Key).ToHashSet();
        var figures = disclosure.NarrativeFigures.Where(figure => figure.Home == FigureHome.Table).ToArray();

        // A table of zeros is printed empty, with a note in the place of its figures.
        var missing = figures.Where(figure => !printed.Contains(figure.Key) && disclosure.Facts[figure.Key].Value != 0);

        Assert.Empty(missing);
        Assert.True(figures.Length >= 8, $"Expected at least 8 figures that tables print too, found {figures.Length}.");
    }

    [Theory]
    [InlineData("Jiyuan Henan")]
    [InlineData("Example Henan")]
    [InlineData("Jiyuan Central")]
    [InlineData("Example Central")]
    public void EveryFigureWithATable_IsPrintedAlike(string budget)
    {
        Disclosure disclosure = Of(budget);
        var cells = disclosure.ComposedTables.Where(table => !table.IsEmpty)
            .SelectMany(table => table.Facts.Zip(NumbersOf(table.Table), (fact, number) => (fact, number)))
            .Where(cell => cell.fact.Figure.Amount?.Decimals == cell.number.Decimals)
            .ToLookup(cell => cell.fact.Key, cell => cell.number.ToString());

        Assert.All(
            disclosure.NarrativeFigures.Where(figure => figure.Home == FigureHome.Table && cells.Contains(figure.Key)),
            figure => Assert.All(cells[figure.Key], cell => Assert.Equal(figure.Text, cell + "万元")));
    }

    [Theory]
    [MemberData(nameof(Budgets))]
    public void EveryNumberInTheText_IsAFigureOfTheSheet(string budget)
    {
        Disclosure disclosure = Of(budget);
        var known = disclosure.NarrativeFigures.Select(figure => figure.Text).ToHashSet();

        var numbers = disclosure.Document.Blocks.OfType<TextBlock>()
            .Where(block => block is not Heading)
            .SelectMany(block => NumberPattern().Matches(block.Text).Select(match => match.Value))
            .Where(number => number is not ("50万元" or "100万元"));

        Assert.All(numbers, number => Assert.Contains(number, known));
    }

    private static Disclosure Of(string budget) => Composed.Of(budget);

    private static IEnumerable<CellNumber> NumbersOf(Table table) =>
        table.BodyRows.SelectMany(row => row.Cells).Select(cell => cell.Number).OfType<CellNumber>();

    [GeneratedRegex(@"\d[\d.,]*(?:万元|亿元|元|%)")]
    private static partial Regex NumberPattern();
}
