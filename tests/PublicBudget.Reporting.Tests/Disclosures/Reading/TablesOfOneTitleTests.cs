using System.Text;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tests.Disclosures.Reading;

/// <summary>Tables of a web page that nothing but their place tells apart, and tables of expenditure that list no codes.</summary>
public sealed class TablesOfOneTitleTests
{
    private const string Title = "<p>某市教育局2023年部门预算</p>";

    private const string Units =
        "<p>部门支出总表</p><p>单位：万元</p><table><tr><td>单位名称</td><td>合计</td><td>基本支出</td><td>项目支出</td></tr><tr><td>合计</td><td>95.00</td><td>85.00</td><td>10.00</td></tr>"
        + "<tr><td>某市教育局本级</td><td>60.00</td><td>50.00</td><td>10.00</td></tr><tr><td>某市第一中学</td><td>35.00</td><td>35.00</td><td></td></tr></table>";

    // Two tables that print no title count their rows from one each: 205 of the one is not 205 of the other.
    [Fact]
    public void Verify_UntitledTablesWithTheSameRows_ContradictNotEachOther()
    {
        VerificationReport report = Read($"{Title}<p>附送的两张</p>{Table("95.00", "85.00", "10.00")}<p>另一张</p>{Table("45.00", "40.00", "5.00")}").Verify();

        Assert.DoesNotContain(report.Findings, finding => finding.Verdict == Verdict.Contradicted);
    }

    [Fact]
    public void Verify_AllExpenditureByUnit_LacksNoCodes()
        => Assert.DoesNotContain(Read($"{Title}{Units}<p>一般公共预算支出表</p>{Table("95.00", "85.00", "10.00")}").Verify().Findings, finding => finding.RuleId == "XTB-11");

    [Fact]
    public void Verify_AllExpenditureByCode_LacksTheCodeThatItDoesNotList()
    {
        string all = "<p>部门支出总表</p>" + Table("95.00", "85.00", "10.00").Replace("205", "208", StringComparison.Ordinal).Replace("教育支出", "社会保障和就业支出", StringComparison.Ordinal);

        Assert.Contains(Read($"{Title}{all}<p>一般公共预算支出表</p>{Table("95.00", "85.00", "10.00")}").Verify().Findings, finding => finding.RuleId == "XTB-11");
    }

    private static string Table(string total, string basic, string project)
        => "<p>单位：万元</p><table><tr><td>科目编码</td><td>科目名称</td><td>合计</td><td>基本支出</td><td>项目支出</td></tr>"
            + $"<tr><td></td><td>合计</td><td>{total}</td><td>{basic}</td><td>{project}</td></tr><tr><td>205</td><td>教育支出</td><td>{total}</td><td>{basic}</td><td>{project}</td></tr></table>";

    private static Disclosure Read(string body) => Disclosure.Read(new MemoryStream(Encoding.UTF8.GetBytes($"<html><body>{body}</body></html>")));
}
