using System.Text;
using PublicBudget.Facts;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Formats;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tests.Disclosures.Reading;

/// <summary>The rules of structure and precision, and XTB-12, over a document that was read: each holds over one, and fires over another.</summary>
public class ReadRulesTests
{
    private const string Heads = "<table><tr><td>科目编码</td><td>科目名称</td><td>合计</td><td>基本支出</td><td>项目支出</td></tr>";
    private const string Items = "<tr><td>2130313</td><td>水文测报</td><td>70.00</td><td>60.00</td><td>10.00</td></tr>";

    // What is changed, and what the finding says of it.
    public static TheoryData<string, string, string, string> Breaks() => new()
    {
        { "STR-01", "<p>五、政府性基金预算支出表</p><p>单位", "<p>单位", "目录所列“政府性基金预算支出表”未见于正文" },
        { "STR-02", "<p>四、一般公共预算支出表</p>\n", "<p>四、一般公共预算支出情况表</p>\n", "目录作“一般公共预算支出情况表”" },
        { "STR-03", "<p>七、机关运行经费安排情况</p><p>本单位没有机关运行经费。</p>", "", "缺少段落或名词：七、机关运行经费安排情况" },
        { "STR-04", "<p>注：本单位没有政府性基金预算安排的支出，故本表为空表。</p>", "", "空表没有说明" },
        { "STR-05", "<td>40.00</td></tr></table>", "<td>40.00</td></tr></table><p>注：本单位没有一般公共预算支出，故本表无数据。</p>", "有数据而附空表说明" },
        { "STR-06", "收支情况见", "2018年收支情况见", "年份 2018" },
        { "STR-07", $"单位名称：青禾市水文测报站</p><p>单位：万元</p>\n{Heads}\n", $"单位名称：青禾市水利局</p><p>单位：万元</p>\n{Heads}\n", "此处作“青禾市水利局”" },
        { "STR-07", "收支情况见", "2023年部门预算安排见", "此处作“部门预算”，他处作“单位预算”" },
        { "STR-08", "《收支总表》", "《政府采购预算表》", "文字提到的“政府采购预算表”未见于正文" },
        { "STR-09", $"<p>单位：万元</p>\n{Heads}", $"\n{Heads}", "未注明金额单位" },
        { "STR-10", "收支情况见", "收支增加（减少）情况见", "增加（减少）" },
        { "STR-10", "占60.00%。", "占60.00%，比上年增加 万元。", "增加 万元" },
        { "STR-10", "占60.00%。", "占60.00%，比上年增长 %。", "增长 %" },
        { "STR-10", "占60.00%。", "占60.00%，会议费__万元。", "__万元" },
        { "STR-11", "收支情况见", "抗议特别国债收支情况见", "抗议特别国债" },
        { "STR-11", "发生的支出。", "发生的支出。。", "疑似错字：。。" },
        { "STR-12", "公开日期：2023年2月20日", "公开日期：2023年3月20日", "批复后38日公开" },
        { "STR-13", "共2个", "共3个", "概况列3个单位，表中有2个" },
        { "XTB-12", "一、一般公共预算拨款</td><td>100.00", "一、一般公共预算拨款</td><td>90.00", "90.00万元" },
        { "PRC-01", $"<td>项目支出</td></tr>\n{Items}", $"<td>项目支出（元）</td></tr>\n{Items.Replace("10.00", "100000.00", StringComparison.Ordinal)}", "同一表内单位不一" },
        { "PRC-02", "<td>60.00</td><td>40.00</td></tr></table>", "<td>60.0</td><td>40.0</td></tr></table>", "60.0万元" },
        { "PRC-03", "一、农林水支出</td><td>100.00", "一、农林水支出</td><td>100.00000000000003", "小数位超出标明的精度" },
        { "PRC-04", "支出总计100.00万元", "支出总计1000.00万元", "1000.00万元" },
        { "PRC-05", "其中：基本支出60.00万元", "其中：基本支出60.50元", "60.50元" },
        { "PRC-07", "占60.00%", "占60%", "60%" },
    };

    [Theory]
    [MemberData(nameof(Breaks))]
    public void Verify_DocumentThatKeepsTheRule_HoldsAndSaysNothing(string rule, string kept, string broken, string said)
    {
        VerificationReport report = Read(ReadRuleDocument.Html).Verify();

        Assert.True(report.Checks.Any(check => check.Rule.Id == rule && check.Verdict is Verdict.Exact or Verdict.WithinRounding), $"{rule} does not hold before {kept} becomes {broken}");
        Assert.DoesNotContain(report.Findings, finding => finding.RuleId == rule || finding.Chinese.Contains(said, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Breaks))]
    public void Verify_DocumentThatBreaksTheRule_SaysWhat(string rule, string kept, string broken, string said)
        => Assert.Contains(Read(Changed(rule, kept, broken)).Verify().Findings, finding => finding.RuleId == rule && finding.Chinese.Contains(said, StringComparison.Ordinal));

