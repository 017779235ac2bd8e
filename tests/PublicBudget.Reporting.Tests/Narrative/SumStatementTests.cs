using PublicBudget.Reporting.Narrative;
using static PublicBudget.Reporting.Narrative.StatementVerdict;

namespace PublicBudget.Reporting.Tests.Narrative;

public class SumStatementTests
{
    [Theory]
    [InlineData("政府采购预算48.20万元，其中：政府采购货物预算5.74万元、政府采购工程预算37.80万元、政府采购服务预算4.66万元。", "48.20万元")]
    [InlineData("“三公”经费预算为7.9万元。具体支出情况如下：\n（一）因公出国（境）费0万元。\n（二）公务接待费1.3万元。\n（三）公务用车购置及运行费6.6万元，其中，公务用车运行维护费6.6万元；公务用车购置费0万元。", "7.9万元")]
    [InlineData("2013年“三公”经费预算79.69亿元中，因公出国（境）费21.36亿元，公务用车购置及运行费43.99亿元，公务接待费14.34亿元。", "79.69亿元")]
    [InlineData("一般公共预算支出100.0万元。主要用于以下方面：教育支出（类）60.0万元；卫生健康支出（类）40.0万元。", "100.0万元")]
    [InlineData("全区一般公共预算收入679万元，为预算的99%。其中，税收收入516万元，增长4%；非税收入163万元，主要是罚没收入。加上上级补助收入321万元，收入总量为1000万元。", "1000万元")]
    [InlineData("全区一般公共预算支出679万元，增长4%。加上补充预算稳定调节基金21万元、上解支出300万元，支出总量为1000万元。", "1000万元")]
    [InlineData("全区行政事业性资产总额381.1亿元，同比增长6%；负债总额81.4亿元，同比下降1%；净资产总额299.7亿元，同比增长8%。", "381.1亿元")]
    [InlineData("全县安排衔接资金150万元，资金来源如下：\n1.中央资金45万元\n2.市级资金25万元\n3.县级资金80万元\n以上资金合计150万元。", "150万元")]
    [InlineData("财政总收入完成679万元。其中：地方收入完成516万元，增长4%；上划中央收入完成121万元；上划省级收入完成42万元。", "679万元")]
    [InlineData("财政拨款支出预算950.12万元。财政拨款支出主要内容如下：\n1. “教育支出（类）普通教育（款）小学教育（项）”科目900.00万元，主要用于人员经费。\n2. “住房保障支出（类）住房改革支出（款）住房公积金（项）”科目50.12万元，主要用于住房公积金。", "950.12万元")]
    public void Read_TotalAndParts_IsExact(string text, string stated)
    {
        Assert.Contains(Reading.Of(StatementKind.Sum, text), sum => sum.Stated.Text == stated && sum.Verdict == Exact);
    }

    [Theory]
    [InlineData("政府采购预算49.20万元，其中：政府采购货物预算5.74万元、政府采购工程预算37.80万元、政府采购服务预算4.66万元。")]
    [InlineData("“三公”经费预算数为37.91万元。其中：（一）因公出国（境）费0万元。（二）公务用车购置及运行费36.56万元。（三）公务接待费1.85万元。")]
    [InlineData("本年支出合计240.0万元，其中：基本支出230.4万元，占96.00%；项目支出9.0万元，占4.00%。")]
    [InlineData("公务用车购置及运行费36.56万元，其中：公务用车购置费15.00万元；公务用车运行费21.65万元。")]
    [InlineData("公务用车购置及运行费36.56万元（公务用车购置费15.00万元，公务用车运行费21.65万元），公务接待费1.85万元。")]
    [InlineData("2.公务用车购置及运行维护费支出36.56万元，完成预算100%。\n其中：公务用车购置支出15.00万元。全年更新购置公务用车1辆。\n公务用车运行维护费支出21.65万元。")]
    [InlineData("政府采购支出总额共49.20万元，其中：政府采购货物类支出5.74万元、政府采购服务类支出4.66万元、政府采购工程类支出37.80万元。")]
    [InlineData("政府采购预算49.20万元，其中：货物5.74万元，工程37.80万元，服务4.66万元。")]
    [InlineData("一般公共预算财政拨款基本支出53.20万元，包括人员经费支出40.40万元和公用经费支出12.60万元。")]
    [InlineData("其他收入30.0万元，其中：利息收入20.0万元、捐赠收入15.0万元。")]
    public void Read_PartsThatMustClose_ButDoNot_IsMismatch(string text)
    {
        Assert.Contains(Reading.Of(StatementKind.Sum, text), sum => sum.Verdict == Mismatch);
    }

