using PublicBudget.Reporting.Narrative;
using PublicBudget.Reporting.Narrative.Text;
using static PublicBudget.Reporting.Narrative.StatementVerdict;

namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>The same statements through what web pages, converters and text layers make of them.</summary>
public class MessyTextTests
{
    [Theory]
    // justified
    [InlineData("机 关 运 行 经 费 支 出 210.50 万 元 ， 比 上 年 增 加 10.50 万 元 ， 增 长 5.25 %。")]
    // full width
    [InlineData("机关运行经费支出２１０．５０万元，比上年增加１０．５０万元，增长５．２５％。")]
    // traditional, also with the readings that a converter leaves behind
    [InlineData("機關運行經費支出210.50萬元，比上年增加10.50萬元，增長5.25%。")]
    [InlineData("機關(guān)運行經(jīng)費(fèi)支出210.50萬(wàn)元,比上年增加10.50萬(wàn)元,增長(zhǎng)5.25%。")]
    // radicals in place of characters
    [InlineData("机关运⾏经费⽀出210.50万元，⽐上年增加10.50万元，增⻓5.25%。")]
    // wrapped inside words and before numbers
    [InlineData("机关运行经\n费支出210.50\n万元，比上年增\n加10.50万元，增长\n5.25%。")]
    [InlineData("机关运行经费支出\n210.50万元，比上年增加\n10.50万元，增长\n5.25%。")]
    // a page number in mid-sentence
    [InlineData("机关运行经费支出210.50万元，比上年\n— 12 —\n增加10.50万元，增长5.25%。")]
    [InlineData("机关运行经费支出210.50万元，比上年- 2 -增加10.50万元，增长5.25%。")]
    [InlineData("机关运行经费支出210.50万元，比上年\n第 3 页 共 20 页\n\f增加10.50万元，增长5.25%。")]
    // thousands separators, quotation marks, bidirectional and zero-width marks
    [InlineData("“机关运行经费”支出\u200B210.50万元,比上年增加10.50万元,增长5.25%.")]
    public void Read_AnyPrinting_GivesTheStatement(string text)
    {
        Statement statement = Reading.Of(StatementKind.Growth, text).Single();

        Assert.Equal(Exact, statement.Verdict);
        Assert.Equal("Current=210.50万元 Change=10.50万元", Reading.Operands(statement));
    }

    [Fact]
    public void Read_ThousandsSeparators_AreNoClauses()
    {
        Statement statement = Reading.Stating(StatementKind.Growth, "154.06%", "科目 5,806,105.16 元，同比增加 3,520,772.45 元，增长 154.06%。");

        Assert.Equal("Current=5806105.16元 Change=3520772.45元", Reading.Operands(statement));
    }

    [Fact]
    public void Read_NumbersOfDifferentThings_AreNotJoined() =>
        Reading.HasNoError("2022年培训费12.50\n3.00万元，比上年增加0.50万元，增长20.00%。");

    [Theory]
    [InlineData("接待11.5万人次，比上年增加1.5万人次，增长10%。")]
    [InlineData("标准为5000元/人，比上年增加500元/人，增长10%。")]
    [InlineData("捐款100万美元，比上年增加10万美元，增长10%。")]
    [InlineData("单位价值50万元以上设备3台，比上年增加1台。")]
    [InlineData("按照《关于2019年预算5万元以上采购的通知》（财预〔2019〕98号）执行，增加0元。")]
    public void Read_WhatIsNoAmount_IsNotChecked(string text) => Reading.HasNoError(text);

    [Fact]
    public void Place_CountsParagraphsAndSentences()
    {
        const string Text = "一、总体情况\n第一句没有数字。机关运行经费支出210.50万元，比上年增加10.50万元，增长5.25%。";

        Statement statement = Reading.Stating(StatementKind.Growth, "5.25%", Text);

        Assert.Equal(2, statement.Place.Paragraph);
        Assert.Equal(2, statement.Place.Sentence);
    }

    [Fact]
    public void Span_PointsIntoThePrintedText()
    {
        const string Text = "机 关 运 行 经 费 支 出 210.50 万 元 ， 比上年增加10.50万元，增长\n5.25％。";

        Statement statement = Reading.Stating(StatementKind.Growth, "5.25％", Text);

        Assert.Equal("210.50 万 元 ， 比上年增加10.50万元，增长\n5.25％", Text.Substring(statement.Span.Start, statement.Span.Length));
        Assert.Equal("210.50万元，比上年增加10.50万元，增长5.25％", statement.Quote);
        Assert.Equal("增加10.50万元", Text.Substring(statement.Operands[1].Span.Start, statement.Operands[1].Span.Length));
    }

    [Theory]
    [InlineData("收 入 合 计", "收入合计\n")]
    [InlineData("2024 年 12 月", "2024年12月\n")]
    [InlineData("占 8.81 %", "占8.81%\n")]
    [InlineData("0.00 12", "0.00 12\n")]
    [InlineData("一、标题\n正文", "一、标题\n正文\n")]
    [InlineData("前半句，\n后半句", "前半句，后半句\n")]
    [InlineData("第一段。\n第二段。", "第一段。\n第二段。\n")]
    [InlineData("支出12.\n50万元", "支出12.50万元\n")]
    [InlineData("（二）收入预算对比\n2024年收入", "(二)收入预算对比\n2024年收入\n")]
    [InlineData("支出進度", "支出进度\n")]
    [InlineData("", "\n")]
    public void Normalize_Lines_BecomeParagraphs(string printed, string expected)
    {
        Assert.Equal(expected.Replace('，', ','), TextNormalizer.Normalize(printed).Text);
    }

    [Fact]
    public void Normalize_WrappedText_IsJoinedThoughALineEndsWithAFullStop()
    {
        string line = string.Concat(Enumerable.Repeat("支出预算情况说明", 5));
        string text = $"{line}\n{line}\n{line[..^1]}。\n{line}\n{line}\n最后一行。\n另起一段没有标点";

        Assert.Equal(2, TextNormalizer.Normalize(text).Text.Count(c => c == '\n'));
    }

    [Fact]
    public void Normalize_TheFirstLineOfAParagraph_IsFullThoughIndented()
    {
        string line = string.Concat(Enumerable.Repeat("支出预算情况说明", 5));
        string text = $"一、标题\n{line[..^2]}\n{line}\n{line}\n{line}\n结束。";

        Assert.Equal(2, TextNormalizer.Normalize(text).Text.Count(c => c == '\n'));
    }
}
