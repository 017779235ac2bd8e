using PublicBudget.Amounts;
using PublicBudget.Reporting.Narrative;
using static PublicBudget.Reporting.Narrative.StatementVerdict;

namespace PublicBudget.Reporting.Tests.Narrative;

public class GrowthStatementTests
{
    [Theory]
    // change, then rate, with the verbs and bases that documents use
    [InlineData("机关运行经费支出210.50万元，比上年增加10.50万元，增长5.25%。", "5.25%")]
    [InlineData("机关运行经费支出189.50万元，较上年减少10.50万元，下降5.25%。", "5.25%")]
    [InlineData("机关运行经费支出189.50万元，比2023年度减少10.50万元，降低5.25%。", "5.25%")]
    [InlineData("机关运行经费支出189.50万元，同比减少10.50万元，减少5.25%。", "5.25%")]
    [InlineData("机关运行经费支出189.50万元，与上年相比下降10.50万元，下降5.25%。", "5.25%")]
    [InlineData("机关运行经费支出189.50万元，与2023年度相比，机关运行经费支出压缩10.50万元，压缩5.25%。", "5.25%")]
    [InlineData("机关运行经费支出210.50万元，与上年对比增加10.50万元，增幅5.25%。", "5.25%")]
    [InlineData("机关运行经费支出210.50万元，较上年增10.50万元，增幅达5.25%。", "5.25%")]
    [InlineData("机关运行经费支出189.50万元，较上年减10.50万元，减幅5.25 %。", "5.25%")]
    [InlineData("税收收入完成210.50亿元，增收10.50亿元，增长5.25%。", "5.25%")]
    [InlineData("一般公共预算支出完成189.50亿元，减支10.50亿元，下降5.25%。", "5.25%")]
    [InlineData("机关运行经费支出189.50万元，比上年减少10.50万元；减少率5.25%。", "5.25%")]
    // rate, then change
    [InlineData("财政总收入完成210500万元，较上年同期增长5.25%，增收10500万元。", "5.25%")]
    [InlineData("财政总收入完成189500万元，同比下降5.25%，减收10500万元。", "5.25%")]
    // explicit prior
    [InlineData("2025年当年预算执行数为200.00万元，2026年预算安排210.50万元，比2025年预算执行数增加5.25%。", "5.25%")]
    [InlineData("2016年预算210.50万元，2015年预算200.00万元；对比增加10.50万元；增长率5.25%。", "5.25%")]
    [InlineData("“三公”经费预算为210.50万元，较2024年的200.00万元增加10.50万元，增长5.25%。", "5.25%")]
    [InlineData("公务接待费2.10万元，比去年2.00万元多0.10万元，增长5%。", "5%")]
    public void Read_ChangeAndRate_IsExact(string text, string stated)
    {
        Assert.Equal(Exact, Reading.Stating(StatementKind.Growth, stated, text).Verdict);
    }

    [Theory]
    [InlineData("机关运行经费支出210.50万元，比上年增加10.50万元，增长5.52%。", "5.52%")]
    [InlineData("机关运行经费支出210.50万元，比上年增加10.50万元，下降5.25%。", "5.25%")]
    [InlineData("2025年当年预算执行数为200.00万元，2026年预算安排210.50万元，比2025年预算执行数减少5.25%。", "5.25%")]
    [InlineData("“三公”经费预算为210.50万元，较2024年的200.00万元增加11.50万元。", "增加11.50万元")]
    [InlineData("2016年预算210.50万元，2015年预算200.00万元；对比增加1.05万元；增长率5.25%。", "增加1.05万元")]
    public void Read_ContradictingFigures_IsMismatch(string text, string stated)
    {
        Assert.Equal(Mismatch, Reading.Stating(StatementKind.Growth, stated, text).Verdict);
    }

    [Theory]
    // changes in whole units beside finer amounts: one may have lost its zeros, several were rounded
    [InlineData("增值税620.10亿元，同比增加97亿元，增长18.4%。", Mismatch)]
    [InlineData("增值税620.10亿元，同比增加97亿元，增长18.4%。营业税940.20亿元，同比增加134亿元，增长16.6%。个人所得税450.30亿元，同比增加96亿元，增长27.1%。", WithinRounding)]
    [InlineData("增值税620.10亿元，同比增加97亿元，增长18.4%。营业税940.20亿元，同比增加134.25亿元，增长16.7%。个人所得税450.30亿元，同比增加96.15亿元，增长27.2%。", Mismatch)]
    public void Read_ChangesRoundedFurther_CountAsPrinted(string text, StatementVerdict first)
    {
        Assert.Equal(first, Reading.Of(StatementKind.Growth, text)[0].Verdict);
    }

