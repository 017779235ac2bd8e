using CsCheck;
using PublicBudget.Reporting.Narrative;
using static PublicBudget.Reporting.Narrative.StatementVerdict;

namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>Rates in other words than per cent: 倍, 番, 成, 百分点.</summary>
public class MultipleStatementTests
{
    [Theory]
    [InlineData("教育支出250.00万元，是上年100.00万元的2.5倍。", "2.5倍", Exact)]
    [InlineData("教育支出250.00万元，是上年100.00万元的3.5倍。", "3.5倍", Mismatch)]
    [InlineData("教育支出246.00万元，是上年100.00万元的2.5倍。", "2.5倍", Exact)]
    [InlineData("教育支出250.00万元，比上年增加150.00万元，为上年的2.5倍。", "2.5倍", Exact)]
    [InlineData("教育支出250.00万元，比上年增加150.00万元，为上年的1.5倍。", "1.5倍", Mismatch)]
    [InlineData("教育支出250.00万元，比上年增加150.00万元，约为上年的4倍。", "4倍", Uncheckable)]
    [InlineData("2023年教育支出100.00万元。2024年教育支出250.00万元，相当于2023年的2.5倍。", "2.5倍", Exact)]
    [InlineData("教育支出105.30万元，为上年决算数100.00万元的105.3%。", "105.3%", Exact)]
    [InlineData("教育支出105.30万元，为上年决算数100.00万元的110.3%。", "110.3%", Mismatch)]
    [InlineData("教育支出250.00万元，是上年的2.5倍。", "2.5倍", Uncheckable)]
    public void Read_AMultipleOfTheYearBefore_IsAGrowth(string text, string stated, StatementVerdict verdict) =>
        Assert.Equal(verdict, Reading.Stating(StatementKind.Growth, stated, text).Verdict);

    [Theory]
    [InlineData("教育支出200.00万元，比上年的100.00万元翻一番。", "翻一番", Exact)]
    [InlineData("教育支出401.00万元，比上年的100.00万元翻了两番。", "翻了两番", Exact)]
    [InlineData("教育支出130.00万元，比上年的100.00万元增长三成。", "三成", Exact)]
    [InlineData("教育支出180.00万元，比上年的100.00万元增长三成。", "三成", Uncheckable)]
    [InlineData("教育支出900.00万元，比上年的100.00万元翻一番。", "翻一番", Uncheckable)]
    public void Read_LooseWords_AreAGrowthThatIsNeverContradicted(string text, string stated, StatementVerdict verdict) =>
        Assert.Equal(verdict, Reading.Stating(StatementKind.Growth, stated, text).Verdict);

    [Theory]
    [InlineData("税收占比由上年的63.8%提高到65.2%，提高1.4个百分点。", "1.4个百分点", Exact)]
    [InlineData("税收占比由上年的63.8%提高到65.2%，提高2.4个百分点。", "2.4个百分点", Mismatch)]
    [InlineData("税收占比65.2%，比上年的63.8%提高1.4个百分点。", "1.4个百分点", Exact)]
    [InlineData("税收占比65.2%，比上年的63.8%提高2.4个百分点。", "2.4个百分点", Mismatch)]
    [InlineData("税收占比65.2%，比上年的63.8%提高约4个百分点。", "4个百分点", Uncheckable)]
    [InlineData("税收占比65.2%，比上年提高1.4个百分点。", "1.4个百分点", Uncheckable)]
    [InlineData("资产负债率由52.1%下降到48.3%，下降3.8个百分点。", "3.8个百分点", Exact)]
    [InlineData("收入完成预算的98.5%，税收占比65.2%，比上年提高1.4个百分点。", "1.4个百分点", Uncheckable)]
    [InlineData("收入增长20.6%，比全省平均水平高2.7个百分点。", "2.7个百分点", Uncheckable)]
    [InlineData("支出完成预算的36.7%，快于序时进度3.4个百分点。", "3.4个百分点", Uncheckable)]
    [InlineData("税收占比由63.8%提高到65.2%，高于上年2.4个百分点。", "2.4个百分点", Mismatch)]
    [InlineData("税收收入增长8.5%，增幅比上年的5.5%提高3.9个百分点。", "3.9个百分点", Mismatch)]
    public void Read_Points_AreCheckedWhereBothPercentagesArePrinted(string text, string stated, StatementVerdict verdict)
    {
        Statement statement = Reading.Stating(StatementKind.Growth, stated, text);

        Assert.Equal(verdict, statement.Verdict);
        Assert.True(statement.Stated.IsPoints);
    }

    [Theory]
    [InlineData("教育支出250.00万元，比上年增加10.00万元，实现居民收入翻番目标。")]
    [InlineData("教育支出250.00万元，完成序时进度，一成不变的做法有所改变，形成三成立项。")]
    [InlineData("教育支出250.00万元，比上年增加10.00万元，占比提高6个百分点，增长4.17%。")]
    [InlineData("支出完成预算的90%，快于序时进度3.4个百分点，下降4%。")]
    [InlineData("税收占比65.2%，收入增长4.0%，比上年的63.8%提高1.4个百分点的目标差距缩小。")]
    [InlineData("公共服务支出为2020年的重点，为上年的工作打下基础，支出250.00万元。")]
    public void Read_WordsThatOnlyLookAlike_AreNotAnError(string text) => Reading.HasNoError(text);

    [Fact]
    public void Read_RoundedMultiples_AreNeverAnErrorAndMovedOnesAre() =>
        Gen.Select(Gen.Int[100, 90_000], Gen.Int[110, 900], Gen.Int[0, 2]).Sample(
            sample =>
            {
                (int prior, int percent, int decimals) = sample;
                decimal current = prior * (percent / 100m), times = decimal.Round(current / prior, decimals, MidpointRounding.AwayFromZero);
                string Text(decimal stated) => FormattableString.Invariant($"教育支出{current:F2}万元，是上年{prior:F2}万元的{stated.ToString("F" + decimals, System.Globalization.CultureInfo.InvariantCulture)}倍。");

                Assert.Equal(Exact, Assert.Single(Reading.Of(StatementKind.Growth, Text(times))).Verdict);
                Assert.Equal(Mismatch, Assert.Single(Reading.Of(StatementKind.Growth, Text(times + 2))).Verdict);
            },
            iter: 1_000);

    [Fact]
    public void Read_DifferencesOfPrintedPercentages_AreCheckedToTheirRounding() =>
        Gen.Select(Gen.Int[1, 9_000], Gen.Int[1, 9_000], Gen.Int[0, 2]).Where(static sample => sample.Item1 < sample.Item2).Sample(
            sample =>
            {
                (decimal prior, decimal current, int decimals) = (sample.Item1 / 100m, sample.Item2 / 100m, sample.Item3);
                decimal points = decimal.Round(current - prior, decimals, MidpointRounding.AwayFromZero);
                string Text(decimal stated) => FormattableString.Invariant($"税收占比由{prior:F2}%提高到{current:F2}%，提高{stated.ToString("F" + decimals, System.Globalization.CultureInfo.InvariantCulture)}个百分点。");

                Reading.HasNoError(Text(points));
                Assert.Equal(Mismatch, Assert.Single(Reading.Of(StatementKind.Growth, Text(points + 3))).Verdict);
            },
            iter: 1_000);
}
