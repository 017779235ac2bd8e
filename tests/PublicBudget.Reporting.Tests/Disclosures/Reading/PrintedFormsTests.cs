using System.Text;
using PublicBudget.Classifications;
using PublicBudget.Facts;
using PublicBudget.Periods;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tests.Disclosures.Reading;

/// <summary>Headings, titles and rows as districts print them: what they say is known, and nothing right is reproached.</summary>
public class PrintedFormsTests
{
    private static readonly BudgetVersion Approved = new(new FiscalYear(2026), BudgetStage.Approved);
    private static readonly BudgetVersion Outturn = new(new FiscalYear(2025), BudgetStage.Outturn);

    [Fact]
    public void Read_BasicExpenditureUnderAHeadingOfItsFund_HasItsData()
    {
        FactSheet facts = Read(
            "<p>2026年部门一般公共预算基本支出部门预算经济分类预算表</p><p>编制部门：某区园林局 单位：元</p><table><tr><td colspan=2>项目</td><td colspan=3>一般公共预算基本支出</td></tr>"
            + "<tr><td>经济分类科目编码</td><td>经济分类科目名称</td><td>合计</td><td>人员经费</td><td>公用经费</td></tr><tr><td>301</td><td>工资福利支出</td><td>700</td><td>700</td><td></td></tr>"
            + "<tr><td>30101</td><td>基本工资</td><td>700</td><td>700</td><td></td></tr><tr><td>302</td><td>商品和服务支出</td><td>200</td><td></td><td>200</td></tr><tr><td>30201</td><td>办公费</td><td>200</td><td></td><td>200</td></tr>"
            + "<tr><td colspan=2>合计</td><td>900</td><td>700</td><td>200</td></tr></table>").Facts;

        Assert.Equal(900, facts[FactKeys.Expenditure(Approved, FundScope.GeneralPublicBudget, ExpenditureColumn.Basic)].Amount?.Value);
        Assert.Equal(700, facts[FactKeys.Expenditure(Approved, FundScope.GeneralPublicBudget, ExpenditureColumn.Personnel)].Amount?.Value);
        Assert.Equal(200, facts[FactKeys.Expenditure(Approved, FundScope.GeneralPublicBudget, DepartmentalEconomicCode.Parse("30201"), ExpenditureColumn.Basic)].Amount?.Value);
    }

    [Fact]
    public void Read_HeadingThatNamesTheStageToo_IsKnown() => Assert.Equal(
        0,
        Read("<p>某区园林局2025年度部门决算</p>" + General("一般公共预算财政拨款支出决算数", "")).Coverage.Labelled);

    [Theory]
    [InlineData("<p>某市某区</p><p>园林绿化局</p><p>2025 年度部门决算</p>", "某市某区园林绿化局")]
    [InlineData("<p>某区园林绿化局</p><p>2025 年度部门决算</p>", "某区园林绿化局")]
    [InlineData("<p>某区人民政府</p><p>临河街道办事处 2025</p><p>年度部门决算</p>", "某区人民政府临河街道办事处")]
    [InlineData("<p>某市某区2026年区级部门预算</p><p>预算主管部门：某区园林绿化局</p>", "某区园林绿化局")]
    public void Read_TitleInSeveralLines_NamesTheOrganisation(string title, string organisation) => Assert.Equal(organisation, Read(title + "<p>目录</p>").Facts.Info.Organisation);

    [Fact]
    public void Verify_FundWithoutATotalOfItsExpenditure_IsNotTakenForNothing()
    {
        Disclosure published = Read(
            "<p>某区园林局2025年度部门决算</p><p>收入支出决算总表</p><p>单位：万元</p><table><tr><td colspan=2>收入</td><td colspan=2>支出</td></tr><tr><td>项目</td><td>决算数</td><td>项目</td><td>决算数</td></tr>"
            + "<tr><td>一、一般公共预算财政拨款收入</td><td>60.00</td><td>一、住房保障支出</td><td>100.00</td></tr><tr><td>二、政府性基金预算财政拨款收入</td><td>40.00</td><td></td><td></td></tr>"
            + "<tr><td>本年收入合计</td><td>100.00</td><td>本年支出合计</td><td>100.00</td></tr><tr><td>总计</td><td>100.00</td><td>总计</td><td>100.00</td></tr></table>"
            + "<p>支出决算表</p><p>单位：万元</p><table><tr><td>科目编码</td><td>科目名称</td><td>本年支出合计</td><td>基本支出</td><td>项目支出</td></tr><tr><td colspan=2>合计</td><td>100.00</td><td>60.00</td><td>40.00</td></tr>"
            + "<tr><td>221</td><td>住房保障支出</td><td>100.00</td><td>60.00</td><td>40.00</td></tr></table>"
            + General("一般公共预算财政拨款支出", "")
            + "<p>政府性基金预算财政拨款收入支出决算表</p><p>单位：万元</p><table><tr><td colspan=2>项目</td><td rowspan=2>本年收入</td><td colspan=3>本年支出</td></tr><tr><td>科目编码</td><td>科目名称</td><td></td><td></td><td></td></tr>"
            + "<tr><td colspan=2>合计</td><td>40.00</td><td>合计</td><td>基本支出</td><td>项目支出</td></tr><tr><td>221</td><td>住房保障支出</td><td>40.00</td><td>40.00</td><td></td><td>40.00</td></tr></table>");

        Assert.Equal(40, published.Facts[FactKeys.Expenditure(Outturn, FundScope.GovernmentManagedFunds, FunctionalCode.Parse("221"), ExpenditureColumn.Project)].Amount?.Value);
        Assert.DoesNotContain(published.Verify().Findings, finding => finding.Verdict == Verdict.Contradicted);
    }

