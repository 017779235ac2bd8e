using PublicBudget.Reporting.Tables.Checking;
using PublicBudget.Reporting.Tables.Recognition;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tests.Tables.Recognition;

/// <summary>Codes and totals as published worksheets print them. Names and figures are invented.</summary>
public class CodeColumnTests
{
    [Fact]
    public void Recognise_OnlyCodeBetweenTotalAndNote_IsACode()
    {
        RecognisedTable table = Recognised.Html(
            "<p>政府性基金预算支出表</p><table><tr><td>科目编码</td><td>科目名称</td><td>合计</td></tr><tr><td>合 计</td><td></td><td>4.00</td></tr>"
            + "<tr><td>2120803</td><td>城市建设支出</td><td>4.00</td></tr><tr><td colspan=3>注：本表反映本年度预算情况。</td></tr></table>").Tables.Single();

        Assert.Equal("合计: 4.00\n2120803 城市建设支出: 4.00", Recognised.Rows(table));
    }

    [Theory]
    [InlineData("2080105.0")]
    [InlineData("2080105/劳动保障监察")]
    [InlineData("208-01-05")]
    public void Recognise_CodeThatAProgramWrote_IsTheCode(string printed)
    {
        RecognisedTable table = Recognised.Table($"""
            | 科目编码 | 科目名称 | 合计 |
            |---|---|---|
            | 208 | 社会保障和就业支出 | 9.00 |
            | {printed.Split('/')[0]} | 劳动保障监察 | 9.00 |
            """);

        Assert.Equal(["208", "2080105"], table.Panes[0].Rows.Select(row => row.Code));
    }

    [Theory]
    [InlineData("（", "）")]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    public void Recognise_CodeInBracketsBehindTheName_IsTheCode(string open, string close)
    {
        RecognisedTable table = Recognised.Table($"""
            | 科目 | 合计 |
            |---|---|
            | 社会保障和就业支出{open}208{close} | 9.00 |
            | 行政运行（人力资源和社会保障管理事务）{open}2080101{close} | 9.00 |
            """);

        Assert.Equal("208 社会保障和就业支出: 9.00\n2080101 行政运行（人力资源和社会保障管理事务）: 9.00", Recognised.Rows(table));
    }

    [Theory]
    [InlineData("骨干教师奖励（200）")]
    [InlineData("修缮工程（2023）")]
    [InlineData("设备购置（31002号）")]
    public void Recognise_OtherNumberInBracketsBehindTheName_IsPartOfIt(string name)
        => Assert.Equal($"{name}: 9.00", Recognised.Rows(Recognised.Table($"| 项目 | 合计 |\n|---|---|\n| {name} | 9.00 |")));

    [Fact]
    public void Recognise_NameBehindASlash_IsTheName()
    {
        RecognisedTable table = Recognised.Table("""
            | 功能科目 | 合计 |
            |---|---|
            | 208/社会保障和就业支出 | 9.00 |
            | 2080105/劳动保障监察 | 9.00 |
            """);

        Assert.Equal("208 社会保障和就业支出: 9.00\n2080105 劳动保障监察: 9.00", Recognised.Rows(table));
    }

    // A sheet of paper adds up what it has room for.
    [Theory]
    [InlineData("本页合计")]
    [InlineData("本页小计")]
    public void Check_TotalsOfPages_AreNoTotalsOfTheTable(string name)
    {
        RecognisedTable table = Recognised.Table($"""
            支出预算明细表

            单位：万元

            | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
            |---|---|---|---|---|
            | 2080101 | 行政运行 | 5.00 | 5.00 | 0.00 |
            | 2080105 | 劳动保障监察 | 3.00 | 1.00 | 2.00 |
            | | {name} | 8.00 | 6.00 | 2.00 |
            | 2210201 | 住房公积金 | 1.00 | 1.00 | 0.00 |
            | | {name} | 1.00 | 1.00 | 0.00 |
            | | 合计 | 9.00 | 7.00 | 2.00 |
            """);

        Assert.Equal([RecognisedRowRole.Subtotal, RecognisedRowRole.Subtotal, RecognisedRowRole.Total], table.Panes[0].Rows.Where(row => row.Code is null).Select(row => row.Role));
        Assert.All(TableChecker.Check(table), check => Assert.Equal(Verdict.Exact, check.Verdict));
        Assert.Equal(3, TableChecker.Check(table).Count(check => check.Kind == TableCheckKind.TotalSum));
    }

    [Fact]
    public void Recognise_NumberedTitleWithoutTheWordTable_IsNoHeading()
    {
        RecognisedTable table = Recognised.Html(
            "<table><tr><td colspan=3>1、部门支出预算总体情况</td></tr><tr><td></td><td></td><td>单位：万元</td></tr>"
            + "<tr><td>科目编码</td><td>科目名称</td><td>合计</td></tr><tr><td>208</td><td>社会保障和就业支出</td><td>9.00</td></tr></table>").Tables.Single();

        Assert.Equal("208 社会保障和就业支出: 9.00", Recognised.Rows(table));
    }

    [Fact]
    public void Recognise_UnitInTheHeadingsOfOneSide_IsThatOfTheOther()
    {
        RecognisedTable table = Recognised.Html(
            "<p>收支总表</p><table><tr><td colspan=2>收入</td><td colspan=2>支出</td></tr><tr><td>项目</td><td>预算数（万元）</td><td>项目</td><td>预算数</td></tr>"
            + "<tr><td>一、财政拨款收入</td><td>9.00</td><td>一、教育支出</td><td>9.00</td></tr><tr><td>收入总计</td><td>9.00</td><td>支出总计</td><td>9.00</td></tr></table>").Tables.Single();

        Assert.Equal(Amounts.MoneyUnit.TenThousandYuan, table.Unit);
        Assert.All(table.Figures, figure => Assert.Equal("9.00万元", figure.Amount.ToString()));
    }

    [Fact]
    public void Recognise_UnitBesideNamesWithTheirCodes_IsTheUnitOfEach()
    {
        RecognisedTable table = Recognised.Html(
            "<p>支出总表</p><table><tr><td>预算单位</td><td>功能科目</td><td>合计</td></tr><tr><td colspan=2>合计</td><td>6.00</td></tr>"
            + "<tr><td rowspan=2>青禾区一中</td><td>2050204 高中教育</td><td>3.00</td></tr><tr><td>2210201 住房公积金</td><td>1.00</td></tr>"
            + "<tr><td>青禾区二中</td><td>2050204 高中教育</td><td>2.00</td></tr></table>").Tables.Single();

        Assert.Equal(["青禾区一中", "青禾区一中", "青禾区二中"], table.Panes[0].Rows.Where(row => row.Code is not null).Select(row => row.UnitCode));
    }
}
