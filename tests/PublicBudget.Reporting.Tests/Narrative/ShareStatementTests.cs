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

    [Fact]
    public void Read_AnAmountOfAnotherParagraphThatHappensToFit_DoesNotExcuseAWrongShare()
    {
        const string Text = "预算收入合计853297元，其中：财政拨款收入24771元，占2.9%；其他收入828526元，占97.1%。\n"
            + "一般公共预算支出43330.4元，主要用于以下方面：教育支出（类）4072.5元，占16.4%；住房保障支出（类）39257.9元，占90.6%。";

        Assert.Equal(Mismatch, Reading.Stating(StatementKind.Share, "16.4%", Text).Verdict);
    }

    [Fact]
    public void Read_ATotalThatIsNotPrinted_IsNotTheLastAmountBeforeTheList() =>
        Reading.HasNoError("项目支出预算48.1万元，占支出总预算的4.4%。其中：\n（一）教育支出850.1万元，占支出总预算78.3%。\n（二）卫生健康支出43.9万元，占支出总预算4.0%。");

    [Fact]
    public void Read_WordsThatMeanOneWhole_MeanNoneThatStandsBehind() =>
        Reading.HasNoError("非税收入完成55.9亿元，占一般公共预算收入的37%。\n一般公共预算收入完成352.7亿元。其中：税收收入299.5亿元，占一般公共预算收入的84.9%；非税收入53.2亿元，占一般公共预算收入的15.1%。");

    [Theory]
    [InlineData("31.4%", Exact)]
    [InlineData("41.3%", Mismatch)]
    public void Read_ATotalOfAnotherSection_IsFoundByItsWords(string stated, StatementVerdict verdict)
    {
        string text = $"本年支出合计400.0万元，其中：基本支出270.0万元；项目支出130.0万元。\n三、财政拨款支出情况\n财政拨款支出125.6万元，占本年支出合计的{stated}。";

        Assert.Equal(verdict, Reading.Stating(StatementKind.Share, stated, text).Verdict);
    }

    [Fact]
    public void Read_WordsThatMeanOneWholeForTwoParts_MeanItForTheThird()
    {
        const string Text = "全市财政支出完成260.0亿元，增长9.4%。\n教育支出52.0亿元，占财政支出总量的20.0%。\n医疗卫生支出41.6亿元，占财政支出总量的16.0%。\n"
            + "社会保障和就业支出26.0亿元，占财政支出总量的16.5%。";

        Assert.Equal(Mismatch, Reading.Stating(StatementKind.Share, "16.5%", Text).Verdict);
    }

    [Theory]
    [InlineData("30%", Exact)]
    [InlineData("31%", Mismatch)]
    public void Read_AListThatNoWordOpens_HasOneWhole(string stated, StatementVerdict verdict)
    {
        string text = $"本年支出100.00万元。按支出性质：基本支出70.00万元，占70%；项目支出30.00万元，占{stated}。";

        Statement share = Reading.Stating(StatementKind.Share, stated, text);

        Assert.Equal(verdict, share.Verdict);
        Assert.Equal("Part=30.00万元 Whole=100.00万元", Reading.Operands(share));
    }

    [Fact]
    public void Read_ShareInAListWithinAList_CanBeOfTheWholeOfBoth()
    {
        const string Text = "收入预算100.0万元，其中：上年结转15.0万元，占15%；本年收入85.0万元，占85%，其中财政拨款80.0万元，占80%；其他收入5.0万元，占5%。";

        Assert.All(Reading.Of(StatementKind.Share, Text), share => Assert.Equal(Exact, share.Verdict));
    }

    [Theory]
    // the whole in another sentence, with a place before its name, under its former name, in another paragraph, behind the shares
    [InlineData("全区公共财政支出494.0亿元，增长16.1%。民生支出287.5亿元，占公共财政支出的{0}。", "58.2%", "65.2%")]
    [InlineData("全区一般公共预算支出500.0亿元。其中，全区民生支出400.0亿元，占到公共财政预算支出的{0}。", "80.0%", "87.0%")]
    [InlineData("2023年度支出合计1150.0万元。\n2023年度财政拨款支出950.0万元，占本年支出合计的{0}。", "82.61%", "89.61%")]
    [InlineData("政府采购预算170.00万元，上年无此预算。\n按项目类型划分，货物类采购100.00万元，占政府采购预算{0}。", "58.82%", "66.12%")]
    [InlineData("教育支出58.00万元，占支出总预算58.0%；卫生支出30.00万元，占支出总预算30.0%；住房保障支出12.00万元，占支出总预算{0}。2024年收支总预算100.00万元。", "12.0%", "19.0%")]
    [InlineData("政府采购支出335.10万元，其中授予中小企业合同324.10万元，占政府采购支出的96.7%，其中授予小微企业合同27.40万元，占政府采购支出的{0}。", "8.2%", "15.2%")]
    public void Read_TheWholeElsewhere_IsFoundByItsName(string form, string right, string wrong)
    {
        Assert.Equal(Exact, Reading.Stating(StatementKind.Share, right, form.Replace("{0}", right, StringComparison.Ordinal)).Verdict);
        Assert.Equal(Mismatch, Reading.Stating(StatementKind.Share, wrong, form.Replace("{0}", wrong, StringComparison.Ordinal)).Verdict);
    }

    [Theory]
    [InlineData("2024年一般公共预算支出494.0亿元。\n2023年一般公共预算支出480.0亿元。\n教育支出287.5亿元，占一般公共预算支出的65.2%。")]
    [InlineData("市本级公共财政支出94.0亿元。\n全市民生支出287.5亿元，占公共财政支出的65.2%。")]
    public void Read_SeveralAmountsThatTheWordsCanMean_AreNotAnError(string text) => Reading.HasNoError(text);

    [Theory]
    [InlineData("资产总额801.5亿元、负债总额481.2亿元，资产负债率60.0%。", StatementVerdict.Exact)]
    [InlineData("资产总额801.5亿元，负债总额481.2亿元，所有者权益320.3亿元，平均资产负债率为60.0%。", StatementVerdict.Exact)]
    [InlineData("资产总额801.5亿元、负债总额481.2亿元，资产负债率62.0%。", StatementVerdict.Mismatch)]
    [InlineData("资产总额801.5亿元。资产负债率62.0%，同比下降0.5个百分点。", StatementVerdict.Uncheckable)]
    public void Read_DebtRatio_IsLiabilitiesOfAssets(string text, StatementVerdict verdict)
    {
        Assert.Equal(verdict, Assert.Single(Reading.Of(StatementKind.Share, text)).Verdict);
    }

    [Fact]
    public void Read_SharesInOtherOrderThanAmounts_GoByName()
    {
        const string Text = "合计26.80亿元。甲型销售17.60亿元；乙型销售2.50亿元；丙型销售6.70亿元。甲型、丙型和乙型销售量分别占合计的65.7%、25.0%和9.3%。";

        Assert.Equal(["17.60亿元", "6.70亿元", "2.50亿元"], Reading.Of(StatementKind.Share, Text).Select(share => share.Operands[0].Text));
        Reading.HasNoError(Text);
    }
}
