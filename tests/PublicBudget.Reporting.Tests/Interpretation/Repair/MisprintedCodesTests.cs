using System.Text;
using PublicBudget.Facts;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Tables.Recognition;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tests.Interpretation.Repair;

/// <summary>A misprinted code is put right only where name, place and digits or sums prove which was meant; it is reported and kept.</summary>
public class MisprintedCodesTests
{
    private const string Codes = """
        2024年部门支出总表

        部门：青禾市水文测报站

        单位：万元

        | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
        |---|---|---|---|---|
        | 208 | 社会保障和就业支出 | 96.20 | 96.20 | |
        | 20805 | 行政事业单位养老支出 | 96.20 | 96.20 | |
        | 2080505 | 机关事业单位基本养老保险缴费支出 | 64.10 | 64.10 | |
        | 2080506 | 机关事业单位职业年金缴费支出 | 32.10 | 32.10 | |
        | 210 | 卫生健康支出 | 30.00 | 29.00 | 1.00 |
        | 21011 | 行政事业单位医疗 | 30.00 | 29.00 | 1.00 |
        | 2101102 | 事业单位医疗 | 20.00 | 19.00 | 1.00 |
        | 2101103 | 公务员医疗补助 | 10.00 | 10.00 | |
        | | 合计 | 126.20 | 125.20 | 1.00 |
        """;

    [Theory]
    [InlineData("2101102", "7101102")] // a digit wrong
    [InlineData("2101102", "201102")] // a digit missing
    [InlineData("2101102", "21011022")] // a digit too many
    [InlineData("2101102", "2101120")] // two digits swapped
    [InlineData("2101102", "71102")] // a level wrong
    [InlineData("20805", "20895")] // a code with others below it
    public void Read_CodeWithOneSlip_IsPutRightAndReported(string meant, string printed)
    {
        Disclosure read = Read(Codes.Replace($"| {meant} |", $"| {printed} |", StringComparison.Ordinal));

        RecognisedTable table = Assert.Single(read.Tables);
        RecognisedRow row = Assert.Single(table.Panes[0].Rows, row => row.MisprintedCode is not null);
        Assert.Equal((meant, printed), (row.Code, row.PrintedCode));
        TableRepair repair = Assert.Single(table.Repairs);
        Assert.Contains(printed, repair.Text, StringComparison.Ordinal);
        Assert.Contains(meant, repair.Text, StringComparison.Ordinal);
        Assert.Equal(row.Place, repair.Place);
        Assert.Contains(read.Facts.Facts, fact => fact.Key.Function.ToString() == meant);
    }

    [Fact]
    public void Read_CodeInCells_IsPutRightCellByCell()
    {
        Disclosure read = Read("""
            2024年部门支出总表

            单位：元

            | 科目编码 | | | 科目名称 | 合计 |
            |---|---|---|---|---|
            | 类 | 款 | 项 | | |
            | 210 | | | 卫生健康支出 | 503,724 |
            | 210 | 11 | | 行政事业单位医疗 | 503,724 |
            | 7 | 11 | 02 | 事业单位医疗 | 503,724 |
            | | | | 合计 | 503,724 |
            """);

        RecognisedRow row = Assert.Single(read.Tables[0].Panes[0].Rows, row => row.MisprintedCode is not null);
        Assert.Equal(("2101102", "7 11 02", "71102"), (row.Code, row.PrintedCode, row.MisprintedCode));
        Assert.Equal("71102", Assert.Single(read.Facts.Codes, code => code.Name == "事业单位医疗").Code);
    }

    [Fact]
    public void Read_OtherDigits_ArePutRightWhereTheSumComesOut()
    {
        TableRepair repair = Assert.Single(Read(Codes.Replace("| 2101102 |", "| 9999999 |", StringComparison.Ordinal)).Tables[0].Repairs);

        Assert.Contains("the sum of 21011 comes out with it", repair.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("| 2101102 | 事业单位医疗 | 20.00 | 19.00 | 1.00 |", "| 9999999 | 事业单位医疗 | 20.10 | 19.10 | 1.00 |")] // neither digits nor sum
    [InlineData("| 2101102 | 事业单位医疗 |", "| 2101172 | 防汛医疗 |")] // a name of no list
    [InlineData("| 2101103 | 公务员医疗补助 |", "| 2101192 | 事业单位医疗 |")] // a name that is printed beside its code already
    [InlineData("| 2101102 | 事业单位医疗 |", "| 2131102 | 林业草原防灾减灾 |")] // a name of another class
    public void Read_UnprovedCode_StaysAsItIs(string printed, string other)
    {
        RecognisedTable table = Assert.Single(Read(Codes.Replace(printed, other, StringComparison.Ordinal)).Tables);

        Assert.Empty(table.Repairs);
        Assert.DoesNotContain(table.Panes[0].Rows, row => row.MisprintedCode is not null);
    }

    [Fact]
    public void Verify_CodePutRight_AccusesTheMisprintAndNoSum()
    {
        VerificationReport report = Read(Codes.Replace("| 2101102 |", "| 7101102 |", StringComparison.Ordinal)).Verify();

        Assert.Contains(report.Findings, finding => finding.RuleId is "COD-01" or "COD-02");
        Assert.DoesNotContain(report.Findings, finding => finding.Severity == Severity.Error && finding.RuleId.StartsWith("HIE", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_EconomicCode_IsPutRightToo()
    {
        RecognisedTable table = Read("""
            2024年一般公共预算基本支出表

            单位：万元

            | 科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费 |
            |---|---|---|---|---|
            | 301 | 工资福利支出 | 200.00 | 200.00 | |
            | 30101 | 基本工资 | 150.00 | 150.00 | |
            | 30l07 | 绩效工资 | 0.00 | 0.00 | |
            | 30183 | 住房公积金 | 50.00 | 50.00 | |
            | 302 | 商品和服务支出 | 9.00 | | 9.00 |
            | 30201 | 办公费 | 9.00 | | 9.00 |
            | | 合计 | 209.00 | 200.00 | 9.00 |
            """).Tables[0];

        Assert.Contains(table.Panes[0].Rows, row => row is { Code: "30113", MisprintedCode: "30183" });
    }

    private static Disclosure Read(string markdown) => Disclosure.Read(new MemoryStream(Encoding.UTF8.GetBytes(markdown)), FileFormat.Markdown);
}
