using PublicBudget.Reporting.Interpretation.Text;

namespace PublicBudget.Reporting.Tests.Disclosures.Reading;

public class CountPhraseTests
{
    [Theory]
    [InlineData("共有车辆12辆", "共有车辆|12|辆")]
    [InlineData("其中,一般公务用车1,200辆;", "一般公务用车|1,200|辆")]
    [InlineData("单价50万元以上通用设备2台", "单价50万元以上通用设备|2|台")]
    [InlineData("单价100万元(含)以上专用设备0台(套)", "单价100万元(含)以上专用设备|0|台")]
    [InlineData("单价350万元以上通用设备2台", "50万元以上通用设备|2|台")]
    [InlineData("单价80万元以上通用设备2台", "万元以上通用设备|2|台")]
    [InlineData("接待3批次45人次", "接待|3|批次 |45|人次")]
    [InlineData("2021年10.5万元", "")]
    public void Find_NumbersOfThings_HaveTheWordsBeforeThem(string text, string expected)
        => Assert.Equal(expected, string.Join(' ', CountPhrases.Find(text).Select(phrase => $"{text[phrase.Start..phrase.Number]}|{text[phrase.Number..phrase.Unit]}|{text[phrase.Unit..phrase.End]}")));

    [Fact]
    public void Find_LongWords_AreCutAtForty()
    {
        CountPhrase phrase = Assert.Single(CountPhrases.Find(new string('车', 60) + "5辆"));

        Assert.Equal((20, 60), (phrase.Start, phrase.Number));
    }
}
