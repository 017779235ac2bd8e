using PublicBudget.Reporting.Narrative;
using static PublicBudget.Reporting.Narrative.StatementVerdict;

namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>Totals that differ in nothing but their names, or that a paragraph calls otherwise than the list before it does.</summary>
public class TotalByNameTests
{
    [Theory]
    [InlineData("增长10.00%", Exact)]
    [InlineData("增长11.24%", Mismatch)]
    public void Read_AGrandTotal_IsNotTheTotalOfTheYear(string stated, StatementVerdict verdict)
    {
        string text = $"收入总计1100.00万元，其中：本年收入合计990.00万元，使用非财政拨款结余0万元，年初结转和结余110.00万元。与2022年度相比，收入总计增加100.00万元，{stated}。";

        Statement growth = Reading.Stating(StatementKind.Growth, stated, text);

        Assert.Equal(("Current=1100.00万元 Change=100.00万元", verdict), (Reading.Operands(growth), growth.Verdict));
    }

    [Theory]
    [InlineData("增长12.50%", Exact)]
    [InlineData("增长11.11%", Mismatch)]
    public void Read_ExpenditureBehindRevenue_IsOfItsOwnTotal(string stated, StatementVerdict verdict)
    {
        string text = $"收入总计100.00万元，支出总计90.00万元。与2022年度相比，收入总计增加20.00万元，增长25.00%；支出总计增加10.00万元，{stated}。";

        Statement growth = Reading.Stating(StatementKind.Growth, stated, text);

        Assert.Equal(("Current=90.00万元 Change=10.00万元", verdict), (Reading.Operands(growth), growth.Verdict));
    }

    [Theory]
    [InlineData("增长25.00%", Exact)]
    [InlineData("增长26.30%", Mismatch)]
    public void Read_RevenueBeforeExpenditureOfTheSameFund_IsOfItsOwnTotal(string stated, StatementVerdict verdict)
    {
        string text = $"财政拨款收入总计100.00万元、财政拨款支出总计90.00万元，与2022年相比，财政拨款收入总计增加20.00万元，{stated}；财政拨款支出总计增加10.00万元，增长12.50%。";

        Statement growth = Reading.Stating(StatementKind.Growth, stated, text);

        Assert.Equal(("Current=100.00万元 Change=20.00万元", verdict), (Reading.Operands(growth), growth.Verdict));
    }

    [Theory]
    [InlineData("下降20.00%", Exact)]
    [InlineData("下降21.30%", Mismatch)]
    public void Read_OneAmountOfBothSides_IsWhatBothRoseFrom(string stated, StatementVerdict verdict)
    {
        string text = $"本部门2023年度收入、支出决算总计80.00万元。与2022年度决算相比，收、支总计各减少20.00万元，{stated}，其中：\n（一）收入决算总计80.00万元。";

        Assert.Equal(verdict, Reading.Stating(StatementKind.Growth, stated, text).Verdict);
    }

    [Theory]
    [InlineData("110.00万元", Exact)]
    [InlineData("119.90万元", Mismatch)]
    public void Read_PartsOfAGrandTotal_AreNoMoreThanIt(string carried, StatementVerdict verdict) =>
        Assert.Equal(verdict, Reading.Stating(StatementKind.Sum, "1100.00万元", $"收入总计1100.00万元，其中：本年收入合计990.00万元，年初结转和结余{carried}。").Verdict);

    [Theory]
    [InlineData("60.00万元", Exact)]
    [InlineData("69.00万元", Mismatch)]
    public void Read_WhatTheYearBeforeLeft_IsAPartBesideTheFunds(string carried, StatementVerdict verdict) =>
        Assert.Equal(verdict, Reading.Stating(StatementKind.Sum, "140.00万元", $"收入预算为140.00万元，其中：上年结转{carried}，一般公共预算拨款收入45.00万元，财政专户管理资金收入35.00万元。").Verdict);

