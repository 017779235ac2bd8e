using System.Diagnostics;
using CsCheck;
using PublicBudget.Performance;

namespace PublicBudget.Tests.Performance;

public class TargetValuePropertyTests
{
    [Fact]
    public void Parse_OfAFormattedTarget_HasTheSameMeaning() => TargetGenerators.Any.Sample(
        target => Assert.Equal(Described.Meaning(target), Described.Meaning(TargetValue.Parse(target.ToString()))), iter: 10_000);

    [Fact]
    public void Parse_OfWhatAnyTextWasReadAs_HasTheSameMeaning() => TargetGenerators.Fragments.Sample(
        text =>
        {
            TargetValue target = TargetValue.Parse(text);
            Assert.Equal(text, target.Printed);
            Assert.Equal(Described.Meaning(target), Described.Meaning(TargetValue.Parse(target.ToString())));
        },
        iter: 20_000);

    [Fact]
    public void Parse_AnyUnicodeText_GivesAnAnswerAndKeepsTheText() => Gen.Char.Array[0, 200].Select(characters => new string(characters)).Sample(
        text =>
        {
            TargetValue target = TargetValue.Parse(text, text, text);
            Assert.Equal(text, target.Printed);
            _ = (target.ToString(), target.Direction, target.Warnings, target.Normalised);
        },
        iter: 10_000);

    [Fact]
    public void Parse_SameText_GivesEqualTargets() => TargetGenerators.Fragments.Sample(text =>
        TargetValue.Parse(text).Equals(TargetValue.Parse(text))
        && TargetValue.Parse(text).GetHashCode() == TargetValue.Parse(text).GetHashCode());

    [Theory]
    [InlineData("9")]
    [InlineData("≥")]
    [InlineData("（")]
    [InlineData("一")]
    [InlineData("百")]
    [InlineData("*")]
    [InlineData(" ")]
    [InlineData("1,111")]
    [InlineData("第一季度完成25%，")]
    [InlineData("不低于")]
    [InlineData("较上年有所")]
    [InlineData("\u200B")]
    public void Parse_TenMillionCharacters_AnswersInLinearTime(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 10_000_000 / piece.Length));
        var watch = Stopwatch.StartNew();
        TargetValue target = TargetValue.Parse(text, text, text);

        Assert.Same(text, target.Printed);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"took {watch.Elapsed}");
    }

    [Theory]
    [InlineData("9")]
    [InlineData("一")]
    [InlineData("达到")]
    [InlineData("人≥")]
    [InlineData("第一季度完成25%，")]
    [InlineData("较上年有所")]
    public void Parse_LongestTextThatTheFormsRead_IsReadInLinearTime(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 1024 / piece.Length));
        TargetValue.Parse(text, text, text);
        var watch = Stopwatch.StartNew();
        for (int i = 0; i < 100; i++)
        {
            TargetValue.Parse(text, text, text);
        }

        // Generous by a factor of fifty: it is to fail on quadratic time, not on a slow machine.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"took {watch.Elapsed} for 100");
    }
}
