using PublicBudget.Reporting.Narrative;
using static PublicBudget.Reporting.Narrative.StatementVerdict;

namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>Changes and rates whose base no word of comparison names: 短收 is against the budget, 年均 over several years.</summary>
public class ComparisonBaseTests
{
    [Theory]
    [InlineData("青禾县税收收入4200万元，完成预算5000万元的84.0%，短收800万元，同比下降12.5%，减收600万元。", "下降12.5%", Exact)]
    [InlineData("青禾县税收收入4200万元，完成预算5000万元的84.0%，短收800万元，同比下降12.5%，减收600万元。", "短收800万元", Exact)]
    [InlineData("青禾县税收收入4200万元，完成预算5000万元的84.0%，短收900万元，同比下降12.5%，减收600万元。", "短收900万元", Mismatch)]
    [InlineData("青禾县税收收入4200万元，为年计划的105%，超收200万元，同比增长31.2%。", "增长31.2%", Uncheckable)]
    [InlineData("税收收入年初预算100.0万元，执行中调整为102.0万元，实际完成103.2万元，超收1.2万元，增长5.3%。", "增长5.3%", Uncheckable)]
    [InlineData("税收收入年初预算100.0万元，执行中调整为102.0万元，实际完成103.2万元，超收1.2万元，增长5.3%。", "超收1.2万元", Exact)]
    [InlineData("2026年会议费1200.00万元，2025年会议费1150.00万元，2024年会议费1100.00万元，分别增长4.35%和4.55%。", "4.55%", Uncheckable)]
    public void Read_AShortfall_IsAgainstTheBudget(string text, string stated, StatementVerdict verdict) =>
        Assert.Equal(verdict, Reading.Stating(StatementKind.Growth, stated, text).Verdict);

    [Theory]
    [InlineData("税收收入由2020年的800亿元增长到2025年的1000亿元，年均增长4.6%。", Exact)]
    [InlineData("税收收入由2020年的800.00亿元增长到2025年的1000.00亿元，年均增长4.5%。", Nudged)]
    [InlineData("税收收入由2020年的800亿元增长到2025年的1000亿元，年均增长25%。", Mismatch)]
    [InlineData("2025年税收收入1000亿元，比上年增加100亿元，增长11.1%，五年年均增长4.6%。", Uncheckable)]
    public void Read_TheGrowthOfEachYear_LeadsFromTheFirstToTheLast(string text, StatementVerdict verdict) =>
        Assert.Equal(verdict, Assert.Single(Reading.Of(StatementKind.Growth, text), growth => growth.Stated.IsYearly).Verdict);

    [Theory]
    [InlineData("机关运行经费2026年度预算50.00万元，2025年度预算77.59万元，减少27.59万元。", "减少27.59万元", Exact)]
    [InlineData("机关运行经费2026年度预算50.00万元，2025年度预算77.59万元，减少28.59万元。", "减少28.59万元", Mismatch)]
    [InlineData("会议费2025年预算6.00万元，2026年预算8.00万元，增加2.00万元，增长33.33%。", "增长33.33%", Exact)]
    [InlineData("会议费2026年预算8.00万元，2025年预算6.00万元，增加2.00万元，增长25.00%。", "增长25.00%", Mismatch)]
    [InlineData("会议费2026年预算8.00万元，2024年预算6.00万元，增加3.00万元。", "增加3.00万元", Uncheckable)]
    public void Read_AmountsOfTwoYears_AreWhatChanged(string text, string stated, StatementVerdict verdict) =>
        Assert.Equal(verdict, Reading.Stating(StatementKind.Growth, stated, text).Verdict);

    [Theory]
    [InlineData("2022年“三公”经费预算48.5万元，比上年（50.0万元）下降3.0%。", Exact)]
    [InlineData("2022年“三公”经费预算48.5万元，比上年（50.0万元）下降5.0%。", Mismatch)]
    public void Read_ABaseInABracket_IsWhatIsComparedWith(string text, StatementVerdict verdict) =>
        Assert.Equal(verdict, Assert.Single(Reading.Of(StatementKind.Growth, text)).Verdict);

