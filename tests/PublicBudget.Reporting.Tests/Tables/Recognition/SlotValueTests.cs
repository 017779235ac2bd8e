using System.Globalization;
using CsCheck;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Tests.Tables.Recognition;

/// <summary>What a cell says is a number: every text of digits, commas and points as the framework reads it, and nothing else.</summary>
public class SlotValueTests
{
    private const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;

    [Fact]
    public void AnyNumber_IsReadAsItIsPrinted()
    {
        Gen<string> texts = Gen.Select(Gen.Decimal[-1_000_000_000_000m, 1_000_000_000_000m], Gen.Int[0, 8], Gen.Bool, (value, decimals, hasThousands) =>
            value.ToString((hasThousands ? "N" : "F") + decimals, CultureInfo.InvariantCulture));

        texts.Sample(text =>
        {
            SlotValue read = SlotValue.Of(Cell.Of(text));
            decimal expected = decimal.Parse(text, Styles, CultureInfo.InvariantCulture);
            return read.Kind == SlotKind.Number && read.Value == expected && read.Decimals == expected.Scale;
        });
    }

    // Whatever stands in a cell: a number only where the framework finds one, and then the same.
    [Fact]
    public void AnyText_IsNoOtherNumberThanTheFrameworkReads() => Gen.Char["0123456789,.-+%"].Array[1, 22].Select(letters => new string(letters)).Sample(text =>
    {
        SlotValue read = SlotValue.Of(Cell.Of(text));
        string bare = text.EndsWith('%') ? text[..^1] : text;
        return !read.IsNumber || (decimal.TryParse(bare, Styles, CultureInfo.InvariantCulture, out decimal expected) && read.Value == expected && read.Decimals == expected.Scale);
    });

    [Theory]
    [InlineData("-0.00", "0", 2)]
    [InlineData("999999999999999999", "999999999999999999", 0)]
    [InlineData("12345678901234567890.12", "12345678901234567890.12", 2)]
    [InlineData("1,234.50", "1234.50", 2)]
    [InlineData("＋１２．５", "12.5", 1)]
    [InlineData("¥1,234.50", "1234.50", 2)]
    [InlineData("￥ 1234.50", "1234.50", 2)]
    public void Numbers_AtTheEdges(string text, string value, int decimals)
    {
        SlotValue read = SlotValue.Of(Cell.Of(text));

        Assert.Equal((decimal.Parse(value, CultureInfo.InvariantCulture), decimals), (read.Value, read.Decimals));
    }

    [Theory]
    [InlineData("208,05")]
    [InlineData("1.2.3")]
    [InlineData("1,23")]
    [InlineData("12-3")]
    [InlineData("甲1")]
    [InlineData("¥")]
    [InlineData("¥¥5")]
    public void Texts_ThatAreNoNumbers(string text) => Assert.Equal(SlotKind.Text, SlotValue.Of(Cell.Of(text)).Kind);
}
