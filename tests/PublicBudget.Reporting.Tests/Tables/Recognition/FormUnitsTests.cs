using PublicBudget.Amounts;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Tests.Tables.Recognition;

/// <summary>Forms of projects whose unit stands in the cell that heads their amounts, with two amounts in a line.</summary>
public class FormUnitsTests
{
    private const string Form =
        """
        <p>项目支出绩效目标申报表</p><table>
        <tr><td>项目名称</td><td>河道保洁</td><td>项目类别</td><td>特定目标类</td></tr>
        <tr><td rowspan=3>项目资金（元）</td><td>项目资金总额</td><td>900,000.00</td><td>年度资金申请总额</td><td>300,000.00</td></tr>
        <tr><td>其中：财政资金</td><td>900,000.00</td><td>其中：当年财政拨款</td><td>300,000.00</td></tr>
        <tr><td></td><td></td><td>上年结转资金</td><td>0.00</td></tr>
        <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td></tr><tr><td>产出指标</td><td>数量指标</td><td>保洁河道</td><td>=4条</td></tr></table>
        """;

    [Fact]
    public void Recognise_UnitInTheHeadOfTheAmounts_IsTheirs()
    {
        RecognisedTable table = Recognised.Html(Form).Tables.Single();

        Assert.Empty(table.Unrecognised);
        Assert.Equal(
            ["项目资金总额=900000元", "年度资金申请总额=300000元", "其中：财政资金=900000元", "其中：当年财政拨款=300000元", "上年结转资金=0元"],
            table.Figures.Select(figure => $"{figure.Row.Name}={figure.Amount!.Value.Value:0.##}{(figure.Amount.Value.Unit == MoneyUnit.Yuan ? "元" : "?")}"));
    }
}
