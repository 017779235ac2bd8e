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
    public void Parse_AnyUnicodeText_GivesAnAnswerAndKeepsTheText() => Gen.OneOf(Gen.Char.Array[0, 200].Select(characters => new string(characters)), TargetGenerators.Unicode).Sample(
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

    /// <summary>
    /// Only how long it takes grows with the text: PerformanceLongTargetBenchmarks shows that it grows in proportion. What is quadratic
    /// would not end here.
    /// </summary>
    [Theory]
    [InlineData("9", TargetKind.Unrecognised)]
    [InlineData("≥", TargetKind.Unrecognised)]
    [InlineData("（", TargetKind.Unrecognised)]
    [InlineData("【（[〔", TargetKind.Unrecognised)]
    [InlineData("（1）", TargetKind.Unrecognised)]
    [InlineData("一", TargetKind.Qualitative)]
    [InlineData("百", TargetKind.Qualitative)]
    [InlineData("*", TargetKind.Unrecognised)]
    [InlineData(" ", TargetKind.Placeholder)]
    [InlineData("1,111", TargetKind.Unrecognised)]
    [InlineData("第一季度完成25%，", TargetKind.Qualitative)]
    [InlineData("不低于", TargetKind.Qualitative)]
    [InlineData("较上年有所", TargetKind.Qualitative)]
    [InlineData("定性", TargetKind.Qualitative)]
    [InlineData("优/", TargetKind.Unrecognised)]
    [InlineData("1:", TargetKind.Unrecognised)]
    [InlineData("±", TargetKind.Unrecognised)]
    [InlineData("\u200B", TargetKind.Unrecognised)]
    [InlineData("\uD83D", TargetKind.Unrecognised)]
    public void Parse_TenMillionCharacters_Answers(string piece, TargetKind kind)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 10_000_000 / piece.Length));
        TargetValue target = TargetValue.Parse(text, text, text);

        Assert.Same(text, target.Printed);
        Assert.Equal(kind, target.Kind);
    }

    [Fact]
    public void Parse_NestedBrackets_KeepTheTextAndAnswer() => Gen.Select(Gen.Int[0, 500], Gen.Int[0, 500], TargetGenerators.Fragments).Sample((opening, closing, inside) =>
    {
        string text = new string('（', opening) + inside + new string('）', closing);

        Assert.Equal(text, TargetValue.Parse(text, text, text).Printed);
    });
}
