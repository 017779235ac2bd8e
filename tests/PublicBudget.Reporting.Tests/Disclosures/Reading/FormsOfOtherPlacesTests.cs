using System.Text;
using PublicBudget.Classifications;
using PublicBudget.Facts;
using PublicBudget.Periods;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Tables.Recognition;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tests.Disclosures.Reading;

/// <summary>Tables as other places print them: columns that divide otherwise, totals across panes, numbers of annexes before titles.</summary>
public sealed class FormsOfOtherPlacesTests
{
    private const string Title = "<p>某市教育局2023年部门预算</p>";

    private static readonly BudgetVersion Approved = new(new FiscalYear(2023), BudgetStage.Approved);

    private const string BesideFamilies =
        "<table><tr><td rowspan=2>科目编码</td><td rowspan=2>科目名称</td><td rowspan=2>合计</td><td colspan=4>基本支出</td><td rowspan=2>项目支出</td></tr>"
        + "<tr><td>小计</td><td>人员经费</td><td>公用经费</td><td>对个人和家庭的补助</td></tr>";

    [Theory]
    [InlineData("5.00", false)]
    [InlineData("6.00", true)]
    public void Verify_PersonnelBesideFamilies_IsWithoutThem(string families, bool isReproached)
    {
        Disclosure published = Read(
            "<p>部门收支总表</p><p>单位：万元</p><table><tr><td colspan=2>收入</td><td colspan=2>支出</td></tr><tr><td>项目</td><td>预算数</td><td>项目</td><td>预算数</td></tr>"
            + "<tr><td>一、一般公共预算拨款收入</td><td>95.00</td><td>一、基本支出</td><td>85.00</td></tr><tr><td></td><td></td><td>人员经费</td><td>65.00</td></tr><tr><td></td><td></td><td>公用经费</td><td>20.00</td></tr>"
            + "<tr><td></td><td></td><td>二、项目支出</td><td>10.00</td></tr><tr><td>收入总计</td><td>95.00</td><td>支出总计</td><td>95.00</td></tr></table>"
            + $"<p>部门支出总表</p><p>单位：万元</p>{BesideFamilies}"
            + $"<tr><td>205</td><td>教育支出</td><td>95.00</td><td>85.00</td><td>60.00</td><td>20.00</td><td>{families}</td><td>10.00</td></tr>"
            + $"<tr><td></td><td>合计</td><td>95.00</td><td>85.00</td><td>60.00</td><td>20.00</td><td>{families}</td><td>10.00</td></tr></table>");

        Assert.Equal(isReproached, published.Verify().Findings.Any(finding => finding.Verdict == Verdict.Contradicted));
        Assert.Equal(60, published.Facts[FactKeys.Expenditure(Approved, FundScope.AllFunds, FunctionalCode.Parse("205"), ExpenditureColumn.WagesAndBenefits)].Amount?.Value);
    }

    [Fact]
    public void Read_TotalAcrossPanes_IsThatOfAll()
    {
        Disclosure published = Read(
            $"<p>一般公共预算基本支出表</p><p>单位：万元</p>{TwoPanes}"
            + "<tr><td colspan=2>人员经费合计</td><td>65.00</td><td colspan=2>公用经费合计</td><td>20.00</td></tr><tr><td colspan=5>合计</td><td>85.00</td></tr></table>");

        Assert.Equal(85, published.Facts[FactKeys.Expenditure(Approved, FundScope.GeneralPublicBudget, ExpenditureColumn.Basic)].Amount?.Value);
        Assert.Equal(20, published.Facts[FactKeys.Expenditure(Approved, FundScope.GeneralPublicBudget, ExpenditureColumn.Operating)].Amount?.Value);
        Assert.DoesNotContain(published.Verify().Findings, finding => finding.Verdict == Verdict.Contradicted || finding.RuleId == "INT-18");
    }

    // A format without spans leaves the cells between the name and the amount empty.
    [Fact]
    public void Read_TotalWhoseNameStandsPanesAway_IsThatOfAll()
    {
        Disclosure published = Disclosure.Read(new MemoryStream(Encoding.UTF8.GetBytes("""
            # 某市教育局2023年部门预算

            一般公共预算基本支出表

            单位：万元

            | 人员经费 | | | 公用经费 | | |
            |---|---|---|---|---|---|
            | 科目编码 | 科目名称 | 预算数 | 科目编码 | 科目名称 | 预算数 |
            | 301 | 工资福利支出 | 65.00 | 302 | 商品和服务支出 | 20.00 |
            | 30101 | 基本工资 | 65.00 | 30201 | 办公费 | 20.00 |
            | 人员经费合计 | | 65.00 | 公用经费合计 | | 20.00 |
            | 合计 | | | | | 85.00 |
            """)), FileFormat.Markdown);

        Assert.Equal(85, published.Facts[FactKeys.Expenditure(Approved, FundScope.GeneralPublicBudget, ExpenditureColumn.Basic)].Amount?.Value);
        Assert.DoesNotContain(published.Verify().Findings, finding => finding.Verdict == Verdict.Contradicted || finding.RuleId == "INT-18");
    }

