using PublicBudget.Reporting.Narrative;
using static PublicBudget.Reporting.Narrative.StatementVerdict;

namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>Shares in the items of a list, whose whole an earlier paragraph names, with lists and sentences inside of the items.</summary>
public class ItemShareTests
{
    private const string TwoItems = """
        2024年支出预算1701.86万元，比2023年减少239.73万元，下降12.35%。
        （一）基本支出980.26万元，占{0}。其中：
        1.人员经费882.23万元，占基本支出的90.00%，主要包括：基本工资、津贴补贴等；
        2.公用经费98.03万元，占基本支出的10.00%，主要包括：办公费、水费等。
        （二）项目支出721.60万元，占42.40%。其中：绿化养护项目505.12万元，公园免费开放补助216.48万元。
        """;

    private const string ThreeItems = """
        “三公”经费支出100.00万元，完成预算的80.00%，预算为125.00万元。
        （1）因公出国（境）支出10.00万元，占“三公”经费支出的10.00%。
        （2）公务用车购置及运行维护费{0}，占70.00%。其中，公务用车购置费26.11万元，车均购置费26.11万元；公务用车运行维护费43.89万元，车均运行维护费3.66万元。
        （3）公务接待费20.00万元，占{1}。其中：国内接待费20.00万元，共接待413人次，人均484.26元。
        """;

    [Theory]
    [InlineData("57.60%", Exact)]
    [InlineData("58.90%", Mismatch)]
    public void Read_AShareOfAnItemWithAListInside_IsOfTheTotalAbove(string stated, StatementVerdict verdict) =>
        Assert.Equal(verdict, Reading.Stating(StatementKind.Share, stated, TwoItems.Replace("{0}", stated, StringComparison.Ordinal)).Verdict);

    [Theory]
    [InlineData("70.00万元", "20.00%", Exact)]
    [InlineData("70.00万元", "21.30%", Mismatch)]
    public void Read_SharesOfItemsOfWhichOneNamesTheWhole_AreOfItToo(string vehicles, string stated, StatementVerdict verdict) =>
        Assert.Equal(verdict, Reading.Stating(StatementKind.Share, stated, Items(vehicles, stated)).Verdict);

    [Fact]
    public void Read_AnAmountForEach_IsNoPart() => Reading.HasNoError(Items("70.00万元", "20.00%"));

    [Theory]
    [InlineData("132.18万元", Exact)]
    [InlineData("123.18万元", Mismatch)]
    public void Read_OneAmountOfALineWhoseSharesAddUp_ContradictsTheWholeOfTheOthers(string amount, StatementVerdict verdict)
    {
        string text = $"支出合计400.00万元，按支出经济分类科目划分如下：\n（一）工资福利支出207.82万元，占51.96%。\n（二）商品和服务支出{amount}，占33.05%。\n（三）对个人和家庭的补助60.00万元，占15.00%。";

        Assert.Equal(verdict, Reading.Stating(StatementKind.Share, "33.05%", text).Verdict);
    }

    [Theory]
    [InlineData("37.13%", Exact)]
    [InlineData("38.43%", Mismatch)]
    public void Read_SharesOfLinesThatNameTheSameWhole_AreOfTheTotalOfTheLines(string stated, StatementVerdict verdict)
    {
        string text = $"一般公共预算财政拨款支出117.24万元，具体支出内容为：\n行政运行预算为43.53万元，占本年支出的{stated}，主要用于工资；\n事业运行预算为17.11万元，占本年支出的14.59%；\n住房公积金预算为56.60万元，占本年支出的48.28%。";

        Assert.Equal(verdict, Reading.Stating(StatementKind.Share, stated, text).Verdict);
    }

    [Theory]
    [InlineData("本级收入500.00万元，本级支出400.00万元。\n1.教育支出200.00万元，占本级支出的50.00%；\n2.税收收入300.00万元，占本级收入的60.00%；\n3.彩票公益金20.00万元，占上级下达额度的45.20%。")]
    [InlineData("支出合计400.00万元。\n1.教育支出200.00万元，占比如表。\n2.卫生支出100.00万元，占80.00%。\n3.住房支出25.00万元，占20.00%。")]
    public void Read_SharesThatNeedNotBeOfOneWhole_AreNotAnError(string text) => Reading.HasNoError(text);

    private static string Items(string vehicles, string share) => ThreeItems.Replace("{0}", vehicles, StringComparison.Ordinal).Replace("{1}", share, StringComparison.Ordinal);
}
