using PublicBudget.Tests.Shared;
using static PublicBudget.Tests.Shared.PdfSource;

namespace PublicBudget.Reporting.Tests.Formats.Pdf;

/// <summary>Tables with lines between their columns, and between their rows only some.</summary>
public class UnpartedRowsTests
{
    private static readonly double[] Columns = [60, 120, 200, 280, 360];

    [Fact]
    public void Read_TwoRowsBetweenTheSameLines_AreTwo() => Assert.Equal(
        "|编码|名称|合计|项目|\n||合计|239.9|229.4|\n|029003|某局|239.9|10.5|",
        Printed.Text(Page(Grid(Columns, [730, 710, 660]) + Row(715, "编码", "名称", "合计", "项目") + Row(692, "", "合计", "239.9", "229.4") + Row(672, "029003", "某局", "239.9", "10.5"))));

    [Fact]
    public void Read_NameOnTwoHeights_IsOfOneRow() => Assert.Equal(
        "|编码|名称|合计|项目|\n|208|社会保障|12.50||\n|210|机关事业单位养老|30.00|1.00|",
        Printed.Text(Page(Grid(Columns, [730, 710, 640]) + Row(715, "编码", "名称", "合计", "项目") + Row(692, "208", "社会保障", "12.50", "") + Text(125, 672, "机关事业单位") + Row(665, "210", "", "30.00", "1.00") + Text(125, 658, "养老"))));

    // A long number that a narrow column wraps has one point.
    [Fact]
    public void Read_WrappedNumbers_AreOneRow() => Assert.Equal(
        "|编码|名称|合计|项目|\n|208|社会保障|1234567890.50|1234567890.50|",
        Printed.Text(Page(Grid(Columns, [730, 710, 660]) + Row(715, "编码", "名称", "合计", "项目") + Row(692, "208", "社会保障", "1234567890", "1234567890") + Row(676, "", "", ".50", ".50"))));

    // 一般公共预算收入 in the middle of the rows that the line on its right runs along.
    [Fact]
    public void Read_NameOfAGroupBesideItsRows_IsThatOfAll() => Assert.Equal(
        "|项目[1x2]|合计|本年|\n|公共预算[3x1]|小计|12.50|2.50|\n|拨款|10.00||\n|收费|2.50|2.50|\n|上年结余[1x2]|1.50||\n|合计[1x2]|14.00|2.50|",
        Printed.Text(Page(Grid([60, 200, 280, 360], [730, 710, 605]) + Line(120, 710, 120, 650) + Row(715, "项目", "", "合计", "本年")
            + Row(692, "", "小计", "12.50", "2.50") + Text(65, 681, "公共预算") + Row(672, "", "拨款", "10.00", "") + Row(656, "", "收费", "2.50", "2.50") + Row(636, "上年结余", "", "1.50", "") + Row(616, "合计", "", "14.00", "2.50"))));

    // The lines between code and name meet no other below the total that has none.
    [Fact]
    public void Read_LinesThatGoOnBelowATotal_PartTheColumns() => Assert.Equal(
        "|编码|名称|合计|项目|\n|合计[1x2]|14.50|3.50|\n|208|社会保障|12.50|2.50|\n|210|医疗|2.00|1.00|",
        Printed.Text(Page(Line(60, 730, 360, 730) + Line(60, 710, 360, 710) + string.Concat(new[] { 60, 200, 280, 360 }.Select(x => Line(x, 730, x, 640))) + Line(120, 730, 120, 710) + Line(120, 688, 120, 640)
            + Row(715, "编码", "名称", "合计", "项目") + Row(692, "合计", "", "14.50", "3.50") + Row(672, "208", "社会保障", "12.50", "2.50") + Row(652, "210", "医疗", "2.00", "1.00"))));

    private static string Row(double y, params string[] texts) => string.Concat(texts.Select((text, i) => text.Length == 0 ? "" : Text(Columns[i] + 5, y, text)));

    private static byte[] Page(string content) => new PdfSource().Page(content).Build();
}
