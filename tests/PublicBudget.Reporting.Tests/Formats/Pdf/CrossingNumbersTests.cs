using PublicBudget.Tests.Shared;
using static PublicBudget.Tests.Shared.PdfSource;

namespace PublicBudget.Reporting.Tests.Formats.Pdf;

/// <summary>Numbers that are too long for their columns. A digit is six points wide; the line in the middle runs at 160.</summary>
public class CrossingNumbersTests
{
    // Pushed to the right or to the left; over the side of the table; into a cell that has a number of its own.
    [Theory]
    [InlineData(110, "1,234,567.89", 0, "", "|1,234,567.89||")]
    [InlineData(140, "1,234,567.89", 0, "", "||1,234,567.89|")]
    [InlineData(230, "12345.67", 0, "", "||12345.67|")]
    [InlineData(110, "1,234,567.89", 220, "2.50", "|1,234,567.89|2.50|")]
    public void Read_NumberOverALine_StandsWhereMostOfItDoes(double x, string number, double otherX, string other, string row)
        => Assert.Equal("|合计|项目|\n" + row, Read(Text(x, 745, number) + (other.Length > 0 ? Text(otherX, 745, other) : "")));

    // Each has its own decimals, or its own groups of digits.
    [Theory]
    [InlineData(136, "2.50", 160, "3.50", "|2.50|3.50|")]
    [InlineData(130, "2,500", 160, "3,500", "|2,500|3,500|")]
    public void Read_NumbersThatTouchAtTheLine_AreTwo(double x, string number, double otherX, string other, string row)
        => Assert.Equal("|合计|项目|\n" + row, Read(Text(x, 745, number) + Text(otherX, 745, other)));

    private static string Read(string figures)
        => Printed.Text(new PdfSource().Page(Grid([60, 160, 260], [780, 760, 740]) + Text(70, 765, "合计") + Text(170, 765, "项目") + figures).Build());
}