    [Fact]
    public void Read_NameThatCoversAColumnOfFigures_LeavesNoBlankFigureThere()
    {
        Disclosure published = Read(
            "<p>一般公共预算基本支出表</p><p>单位：万元</p><table><tr><td colspan=3>人员经费</td><td colspan=6>公用经费</td></tr><tr><td>科目编码</td><td>科目名称</td><td>预算数</td><td>科目编码</td><td>科目名称</td><td>预算数</td><td>科目编码</td><td>科目名称</td><td>预算数</td></tr>"
            + "<tr><td>301</td><td>工资福利支出</td><td>65.00</td><td>302</td><td>商品和服务支出</td><td>20.00</td><td>310</td><td>资本性支出</td><td></td></tr>"
            + "<tr><td>30101</td><td>基本工资</td><td>65.00</td><td>30201</td><td>办公费</td><td>20.00</td><td>31002</td><td>办公设备购置</td><td></td></tr>"
            + "<tr><td colspan=2>人员经费合计</td><td>65.00</td><td colspan=5>公用经费合计</td><td>20.00</td></tr></table>");

        Assert.Equal(20, published.Facts[FactKeys.Expenditure(Approved, FundScope.GeneralPublicBudget, ExpenditureColumn.Operating)].Amount?.Value);
        Assert.DoesNotContain(published.Verify().Findings, finding => finding.Verdict == Verdict.Contradicted || finding.RuleId == "INT-18");
    }

    [Theory]
    [InlineData("附表 一般公共预算支出表", TableRole.GeneralPublicBudget)]
    [InlineData("附表：一般公共预算基本支出表", TableRole.Basic)]
    [InlineData("附表 “三公”经费支出表", TableRole.ThreePublic)]
    [InlineData("附表一 一般公共预算支出表", TableRole.GeneralPublicBudget)]
    [InlineData("附表三 “三公”经费支出表", TableRole.ThreePublic)]
    public void RoleOf_TitleBehindAnAnnex_KeepsItsFirstWord(string title, TableRole role) => Assert.Equal(role, TableTitles.RoleOf(title));

    [Theory]
    [InlineData("20.00", 1)]
    [InlineData("19.00", 0)]
    public void Verify_VehiclesThatAFormDoesNotDivide_AreNoError(string total, int reproached)
    {
        Finding[] findings =
        [
            .. Read(
                "<p>一般公共预算“三公”经费支出表</p><p>单位：万元</p><table><tr><td>合计</td><td>因公出国（境）费</td><td>公务用车购置及运行费</td><td>公务接待费</td></tr>"
                + $"<tr><td>{total}</td><td>0.00</td><td>12.00</td><td>7.00</td></tr></table>").Verify().Findings.Where(finding => finding.Verdict == Verdict.Contradicted),
        ];

        Assert.Equal(reproached, findings.Count(finding => finding.RuleId == "SG-01"));
        Assert.DoesNotContain(findings, finding => finding.RuleId == "SG-03");
    }

    private const string TwoPanes =
        "<table><tr><td colspan=3>人员经费</td><td colspan=3>公用经费</td></tr><tr><td>科目编码</td><td>科目名称</td><td>金额</td><td>科目编码</td><td>科目名称</td><td>金额</td></tr>"
        + "<tr><td>301</td><td>工资福利支出</td><td>60.00</td><td>302</td><td>商品和服务支出</td><td>20.00</td></tr><tr><td>30101</td><td>基本工资</td><td>60.00</td><td>30201</td><td>办公费</td><td>20.00</td></tr>"
        + "<tr><td>303</td><td>对个人和家庭的补助</td><td>5.00</td><td></td><td></td><td></td></tr><tr><td>30302</td><td>退休费</td><td>5.00</td><td></td><td></td><td></td></tr>";

    private static Disclosure Read(string body) => Disclosure.Read(new MemoryStream(Encoding.UTF8.GetBytes($"<html><body>{Title}{body}</body></html>")));
}
