using PublicBudget.Reporting.Narrative;
using static PublicBudget.Reporting.Narrative.StatementVerdict;

namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>Parts that no word opens, shares of several parts together, and wholes that are too small.</summary>
public class JoinedPartsTests
{
    [Theory]
    [InlineData("本年收入合计1000万元，其中：财政拨款950万元，占95%；经营收入30万元，上缴收入20万元，两项合计占5.0%。", Exact)]
    [InlineData("本年收入合计1000万元，其中：财政拨款950万元，占95%；经营收入30万元，上缴收入20万元，两项合计占7.0%。", Mismatch)]
    [InlineData("经营收入30万元，上缴收入20万元，两项合计占5.0%。", Uncheckable)]
    public void Read_AShareOfTwoParts_IsThatOfTheirSum(string text, StatementVerdict verdict) =>
        Assert.Equal(verdict, Assert.Single(Reading.Of(StatementKind.Share, text), share => share.Stated.Text is not "95%").Verdict);

    [Theory]
    [InlineData("一般公共预算支出200.0亿元，其中教育、卫生、农林水三项支出分别为50.0亿元、30.0亿元、20.0亿元，合计占一般公共预算支出的50.0%。", Exact)]
    [InlineData("一般公共预算支出200.0亿元，其中教育、卫生、农林水三项支出分别为50.0亿元、30.0亿元、20.0亿元，合计占一般公共预算支出的53.0%。", Mismatch)]
    [InlineData("一般公共预算支出200.0亿元，其中教育、卫生、农林水三项支出分别为50.0亿元、30.0亿元、20.0亿元，合计占地方生产总值的5.0%。", Uncheckable)]
    public void Read_AShareOfAListTogether_IsThatOfItsSum(string text, StatementVerdict verdict) =>
        Assert.Equal(verdict, Assert.Single(Reading.Of(StatementKind.Share, text)).Verdict);

    [Fact]
    public void Read_PartsOfAPart_AreNotAddedToTheTotal() =>
        Reading.HasNoError("市财政转贷我县债券5000万元，其中：新增债券3000万元，本级留用1000万元，转贷乡镇2000万元。新增债券用于道路；再融资债券2000万元，本级留用500万元，转贷乡镇1500万元。");

    [Fact]
    public void Read_PartsBeyondTheirTotal_AreAnError() =>
        Assert.Contains(Reading.Of(StatementKind.Sum, "市财政转贷我县债券5000万元，其中：新增债券3000万元，再融资债券2500万元。"), sum => sum.Verdict.IsError());

    [Theory]
    [InlineData("公务用车购置及运行费36.56万元（公务用车购置费15.00万元，公务用车运行费")]
    [InlineData("公务用车购置及运行费36.56万元（公务用车购置费15.00万元，公务用车运行费20.00万元等），公务接待费1.85万元。")]
    [InlineData("上级补助收入9.74亿元（税收返还4.95亿元，完成年初预算52.42%；非税返还4.00亿元")]
    [InlineData("税收收入675.89亿元，同比下降1.9%，其中地方级税收收入365.03亿元，同比增长0.3%；非税收入241.14亿元，同比增长3.4%。")]
    [InlineData("全市政府采购规模为32.72亿元。市本级政府采购规模为20.29亿元。从结构上看，全市货物、工程、服务政府采购规模分别为14.71亿元、5.65亿元和12.36亿元，占全市政府采购规模比例为44.96%、17.27%和37.77%。")]
    [InlineData("基本支出53.20万元，主要用于人员经费40.40万元、公用经费12.60万元。")]
    [InlineData("公务用车购置及运行费36.56万元。公务用车运行维护费21.65万元。\n其中：公务用车购置费15.00万元。\n公务用车加油费6.00万元。")]
    public void Read_PartsThatMayNotBeAll_AreNotAnError(string text) => Reading.HasNoError(text);

    [Fact]
    public void Read_AWholeSmallerThanItsPart_IsAnotherOne() =>
        Reading.HasNoError("县本级一般公共预算支出600万元。\n全县民生支出3400万元，占一般公共预算支出的83.1%。");

    [Theory]
    [InlineData("本年收入合计120.00万元，其中：财政拨款收入190.00万元，占100%。", Mismatch)]
    [InlineData("收到拨款500.00万元，支出120.00万元，其中：上级补助190.00万元，占38%。", Uncheckable)]
    [InlineData("全市采购授予中小企业合同金额245.19万元，授予小微企业合同金额119.22万元，占授予中小企业合同金额的41.6%。", Mismatch)]
    [InlineData("全市采购授予中小企业合同金额245.19万元，授予小微企业合同金额119.22万元，占授予中小企业合同金额的48.6%。", Exact)]
    public void Read_AShareOfAnAmountOfTheSentence_IsChecked(string text, StatementVerdict verdict) =>
        Assert.Equal(verdict, Assert.Single(Reading.Of(StatementKind.Share, text)).Verdict);
}
