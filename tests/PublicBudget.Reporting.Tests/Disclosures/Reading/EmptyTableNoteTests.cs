using System.Text;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tests.Disclosures.Reading;

/// <summary>What the note below a table without figures has to say, and how published ones say it.</summary>
public class EmptyTableNoteTests
{
    [Theory]
    [InlineData("注：本部门无此项收支，故本表为空。", true)]
    [InlineData("说明：本单位2024年没有使用该项资金安排的支出，故本表无数据。", true)]
    [InlineData("注：本单位2024年没有政府性基金预算拨款安排的支出。", true)]
    [InlineData("本单位无相关支出，本表为空表", true)]
    [InlineData("注：本单位2024年没有国有资本经营预算安排的支出，本表无数据。", false)]
    [InlineData("注：本表按元填列。", false)]
    public void Verify_NoteBelowAnEmptyTable_SaysWhyUnlessItIsAboutAnother(string note, bool isRight)
    {
        string text = "<p>云岭县水务局2024年单位预算</p><p>支出总表</p><p>单位：万元</p><table><tr><td>科目编码</td><td>科目名称</td><td>合计</td><td>基本支出</td><td>项目支出</td></tr>"
            + "<tr><td>2130301</td><td>行政运行</td><td>9.00</td><td>9.00</td><td>0.00</td></tr><tr><td></td><td>合计</td><td>9.00</td><td>9.00</td><td>0.00</td></tr></table>"
            + "<p>政府性基金预算支出表</p><p>单位：万元</p><table><tr><td>科目编码</td><td>科目名称</td><td>合计</td><td>基本支出</td><td>项目支出</td></tr>"
            + $"<tr><td></td><td>合计</td><td></td><td></td><td></td></tr><tr><td colspan=5>{note}</td></tr></table>";

        Disclosure published = Disclosure.Read(new MemoryStream(Encoding.UTF8.GetBytes($"<html><body>{text}</body></html>")), FileFormat.Html);

        Assert.Equal(isRight, published.Verify().Findings.All(finding => finding.RuleId != "STR-04"));
    }
}
