using System.Text;
using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Formats;
using PublicBudget.Verification;

namespace PublicBudget.Reporting.Tests.Disclosures.Reading;

/// <summary>Amounts of the whole place and of its own level, and totals that leave a balance.</summary>
public class NamedPlaceTests
{
    [Fact]
    public void Verify_WhatFollowsAPlaceInItsParagraph_IsOfThatPlace() => HasNoError(
        """
        全市一般公共预算收入58.4亿元，加上上级补助等33.6亿元，收入合计92亿元。一般公共预算支出81.3亿元，加上上解上级等10.7亿元，支出合计92亿元。
        市级一般公共预算收入37.9亿元，加上上级补助等41.1亿元，收入合计79亿元。一般公共预算支出64.8亿元，加上上解上级等14.2亿元，支出合计79亿元。
        """);

    [Theory]
    [InlineData("年终结余20万元", false)]
    [InlineData("年终结转20万元", false)]
    [InlineData("结转下年支出5万元，净结余15万元", false)]
    [InlineData("年终结余30万元", true)]
    [InlineData("结转下年5万元。净结余15万元", false)]
    [InlineData("上年结转20万元已用完", true)]
    public void Verify_TotalsThatLeaveABalance_NeedNotBeEqual(string balance, bool isFound)
    {
        string text = $"青禾县2024年财政决算报告\n收入总计500万元。\n支出总计480万元。\n收支相抵，{balance}。";
        Assert.Equal(isFound, Read(text).Verify().Findings.Any(finding => finding.RuleId == "NAR-16"));
    }

    [Fact]
    public void Verify_AnItemBehindAReason_IsOfTheList()
    {
        const string Text = "2025年“三公”经费预算550万元:一、因公出国(境)费预算170万元,与上年相比增加70万元,二、公务用车购置及运行费预算150万元,主要原因是严控经费,三、公务接待费预算200万元。";

        Assert.Contains(Read(Text).Verify().Findings, finding => finding.RuleId == "SG-01");
    }

    [Fact]
    public void Read_AnAmountInTheNextLine_IsThatOfTheLineBefore()
    {
        const string Text = """
            一、收入支出决算总体情况说明
            青禾市某局 2025 年度收入支出总计
            26591.08 万元。与 2024 年度相比，收入支出总计增加 8487.88 万元，增长 49.89%。
            """;

        Assert.Contains(Read(Text).Verify().Findings, finding => finding.RuleId == "NAR-04");
    }

    private static void HasNoError(string text) => Assert.DoesNotContain(Read(text).Verify().Findings, finding => finding.Severity == Severity.Error);

    private static Disclosure Read(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return Disclosure.Read(stream, FileFormat.Text);
    }
}
