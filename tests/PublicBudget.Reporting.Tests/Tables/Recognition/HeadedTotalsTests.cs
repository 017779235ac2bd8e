using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Tests.Tables.Recognition;

/// <summary>Forms that leave no row between their headings and the total: one row is both.</summary>
public class HeadedTotalsTests
{
    private const string FundRows = "<tr><td>221</td><td>住房保障支出</td><td>1.00</td><td>40.00</td><td>41.00</td><td></td><td>41.00</td></tr>";

    [Theory]
    [InlineData("<tr><td colspan=2>项目</td><td rowspan=2>年初结转和结余</td><td rowspan=2>本年收入</td><td colspan=3>本年支出</td></tr><tr><td>科目编码</td><td>科目名称</td><td></td><td></td><td></td></tr>")]
    [InlineData("<tr><td>项目</td><td></td><td>年初结转和结余</td><td>本年收入</td><td>本年支出</td><td></td><td></td></tr><tr><td>科目编码</td><td>科目名称</td><td></td><td></td><td></td><td></td><td></td></tr>")]
    public void Recognise_TotalBesideTheHeadingsOfAGroup_IsBoth(string head)
    {
        RecognisedTable table = Table($"{head}<tr><td>合计</td><td></td><td>1.00</td><td>40.00</td><td>合计</td><td>基本支出</td><td>项目支出</td></tr>{FundRows}");

        Assert.Equal("年初结转和结余|本年收入|本年支出/合计|本年支出/基本支出|本年支出/项目支出", Recognised.Headers(table));
        Assert.Equal("合计: 1.00 40.00 _ _ _\n221 住房保障支出: 1.00 40.00 41.00 _ 41.00", Recognised.Rows(table));
    }

    [Fact]
    public void Recognise_HeadingOverTwoColumnsBesideTheTotal_LeavesNoFigureInEither()
    {
        RecognisedTable table = Table(
            "<tr><td colspan=2>项目</td><td rowspan=2>年初结转和结余</td><td rowspan=2>本年收入</td><td colspan=4>本年支出</td></tr><tr><td>科目编码</td><td>科目名称</td><td></td><td></td><td></td><td></td></tr>"
            + "<tr><td>合计</td><td></td><td>1.00</td><td>40.00</td><td>合计</td><td>基本支出</td><td colspan=2>项目支出</td></tr>"
            + "<tr><td>221</td><td>住房保障支出</td><td>1.00</td><td>40.00</td><td>41.00</td><td></td><td>40.00</td><td>1.00</td></tr>");

        Assert.Equal([false, false, true, true, true, true], table.Figures.Where(figure => figure.Row.Name == "合计").Select(figure => figure.IsHeading));
    }

    [Fact]
    public void Recognise_LevelsOfCodesBesideTheTotal_AreHeadings()
    {
        RecognisedTable table = Table(
            "<tr><td colspan=4>项目</td><td rowspan=2>本年支出合计</td><td rowspan=2>基本支出</td></tr><tr><td colspan=3 rowspan=2>科目编码</td><td rowspan=2>科目名称</td></tr><tr><td>决算数</td><td>决算数</td></tr>"
            + "<tr><td>类</td><td>款</td><td>项</td><td>合计</td><td>9.00</td><td>5.00</td></tr><tr><td colspan=3>2080501</td><td>行政单位离退休</td><td>9.00</td><td>5.00</td></tr>");

        Assert.Equal("本年支出合计/决算数|基本支出/决算数", Recognised.Headers(table));
        Assert.Equal("合计: 9.00 5.00\n2080501 行政单位离退休: 9.00 5.00", Recognised.Rows(table));
        Assert.Equal(3, table.Panes.Single().Columns.Count(column => column.Kind == ColumnKind.Code));
    }

    [Fact]
    public void Recognise_TotalOfABodyWithoutHeadings_IsARow() => Assert.Equal(
        "合计: 9.00 5.00\n甲: 9.00 5.00",
        Recognised.Rows(Table("<tr><td>项目</td><td>预算数</td><td>决算数</td></tr><tr><td>合计</td><td>9.00</td><td>5.00</td></tr><tr><td>甲</td><td>9.00</td><td>5.00</td></tr>")));

    [Fact]
    public void Recognise_ListWithoutFigures_CountsNoNumbersOfItsLines()
        => Assert.Empty(Recognised.Html("<table><tr><td>序号</td><td>单位名称</td><td>备注</td></tr><tr><td>1</td><td>某局本级</td><td></td></tr><tr><td>2</td><td>某中心</td><td></td></tr></table>").Tables.Single().Unrecognised);

    private static RecognisedTable Table(string rows) => Recognised.Html($"<p>政府性基金预算财政拨款收入支出决算表</p><p>单位：万元</p><table>{rows}</table>").Tables.Single();
}
