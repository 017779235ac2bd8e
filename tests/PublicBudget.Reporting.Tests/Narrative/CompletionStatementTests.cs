using PublicBudget.Reporting.Narrative;
using static PublicBudget.Reporting.Narrative.StatementVerdict;

namespace PublicBudget.Reporting.Tests.Narrative;

public class CompletionStatementTests
{
    [Theory]
    [InlineData("支出年初预算为200.00万元，支出决算为196.40万元，完成年初预算的98.20%。", "98.20%")]
    [InlineData("年初预算为200.00万元，支出决算为196.40万元，完成预算的98.2%。", "98.2%")]
    [InlineData("一般公共预算收入完成196.40亿元，为调整预算的98.20%，调整预算为200.00亿元。一般公共预算收入调整预算为200.00亿元，完成196.40亿元，为调整预算的98.2%。", "98.2%")]
    [InlineData("一般公共预算收入完成24627万元，完成年初预算数60999万元的40.4%。", "40.4%")]
    [InlineData("财政总收入4348万元，占年初预算10065万元的43.2%。", "43.2%")]
    [InlineData("财政总收入4348万元，占任务数10065万元的43.2%。", "43.2%")]
    [InlineData("财政总收入4348万元，占年预算10065万元的43.2%。", "43.2%")]
    [InlineData("年初预算为200.00万元，支出决算为0.00万元，完成预算的0%。", "0%")]
    public void Read_BudgetAndOutturn_IsExact(string text, string stated)
    {
        Assert.Equal(Exact, Reading.Stating(StatementKind.Completion, stated, text).Verdict);
    }

    [Theory]
    [InlineData("支出年初预算为200.00万元，支出决算为196.40万元，完成年初预算的89.20%。", "89.20%")]
    [InlineData("一般公共预算收入完成24627万元，完成年初预算数60999万元的44.0%。", "44.0%")]
    [InlineData("财政拨款支出总计1741.75万元，完成年初预算100%，决算数大于预算数55.93万元。", "100%")]
    public void Read_WrongRate_IsMismatch(string text, string stated)
    {
        Assert.Equal(Mismatch, Reading.Stating(StatementKind.Completion, stated, text).Verdict);
    }

    [Fact]
    public void Read_ZeroBudget_IsZeroBase()
    {
        const string Text = "年初预算为0.00万元，支出决算为5.00万元，完成年初预算的100%。";

        Assert.Equal(ZeroBase, Reading.Stating(StatementKind.Completion, "100%", Text).Verdict);
    }

    [Theory]
    [InlineData("收入56033万元，完成年初预算的45.5%。", "45.5%")]
    [InlineData("收入28583万元，占调整预算105.47%。", "105.47%")]
    [InlineData("国内增值税33223.3亿元，为预算的92.1%。", "92.1%")]
    [InlineData("“三公”经费年初预算为0.95万元，支出决算为0.00万元，其中：公务接待费支出决算为0.00万元，完成预算的5%。", "5%")]
    [InlineData("年初预算为100.00万元，支出决算为80.00万元，为调整预算的98.6%。", "98.6%")]
    public void Read_WithoutItsBudget_IsUncheckable(string text, string stated)
    {
        Assert.Equal(Uncheckable, Reading.Stating(StatementKind.Completion, stated, text).Verdict);
    }

    [Theory]
    [InlineData("支出年初预算为200.00万元，支出决算为196.40万元，决算数小于预算数的主要原因：调减。", Exact)]
    [InlineData("支出年初预算为200.00万元，支出决算为196.40万元。决算数大于预算数的主要原因：调减。", Mismatch)]
    [InlineData("支出年初预算为200.00万元，支出决算为196.40万元。决算数等于预算数。", Mismatch)]
    [InlineData("支出年初预算为200.00万元，支出决算为200.00万元。决算数与预算数持平。", Exact)]
    [InlineData("支出年初预算为200.00万元，支出决算为196.40万元。决算数与预算数基本持平。", Uncheckable)]
    [InlineData("支出年初预算为200.00万元，支出决算为200.00万元。决算数未超过预算数。", Exact)]
    [InlineData("决算数小于预算数的主要原因：调减。", Uncheckable)]
    public void Read_Direction_IsJudged(string text, StatementVerdict verdict)
    {
        Assert.Equal(verdict, Assert.Single(Reading.Of(StatementKind.Direction, text)).Verdict);
    }

    [Fact]
    public void Read_NumberedItems_AreComparedEachWithItsOwnBudget()
    {
        const string Text = "其中：\n1、教育支出（类）普通教育（款）小学教育（项）。主要用于：人员经费。年初预算为70.00万元，支出决算为60.00万元。决算数小于预算数的主要原因：调减。\n2、住房保障支出（类）住房改革支出（款）住房公积金\n（项）。年初预算为40.00万元，支出决算为41.00万元。决算数小于预算数的主要原因：调减。";

        Assert.Equal([Exact, Mismatch], Reading.Of(StatementKind.Direction, Text).Select(statement => statement.Verdict));
    }

