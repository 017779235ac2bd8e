using System.Diagnostics;
using System.Text;
using CsCheck;
using PublicBudget.Reporting.Narrative;

namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>Any text gives an answer, in time linear in its length.</summary>
public class NarrativeRobustnessTests
{
    private static readonly string[] Pieces =
    [
        "2024年", "上年", "比", "较", "与", "相比", "同比", "增加", "减少", "增长", "下降", "持平", "占", "的", "完成", "预算", "决算", "年初预算数", "支出决算为", "其中：", "包括", "分别为", "各",
        "收、支总计", "基本支出", "三公经费", "主要原因是", "主要用于以下方面：", "（一）", "1.", "（", "）", "|", "，", "；", "。", "、", "：", "\n", "\n\n", "\f", " ", "　", "…", "《", "12.5", "0",
        "100%", "3.45%", "240.0万元", "1,234.56元", "0.00万元", "36亿元", "4125.49,4143.91万元", "-5", "99999999999999999999亿元", "0.123456789%", "个百分点", "8辆", "大于", "小于", "到", "调整为", "\uD83D",
        "\u0000", "－", "%", "999999999亿元", "1000000000亿元", "123456789012345678亿元", "123456789012345678", "99999999999999999元", "123456789012345678%", "1.23456789012345678亿元",
        "-1.23456789012345678万元", "123456789012万亿元", "123456789012345倍", "123456789012345678个百分点", "0.0000000001元", "单位：亿元",
    ];

    [Fact]
    public void Read_AnyString_GivesAnAnswer() => Gen.String.Sample(text => Assert.NotNull(NarrativeReader.Read(text)));

    [Fact]
    public void Read_AnyWords_GiveAnAnswerInsideTheText() =>
        Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[0, 80].Select(string.Concat).Sample(
            text =>
            {
                foreach (Statement statement in NarrativeReader.Read(text))
                {
                    Assert.InRange(statement.Span.Start, 0, text.Length);
                    Assert.InRange(statement.Span.End, statement.Span.Start, text.Length);
                    Assert.All(statement.Operands, operand => Assert.InRange(operand.Span.End, operand.Span.Start, text.Length));
                    Assert.True(statement.Stated.Percentage is not null || statement.Stated.Amount is not null || statement.Stated.Direction is not null);
                }
            },
            iter: 20_000);

    [Theory]
    [InlineData("（")]
    [InlineData("其中：")]
    [InlineData("其中：A1万元。")]
    [InlineData("(1)其中：a1万元、b2万元；")]
    [InlineData("9")]
    [InlineData("|1")]
    [InlineData("a|1|2|\n")]
    [InlineData("占1%、")]
    [InlineData("分别增长1%、2%和3%，")]
    [InlineData("支出100万元，比上年增加10万元，增长11.11%，占支出的5%，")]
    [InlineData("收入预算为5万元。决算数大于预算数。")]
    [InlineData("(合计1万元)，")]
    [InlineData("本年滚存结余1万元，")]
    [InlineData("完成预算的1%，")]
    [InlineData("加上调入资金1万元，收入总量2万元。")]
    [InlineData("加上调入资金1万元，")]
    [InlineData("总收入3万元，总支出2万元，本年收支结余1万元；")]
    [InlineData("收入3万元，其中税收1万元，非税2万元；税务部门1万元，财政部门2万元，")]
    [InlineData("2022年、2023年分别为1万元和2万元，较上年的1万元、2万元分别增长1%、2%，")]
    [InlineData("支出总预算100万元，本年支出90万元，结转下年11万元。")]
    [InlineData("支出100万元。按支出功能分类：教育支出60万元、卫生支出39万元。")]
    [InlineData("《")]
    [InlineData("—1")]
    [InlineData("一")]
    public void Read_Repetition_TakesLinearTime(string piece)
    {
        // a busy machine makes any one reading longer, but not the shortest of several
        TimeSpan shorter = TimeSpan.MaxValue, longer = TimeSpan.MaxValue;
        for (int attempt = 0; attempt < 5 && !IsLinear(shorter, longer); attempt++)
        {
            (shorter, longer) = (Shorter(shorter, Time(piece, 40_000)), Shorter(longer, Time(piece, 160_000)));
        }

        Assert.True(IsLinear(shorter, longer), $"{piece}: {shorter} for 40,000 characters, {longer} for 160,000.");
    }

    [Fact]
    public void Read_Null_Throws() => Assert.Throws<ArgumentNullException>(() => NarrativeReader.Read((string)null!));

    // four times the text may take four times as long; the rest is for what is not the text's
    private static bool IsLinear(TimeSpan shorter, TimeSpan longer) => longer < TimeSpan.MaxValue && longer < (shorter * 12) + TimeSpan.FromSeconds(1);

    private static TimeSpan Shorter(TimeSpan left, TimeSpan right) => left < right ? left : right;

    private static TimeSpan Time(string piece, int length)
    {
        string text = new StringBuilder().Insert(0, piece, length / piece.Length).ToString();
        Stopwatch watch = Stopwatch.StartNew();
        NarrativeReader.Read(text);
        return watch.Elapsed;
    }
}