    [Theory]
    [InlineData("一般公共预算支出100.0万元，其中：教育支出30.0万元、科学技术支出20.0万元。")]
    [InlineData("1.中央资金45万元\n2.市级资金25万元\n3.县级资金若干\n以上资金合计150万元。")]
    [InlineData("全区一般公共预算收入679万元。加上上级补助收入321万元和未列明的调入资金，收入总量为1100万元。")]
    [InlineData("税收收入91419.66亿元。税收收入中，国内增值税33223.3亿元，国内消费税16532.15亿元；出口货物退增值税19280.9亿元。")]
    [InlineData("人员经费2152.26万元，主要包括：基本工资、津贴补贴；公用经费184.65万元，主要包括：办公费、印刷费。")]
    [InlineData("收入总计100.0万元，其中：财政拨款收入80.0万元，事业收入5.0万元，上年结转10.0万元。")]
    [InlineData("单价100万元（含）以上设备2台，其中：专用设备1台。")]
    public void Read_PartialList_IsNotAnError(string text) => Reading.HasNoError(text);

    [Fact]
    public void Read_RoundedParts_AreWithinRounding()
    {
        const string Text = "政府采购金额为251.25万元，其中：货物采购金额4.79万元、工程采购金额0万元、服务采购金额246.47万元。";

        Assert.Equal(WithinRounding, Reading.Stating(StatementKind.Sum, "251.25万元", Text).Verdict);
    }

    [Fact]
    public void Read_ListInABracket_EndsWithTheBracket()
    {
        const string Text = "公车购置及运行费995万元（其中公务用车购置费38万元，公务用车运行费957万元），比上年下降26.24%。公务接待费10万元。";

        Statement sum = Assert.Single(Reading.Of(StatementKind.Sum, Text));

        Assert.Equal("Total=995万元 Part=38万元 Part=957万元", Reading.Operands(sum));
    }

    [Fact]
    public void Read_ListInAList_EndsWhereItsPartsClose()
    {
        const string Text = "“三公”经费37.91万元，其中：公务用车购置及运行费36.56万元，其中：公务用车购置费15.00万元，公务用车运行费21.56万元；公务接待费1.35万元。";

        Assert.Equal(
            ["Total=37.91万元 Part=36.56万元 Part=1.35万元", "Total=36.56万元 Part=15.00万元 Part=21.56万元"],
            Reading.Of(StatementKind.Sum, Text).Select(Reading.Operands));
    }

    [Fact]
    public void Read_ItemsWithBudgetAndOutturn_AddsOutturnToOutturn()
    {
        const string Text = "支出年初预算为110.00万元，支出决算为100.00万元。其中：\n1、教育支出（类）小学教育（项）。年初预算为70.00万元，支出决算为60.00万元。\n2、住房保障支出（类）住房公积金（项）。年初预算为40.00万元，支出决算为40.00万元。";

        Assert.Contains("Total=100.00万元 Part=60.00万元 Part=40.00万元", Reading.Of(StatementKind.Sum, Text).Select(Reading.Operands));
        Reading.HasNoError(Text);
    }