    // 一般公共预算支出表 above its own table is no 支出表.
    [Fact]
    public void Verify_ListedTitleThatEndsAnotherOne_IsMissed()
    {
        string html = ReadRuleDocument.Html.ReplaceLineEndings("\n").Replace("<p>三、支出总表</p>\n", "<p>三、支出表</p>\n", StringComparison.Ordinal);
        int start = html.IndexOf("<p>三、支出总表</p><p>单位", StringComparison.Ordinal), end = html.IndexOf("<p>四、一般公共预算支出表</p><p>单位", StringComparison.Ordinal);

        VerificationReport report = Read(html[..start] + html[end..]).Verify();

        Assert.Contains(report.Findings, finding => finding.RuleId == "STR-01" && finding.Chinese.Contains("目录所列“支出表”未见于正文", StringComparison.Ordinal));
    }

    // Behind the same words goes on what a converter put on the same line.
    [Theory]
    [InlineData("第一部分 青禾市水文测报站2023年单位预算表", "第一部分 青禾市水文测报站2023年单位预算表", false)]
    [InlineData("第一部分 2023年单位预算表", "第一部分 青禾市水文测报站单位预算表", false)]
    [InlineData("第一部分 单位预算表一、概况", "第一部分 单位预算表", false)]
    [InlineData("第一部分 青禾市水文测报站2023年单位预算表", "第一部分 青禾市水文测报站2022年单位预算表", true)]
    [InlineData("第一部分 青禾市水文测报站单位预算表", "第一部分 青禾市XX站单位预算表", true)]
    public void Verify_HeadingOfAPart_IsComparedWithTheContents(string listed, string printed, bool differs)
    {
        string html = ReadRuleDocument.Html.ReplaceLineEndings("\n")
            .Replace("<p>二、收支总表</p>\n", $"<p>{listed}</p>\n<p>二、收支总表</p>\n", StringComparison.Ordinal)
            .Replace("<p>二、收支总表</p><p>单位", $"<p>{printed}</p>\n<p>二、收支总表</p><p>单位", StringComparison.Ordinal);

        Assert.Equal(differs, Read(html).Verify().Findings.Any(finding => finding.RuleId == "STR-02"));
    }

    [Fact]
    public void Read_ContentsThatRunTogether_PartsThem()
    {
        string html = ReadRuleDocument.Html.ReplaceLineEndings("\n").Replace("<p>六、财政拨款收支总表</p>\n<p>七、机关", "<p>六、财政拨款收支总表第三部分 说明</p>\n<p>七、机关", StringComparison.Ordinal);

        Assert.Equal(["财政拨款收支总表"], Read(html).Facts.Tables.Where(table => table.Role == TableRole.Appropriations).Select(table => table.ListedTitle));
    }

    [Fact]
    public void Verify_Document_ReviewsHowItsSumsAreRounded()
        => Assert.Equal(["PRC-06"], Read(ReadRuleDocument.Html).Verify().Findings.Select(finding => finding.RuleId));

    // A document that breaks off lacks everything from there on, and is not reproached with each of them.
    [Fact]
    public void Verify_DocumentThatBreaksOff_MissesNoPassage()
    {
        string html = ReadRuleDocument.Html.ReplaceLineEndings("\n");
        string cut = html[..html.LastIndexOf("<p>七、", StringComparison.Ordinal)];

        Assert.DoesNotContain(Read(cut).Verify().Findings, finding => finding.RuleId == "STR-03");
    }

    // The contents are the first place of a title; everything else is changed where it stands last.
    private static string Changed(string rule, string kept, string broken)
    {
        string html = ReadRuleDocument.Html.ReplaceLineEndings("\n");
        int at = rule == "STR-02" ? html.IndexOf(kept, StringComparison.Ordinal) : html.LastIndexOf(kept, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{rule} finds nothing to change");
        return html[..at] + broken + html[(at + kept.Length)..];
    }

    private static Disclosure Read(string html) => Disclosure.Read(new MemoryStream(Encoding.UTF8.GetBytes(html)), FileFormat.Html);
}
