using System.Text;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tests.Interpretation.Repair;

/// <summary>A code that was put right is named, also where no list is complete enough to say that there is none.</summary>
public class UnlistedMisprintsTests
{
    [Theory]
    [InlineData("20808", 0)]
    [InlineData("20880", 1)]
    public void Verify_CodePutRight_IsSaidOnce(string printed, int said)
    {
        string page = "<p>2025年部门支出预算总表</p><p>单位：元</p><table><tr><td>科目编码</td><td>科目名称</td><td>合计</td></tr><tr><td>208</td><td>社会保障和就业支出</td><td>9</td></tr>"
            + "<tr><td>20805</td><td>行政事业单位养老支出</td><td>6</td></tr><tr><td>2080501</td><td>行政单位离退休</td><td>6</td></tr>"
            + $"<tr><td>{printed}</td><td>抚恤</td><td>3</td></tr><tr><td>2080801</td><td>死亡抚恤</td><td>3</td></tr></table>";

        Finding[] findings = [.. Disclosure.Read(new MemoryStream(Encoding.UTF8.GetBytes($"<html><body>{page}</body></html>"))).Verify().Findings];

        Assert.Equal(said, findings.Count(finding => finding.ToString().Contains("20880", StringComparison.Ordinal)));
    }
}
