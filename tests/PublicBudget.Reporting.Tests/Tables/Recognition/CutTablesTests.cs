using System.Text;
using PublicBudget.Facts;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Tables.Recognition;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tests.Tables.Recognition;

/// <summary>Tables of which a page break left only a part in reach.</summary>
public class CutTablesTests
{
    private const string Head = "<tr><td>科目编码</td><td>科目名称</td><td>合计</td><td>基本支出</td><td>项目支出</td></tr>";

    [Theory]
    [InlineData("", true)]
    [InlineData("<table><tr><td>210</td><td>卫生健康支出</td><td>5.00</td><td>5.00</td></tr></table>", false)]
    public void Verify_RowsThatFitNoColumns_LeaveTheSumsOpen(string rest, bool isReproached)
    {
        string body = $"<p>2025年部门支出预算总表</p><p>单位：万元</p><table>{Head}<tr><td colspan=2>合计</td><td>9.00</td><td>9.00</td><td></td></tr><tr><td>208</td><td>社会保障和就业支出</td><td>4.00</td><td>4.00</td><td></td></tr></table>{rest}";

        Finding[] findings = [.. Disclosure.Read(new MemoryStream(Encoding.UTF8.GetBytes($"<html><body>{body}</body></html>"))).Verify().Findings];

        Assert.Equal(isReproached, Array.Exists(findings, finding => finding.Verdict == Verdict.Contradicted && finding.RuleId == "INT-07"));
    }

    [Fact]
    public void Recognise_HeadingsAgainBehindAPageWithout_GoOn() => Assert.Equal(
        "208 社会保障和就业支出: 4.00 4.00 _\n210 卫生健康支出: 5.00 5.00 _\n221 住房保障支出: 6.00 6.00 _",
        Recognised.Rows(Recognised.Html(
            $"<p>部门支出预算总表</p><p>单位：万元</p><table>{Head}<tr><td>208</td><td>社会保障和就业支出</td><td>4.00</td><td>4.00</td><td></td></tr></table>"
            + "<table><tr><td>210</td><td>卫生健康支出</td><td>5.00</td><td>5.00</td><td></td></tr></table>"
            + $"<table>{Head}<tr><td>221</td><td>住房保障支出</td><td>6.00</td><td>6.00</td><td></td></tr></table>").Tables.Single()));

    [Theory]
    [InlineData(2, "部门基本支出预算表")]
    [InlineData(1, "部门基本支出预算表|")]
    public void Recognise_PageThatEndsBehindTheFirstHeadings_HandsTheTitleOn(int page, string titles)
    {
        Document document = new DocumentBuilder("")
            .Add(Part(1, ["项目", "一般公共预算基本支出"]) with { Title = "部门基本支出预算表" })
            .Add(Part(page, ["科目编码", "科目名称", "合计", "人员经费"], ["301", "工资福利支出", "7.00", "7.00"]))
            .Build();

        Assert.Equal(titles, string.Join('|', TableRecogniser.Recognise(document).Tables.Select(table => table.Title)));
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Verify_HeadingsWhoseRowsWereLostOnTheNextPage_AreNoEmptyTable(int page, bool isEmpty)
    {
        Document document = new DocumentBuilder("云岭县水务局2025年部门预算")
            .Add(Part(1, ["科目编码", "科目名称", "合计", "基本支出", "项目支出"]) with { Title = "部门支出预算总表" })
            .Paragraph("码")
            .Add(Part(page, ["208", "社会保障和就业支出", "7.00", "7.00"], ["210", "卫生健康支出", "5.00", "5.00"]))
            .Build();

        Disclosure disclosure = Disclosure.From(document);

        Assert.Equal(isEmpty ? TablePresence.Empty : TablePresence.Printed, disclosure.Facts.Tables[0].Presence);
    }

    private static Table Part(int page, params string[][] rows) => new()
    {
        Place = new Place { Page = page },
        BodyRows = [.. rows.Select(row => new Row { Cells = [.. row.Select(text => Cell.Of(text))] })],
    };
}
