using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Tests.Documents;

public class FormulaTests
{
    private static readonly decimal?[][] Numbers = [[229.4m, 95m], [10.5m, null], [239.9m, 0m], [231.9m, -4m]];

    [Fact]
    public void Evaluate_SumOfRange_SkipsBlanks()
    {
        Assert.Equal(334.9m, Value(Formula.Range(0, 0, 1, 1)));
        Assert.Equal(239.9m, Value(Formula.Sum(Formula.Cell(0, 0), Formula.Cell(1, 0), Formula.Cell(1, 1))));
    }

    [Fact]
    public void Evaluate_DifferenceAndProduct_Reckon()
    {
        Assert.Equal(8m, Value(Formula.Difference(Formula.Cell(2, 0), Formula.Cell(3, 0))));
        Assert.Equal(2399000m, Value(Formula.Product(Formula.Cell(2, 0), 10000)));
    }

    [Fact]
    public void Evaluate_ShareAndGrowth_AreInPercent()
    {
        Assert.Equal(95.62m, decimal.Round(Value(Formula.Share(Formula.Cell(0, 0), Formula.Cell(2, 0)))!.Value, 2, MidpointRounding.AwayFromZero));
        Assert.Equal(3.45m, decimal.Round(Value(Formula.Growth(Formula.Cell(3, 0), Formula.Cell(2, 0)))!.Value, 2, MidpointRounding.AwayFromZero));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void Evaluate_BaseZeroOrNegative_IsUndefined(int row)
    {
        Assert.Null(Value(Formula.Share(Formula.Cell(0, 0), Formula.Cell(row, 1))));
        Assert.Null(Value(Formula.Growth(Formula.Cell(row, 1), Formula.Cell(0, 0))));
    }

    [Fact]
    public void Make_EndBeforeStart_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Formula.Range(2, 0, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Formula.Cell(-1, 0));
        Assert.Throws<ArgumentException>(() => Formula.Sum());
    }

    private static decimal? Value(Formula formula) => formula.Evaluate(cell => Numbers[cell.Row][cell.Column]);
}
