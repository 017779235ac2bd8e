using PublicBudget.Amounts;
using PublicBudget.Reporting.Tables.Checking;
using PublicBudget.Reporting.Tables.Recognition;
using PublicBudget.Verification;

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
        <tr><td>其他资金</td><td>0.00</td><td>其他资金</td><td>0.00</td></tr>
        <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td></tr><tr><td>产出指标</td><td>数量指标</td><td>保洁河道</td><td>=4条</td></tr></table>
        """;

    [Theory]
    [InlineData(Form, 0)]
    [InlineData("900,000.00</td><td>年度", 1)]
    [InlineData("300,000.00</td></tr>\n<tr><td>其中", 1)]
    public void Check_TotalAboveItsParts_IsTheirSum(string changed, int wrong)
    {
        string form = changed == Form ? Form : Form.Replace(changed, changed.Replace("00,000.00", "00,100.00", StringComparison.Ordinal), StringComparison.Ordinal);

        IReadOnlyList<TableCheck> checks = TableChecker.Check(Recognised.Html(form).Tables.Single());

        Assert.Equal(2, checks.Count);
        Assert.Equal(wrong, checks.Count(check => check.Verdict == Verdict.Contradicted));
    }

    [Fact]
    public void Recognise_FormThatGoesOnInFewerColumns_IsReadAsFarAsItGoes()
    {
        RecognisedTable table = Recognised.Html(Form + "<table><tr><td>产出指标</td></tr><tr><td>时效指标</td></tr></table>").Tables[0];

        Assert.Equal("保洁河道", table.Indicators[0].Name);
        Assert.Equal(2, TableChecker.Check(table).Count);
    }

    [Fact]
    public void Recognise_UnitInTheHeadOfTheAmounts_IsTheirs()
    {
        RecognisedTable table = Recognised.Html(Form).Tables.Single();

        Assert.Empty(table.Unrecognised);
        Assert.Equal(
            ["项目资金总额=900000元", "年度资金申请总额=300000元", "其中：财政资金=900000元", "其中：当年财政拨款=300000元", "其他资金=0元", "其他资金=0元"],
            table.Figures.Select(figure => $"{figure.Row.Name}={figure.Amount!.Value.Value:0.##}{(figure.Amount.Value.Unit == MoneyUnit.Yuan ? "元" : "?")}"));
    }
}
