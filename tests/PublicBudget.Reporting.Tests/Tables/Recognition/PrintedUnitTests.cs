using PublicBudget.Amounts;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Tests.Tables.Recognition;

public class PrintedUnitTests
{
    [Theory]
    [InlineData("单位：千元", "12.3", "1.23万元")]
    [InlineData("金额单位：百元", "12,345", "123.45万元")]
    [InlineData("（单位：百万元）", "12.3", "0.123亿元")]
    [InlineData("单位：千万元", "12", "1.2亿元")]
    [InlineData("单位：人民币元", "12.30", "12.30元")]
    [InlineData("单位：亿元", "1.2", "1.2亿元")]
    public void Recognise_Unit_GivesTheSameAmountAsPreciselyAsPrinted(string caption, string printed, string amount)
    {
        RecognisedFigure figure = Recognised.Html($"<p>某表</p><p>{caption}</p><table><tr><td>项目</td><td>金额</td></tr><tr><td>甲</td><td>{printed}</td></tr></table>").Tables.Single().Figures.Single();

        Assert.Equal(PublishedAmount.Parse(amount), figure.Amount);
        Assert.Equal(figure.Amount!.Value.Value, figure.Value);
        Assert.Equal(printed, figure.Text);
    }

    [Fact]
    public void Recognise_UnitInAHeading_CountsForItsColumn()
    {
        RecognisedTable table = Recognised.Html("<p>某表</p><p>单位：万元</p><table><tr><td>项目</td><td>金额</td><td>其中：补助（千元）</td></tr><tr><td>甲</td><td>5.0</td><td>12</td></tr></table>").Tables.Single();

        Assert.Equal([PublishedAmount.Parse("5.0万元"), PublishedAmount.Parse("1.2万元")], table.Figures.Select(figure => figure.Amount!.Value));
    }
}