    [Fact]
    public void Read_TheOtherYear_IsAddedToo()
    {
        const string Text = "2016年三公经费预算33万元，2015年三公经费预算57.55万元。其中：1、公务接待费2016年预算8万元，2015年预算12.5万元。2、公务用车运行费2016年预算25万元，2015年预算45.2万元。";

        Assert.Contains(Reading.Of(StatementKind.Sum, Text), sum => sum.Stated.Text == "33万元" && sum.Verdict == Exact);
        Assert.Contains(Reading.Of(StatementKind.Sum, Text), sum => sum.Stated.Text == "57.55万元" && sum.Verdict == Mismatch);
    }

    [Fact]
    public void Read_ChangesOfTheParts_AddUpToTheChangeOfTheTotal()
    {
        const string Text = "收入67949万元，增加6517万元。其中：地方收入51653万元，增加6455万元；中央收入12133万元，减少282万元；省级收入4163万元，增加344万元。";

        Statement changes = Assert.Single(Reading.Of(StatementKind.Sum, Text), sum => sum.IsImplied);

        Assert.Equal("Total=6517万元 Part=6455万元 Part=-282万元 Part=344万元", Reading.Operands(changes));
        Assert.Equal(Exact, changes.Verdict);
    }

    [Fact]
    public void Read_SumWithoutAnOpener_IsFoundWhereItAddsUp()
    {
        const string Text = "全年收入67949万元。从结构看，税收收入36552万元，增长6.91%；非税收入31397万元，增长15.25%。";

        Assert.Contains("Total=67949万元 Part=36552万元 Part=31397万元", Reading.Of(StatementKind.Sum, Text).Select(Reading.Operands));
    }

    [Fact]
    public void Read_ColumnOfParagraphs_IsOneList()
    {
        const string Text = "2018年“三公”经费支出预算合计24.75万元，比上年预算数减少4.65万元。其中：\n因公出国（境）经费支出预算0万元，与上年预算数持平。\n公务用车运行维护费支出预算8.2万元，与上年预算数持平。\n公务接待费支出预算16.55万元，比上年预算数减少4.65万元。";

        Assert.Contains("Total=24.75万元 Part=0万元 Part=8.2万元 Part=16.55万元", Reading.Of(StatementKind.Sum, Text).Select(Reading.Operands));
    }

    [Theory]
    [InlineData("900", Exact)]
    [InlineData("910", Mismatch)]
    public void Read_ABalance_AddsUpToItsTotal(string total, StatementVerdict verdict)
    {
        string text = $"市级一般公共预算收入决算数120万元，加上级补助收入420万元，下级上解收入40万元，调入资金320万元，收入总计{total}万元。";

        Assert.Equal(verdict, Reading.Stating(StatementKind.Sum, $"{total}万元", text).Verdict);
    }

    [Fact]
    public void Read_TheAppropriationsOfEachFund_AreFoundAsTheTotalOfAppropriations()
    {
        const string Text = "本年收入合计376.5万元，其中：一般公共预算财政拨款收入100.8万元；政府性基金预算财政拨款收入60.6万元；事业收入215.1万元。\n"
            + "财政拨款收入总计161.4万元，与上年相比增加54.0万元。";

        Assert.Equal("Total=161.4万元 Part=100.8万元 Part=60.6万元", Reading.Operands(Reading.Stating(StatementKind.Sum, "161.4万元", Text)));
    }

    [Theory]
    [InlineData("88.1", Exact)]
    [InlineData("91.1", Mismatch)]
    public void Read_FixedPartsInParagraphsOfTheirOwn_AreOneList(string total, StatementVerdict verdict)
    {
        string text = $"一般公共预算基本支出{total}万元，其中：\n人员经费81.0万元，主要包括：基本工资、绩效工资。\n公用经费7.1万元，主要包括：办公费、工会经费。";

        Assert.Equal(verdict, Reading.Stating(StatementKind.Sum, $"{total}万元", text).Verdict);
    }

