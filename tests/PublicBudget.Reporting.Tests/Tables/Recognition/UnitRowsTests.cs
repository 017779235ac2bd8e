using System.Text;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Tables.Recognition;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tests.Tables.Recognition;

/// <summary>Rows of units among rows of functional codes. Names and figures are invented.</summary>
public class UnitRowsTests
{
    [Fact]
    public void Recognise_UnitsInTheColumnOfTheCodes_AreUnitsAndOwnWhatFollows()
    {
        RecognisedTable table = Recognised.Table("""
            支出总表

            单位：万元

            | 科目编码 | 单位（科目名称） | 合计 | 基本支出 |
            |---|---|---|---|
            | | 合计 | 9.00 | 9.00 |
            | 105 | 云岭县教育局 | 9.00 | 9.00 |
            | 105001 | 云岭县教育局本级 | 4.00 | 4.00 |
            | 2050101 | 行政运行 | 4.00 | 4.00 |
            | 105002 | 云岭县实验小学 | 5.00 | 5.00 |
            | 2050202 | 小学教育 | 5.00 | 5.00 |
            """);

        Assert.Equal(
            "合计: 9.00 9.00\n105 云岭县教育局: 9.00 9.00\n105001 云岭县教育局本级: 4.00 4.00\n2050101 105001 行政运行: 4.00 4.00\n"
            + "105002 云岭县实验小学: 5.00 5.00\n2050202 105002 小学教育: 5.00 5.00",
            Recognised.Rows(table));
        Assert.Equal(3, table.Panes[0].Rows.Count(row => row.Role == RecognisedRowRole.UnitSubtotal));
    }

    [Fact]
    public void Recognise_SixDigitsOfAClassOfTheTable_AreAMisprintedCode()
    {
        RecognisedTable table = Recognised.Table("""
            | 科目编码 | 科目名称 | 合计 |
            |---|---|---|
            | 20501 | 教育管理事务 | 9.00 |
            | 205010 | 行政运行 | 9.00 |
            """);

        Assert.Equal(["20501", "205010"], table.Panes[0].Rows.Select(row => row.Code));
    }

    [Fact]
    public void Recognise_NameOfTheUnitOverSeveralRows_IsTheUnitOfEach()
    {
        RecognisedTable table = Recognised.Html(
            "<table><tr><td>单位名称</td><td>科目编码</td><td>科目名称</td><td>合计</td></tr>"
            + "<tr><td rowspan=2>青禾区一中</td><td>2050204</td><td>高中教育</td><td>3.00</td></tr><tr><td>2210201</td><td>住房公积金</td><td>1.00</td></tr>"
            + "<tr><td>青禾区二中</td><td>2050204</td><td>高中教育</td><td>2.00</td></tr></table>").Tables.Single();

        Assert.Equal(["青禾区一中", "青禾区一中", "青禾区二中"], table.Panes[0].Rows.Select(row => row.UnitCode));
    }

    [Fact]
    public void Interpret_CodesOfSeveralUnits_ContradictNeitherEachOtherNorOtherTables()
    {
        const string Text = """
            # 云岭县教育局2024年部门预算

            一般公共预算支出表

            单位：万元

            | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
            |---|---|---|---|---|
            | | 合计 | 9.00 | 9.00 | 0.00 |
            | 2050101 | 行政运行 | 9.00 | 9.00 | 0.00 |

            支出总表

            单位：万元

            | 单位代码 | 单位名称 | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
            |---|---|---|---|---|---|---|
            | | 合计 | | | 9.00 | 9.00 | 0.00 |
            | 105001 | 云岭县教育局本级 | | | 4.00 | 4.00 | 0.00 |
            | | | 2050101 | 行政运行 | 4.00 | 4.00 | 0.00 |
            | 105002 | 云岭县招生办 | | | 5.00 | 5.00 | 0.00 |
            | | | 2050101 | 行政运行 | 5.00 | 5.00 | 0.00 |
            """;

        Assert.Empty(Findings(Text));
    }

    // A name that begins another one is no department above it, as the digits of a code are.
    [Fact]
    public void Interpret_UnitsWhoseNamesBeginAlike_AreAddedUpEach()
    {
        const string Text = """
            # 云岭县教育局2024年部门预算

            支出总表

            单位：万元

            | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
            |---|---|---|---|---|
            | | 合计 | 9.00 | 9.00 | 0.00 |
            | | 云岭县第一中学 | 4.00 | 4.00 | 0.00 |
            | 2050204 | 高中教育 | 4.00 | 4.00 | 0.00 |
            | | 云岭县第一中学分校 | 5.00 | 5.00 | 0.00 |
            | 2050204 | 高中教育 | 5.00 | 5.00 | 0.00 |
            """;

        Assert.Empty(Findings(Text));
        Assert.NotEmpty(Findings(Text.Replace("| 云岭县第一中学分校 | 5.00 | 5.00", "| 云岭县第一中学分校 | 5.50 | 5.50", StringComparison.Ordinal)));
    }

    [Fact]
    public void Recognise_NamesAboveCodesThatRepeat_AreUnits()
    {
        RecognisedTable table = Recognised.Table("""
            | 科目编码 | 科目名称 | 合计 |
            |---|---|---|
            | | 合计 | 9.00 |
            | | 青禾区一中 | 4.00 |
            | 2050204 | 高中教育 | 3.00 |
            | 2210201 | 住房公积金 | 1.00 |
            | | 青禾区二中 | 5.00 |
            | 2050204 | 高中教育 | 5.00 |
            """);

        Assert.Equal(["青禾区一中", "青禾区一中", "青禾区一中", "青禾区二中", "青禾区二中"], table.Panes[0].Rows.Skip(1).Select(row => row.UnitCode));
    }

    [Fact]
    public void Recognise_NamesAboveCodesThatDoNotRepeat_StayRows()
    {
        RecognisedTable table = Recognised.Table("""
            | 科目编码 | 科目名称 | 合计 |
            |---|---|---|
            | | 本年支出 | 4.00 |
            | 2050204 | 高中教育 | 4.00 |
            | | 上年结转 | 5.00 |
            | 2210201 | 住房公积金 | 5.00 |
            """);

        Assert.All(table.Panes[0].Rows, row => Assert.Null(row.UnitCode));
    }

    private static string[] Findings(string markdown)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(markdown));
        return [.. Disclosure.Read(stream, FileFormat.Markdown).Verify().AtLeast(Severity.Warning).Select(finding => finding.Chinese)];
    }

    // The unit repeats what the code above it prints: neither row is the subtotal of a unit.
    [Fact]
    public void Recognise_UnitsBelowEachCode_AreNoSubtotals()
    {
        RecognisedTable table = Recognised.Table("""
            | 科目编码 | 科目名称 | 单位编码 | 单位名称 | 合计 | 基本支出 |
            |---|---|---|---|---|---|
            | | 合计 | | | 10.00 | 10.00 |
            | 2130306 | 水利工程运行与维护 | | | 7.00 | 7.00 |
            | | | 330001 | 青禾市水务局 | 7.00 | 7.00 |
            | 2210201 | 住房公积金 | | | 3.00 | 3.00 |
            | | | 330001 | 青禾市水务局 | 3.00 | 3.00 |
            """);

        Assert.DoesNotContain(table.Panes[0].Rows, row => row.Role == RecognisedRowRole.UnitSubtotal);
        Assert.Equal(["330001", "330001"], table.Panes[0].Rows.Where(row => row.Role == RecognisedRowRole.Item && row.Code is null).Select(row => row.UnitCode));
    }
}