    [Theory]
    [InlineData("培训费0.30万元，比上年增加0.30万元，增长100%。")]
    [InlineData("2023年预算执行数为0.00万元，2024年预算安排5.00万元，比2023年预算执行数增加100%。")]
    public void Read_RateOverZero_IsZeroBase(string text)
    {
        Assert.Equal(ZeroBase, Reading.Stating(StatementKind.Growth, "100%", text).Verdict);
    }

    [Theory]
    [InlineData("公务接待费0万元，比上年减少0万元，降低0%。")]
    [InlineData("经营收入0.00万元，较2022年度决算数增加0.00万元，增长0%。")]
    public void Read_NoChangeOfNothing_IsNotAnError(string text) => Reading.HasNoError(text);

    [Theory]
    [InlineData("公务接待费1.50万元，比上年减少0.50万元。", "减少0.50万元")]
    [InlineData("公务接待费1.50万元，比上年下降25%。", "25%")]
    [InlineData("政府采购预算17000元，同比增加17000元，上年无该预算，增长率无可比性。", "17000元")]
    public void Read_WithoutBase_IsUncheckable(string text, string stated)
    {
        Statement statement = Reading.Stating(StatementKind.Growth, stated, text);

        Assert.Equal(Uncheckable, statement.Verdict);
        Assert.Equal(OperandRole.Current, statement.Operands[0].Role);
    }

    [Fact]
    public void Read_RateCutOff_IsNudged()
    {
        const string Text = "采购规模为36,399亿元，较上年减少571.6亿元，下降1.6%。";

        Assert.Equal(Nudged, Reading.Stating(StatementKind.Growth, "1.6%", Text).Verdict);
    }

    [Fact]
    public void Read_MixedPrecision_CountsAsTheFinest()
    {
        const string Text = "2021年度公务接待费12.39万元。2022年度公务接待费11.8万元，较2021年度公务接待费12.39万元减少0.58万元，减少4.68%。";

        Assert.Equal(WithinRounding, Reading.Stating(StatementKind.Growth, "减少0.58万元", Text).Verdict);
    }

    [Fact]
    public void Read_RevenueAndExpenditureTogether_ChecksBoth()
    {
        const string Text = "2021年收入总计239.9万元，支出总计239.9万元，与2020年相比，收、支总计各增加8万元，增长3.45%。";

        Statement statement = Reading.Stating(StatementKind.Growth, "3.45%", Text);

        Assert.Equal(Exact, statement.Verdict);
        Assert.Equal("Current=239.9万元 Change=8万元", Reading.Operands(statement));
    }

    [Fact]
    public void Read_DifferentTotals_AreDistributed()
    {
        const string Text = "2022年度收、支总计各是412.50,420.00万元。与2021年相比，收、支总计各减少12.50,30.00万元，各下降2.94%、6.67%。";

        List<Statement> growth = Reading.Of(StatementKind.Growth, Text);

        Assert.Equal([Exact, Exact], growth.Select(statement => statement.Verdict));
        Assert.Equal("Current=412.50万元 Change=-12.50万元", Reading.Operands(growth[0]));
        Assert.Equal("Current=420.00万元 Change=-30.00万元", Reading.Operands(growth[1]));
    }

    [Fact]
    public void Read_ChangeBehindList_MeansTheTotal()
    {
        const string Text = "2019年“三公”经费预算为3328万元。其中，因公出国（境）费50万元，公务接待费478万元，公务用车购置及运行费2800万元。比2018年减少830万元，下降20.0%。";

        Statement statement = Reading.Stating(StatementKind.Growth, "20.0%", Text);

        Assert.Equal("Current=3328万元 Change=-830万元", Reading.Operands(statement));
        Assert.Equal(Exact, statement.Verdict);
    }

    [Fact]
    public void Read_AnotherTopicsChange_IsNotBoundToTheFocus()
    {
        const string Text = "财政支出21405万元，增长44.53%，其中教育支出增长38.36%，交通运输支出增加100万元，增长54.13%。";

        Reading.HasNoError(Text);
        Assert.Empty(Reading.Stating(StatementKind.Growth, "38.36%", Text).Operands);
    }

    [Fact]
    public void Read_ComparableBasis_IsNeverAnError() =>
        Reading.HasNoError("税收收入完成105万元，同口径增加10万元，增长8.00%。地方收入(同口径)完成30161万元，同比增长14.6%，增收4376万元。");

    [Fact]
    public void Read_ChangeInAnExplanation_IsNotTheChange() =>
        Reading.HasNoError("机关运行经费支出210.50万元，比上年增加10.50万元，增长5.25%，主要原因是人员经费增加20.00万元，公用经费减少9.50万元。");