    [Theory]
    [InlineData("财政收入296万元，增长6.2%。其中，国税完成117万元，地税完成148万元，地方一般公共预算收入194万元。")]
    [InlineData("收入包括：一般公共预算拨款703万元；支出包括：住房保障支出41万元。其中：基本支出703万元，项目支出0万元。")]
    public void Read_AListThatGoesOnWithSomethingElse_IsNotAnError(string text) => Reading.HasNoError(text);

    [Fact]
    public void Read_ABalanceThatNoWordOpens_IsFoundWhereItAddsUp()
    {
        const string Text = "全区政府性基金上年结余20.5亿元，上级补助收入14.0亿元，债券转贷收入1.5亿元，调入资金10万元，收入合计36.0亿元，支出合计19.0亿元，年终结余17.0亿元。";

        Assert.Equal(
            ["Total=36.0亿元 Part=20.5亿元 Part=14.0亿元 Part=1.5亿元 Part=10万元", "Total=36.0亿元 Part=19.0亿元 Part=17.0亿元"],
            Reading.Of(StatementKind.Sum, Text).Select(Reading.Operands));
        Reading.HasNoError(Text.Replace("36.0", "38.0", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_ATotalBehindTheSentenceOfItsParts_IsFound()
    {
        const string Text = "一般公共预算收入35.0亿元，上级补助收入12.0亿元，上年结余2.5亿元。一般公共预算支出30.0亿元，上解上级支出11.5亿元。收入合计49.5亿元，支出合计41.5亿元，年终结余8.0亿元。";

        Assert.Contains("Total=49.5亿元 Part=35.0亿元 Part=12.0亿元 Part=2.5亿元", Reading.Of(StatementKind.Sum, Text).Select(Reading.Operands));
    }

    [Fact]
    public void Read_AListBehindTwoAmounts_TakesTheOneApartThatItAddsUpTo()
    {
        const string Text = "全区共收到上级资金10.53亿元，支出9.40亿元。其中基层保障资金9.31亿元，奖补资金0.15亿元，共同事权资金1.08亿元。";

        Assert.Equal("Total=10.53亿元 Part=9.31亿元 Part=0.15亿元 Part=1.08亿元", Reading.Operands(Assert.Single(Reading.Of(StatementKind.Sum, Text))));
        Reading.HasNoError(Text);
    }

    [Fact]
    public void Read_ASecondDivisionInASentence_IsFoundBehindTheFirst()
    {
        const string Text = "全市政府债务余额500.3亿元，控制在限额之内。其中，一般债务143.8亿元，专项债务356.5亿元；政府债券348.7亿元，其他政府债务151.6亿元。";

        Assert.Equal(
            ["Total=500.3亿元 Part=143.8亿元 Part=356.5亿元", "Total=500.3亿元 Part=348.7亿元 Part=151.6亿元"],
            Reading.Of(StatementKind.Sum, Text).Select(Reading.Operands));
    }

    [Fact]
    public void Read_AListThatIsAnnouncedBehindAList_DetailsTheSameTotal()
    {
        const string Text = "“三公”经费预算79万元，比上年减少49万元。其中：因公出国（境）费0万元，公务接待费4万元，公务用车购置及运行费75万元。具体情况如下：\n"
            + "（一）因公出国（境）费0万元，与上年持平。\n（二）公务接待费4万元，比上年减少4万元。\n（三）公务用车购置及运行费75万元，比上年减少45万元。";

        Assert.Equal(2, Reading.Of(StatementKind.Sum, Text).Count(statement => Reading.Operands(statement) == "Total=79万元 Part=0万元 Part=4万元 Part=75万元"));
    }

    [Theory]
    [InlineData("26428", Exact)]
    [InlineData("26500", Mismatch)]
    public void Read_PlacesBelowAnAmount_AddUpToIt(string total, StatementVerdict verdict)
    {
        string text = $"现将下达各地的专项资金{total}万元予以公告。\n甲区：专项资金2405万元；\n乙县：专项资金15423万元；\n丙县：专项资金8600万元。\n资金用途：由各地确定。";

        Reading.HasNoError(text);
        Assert.Equal(verdict == Exact ? 1 : 0, Reading.Of(StatementKind.Sum, text).Count(sum => sum.Verdict == Exact));
    }

    [Theory]
    [InlineData("全国财政收入{0}亿元，增长30.6%。其中，中央财政收入145.0亿元；地方财政收入116.0亿元。")]
    [InlineData("截至11月末，政府债务余额{0}亿元，其中，一般债务145.0亿元，专项债务116.0亿元。")]
    [InlineData("全区收入完成{0}亿元，为预算的32.3%。其中：税务部门完成145.0亿元；财政部门完成116.0亿元。")]
    public void Read_PartsThatThereAlwaysAre_MustClose(string form)
    {
        Assert.Equal(Exact, Assert.Single(Reading.Of(StatementKind.Sum, form.Replace("{0}", "261.0", StringComparison.Ordinal))).Verdict);
        Assert.Equal(Mismatch, Assert.Single(Reading.Of(StatementKind.Sum, form.Replace("{0}", "281.0", StringComparison.Ordinal))).Verdict);
    }

    [Fact]
    public void Read_ABlankBehindAThousandsSeparator_IsOfTheNumber()
    {
        const string Text = "公务用车购置及运行维护费1,646.4万元（公务用车购置费109.0万元、公务用车运行维护费1, 537.4万元）。";

        Assert.Contains(NarrativeReader.Read(Text.Replace("（", "，其中：", StringComparison.Ordinal)), sum => sum.Verdict == Exact && sum.Operands.Count == 3);
    }

    [Theory]
    [InlineData("3,717,632.50", 1)]
    [InlineData("3,717,642.50", 0)]
    public void Read_LastAmountsOfASentence_AreFoundAsAnAmountBefore(string last, int found)
    {
        string text = $"（一）教育支出5,806,105.16元，比上年增加10,000.00元。2024年财政拨款收支总预算7,057,486.18元。收入包括：拨款7,034,418.94元、上年结转23,067.24元；初中教育支出2,065,405.42元，高中教育支出{last}元。";

        Assert.Equal(found, Reading.Of(StatementKind.Sum, text).Count(sum => sum.Operands.Count == 4 && sum.Stated.Text == "5,806,105.16元"));
        Reading.HasNoError(text);
    }

    [Fact]
    public void Read_TheSurplusOfAFund_IsWhatItsRevenueLeaves()
    {
        const string Text = "职工养老保险基金收入21489亿元，其中：保险费收入17554亿元；财政补贴收入3038亿元。支出19117亿元，比上年增长14.5%。本年收支结余2372亿元，年末滚存结余28251亿元。";

        Assert.Contains("Total=21489亿元 Part=19117亿元 Part=2372亿元", Reading.Of(StatementKind.Sum, Text).Select(Reading.Operands));
        Assert.Contains(Reading.Of(StatementKind.Sum, Text.Replace("2372", "2571", StringComparison.Ordinal)), sum => sum.Verdict == Mismatch);
        Reading.HasNoError(Text.Replace("2372", "2571", StringComparison.Ordinal).Replace("本年收支结余", "期末结余", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("公务接待费支出2.05万元，公务接待费年初预算为2.95万元，差值为0.90万元。", StatementVerdict.Exact)]
    [InlineData("公务接待费支出2.95万元，公务接待费年初预算为2.05万元，差额0.90万元。", StatementVerdict.Exact)]
    [InlineData("公务接待费支出2.05万元，公务接待费年初预算为2.95万元，差值为-0.90万元。", StatementVerdict.Exact)]
    [InlineData("公务接待费支出2.05万元，公务接待费年初预算为2.95万元，差值为0.70万元。", StatementVerdict.Mismatch)]
    public void Read_Difference_IsWhatTheLargerHasMore(string text, StatementVerdict verdict)
    {
        Assert.Equal(verdict, Assert.Single(Reading.Of(StatementKind.Sum, text)).Verdict);
    }
}
