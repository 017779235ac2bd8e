using PublicBudget.Reporting.Narrative;
using static PublicBudget.Reporting.Narrative.StatementVerdict;

namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>Totals divided by a classification, and changes whose words name their amount in another way.</summary>
public class DivisionTests
{
    [Theory]
    [InlineData("支出总计1865.30万元，其中：基本支出1065.30万元；项目支出800.00万元。\n按支出功能分类科目划分：一般公共服务支出1065.30万元；农林水支出{0}万元；住房保障支出100.00万元。")]
    [InlineData("支出预算1865.30万元。\n1.按支出功能分类，包括一般公共服务支出1065.30万元、农林水支出{0}万元、住房保障支出100.00万元。")]
    [InlineData("2022年财政拨款收支总预算1865.30万元。收入按资金来源分为：一般公共预算拨款1065.30万元、政府性基金预算拨款{0}万元、上年结转100.00万元；按资金年度分为：当年财政拨款收入1765.30万元、上年结转100.00万元。")]
    public void Read_ADivisionByAClassification_MustAddUp(string text)
    {
        string right = text.Replace("{0}", "700.00", StringComparison.Ordinal), wrong = text.Replace("{0}", "763.00", StringComparison.Ordinal);

        Reading.HasNoError(right);
        Assert.Contains(Reading.Of(StatementKind.Sum, right), sum => sum.Verdict == Exact && sum.Operands.Count == 4);
        Assert.Contains(Reading.Of(StatementKind.Sum, wrong), sum => sum.Verdict == Mismatch && sum.Operands.Count == 4);
    }

    [Theory]
    [InlineData("支出预算1865.30万元。按支出功能分类，主要包括一般公共服务支出1065.30万元、农林水支出600.00万元等。")]
    [InlineData("支出预算1865.30万元。按支出功能分类主要包括：一般公共服务支出1065.30万元、农林水支出600.00万元。")]
    [InlineData("支出预算1865.30万元。按支出功能分类，主要用于：一般公共服务支出1065.30万元、农林水支出600.00万元。")]
    [InlineData("支出预算1865.30万元。按支出功能分类：一般公共服务支出1065.30万元、农林水支出600.00万元，其他支出若干。")]
    [InlineData("支出预算1865.30万元。按支出功能分类：一般公共服务支出1065.30万元、农林水支出600.00万元，其余用于教育。")]
    [InlineData("支出预算1865.30万元。按支出功能分类：一般公共服务支出1065.30万元，其中：行政运行900.00万元；农林水支出800.00万元。")]
    [InlineData("收入预算1865.30万元。支出按功能分类分为：一般公共服务支出1065.30万元、农林水支出600.00万元。")]
    [InlineData("项目支出100.00万元。按照任务来源：上级任务30.00万元，本级任务20.00万元，均为一般公共预算。")]
    public void Read_WhatIsNoWholeDivision_IsNotAnError(string text) => Reading.HasNoError(text);

    [Theory]
    [InlineData("2024年度收入、支出预算总计8123.45万元，与上年相比收、支预算总计各增加{0}万元，增长2.96%。", "233.35", "283.35")]
    [InlineData("2024年收支总预算8123.45万元，与2023年（上年执行数，下同）相比，收、支总计各增加{0}万元，增长2.96%。", "233.35", "283.35")]
    [InlineData("公务接待费支出预算为10.00万元，支出决算为4.50万元，完成预算的45.00%，决算数小于预算数的主要原因是落实中央八项规定精神，与上年相比减少{0}万元，下降13.46%。", "0.70", "1.10")]
    public void Read_AChangeOfTheOneAmount_IsChecked(string text, string right, string wrong)
    {
        Assert.Equal(Exact, Reading.Of(StatementKind.Growth, text.Replace("{0}", right, StringComparison.Ordinal)).Single().Verdict);
        Assert.Equal(Mismatch, Reading.Of(StatementKind.Growth, text.Replace("{0}", wrong, StringComparison.Ordinal)).Single().Verdict);
    }
}