    [Fact]
    public void Read_TheSubject_TellsYearsAndStages()
    {
        const string Text = "2025年当年预算执行数为54.60万元，2026年预算安排53.84万元，比2025年预算执行数减少1.39%。";

        StatementSubject subject = Reading.Stating(StatementKind.Growth, "1.39%", Text).Subject;

        Assert.Equal(new Periods.FiscalYear(2026), subject.Year);
        Assert.Equal(new Periods.FiscalYear(2025), subject.BaseYear);
        Assert.Equal(Periods.BudgetStage.Approved, subject.Stage);
        Assert.Equal(Periods.BudgetStage.Execution, subject.BaseStage);
    }

    [Fact]
    public void Read_TheOperands_KeepUnitAndPrecision()
    {
        Statement statement = Reading.Stating(StatementKind.Growth, "5%", "公务接待费2.10万元，比上年增加1000元，增长5%。");

        Assert.Equal(PublishedAmount.Of(2.10m, MoneyUnit.TenThousandYuan), statement.Operands[0].Amount);
        Assert.Equal(PublishedAmount.Of(1000m, MoneyUnit.Yuan), statement.Operands[1].Amount);
        Assert.Equal("增加1000元", statement.Operands[1].Text);
        Assert.Equal(Exact, statement.Verdict);
    }

    [Theory]
    [InlineData("事业运行经费预算373.4万元，其中：基本支出预算4.9万元，项目支出预算368.5万元，同比增加271.3万元，增长265.7%。")]
    [InlineData("财政拨款支出总计187.1万元，比上年增加63.3万元，增长51.1%。一般公共预算财政拨款支出比上年增加2.7万元，增长2.2%。")]
    [InlineData("其中，因公出国（境）费19.4万元，公务用车购置及运行费34.6万元，公务接待费9.2万元。比上年预算减少8.4万元，下降11.7%。")]
    [InlineData("公务接待费1.6万元，车辆运行费28.9万元，因公出国（境）费0万元。较2014年“三公”经费合计16.1万元增加14.4万元。")]
    [InlineData("采购规模为210.7亿元，首次突破200亿元，比上年增加37.7亿元，增长21.8%。")]
    [InlineData("公务接待费8.0万元，比上年减少约1万元，下降近20%。公务用车运行费约30万元，比上年增加2.0万元，增长10%左右。")]
    public void Read_WordsThatLeaveTheAmountOpen_AreNotAnError(string text) => Reading.HasNoError(text);

    [Fact]
    public void Read_ASecondBase_IsOfTheItemNamedBeforeTheFirst()
    {
        const string Text = "“三公”经费291.7万元，其中：因公出国（境）费35.6万元，公务接待费123.7万元，公务用车购置及运行维护费132.4万元。\n"
            + "经比较，“三公”经费较上年决算减少189.8万元，下降39.4%；较年初预算数减少111.1万元，下降27.6%。";

        Assert.Equal([Exact, Exact], Reading.Of(StatementKind.Growth, Text).Select(growth => growth.Verdict));
    }

    [Fact]
    public void Read_AnotherFigureOfTheItem_IsOfTheItem()
    {
        const string Text = "“三公”经费年初预算为22.00万元，支出决算为8.77万元，完成预算的39.86%。“三公”经费支出决算数比上年减少0.28万元，降低3.09%。";

        Assert.Equal("Current=8.77万元 Change=-0.28万元", Reading.Operands(Reading.Stating(StatementKind.Growth, "3.09%", Text)));
    }

    [Fact]
    public void Read_TrillionsOfYuan_AreAmounts()
    {
        const string Text = "全国财政收入8.40万亿元，比上年增加4000亿元，增长5.0%。";

        Assert.Equal(Exact, Reading.Stating(StatementKind.Growth, "5.0%", Text).Verdict);
    }

    [Theory]
    [InlineData("31.2%", Exact)]
    [InlineData("41.2%", Mismatch)]
    public void Read_TheBaseOfAComparison_IsNotWhatIsCompared(string stated, StatementVerdict verdict)
    {
        string text = $"2015年机关运行经费141.6万元，2014年为107.9万元，较2014年增加33.7万元，增加{stated}。";

        Assert.Equal(verdict, Reading.Stating(StatementKind.Growth, stated, text).Verdict);
    }

    [Theory]
    [InlineData("1.5倍", Exact)]
    [InlineData("3.5倍", Uncheckable)]
    public void Read_Times_AreARateThatIsNeverContradicted(string stated, StatementVerdict verdict)
    {
        string text = $"公务接待费2.50万元，比上年增加1.50万元，增长{stated}。";

        Assert.Equal(verdict, Reading.Stating(StatementKind.Growth, stated, text).Verdict);
    }