    [Theory]
    [InlineData("98.2%", Exact)]
    [InlineData("89.2%", Mismatch)]
    public void Read_ThePlanOfRevenue_IsABudget(string stated, StatementVerdict verdict)
    {
        string text = $"我单位收入计划200.00万元，全年实际完成196.40万元，完成收入计划的{stated}。";

        Assert.Equal(verdict, Assert.Single(NarrativeReader.Read(text)).Verdict);
    }

    [Theory]
    [InlineData("105.25%", Exact)]
    [InlineData("115.25%", Mismatch)]
    public void Read_WhatExceedsTheBudget_GivesTheBudget(string stated, StatementVerdict verdict)
    {
        string text = $"税收收入210.50亿元，比预算超收10.50亿元，完成预算的{stated}。";

        Assert.Equal(verdict, Reading.Stating(StatementKind.Completion, stated, text).Verdict);
    }

    [Theory]
    [InlineData("112.50%", Exact)]
    [InlineData("114.50%", Mismatch)]
    public void Read_ABudgetBeforeTheAdjustedOne_IsOfTheSameItem(string stated, StatementVerdict verdict)
    {
        string text = $"年初预算为800.00万元，年中追加200.00万元，调整后预算为1000.00万元，全年实际支出900.00万元，完成年初预算的{stated}。";

        Assert.Equal(verdict, Reading.Stating(StatementKind.Completion, stated, text).Verdict);
    }

    [Theory]
    [InlineData("90.00%", Exact)]
    [InlineData("92.00%", Mismatch)]
    public void Read_ABudgetInTheSentenceBefore_IsTheOnlyOneMeant(string stated, StatementVerdict verdict)
    {
        string text = $"1．城管执法（项）。年初预算800.00万元，调整预算数1000.00万元。支出决算900.00万元，完成调整预算的{stated}。";

        Assert.Equal(verdict, Reading.Stating(StatementKind.Completion, stated, text).Verdict);
    }

    [Theory]
    [InlineData("预算资金总额1000.00万元，预算资金执行800.00万元，完成预算资金的{0}。", "80.00%", Exact)]
    [InlineData("预算资金总额1000.00万元，预算资金执行800.00万元，完成预算资金的{0}。", "82.00%", Mismatch)]
    [InlineData("项目预算资金为500.00万元，实际支出400.00万元，预算资金执行率{0}。", "80.00%", Exact)]
    [InlineData("项目预算资金为500.00万元，实际支出400.00万元，预算资金执行率{0}。", "82.00%", Mismatch)]
    [InlineData("项目预算资金500.00万元，实际使用预算资金400.00万元，执行率{0}。", "80.00%", Uncheckable)]
    public void Read_BudgetedFunds_AreABudget(string form, string stated, StatementVerdict verdict) =>
        Assert.Equal(verdict, Reading.Stating(StatementKind.Completion, stated, form.Replace("{0}", stated, StringComparison.Ordinal)).Verdict);

    [Theory]
    [InlineData("74.00%", Exact)]
    [InlineData("75.30%", Mismatch)]
    public void Read_ARateBehindAnAmountAndAZero_IsOfTheAmount(string stated, StatementVerdict verdict)
    {
        string text = $"其中：因公出国（境）费支出决算为0万元，公务用车购置及运行费支出决算为8.88万元，完成预算12.00万元的{stated}。";

        Assert.Equal(verdict, Reading.Stating(StatementKind.Completion, stated, text).Verdict);
    }

    [Theory]
    [InlineData("80.00%", Exact)]
    [InlineData("81.30%", Mismatch)]
    public void Read_RatesOfTheParts_AreOfThePartsOfTheBudget(string stated, StatementVerdict verdict)
    {
        string text = $"年初预算500.00万元，其中：行政运行400.00万元、住房公积金100.00万元。支出决算410.00万元，其中：行政运行320.00万元、住房公积金90.00万元，分别完成年初预算的{stated}、90.00%。";

        Assert.Equal(verdict, Reading.Stating(StatementKind.Completion, stated, text).Verdict);
    }

    [Theory]
    [InlineData("项目预算100.00万元，支出98.00万元，执行率98.00%，完成管护8000户，完成率100.00%。")]
    [InlineData("项目预算100.00万元，支出98.00万元，培训学员120人次，完成率105.00%。")]
    public void Read_TheRateOfACount_IsOfNoAmount(string text) => Reading.HasNoError(text);

    [Fact]
    public void Read_TheRateBehindACountOfThoseWhoGain_IsOfTheAmount() =>
        Assert.Equal(Mismatch, Reading.Stating(StatementKind.Completion, "95.00%", "项目预算100.00万元，支出98.00万元，惠及群众120人，执行率95.00%。").Verdict);
}
