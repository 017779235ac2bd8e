using PublicBudget.Reporting.Narrative;
using static PublicBudget.Reporting.Narrative.StatementVerdict;

namespace PublicBudget.Reporting.Tests.Narrative;

public class ShareStatementTests
{
    [Theory]
    [InlineData("本年支出合计240.0万元，其中：基本支出230.4万元，占96.00%；项目支出9.6万元，占4.00%。", "96.00%")]
    [InlineData("本年支出合计240.0万元，其中：基本支出230.4万元，占支出总预算的 96.00 %；项目支出9.6万元。", "96.00%")]
    [InlineData("财政总收入完成240.0万元。税收收入完成230.4万元，税收占财政总收入的比重为96.00%。", "96.00%")]
    [InlineData("地方财政收入240.0万元，其中：税收收入230.4万元，税收占比96.00%。", "96.00%")]
    [InlineData("地方财政收入240.0万元，其中税收收入230.4万元，占地方财政收入比重达96.00%。", "96.00%")]
    [InlineData("一般公共预算支出240.0万元。主要用于以下方面：教育支出（类）230.4万元，占96.00%；其他支出（类）9.6万元，占4.00%。", "96.00%")]
    [InlineData("民生支出230.4万元，占一般公共预算支出240.0万元的96.00%。", "96.00%")]
    [InlineData("一般公共预算财政拨款支出240.0万元，占本年支出合计的100.00%。本年支出合计240.0万元。", "100.00%")]
    public void Read_PartOfWhole_IsExact(string text, string stated)
    {
        Assert.Equal(Exact, Reading.Stating(StatementKind.Share, stated, text).Verdict);
    }

    [Theory]
    [InlineData("本年支出合计240.0万元，其中：基本支出230.4万元，占96.80%；项目支出9.6万元，占4.00%。", "96.80%")]
    [InlineData("一般公共预算支出240.0万元。主要用于以下方面：教育支出（类）230.4万元，占69.00%；其他支出（类）9.6万元，占4.00%。", "69.00%")]
    [InlineData("民生支出230.4万元，占一般公共预算支出240.0万元的69.00%。", "69.00%")]
    public void Read_WrongShare_IsMismatch(string text, string stated)
    {
        Assert.Equal(Mismatch, Reading.Stating(StatementKind.Share, stated, text).Verdict);
    }

    [Fact]
    public void Read_DistributedShares_AreBoundOneByOne()
    {
        const string Text = "采购规模为240.0亿元。货物、工程、服务采购规模分别为60.0亿元、120.0亿元和60.0亿元，占采购规模的25.0%、50.0%和26.0%。";

        List<Statement> shares = Reading.Of(StatementKind.Share, Text);

        Assert.Equal(["60.0亿元", "120.0亿元", "60.0亿元"], shares.Select(share => share.Operands[0].Amount.ToString()));
        Assert.Equal([Exact, Exact], shares.Take(2).Select(share => share.Verdict));
        Assert.False(shares[2].Verdict.Holds());
    }

    [Theory]
    [InlineData("因公出国（境）费0万元，占 %，比上年减少 万元；公务用车购置及运行费5万元，占 %，公务接待费30万元，占 %。")]
    [InlineData("占财政支出和GDP的比重分别为10.0%和3.3%。")]
    [InlineData("税收收入91万元，占比上升1.4个百分点。")]
    public void Read_NothingToCheck_IsNotAnError(string text) => Reading.HasNoError(text);

    [Fact]
    public void Read_ShareWithoutPercentSign_IsReadButNeverAnError()
    {
        Statement right = Reading.Stating(StatementKind.Share, "76.25", "本年支出合计80.00万元，其中：基本支出61.00万元，占76.25；项目支出19.00万元，占23.75%。");
        Statement wrong = Reading.Stating(StatementKind.Share, "67.25", "本年支出合计80.00万元，其中：基本支出61.00万元，占67.25；项目支出19.00万元，占23.75%。");

        Assert.Equal([Exact, Uncheckable], [right.Verdict, wrong.Verdict]);
    }
}