    [Theory]
    [InlineData("支出合计210.00万元，比上年增加10.00万元，整体增长5.0%。")]
    [InlineData("支出合计210.00万元，比上年增加10.00万元，增幅在5.0%。")]
    [InlineData("支出合计210.00万元，比上年增加10.00万元，增长也达到了5.0%。")]
    public void Read_WordsAroundTheRate_ChangeNothing(string text) => Assert.Equal(Exact, Reading.Stating(StatementKind.Growth, "5.0%", text).Verdict);

    [Fact]
    public void Read_AnAmountElsewhereThatTheChangeContradicts_ExcusesNoRate()
    {
        const string Text = "公务接待费838.50元，比2023年度预算数减少2843.10元，减少84%。\n“三公”经费预算数为8602.17元，其中：公务用车购置及运行费3460.07元，公务接待费5142.10元。";

        Assert.Equal(Mismatch, Reading.Stating(StatementKind.Growth, "84%", Text).Verdict);
    }

    [Theory]
    [InlineData("4.68%", Exact)]
    [InlineData("14.68%", Mismatch)]
    public void Read_ARateBesideAmountsThatFit_IsCheckedWhereverTheyStand(string stated, StatementVerdict verdict)
    {
        string text = $"2022年“三公”经费预算21.80万元，其中：公务接待费11.81万元。\n2021年“三公”经费支出20.12万元，其中：公务接待费12.39万元。\n2022年公务接待费较2021年减少0.58万元，减少{stated}。";

        Assert.Equal(verdict, Reading.Stating(StatementKind.Growth, stated, text).Verdict);
    }

    [Theory]
    [InlineData("“三公”经费支出决算291.7万元。\n“三公”经费支出决算数较上年减少189.8万元，下降{0}。", "39.4%", Exact)]
    [InlineData("“三公”经费支出决算291.7万元。\n“三公”经费支出决算数较上年减少189.8万元，下降{0}。", "49.4%", Mismatch)]
    [InlineData("“三公”经费预算291.7万元。\n“三公”经费支出决算数较上年减少189.8万元，下降{0}。", "49.4%", Uncheckable)]
    [InlineData("本级“三公”经费291.7万元。\n下属单位“三公”经费191.7万元。\n“三公”经费较上年减少189.8万元，下降{0}。", "59.4%", Uncheckable)]
    public void Read_AnItemNamedAgainInAnotherParagraph_IsTheOneAmountThatItHas(string form, string stated, StatementVerdict verdict)
    {
        string text = form.Replace("{0}", stated, StringComparison.Ordinal);

        Assert.Equal(verdict, Reading.Stating(StatementKind.Growth, stated, text).Verdict);
    }

    [Fact]
    public void Read_AChangeOfAPartWithoutAnAmount_IsNotOfTheWhole()
    {
        const string Text = "收入预算总额1000万元，比2022年增加200万元，其中财政拨款增加150万元，事业收入增加50万元。";

        Assert.Equal("", Reading.Operands(Reading.Stating(StatementKind.Growth, "增加50万元", Text)).Replace("Change=50万元", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("调减2595万元", Exact)]
    [InlineData("调减2795万元", Mismatch)]
    public void Read_AStartingPointInOtherWords_IsTheBase(string stated, StatementVerdict verdict)
    {
        string text = $"一般公共预算总收入由第一次调整后的305314万元调整为302719万元，{stated}。";

        Assert.Equal(verdict, Reading.Stating(StatementKind.Growth, stated, text).Verdict);
    }

    [Theory]
    [InlineData("下降金额均超过了500万元。甲区较上年下降502.01万元，降幅达37.75%；乙区下降543万元，降幅达58.6%。")]
    public void Read_AmountsThatAreOnlyExceeded_AreNotAnError(string text) => Reading.HasNoError(text);

    [Theory]
    [InlineData("培训费0万元，上年预算1万元，减少1万元，下降{0}。", "100%", Exact)]
    [InlineData("培训费2.00万元，上年3.00万元，减少1.00万元，下降{0}。", "33.33%", Exact)]
    [InlineData("培训费2.00万元，上年3.00万元，减少1.00万元，下降{0}。", "43.33%", Mismatch)]
    public void Read_TheAmountOfThePriorYear_IsNotWhatChanged(string form, string stated, StatementVerdict verdict) =>
        Assert.Equal(verdict, Reading.Stating(StatementKind.Growth, stated, form.Replace("{0}", stated, StringComparison.Ordinal)).Verdict);
}
