using PublicBudget.Reporting.Narrative;
using static PublicBudget.Reporting.Narrative.StatementVerdict;

namespace PublicBudget.Reporting.Tests.Narrative;

/// <summary>Lists with one amount for each year, and lists whose bases are listed as well.</summary>
public class YearListTests
{
    [Theory]
    [InlineData("2022年、2023年公务接待费分别为5.00万元和6.00万元，较上年分别增长25.00%和20.00%。", "20.00%", Exact)]
    [InlineData("2022年、2023年公务接待费分别为5.00万元和6.00万元，较上年分别增长25.00%和30.00%。", "30.00%", Mismatch)]
    [InlineData("2022年、2023年公务接待费分别为5.00万元和6.00万元，较上年分别增长25.00%和20.00%。", "25.00%", Uncheckable)]
    [InlineData("公务接待费2022年、2023年分别为5.0万元和6.3万元，较上年分别增长25%和26%。", "26%", Exact)]
    [InlineData("公务接待费2022年、2023年分别为3万元和4万元，较上年分别增长25%和30%。", "30%", WithinRounding)]
    [InlineData("公务接待费2023年、2022年分别为6.00万元和5.00万元，较上年分别增长20.00%和25.00%。", "增长20.00%", Exact)]
    [InlineData("公务接待费2023年、2022年分别为6.00万元和5.00万元，较上年分别增长10.00%和25.00%。", "增长10.00%", Mismatch)]
    [InlineData("2021年至2023年一般公共预算支出分别为100.00万元、110.00万元、121.00万元，较上年分别增加5.00万元、10.00万元、11.00万元。", "11.00万元", Exact)]
    [InlineData("2021—2023年一般公共预算支出分别为100.00万元、110.00万元、121.00万元，较上年分别增加5.00万元、10.00万元、12.00万元。", "12.00万元", Mismatch)]
    [InlineData("2021年、2022年和2023年会议费分别为10.00万元、11.00万元和12.10万元，分别增长10.00%和12.00%。", "12.00%", Mismatch)]
    [InlineData("2021年、2022年和2023年会议费分别为10.00万元、11.00万元和12.10万元，同口径比上年分别增长5.00%、12.00%和13.00%。", "13.00%", Uncheckable)]
    [InlineData("2019年、2021年和2023年会议费分别为10.00万元、11.00万元和12.10万元，较上年分别增长2.00%、3.00%和4.00%。", "4.00%", Uncheckable)]
    public void Read_AListOfYears_ComparesEachWithTheYearBefore(string text, string stated, StatementVerdict verdict) =>
        Assert.Equal(verdict, Reading.Stating(StatementKind.Growth, stated, text).Verdict);

    [Theory]
    [InlineData("2023年公务接待费、会议费分别为5.00万元和6.00万元，较上年的4.00万元、5.00万元分别增加1.00万元、1.00万元。", Exact, Exact)]
    [InlineData("2023年公务接待费、会议费分别为5.00万元和6.00万元，较上年的4.00万元和5.00万元分别增加1.00万元和2.00万元。", Exact, Mismatch)]
    [InlineData("2023年公务接待费、会议费分别为5.00万元和6.00万元，较上年的4.00万元、5.00万元分别增长25.00%、20.00%。", Exact, Exact)]
    [InlineData("2023年公务接待费、会议费分别为5.00万元和6.00万元，较上年的4.00万元、5.00万元分别增长35.00%、20.00%。", Mismatch, Exact)]
    [InlineData("2023年公务接待费、会议费分别为5.00万元和6.00万元，较上年的4.00万元分别增长35.00%、20.00%。", Uncheckable, Uncheckable)]
    public void Read_AListOfBases_IsComparedOneByOne(string text, StatementVerdict first, StatementVerdict second) =>
        Assert.Equal([first, second], Reading.Of(StatementKind.Growth, text).Select(static growth => growth.Verdict));

    [Theory]
    [InlineData("2019年至2021年，财政拨款分别为132.00万元、110.00万元、121.00万元，2020年比2019年减少22.00万元，下降16.67%；2021年比2020年增加11.00万元，增长10.00%。", Exact, Exact)]
    [InlineData("2019年至2021年，财政拨款分别为132.00万元、110.00万元、121.00万元，2020年比2019年减少22.00万元，下降26.67%；2021年比2020年增加11.00万元，增长12.00%。", Mismatch, Mismatch)]
    public void Read_AYearOfTheList_IsComparedWithTheOneNamed(string text, StatementVerdict first, StatementVerdict second) =>
        Assert.Equal([first, second], Reading.Of(StatementKind.Growth, text).Where(static growth => growth.Stated.Text.EndsWith('%')).Select(static growth => growth.Verdict));

    [Theory]
    [InlineData("2019年至2021年，财政拨款分别为132.00万元、110.00万元、121.00万元。三年累计363.00万元，年均121.00万元。2019年占三年累计的36.36%。")]
    [InlineData("全年支出360.00万元，月均30.00万元，占预算总额的90.00%。")]
    [InlineData("2022年、2023年公务接待费、会议费分别为5.00万元、6.00万元、7.00万元和8.00万元，较上年分别增长25.00%、20.00%、30.00%和40.00%。")]
    [InlineData("2023年公务接待费、会议费分别为5.00万元和6.00万元，较上年的4.00万元、5.00万元分别增加1.00万元、1.00万元，分别增长25.00%、20.00%。")]
    [InlineData("2022年结转项目、2023年新增项目支出分别为5.00万元和6.00万元，较上年分别增长25.00%和30.00%。")]
    [InlineData("按照2022年、2023年的标准，公务接待费、会议费分别为5.00万元和6.00万元，较上年分别增长25.00%和30.00%。")]
    public void Read_ListsOfOtherThings_AreNotAnError(string text) => Reading.HasNoError(text);
}
