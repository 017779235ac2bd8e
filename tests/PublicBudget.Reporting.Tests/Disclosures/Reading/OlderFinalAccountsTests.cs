using System.Globalization;
using System.Text;
using PublicBudget.Budgets;
using PublicBudget.Facts;
using PublicBudget.Periods;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tests.Disclosures.Reading;

/// <summary>The tables of final accounts as they were printed until 2019: a plain 合计 at the end, some of the parts named by 其中.</summary>
public sealed class OlderFinalAccountsTests
{
    private static readonly BudgetVersion Outturn = new(new FiscalYear(2018), BudgetStage.Outturn);

    [Theory]
    [InlineData("108.00", false)]
    [InlineData("109.00", true)]
    public void Verify_PlainTotalBelowThatOfTheYear_HoldsWhatIsCarriedOver(string total, bool isReproached)
    {
        Disclosure published = Read(
            "<p>收入支出决算总表</p><p>单位：万元</p><table><tr><td colspan=2>收入</td><td colspan=2>支出</td></tr><tr><td>项目</td><td>决算数</td><td>项目（按功能分类）</td><td>决算数</td></tr>"
            + "<tr><td>一、财政拨款收入</td><td>90.00</td><td>一、社会保障和就业支出</td><td>80.00</td></tr><tr><td>其中：政府性基金预算财政拨款</td><td>20.00</td><td>二、城乡社区支出</td><td>20.00</td></tr>"
            + "<tr><td>二、事业收入</td><td>10.00</td><td></td><td></td></tr><tr><td>本年收入合计</td><td>100.00</td><td>本年支出合计</td><td>100.00</td></tr>"
            + $"<tr><td>年初结转和结余</td><td>8.00</td><td>年末结转和结余</td><td>8.00</td></tr><tr><td>合计</td><td>108.00</td><td>合计</td><td>{total}</td></tr></table>");

        Assert.Equal(isReproached, published.Verify().Findings.Any(finding => finding.Verdict == Verdict.Contradicted));
        Assert.Equal(decimal.Parse(total, CultureInfo.InvariantCulture), published.Facts[FactKeys.TotalExpenditure(Outturn)].Amount?.Value);
        Assert.Equal(100, published.Facts[FactKeys.Expenditure(Outturn, FundScope.AllFunds)].Amount?.Value);
    }

    [Fact]
    public void Verify_PartOfARevenueUnderItsHeading_IsNoSourceOfItsOwn()
    {
        Disclosure published = Read(
            "<p>收入决算表</p><p>单位：万元</p><table><tr><td colspan=2>项目</td><td rowspan=2>本年收入合计</td><td rowspan=2>财政拨款收入</td><td rowspan=2>上级补助收入</td><td colspan=2>事业收入</td><td rowspan=2>其他收入</td></tr>"
            + "<tr><td>科目编码</td><td>科目名称</td><td>小计</td><td>其中：教育收费</td></tr>"
            + "<tr><td colspan=2>合计</td><td>100.00</td><td>85.00</td><td></td><td>12.00</td><td>7.00</td><td>3.00</td></tr>"
            + "<tr><td>205</td><td>教育支出</td><td>40.00</td><td>25.00</td><td></td><td>12.00</td><td>7.00</td><td>3.00</td></tr>"
            + "<tr><td>208</td><td>社会保障和就业支出</td><td>20.00</td><td>20.00</td><td></td><td></td><td></td><td></td></tr><tr><td>210</td><td>卫生健康支出</td><td>20.00</td><td>20.00</td><td></td><td></td><td></td><td></td></tr>"
            + "<tr><td>221</td><td>住房保障支出</td><td>20.00</td><td>20.00</td><td></td><td></td><td></td><td></td></tr></table>");

        Assert.DoesNotContain(published.Verify().Findings, finding => finding.Verdict == Verdict.Contradicted);
        Assert.Equal(12, published.Facts[FactKeys.Revenue(Outturn, RevenueSource.InstitutionalActivities)].Amount?.Value);
        Assert.Equal(FigureState.Absent, published.Facts[FactKeys.Revenue(Outturn, RevenueSource.SpecialFiscalAccount)].State);
    }

    private static Disclosure Read(string body) => Disclosure.Read(new MemoryStream(Encoding.UTF8.GetBytes($"<html><body><p>2018年度某县教育局部门决算</p>{body}</body></html>")));
}