    [Theory]
    [InlineData("收入总计1100.00万元。其中：本年收入合计990.00万元。与2022年度相比，收入总计增加100.00万元，增长10.00%。")]
    [InlineData("收入总计1100.00万元，本年收入合计990.00万元。本年收入比2022年度增加90.00万元，增长10.00%。")]
    public void Read_ATotalOfEitherName_IsTheOneSoCalled(string text) => Assert.Equal(Exact, Reading.Stating(StatementKind.Growth, "增长10.00%", text).Verdict);

    [Theory]
    [InlineData("2022年度我校总支出400.00万元。其中：基本支出300.00万元，占总支出的75.00%；项目支出100.00万元，占总支出的25.00%。", Exact)]
    [InlineData("2022年度我校总支出400.00万元。其中：基本支出300.00万元，占总支出的78.00%；项目支出100.00万元，占总支出的25.00%。", Mismatch)]
    [InlineData("2022年支出合计400.00万元，其中：基本支出300.00万元，占总支出75.00%；项目支出100.00万元，占总支出25.00%。", Exact)]
    [InlineData("2022年支出合计400.00万元，其中：基本支出300.00万元，占总支出82.30%；项目支出100.00万元，占总支出25.00%。", Mismatch)]
    [InlineData("2022年支出总计500.00万元。\n2022年支出合计400.00万元，其中：基本支出300.00万元，占总支出60.00%；项目支出100.00万元，占总支出20.00%。", Exact)]
    [InlineData("收支总预算400.00万元。支出按用途划分：基本支出300.00万元，占支出总预算的75.00%。", Exact)]
    [InlineData("收支总预算400.00万元。支出按用途划分：基本支出300.00万元，占支出总预算的78.00%。", Mismatch)]
    [InlineData("地方财政收入累计入库400.00万元。其中：税收收入入库300.00万元，占地方财政收入的比重为75.00%。", Exact)]
    [InlineData("地方财政收入累计入库400.00万元。其中：税收收入入库300.00万元，占地方财政收入的比重为78.00%。", Mismatch)]
    public void Read_AShareOfATotalThatIsCalledOtherwise_IsChecked(string text, StatementVerdict verdict) =>
        Assert.Equal(verdict, Reading.Of(StatementKind.Share, text)[0].Verdict);

    [Theory]
    [InlineData("75.00%", Exact)]
    [InlineData("57.00%", Mismatch)]
    public void Read_SharesBelowTheParagraphOfTheirTotal_AreThoseOfWhatTheirPartsMakeUp(string stated, StatementVerdict verdict)
    {
        string text = $"一般公共预算当年拨款400.35万元，比2023年执行数增加20.00万元。\n教育支出300.26万元，占{stated}；卫生支出80.07万元，占20.00%；住房支出20.02万元，占5.00%。";

        Assert.Equal(verdict, Reading.Stating(StatementKind.Share, stated, text).Verdict);
    }

    [Theory]
    [InlineData("300.26", "75.00%", Exact)]
    [InlineData("300.26", "57.00%", Mismatch)]
    [InlineData("327.28", "75.00%", Mismatch)]
    public void Read_SharesBelowAHeading_AreOfTheAmountBeforeIt(string amount, string stated, StatementVerdict verdict)
    {
        string text = $"（一）规模变化情况\n当年拨款400.35万元，比2023年执行数增加20.00万元。\n（二）结构情况\n教育支出{amount}万元，占{stated}；卫生支出60.05万元，占15.00%；农林水支出20.02万元，占5.00%；住房支出20.02万元，占5.00%。";

        Assert.Equal(verdict, Reading.Stating(StatementKind.Share, stated, text).Verdict);
    }

    [Fact]
    public void Read_SharesWhosePartsMakeUpNothing_AreNotAnError() =>
        Reading.HasNoError("一般公共预算当年拨款500.35万元。\n教育支出300.26万元，占57.00%；卫生支出80.07万元，占16.00%；住房支出20.02万元，占4.00%。");
}
