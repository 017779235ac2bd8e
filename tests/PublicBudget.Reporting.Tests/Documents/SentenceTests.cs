using CsCheck;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Tests.Documents;

public class SentenceTests
{
    [Fact]
    public void Split_Paragraph_CutsAtFullStopsOnly()
    {
        const string Text = "收入总计 239.9 万元，增长 3.45%。其中：基本支出229.4万元；项目支出10.5万元。";

        Assert.Equal(
            ["收入总计 239.9 万元，增长 3.45%。", "其中：基本支出229.4万元；项目支出10.5万元。"],
            Sentence.Split(Text, Place.None).Select(sentence => sentence.Text));
    }

    [Fact]
    public void Split_ClosersAfterTheStop_StayWithTheSentence() =>
        Assert.Equal(["他说：“可以。”", "（完。）", "好"], Texts("他说：“可以。”（完。）好"));

    [Fact]
    public void Split_LineBreaksAndBlanks_GiveNoEmptySentence() =>
        Assert.Equal(["一", "二。"], Texts("  一 \n\n 二。 \n"));

    [Fact]
    public void Split_Sentences_AreNumberedAndPlaced()
    {
        Sentence second = Sentence.Split("甲。 乙。", new Place { Paragraph = 4 }).Last();

        Assert.Equal(new Place { Paragraph = 4, Sentence = 2 }, second.Place);
        Assert.Equal(3, second.Start);
    }

    [Fact]
    public void Split_AnyText_LosesNothingButBlanks() =>
        Gen.Char["甲乙 。！\n”）1."].Array[0, 30].Select(letters => new string(letters)).Sample(text =>
        {
            string kept = string.Concat(Texts(text)).Replace(" ", "", StringComparison.Ordinal);
            string all = string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
            Assert.Equal(all, kept.Replace("\n", "", StringComparison.Ordinal));
            Assert.All(Sentence.Split(text, Place.None), sentence => Assert.StartsWith(sentence.Text, text[sentence.Start..]));
        });

    private static IEnumerable<string> Texts(string text) => Sentence.Split(text, Place.None).Select(sentence => sentence.Text);
}
