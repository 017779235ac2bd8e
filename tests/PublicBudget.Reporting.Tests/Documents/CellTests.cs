using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Tests.Documents;

public class CellTests
{
    [Theory]
    [InlineData("0.125", 2, "0.13")]
    [InlineData("-0.125", 2, "-0.13")]
    [InlineData("2.5", 2, "2.50")]
    [InlineData("-0.04", 1, "0.0")]
    [InlineData("239.94", 1, "239.9")]
    [InlineData("79228162514264337593543950335", 0, "79228162514264337593543950335")]
    public void Of_Number_PrintsHalfAwayFromZero(string value, int decimals, string text) =>
        Assert.Equal(text, Cell.Of(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), decimals).Text);

    [Fact]
    public void Of_PercentageAndThousands_PrintsBoth()
    {
        Assert.Equal("95.62%", Cell.Of(new CellNumber(95.6232m, 2) { IsPercentage = true }).Text);
        Assert.Equal("1,293.60", Cell.Of(new CellNumber(1293.6m, 2) { HasThousands = true }).Text);
    }

    [Fact]
    public void Blank_NoText_IsEmptyAndZeroIsNot()
    {
        Assert.Equal(BlankKind.Empty, Cell.Of("").Blank);
        Assert.Equal(BlankKind.Empty, Cell.Of((decimal?)null, 1).Blank);
        Assert.False(Cell.Of(0m, 1).IsBlank);
        Assert.Equal(BlankKind.Placeholder, Cell.Placeholder("**").Blank);
        Assert.Equal(BlankKind.Undefined, Cell.Undefined().Blank);
    }

    [Fact]
    public void Equals_SameContent_IsEqual()
    {
        Assert.Equal(new Cell { Blank = BlankKind.Empty }, Cell.Empty);
        Assert.Equal(Row.Of("a", Cell.Of(1m, 1)), Row.Of("a", Cell.Of(1m, 1)));
        Assert.NotEqual(Row.Of("a"), Row.Of("b"));
        Assert.Equal(
            new Table { Title = "t", BodyRows = [Row.Of("a")] },
            new Table { Title = "t", BodyRows = new List<Row> { Row.Of("a") } });
    }

    [Fact]
    public void Init_OutOfRange_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Cell { RowSpan = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Cell { ColumnSpan = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CellNumber(1, 11));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Heading { Text = "", Level = 7 });
        Assert.Throws<ArgumentNullException>(() => new Paragraph { Text = null! });
        Assert.Throws<ArgumentException>(() => new Table { BodyRows = [null!] });
    }
}
