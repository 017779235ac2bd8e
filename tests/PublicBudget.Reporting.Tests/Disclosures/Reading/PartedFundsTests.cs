using System.Text;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Formats;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tests.Disclosures.Reading;

/// <summary>Tables of expenditure that part what was carried over from what the year gives. Names and figures are invented.</summary>
public class PartedFundsTests
{
    private const string Parted = """
        <p>云岭县水务局2024年部门预算</p><p>部门支出总表</p><p>单位：万元</p>
        <table><tr><td rowspan=2>科目编码</td><td rowspan=2>科目名称</td><td rowspan=2>合计</td><td colspan=3>本年预算</td><td colspan=3>上年结转</td></tr>
        <tr><td>小计</td><td>一般公共预算</td><td>政府性基金预算</td><td>小计</td><td>一般公共预算</td><td>政府性基金预算</td></tr>
        <tr><td></td><td>合计</td><td>10.00</td><td>7.00</td><td>7.00</td><td></td><td>3.00</td><td>3.00</td><td></td></tr>
        <tr><td>2130301</td><td>行政运行</td><td>6.00</td><td>6.00</td><td>6.00</td><td></td><td></td><td></td><td></td></tr>
        <tr><td>2130305</td><td>水利工程建设</td><td>4.00</td><td>1.00</td><td>1.00</td><td></td><td>3.00</td><td>3.00</td><td></td></tr></table>
        <p>一般公共预算支出表</p><p>单位：万元</p><table><tr><td>科目编码</td><td>科目名称</td><td>合计</td><td>基本支出</td><td>项目支出</td></tr>
        <tr><td></td><td>合计</td><td>10.00</td><td>6.00</td><td>4.00</td></tr><tr><td>2130301</td><td>行政运行</td><td>6.00</td><td>6.00</td><td></td></tr>
        <tr><td>2130305</td><td>水利工程建设</td><td>4.00</td><td></td><td>4.00</td></tr></table>
        """;

    [Fact]
    public void Verify_FundOfTheYearBesideItsCarryOver_IsNotTheWholeFund() => Assert.Empty(Wrong(Parted));

    [Fact]
    public void Verify_WrongTotalAboveBoth_IsNamed()
        => Assert.NotEmpty(Wrong(Parted.Replace("<td>4.00</td><td>1.00</td><td>1.00</td>", "<td>4.50</td><td>1.00</td><td>1.00</td>", StringComparison.Ordinal)));

    // 单位资金收入 is no source of its own: it may be what is missing, on whatever page its row stands.
    [Theory]
    [InlineData("<td>五、单位资金收入</td><td>2.00</td>", true)]
    [InlineData("<td>五、其他收入</td><td>1.00</td>", false)]
    public void Verify_TotalBehindAPageBreak_IsDoubtedForUnknownRowsBeforeIt(string row, bool isRight)
    {
        const string Head = "<tr><td>项目</td><td>预算数</td><td>项目</td><td>预算数</td></tr>";
        string body = $"<p>云岭县水务局2024年部门预算</p><p>收支总表</p><p>单位：万元</p><table><tr><td colspan=2>收入</td><td colspan=2>支出</td></tr>{Head}"
            + $"<tr><td>一、一般公共预算拨款收入</td><td>7.00</td><td>一、农林水支出</td><td>9.00</td></tr><tr>{row}<td>二、住房保障支出</td><td></td></tr></table>"
            + $"<table><tr><td colspan=2>收入</td><td colspan=2>支出</td></tr>{Head}<tr><td>本年收入合计</td><td>9.00</td><td>本年支出合计</td><td>9.00</td></tr>"
            + "<tr><td>收入总计</td><td>9.00</td><td>支出总计</td><td>9.00</td></tr></table>";

        Assert.Equal(isRight, !Wrong(body).Any());
    }

    private static IEnumerable<Finding> Wrong(string body)
        => Disclosure.Read(new MemoryStream(Encoding.UTF8.GetBytes($"<html><body>{body}</body></html>")), FileFormat.Html).Verify().AtLeast(Severity.Warning);
}
