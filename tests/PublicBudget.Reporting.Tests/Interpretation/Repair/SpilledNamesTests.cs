using System.Text;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Tests.Interpretation.Repair;

/// <summary>Names whose last line stands in the cell below.</summary>
public class SpilledNamesTests
{
    [Theory]
    [InlineData("机关事业单位基本养老保险缴费", "支出机关事业单位职业年金缴费支出", "机关事业单位基本养老保险缴费支出|机关事业单位职业年金缴费支出")]
    [InlineData("机关事业单位基本养老保险缴", "费机支关出事业单位职业年金缴费支出", "机关事业单位基本养老保险缴费支出|机关事业单位职业年金缴费支出")]
    [InlineData("机关事业单位基本养老保险缴费", "机关事业单位职业年金缴费", "机关事业单位基本养老保险缴费|机关事业单位职业年金缴费")]
    [InlineData("养老保险", "支出机关事业单位职业年金缴费支出", "养老保险|支出机关事业单位职业年金缴费支出")]
    public void Read_NameRunsOnIntoTheCellBelow_IsPutBack(string first, string second, string names)
    {
        string page = "<p>2025年部门支出预算总表</p><p>单位：元</p><table><tr><td>科目编码</td><td>科目名称</td><td>合计</td></tr><tr><td>208</td><td>社会保障和就业支出</td><td>9</td></tr>"
            + $"<tr><td>20805</td><td>行政事业单位养老支出</td><td>9</td></tr><tr><td>2080505</td><td>{first}</td><td>6</td></tr><tr><td>2080506</td><td>{second}</td><td>3</td></tr></table>";

        RecognisedTable table = Disclosure.Read(new MemoryStream(Encoding.UTF8.GetBytes($"<html><body>{page}</body></html>"))).Tables.Single();

        Assert.Equal(names, string.Join('|', table.Panes.Single().Rows.Where(row => row.Code?.Length == 7).Select(row => row.Name)));
        Assert.Equal(!names.EndsWith(second, StringComparison.Ordinal), table.Repairs.Count > 0);
    }
}