    [Theory]
    [InlineData("公务用车运行维护费支出19.50万元", false)]
    [InlineData("公务用车运行维护费支出9.50万元", true)]
    public void Verify_OnePartOfTheVehiclesThatIsAll_SaysWhatTheOtherIs(string part, bool isReproached)
    {
        Finding[] findings =
        [
            .. Read(
                "<p>某区园林局2025年度部门决算</p><p>财政拨款“三公”经费支出决算表</p><p>单位：万元</p><table><tr><td>合计</td><td>因公出国（境）费</td><td>公务用车购置及运行维护费</td><td>公务接待费</td></tr>"
                + $"<tr><td>19.50</td><td>0.00</td><td>19.50</td><td>0.00</td></tr></table><p>公务用车购置及运行维护费支出19.50万元。其中：{part}。</p>").Verify().Findings,
        ];

        Assert.Equal(isReproached, Array.Exists(findings, finding => finding.RuleId == "SG-03"));
    }

    [Theory]
    [InlineData("2025年12月31日", false)]
    [InlineData("2024年12月31日", true)]
    public void Verify_AssetsOfFinalAccounts_AreCountedAtTheEndOfTheYear(string day, bool isReproached) => Assert.Equal(
        isReproached,
        Read($"<p>某区园林局2025年度部门决算</p><p>截至{day}，某区园林局共有车辆2辆，其中：其他用车2辆。</p>").Verify().Checks.Any(check => check.Rule.Id == "AST-02" && check.Verdict == Verdict.Contradicted));

    [Fact]
    public void Read_CodesOfTwoClassificationsBeforeTheirNames_AreAPair()
    {
        FactSheet facts = Read(
            "<p>2026年某区园林局部门预算</p><p>一般公共预算基本支出情况表（按支出经济分类科目）</p><p>单位：万元</p><table><tr><td>部门预算支出经济科目名称</td><td>政府预算支出经济科目名称</td><td>一般公共预算基本支出</td></tr>"
            + "<tr><td>合计</td><td></td><td>9.00</td></tr><tr><td>[301]工资福利支出</td><td>[505]对事业单位经常性补助</td><td>7.00</td></tr><tr><td>[30101]基本工资</td><td>[50501]工资福利支出</td><td>7.00</td></tr>"
            + "<tr><td>[302]商品和服务支出</td><td>[505]对事业单位经常性补助</td><td>2.00</td></tr><tr><td>[30201]办公费</td><td>[50502]商品和服务支出</td><td>2.00</td></tr></table>").Facts;

        FactKey pair = FactKeys.Expenditure(Approved, FundScope.GeneralPublicBudget, DepartmentalEconomicCode.Parse("30101"), ExpenditureColumn.Basic) with { GovernmentalEconomic = GovernmentalEconomicCode.Parse("50501") };
        Assert.Equal(7, facts[pair].Amount?.Value);
        Assert.Equal(2, facts[FactKeys.Expenditure(Approved, FundScope.GeneralPublicBudget, DepartmentalEconomicCode.Parse("302"), ExpenditureColumn.Basic)].Amount?.Value);
    }

    [Theory]
    [InlineData("因公出国（境）费用", true)]
    [InlineData("退休人员活动费", false)]
    public void Verify_CodeBesideTheNameOfSomethingElse_ProvesNothing(string name, bool isReproached) => Assert.Equal(
        isReproached,
        Read(
            "<p>2026年部门一般公共预算基本支出部门预算经济分类预算表</p><p>编制部门：某区园林局 单位：元</p><table><tr><td>经济分类科目编码</td><td>经济分类科目名称</td><td>合计</td></tr><tr><td>302</td><td>商品和服务支出</td><td>900</td></tr>"
            + $"<tr><td>30201</td><td>办公费</td><td>200</td></tr><tr><td>30212</td><td>{name}</td><td>700</td></tr><tr><td colspan=2>合计</td><td>900</td></tr></table>"
            + "<p>2026年部门“三公”经费和机关运行经费预算表</p><p>编制部门：某区园林局 单位：元</p><table><tr><td>合计</td><td>因公出国（境）费</td><td>公务用车购置及运行费</td><td>公务接待费</td></tr><tr><td>50</td><td>0</td><td>0</td><td>50</td></tr></table>")
            .Verify().Findings.Any(finding => finding.RuleId == "SG-04"));

    private static string General(string heading, string more) =>
        $"<p>一般公共预算财政拨款支出决算表</p><p>单位：万元</p><table><tr><td colspan=2>项目</td><td colspan=3>{heading}</td></tr><tr><td>科目编码</td><td>科目名称</td><td>合计</td><td>基本支出</td><td>项目支出</td></tr>"
        + $"<tr><td>221</td><td>住房保障支出</td><td>60.00</td><td>60.00</td><td></td></tr>{more}<tr><td colspan=2>合计</td><td>60.00</td><td>60.00</td><td></td></tr></table>";

    private static Disclosure Read(string body) => Disclosure.Read(new MemoryStream(Encoding.UTF8.GetBytes($"<html><body>{body}</body></html>")));
}
