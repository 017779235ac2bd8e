using PublicBudget.Tests.Shared;
using static PublicBudget.Tests.Shared.PdfSource;

namespace PublicBudget.Reporting.Tests.Formats.Pdf;

/// <summary>Wide tables without lines whose right columns a printer moved to pages of their own.</summary>
public class OpenHalvesTests
{
    private static readonly string[] Names = ["教育支出", "科技支出", "文化支出", "卫生支出"];

    [Fact]
    public void Read_RightColumnsOnTheNextPage_StandBesideTheLeftOnes() => Assert.Equal(
        "支出总表\n单位：万元\n|科目|合计|基本|项目|\n|教育支出|12.50|10.50|2.00|\n|科技支出|13.50|11.50|2.00|\n|文化支出|14.50|12.50|2.00|\n|卫生支出|15.50|13.50|2.00|",
        Read(Left("支出总表"), Text(60, 785, "单位：万元") + Column(60, "基本", 10.5m, 1) + Column(160, "项目", 2m, 0)));

    [Fact]
    public void Read_ColumnsWithNothingButTheirHeadingsBelowTheSameTitle_AreColumns() => Assert.Equal(
        "支出总表\n|科目|合计|其他|\n|教育支出|12.50||\n|科技支出|13.50||\n|文化支出|14.50||\n|卫生支出|15.50||",
        Read(Left("支出总表"), Text(60, 805, "支出总表") + Text(60, 765, "其他")));

    [Fact]
    public void Read_ColumnsBesideSeveralPages_StandBesideEach()
    {
        string next = Text(60, 745, "住房支出") + Text(160, 745, "16.50") + Text(60, 725, "其他支出") + Text(160, 725, "17.50");
        string right = Column(60, "项目", 2m, 0), below = Text(60, 745, "3.00") + Text(60, 725, "4.00");

        string text = Read(Left("支出总表"), next, right, below);

        Assert.Contains("|教育支出|12.50|2.00|", text, StringComparison.Ordinal);
        Assert.Contains("|科目|合计|项目|", text, StringComparison.Ordinal);
    }

    // Figures at other heights, and another title at the same.
    [Theory]
    [InlineData("支出总表", 7)]
    [InlineData("收入总表", 0)]
    public void Read_TableThatIsNoHalf_StandsAlone(string title, double lower)
    {
        string other = Text(100, 805, title) + Column(60, "金额", 2m, 0, lower) + Column(160, "比例", 3m, 1, lower);

        Assert.Contains("|科目|合计|\n|教育支出|12.50|", Read(Left("支出总表"), other), StringComparison.Ordinal);
    }

    private static string Left(string title) => Text(100, 805, title) + Text(60, 765, "科目") + string.Concat(Names.Select((name, i) => Text(60, 745 - (20 * i), name))) + Column(160, "合计", 12.5m, 1);

    private static string Column(double at, string heading, decimal first, decimal step, double lower = 0)
        => Text(at, 765 - lower, heading) + string.Concat(Names.Select((_, i) => Text(at, 745 - (20 * i) - lower, FormattableString.Invariant($"{first + (step * i):0.00}"))));

    private static string Read(params string[] pages) => Printed.Text(pages.Aggregate(new PdfSource(), (pdf, page) => pdf.Page(page)).Build());
}
