using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Tests.Tables.Recognition;

/// <summary>Rows and headings that a page break cut in two.</summary>
public class BrokenPagesTests
{
    private const string Head = "<tr><td>科目编码</td><td>科目名称</td><td>合计</td></tr>";

    [Theory]
    [InlineData("<tr><td></td><td>保险缴费支出</td><td></td></tr>", "2080505 机关事业单位基本养老保险缴费支出: 4.00\n2080506 职业年金: 5.00")]
    [InlineData("<tr><td></td><td>合计</td><td></td></tr>", "2080505 机关事业单位基本养老: 4.00\n合计: _\n2080506 职业年金: 5.00")]
    public void Recognise_NameGoesOnOverThePage_IsOneName(string first, string rows)
        => Assert.Equal(rows, Recognised.Rows(Pages($"{Head}<tr><td>2080505</td><td>机关事业单位基本养老</td><td>4.00</td></tr>", $"{first}<tr><td>2080506</td><td>职业年金</td><td>5.00</td></tr>")));

    // The total alone, printed across the columns of codes and names, does not make names of the codes below it.
    [Fact]
    public void Recognise_NothingButTheTotalBeforeTheBreak_CodesAreCodes() => Assert.Equal(
        [null, "208", "20805"],
        Pages(
            "<tr><td>科目编码</td><td>科目名称</td><td>合计</td></tr><tr><td colspan=2>合计</td><td>9.00</td></tr><tr><td colspan=3></td></tr>",
            "<tr><td>208</td><td>社会保障和就业支出</td><td>9.00</td></tr><tr><td>20805</td><td>行政事业单位养老支出</td><td>9.00</td></tr>").Panes[0].Rows.Select(row => row.Code));

    [Fact]
    public void Recognise_RowWithoutACodeInATableWithoutCodes_StaysARow() => Assert.Equal(
        "甲: 4.00\n乙: _\n丙: 5.00",
        Recognised.Rows(Pages("<tr><td>项目</td><td>合计</td></tr><tr><td>甲</td><td>4.00</td></tr>", "<tr><td>乙</td><td></td></tr><tr><td>丙</td><td>5.00</td></tr>")));

    [Theory]
    [InlineData("算拨款收入", "一、事业收入: 4.00\n二、一般公共预算拨款收入: 5.00\n合计: 9.00")]
    [InlineData("上年结转", "一、事业收入: 4.00\n二、一般公共预: 5.00\n上年结转: _\n合计: 9.00")]
    [InlineData("三、其他收入", "一、事业收入: 4.00\n二、一般公共预: 5.00\n三、其他收入: _\n合计: 9.00")]
    public void Recognise_NumberedNameGoesOnOverThePage_IsOneName(string first, string rows) => Assert.Equal(rows, Recognised.Rows(Pages(
        "<tr><td>项目</td><td>预算数</td></tr><tr><td>一、事业收入</td><td>4.00</td></tr><tr><td>二、一般公共预</td><td>5.00</td></tr>", $"<tr><td>{first}</td><td></td></tr><tr><td>合计</td><td>9.00</td></tr>")));

    [Fact]
    public void Recognise_HeadingsOfOneGroupOnTheNextPage_StandBelowIt() => Assert.Equal("合计|基本支出/小计|基本支出/人员经费|项目支出", Recognised.Headers(Pages(
        "<tr><td>科目编码</td><td>科目名称</td><td>合计</td><td colspan=2>基本支出</td><td>项目支出</td></tr>",
        "<tr><td></td><td></td><td></td><td>小计</td><td>人员经费</td><td></td></tr><tr><td>208</td><td>社会保障和就业支出</td><td>9.00</td><td>5.00</td><td>5.00</td><td>4.00</td></tr>")));

    [Theory]
    [InlineData("<tr><td>栏次</td><td></td><td>1</td><td>2</td></tr>")]
    [InlineData("<tr><td>栏次</td><td></td><td>1</td><td>出2</td></tr>")]
    public void Recognise_ColumnNumbersOnTheNextPage_AreNoFigures(string numbers) => Assert.Equal("208 社会保障和就业支出: 9.00 9.00", Recognised.Rows(Pages(
        "<tr><td>科目编码</td><td>科目名称</td><td>合计</td><td>基本支出</td></tr>", $"{numbers}<tr><td>208</td><td>社会保障和就业支出</td><td>9.00</td><td>9.00</td></tr>")));

    [Theory]
    [InlineData("1234567", "8", "2080505 养老: 12345678 5.00\n2080506 职业年金: 5.00 5.00")]
    [InlineData("1234567.8", "0", "2080505 养老: 1234567.80 5.00\n2080506 职业年金: 5.00 5.00")]
    [InlineData("4.00", "67.80", "2080505 养老: 4.00 5.00\n2080506 职业年金: 5.00 5.00")]
    public void Recognise_DigitsGoOnOverThePage_AreOneFigure(string figure, string rest, string rows) => Assert.Equal(rows, Recognised.Rows(Pages(
        $"<tr><td>科目编码</td><td>科目名称</td><td>合计</td><td>本年</td></tr><tr><td>2080505</td><td>养老</td><td>{figure}</td><td>5.00</td></tr>",
        $"<tr><td></td><td></td><td>{rest}</td><td></td></tr><tr><td>2080506</td><td>职业年金</td><td>5.00</td><td>5.00</td></tr>")));