    [Theory]
    [InlineData("支出预算950.00万元，其中：基本支出800.00万元，项目支出150.00万元。与2024年900.00万元相比增加50.00万元，其中基本支出增加60.00万元，项目支出减少10.00万元。")]
    [InlineData("基本支出800.00万元，项目支出150.00万元，合计950.00万元，比上年900.00万元增加50.00万元，基本支出增加60.00万元，项目支出减少10.00万元。")]
    public void Read_TheBaseOfATotal_IsThatOfNoneOfItsParts(string text) => Reading.HasNoError(text);

    [Fact]
    public void Read_ABracketThatSaysMoreThanTheBase_IsNotTheBase() => Reading.HasNoError("2022年“三公”经费预算48.5万元，比上年（含追加5.0万元）下降5.0%。");

    [Theory]
    [InlineData("税收收入年初预算100.0万元，执行中调整为120.0万元，实际完成126.0万元，为调整预算的105.0%。", Exact)]
    [InlineData("税收收入年初预算100.0万元，执行中调整为120.0万元，实际完成126.0万元，为调整预算的108.0%。", Mismatch)]
    public void Read_ABudgetAdjustedInItsSentence_IsTheAdjustedOne(string text, StatementVerdict verdict) =>
        Assert.Equal(verdict, Assert.Single(Reading.Of(StatementKind.Completion, text)).Verdict);

    [Theory]
    [InlineData("转移补助收入450.00万元，完成年初预算计划1500.00万元的30.0%，比去年上半年增收50.00万元，增幅12.5%。", Exact)]
    [InlineData("转移补助收入450.00万元，完成全年预算收入任务1500.00万元的30.0%，比去年上半年增收50.00万元，增幅12.5%。", Exact)]
    [InlineData("转移补助收入450.00万元，完成年初预算计划1500.00万元的30.0%，比去年上半年增收50.00万元，增幅13.5%。", Mismatch)]
    [InlineData("转移补助收入450.00万元，年初预算1500.00万元，比上年增收50.00万元，增幅12.5%。", Exact)]
    [InlineData("转移补助收入450.00万元，年初预算1500.00万元，比上年增收50.00万元，增幅15.5%。", Uncheckable)]
    public void Read_WhatWasCompleted_IsWhatGrew(string text, StatementVerdict verdict) =>
        Assert.Equal(verdict, Assert.Single(Reading.Of(StatementKind.Growth, text)).Verdict);

    [Theory]
    [InlineData("甲税和乙费附加分别收入52.00万元和63.00万元，同比增长19%和12%；利息所得税和企业所得税因其他原因与上年同期相比分别下降53%和2.15%，减收18.00万元和29.70万元。")]
    [InlineData("甲税和乙费附加分别收入52.00万元和63.00万元；利息所得税和企业所得税分别比上年减少18.00万元和29.70万元，下降53%和2.15%。")]
    public void Read_ChangesOfOtherThings_AreNotThoseOfTheListBefore(string text) => Reading.HasNoError(text);

    [Theory]
    [InlineData("上年支出16.00万元，增长25.00%", "25.00%", StatementVerdict.Exact)]
    [InlineData("上年支出16.00万元，增长26.30%", "26.30%", StatementVerdict.Mismatch)]
    [InlineData("上年支出0万元，增长100%", "100%", StatementVerdict.ZeroBase)]
    [InlineData("上年支出16.00万元，增加5.00万元", "5.00万元", StatementVerdict.Mismatch)]
    [InlineData("去年同期16.00万元，增加4.00万元，增长25.00%", "25.00%", StatementVerdict.Exact)]
    [InlineData("上年度同期支出16.00万元，增加4.00万元，增长26.30%", "26.30%", StatementVerdict.Mismatch)]
    [InlineData("去年此项经费16.00万元，增加4.00万元，增长25.00%", "25.00%", StatementVerdict.Exact)]
    public void Read_AnAmountOfTheYearBeforeRightBehind_IsTheBase(string words, string stated, StatementVerdict verdict) =>
        Assert.Equal(verdict, Reading.Stating(StatementKind.Growth, stated, $"公务接待费支出20.00万元，{words}。").Verdict);
}