    [Fact]
    public void Recognise_HeadingsGoOnOverThePage_AreWhole()
    {
        RecognisedTable table = Pages("<tr><td>单位名称</td><td>公务用车购置</td><td>公务接待费</td></tr>", "<tr><td></td><td>及运行费</td><td></td></tr><tr><td>甲</td><td>4.00</td><td>1.00</td></tr>");

        Assert.Equal("公务用车购置及运行费|公务接待费", Recognised.Headers(table));
        Assert.Equal("甲: 4.00 1.00", Recognised.Rows(table));
    }

    // The codes are one column above the break where no line parts them there, or three; a heading may be cut besides.
    [Theory]
    [InlineData("<tr><td>科目编码</td><td>科目名称</td><td>合计</td><td>项目支出</td></tr>", "")]
    [InlineData("<tr><td colspan=3>科目编码</td><td>科目名称</td><td>合计</td><td>项目支出</td></tr>", "")]
    [InlineData("<tr><td>科目编码</td><td></td><td></td><td>科目名称</td><td>合计</td><td>项目</td></tr>", "<tr><td></td><td></td><td></td><td></td><td></td><td>支出</td></tr>")]
    public void Recognise_LevelsOfCodesOnTheNextPage_StandUnderTheirHeadings(string first, string rest)
    {
        RecognisedTable table = Pages(first, rest + "<tr><td>类</td><td>款</td><td>项</td><td></td><td></td><td></td></tr><tr><td>208</td><td></td><td></td><td>社会保障和就业支出</td><td>9.00</td><td>9.00</td></tr>"
            + "<tr><td>208</td><td>05</td><td></td><td>行政事业单位养老支出</td><td>9.00</td><td>9.00</td></tr><tr><td>208</td><td>05</td><td>01</td><td>行政单位离退休</td><td>9.00</td><td>9.00</td></tr>");

        Assert.Equal("合计|项目支出", Recognised.Headers(table));
        Assert.Equal("208 社会保障和就业支出: 9.00 9.00\n20805 行政事业单位养老支出: 9.00 9.00\n2080501 行政单位离退休: 9.00 9.00", Recognised.Rows(table));
        Assert.Empty(table.Unrecognised);
    }

    [Fact]
    public void Recognise_HeadingsOfTwoRowsParted_AreWhole()
    {
        RecognisedTable table = Pages(
            "<tr><td>科目编码</td><td>科目名称</td><td>合计</td><td>基本支出</td><td></td></tr>",
            "<tr><td></td><td></td><td></td><td>人员经费</td><td>公用经费</td></tr><tr><td>2080501</td><td>行政单位离退休</td><td>9.00</td><td>5.00</td><td>4.00</td></tr>");

        Assert.Equal("合计|基本支出/人员经费|基本支出/公用经费", Recognised.Headers(table));
        Assert.Equal("2080501 行政单位离退休: 9.00 5.00 4.00", Recognised.Rows(table));
    }

    [Fact]
    public void Recognise_CodesInOneColumnOnTheNextPage_GoOn() => Assert.Equal(
        "208 社会保障和就业支出: 9.00 9.00\n20805 行政事业单位养老支出: 9.00 9.00\n2080501 行政单位离退休: 4.00 4.00\n2080502 事业单位离退休: 5.00 5.00",
        Recognised.Rows(Pages(
            "<tr><td>类</td><td>款</td><td>项</td><td>科目名称</td><td>合计</td><td>基本支出</td></tr><tr><td>208</td><td></td><td></td><td>社会保障和就业支出</td><td>9.00</td><td>9.00</td></tr>"
            + "<tr><td>208</td><td>05</td><td></td><td>行政事业单位养老支出</td><td>9.00</td><td>9.00</td></tr>",
            "<tr><td>2080501</td><td>行政单位离退休</td><td>4.00</td><td>4.00</td></tr><tr><td>2080502</td><td>事业单位离退休</td><td>5.00</td><td>5.00</td></tr>")));

    [Fact]
    public void Recognise_OtherColumnsOnTheNextPage_AreNoContinuation() => Assert.Equal(2, Recognised.Html(
        "<p>支出明细表</p><p>单位：万元</p><table><tr><td>类</td><td>款</td><td>科目名称</td><td>合计</td></tr><tr><td>208</td><td></td><td>社会保障和就业支出</td><td>9.00</td></tr></table>"
        + "<table><tr><td>某街道</td><td>4.00</td><td>5.00</td></tr></table>").Tables.Count);

    private static RecognisedTable Pages(string first, string second) => Recognised.Html($"<p>支出明细表</p><p>单位：万元</p><table>{first}</table><table>{second}</table>").Tables.Single();
}
