using CsCheck;
using PublicBudget.Classifications;

namespace PublicBudget.Tests.Classifications;

public class CodeTests
{
    private static readonly Gen<FunctionalCode> GenFunctional =
        from category in Gen.Int[100, 999]
        from section in Gen.Int[0, 99]
        from item in Gen.Int[0, 99]
        select FunctionalCode.FromNumber(
            section == 0 ? category : item == 0 ? category * 100 + section : (category * 100 + section) * 100 + item);

    [Theory]
    [InlineData("208", 208, ClassificationLevel.Category)]
    [InlineData("20805", 20805, ClassificationLevel.Section)]
    [InlineData("2080501", 2080501, ClassificationLevel.Item)]
    [InlineData(" 208 05 01 ", 2080501, ClassificationLevel.Item)]
    [InlineData("208-05-01", 2080501, ClassificationLevel.Item)]
    [InlineData("208.05", 20805, ClassificationLevel.Section)]
    [InlineData("208/05/01", 2080501, ClassificationLevel.Item)]
    [InlineData("208 | 05 | 01", 2080501, ClassificationLevel.Item)]
    [InlineData("208　05　01", 2080501, ClassificationLevel.Item)]
    [InlineData("２０８０５０１", 2080501, ClassificationLevel.Item)]
    public void Parse_EachForm_GivesNumberAndLevel(string text, int number, ClassificationLevel level)
    {
        FunctionalCode code = FunctionalCode.Parse(text);
        Assert.Equal((number, level), (code.Number, code.Level));
    }

    [Theory]
    [InlineData("")]
    [InlineData("20")]
    [InlineData("2080")]
    [InlineData("208050")]
    [InlineData("20805011")]
    [InlineData("208050101")]
    [InlineData("20805010101")]
    [InlineData("2080500")]
    [InlineData("2080001")]
    [InlineData("0080501")]
    [InlineData("008")]
    [InlineData("20 80501")]
    [InlineData("208 05-01")]
    [InlineData("208 0501")]
    [InlineData("20805 01")]
    [InlineData("208--05")]
    [InlineData("208-05-")]
    [InlineData("-20805")]
    [InlineData("2080a01")]
    [InlineData("类208")]
    [InlineData("208,05")]
    [InlineData("٢٠٨")]
    public void TryParse_NoCode_AnswersFalseAndDefault(string text)
    {
        Assert.False(FunctionalCode.TryParse(text, out FunctionalCode code));
        Assert.Equal(default, code);
    }

    [Fact]
    public void Parse_WrongLength_SaysWhatWasExpectedAndFound()
    {
        var error = Assert.Throws<FormatException>(() => FunctionalCode.Parse("2080"));
        Assert.Equal("Not a functional code: expected 3, 5 or 7 digits (类 3, 款 2, 项 2; no 款 or 项 00), found \"2080\".", error.Message);
    }

    [Fact]
    public void Parse_EnormousText_KeepsTheMessageShort()
    {
        var error = Assert.Throws<FormatException>(() => FunctionalCode.Parse(new string('9', 1_000_000)));
        Assert.InRange(error.Message.Length, 1, 200);
    }

    [Fact]
    public void Parse_Null_Throws() => Assert.Throws<ArgumentNullException>(() => RevenueCode.Parse(null!));

    [Fact]
    public void TryParse_Null_AnswersFalse() => Assert.False(GovernmentalEconomicCode.TryParse(null, out _));

    [Theory]
    [InlineData(0)]
    [InlineData(99)]
    [InlineData(2080)]
    [InlineData(2080500)]
    [InlineData(101010101)]
    [InlineData(-208)]
    [InlineData(int.MaxValue)]
    public void FromNumber_WrongShape_Throws(int number)
        => Assert.Throws<ArgumentOutOfRangeException>(() => FunctionalCode.FromNumber(number));

    [Fact]
    public void EachScheme_HasItsOwnDepth()
    {
        Assert.False(DepartmentalEconomicCode.TryParse("3021701", out _));
        Assert.False(GovernmentalEconomicCode.TryParse("5020601", out _));
        Assert.Equal(ClassificationLevel.SubItem, RevenueCode.Parse("101 01 01 01").Level);
        Assert.Equal(ClassificationLevel.Section, DepartmentalEconomicCode.Parse("30217").Level);
    }

    [Fact]
    public void Parent_OfEachLevel_IsOneLevelUp()
    {
        FunctionalCode item = FunctionalCode.Parse("2080501");
        Assert.Equal(FunctionalCode.Parse("20805"), item.Parent);
        Assert.Equal(FunctionalCode.Parse("208"), item.Parent!.Value.Parent);
        Assert.Null(FunctionalCode.Parse("208").Parent);
        Assert.Equal(FunctionalCode.Parse("208"), item.Category);
        Assert.Equal(FunctionalCode.Parse("20805"), item.Section);
        Assert.Null(FunctionalCode.Parse("208").Section);
        Assert.Null(FunctionalCode.Parse("208").AtLevel(ClassificationLevel.Item));
        Assert.Null(item.AtLevel(ClassificationLevel.None));
    }

    [Fact]
    public void Default_IsNoCode()
    {
        FunctionalCode none = default;
        Assert.Equal((0, ClassificationLevel.None, ""), (none.Number, none.Level, none.ToString()));
        Assert.Null(none.Parent);
        Assert.Equal(default, none.Category);
        Assert.True(none.Contains(default));
        Assert.False(none.Contains(FunctionalCode.Parse("208")));
        Assert.False(FunctionalCode.Parse("208").Contains(none));
    }

    [Fact]
    public void Ordering_IsByText()
    {
        string[] texts = ["209", "2080501", "208", "20806", "20805", "20801"];
        Assert.Equal(
            ["208", "20801", "20805", "2080501", "20806", "209"],
            texts.Select(FunctionalCode.Parse).Order().Select(code => code.ToString()));
    }

    [Fact]
    public void ToString_Separated_PutsBlanksBetweenGroups()
    {
        Assert.Equal("208 05 01", FunctionalCode.Parse("2080501").ToString("S"));
        Assert.Equal("302 17", $"{DepartmentalEconomicCode.Parse("30217"):S}");
        Assert.Equal("101 01 01 01", RevenueCode.Parse("101010101").ToString("S"));
        Assert.Throws<FormatException>(() => FunctionalCode.Parse("208").ToString("X"));
    }

    [Fact]
    public void TryFormat_TooShortBuffer_WritesNothing()
    {
        Span<char> buffer = stackalloc char[6];
        Assert.False(FunctionalCode.Parse("2080501").TryFormat(buffer, out int written));
        Assert.Equal(0, written);
    }

    [Fact]
    public void ParseOfFormat_AnyCode_IsTheCode()
        => GenFunctional.Sample(code =>
            FunctionalCode.Parse(code.ToString()) == code && FunctionalCode.Parse(code.ToString("S")) == code);

    [Fact]
    public void Contains_AnyTwoCodes_IsPrefixOfText()
        => Gen.Select(GenFunctional, GenFunctional).Sample((outer, inner) =>
            outer.Contains(inner) == inner.ToString().StartsWith(outer.ToString(), StringComparison.Ordinal)
            && outer.Contains(outer)
            && (inner.Parent is not { } parent || parent.Contains(inner)));

    [Fact]
    public void CompareTo_AnyTwoCodes_IsOrdinalOrderOfTexts()
        => Gen.Select(GenFunctional, GenFunctional).Sample((left, right) =>
            Math.Sign(left.CompareTo(right)) == Math.Sign(string.CompareOrdinal(left.ToString(), right.ToString())));

    [Fact]
    public void TryParse_AnyText_NeverThrows()
        => Gen.String[Gen.Char["0123456789 -./|０５a　"], 0, 14].Sample(text =>
        {
            bool parsed = RevenueCode.TryParse(text, out RevenueCode code);
            Assert.Equal(parsed, code != default);
        });

    [Fact]
    public void GenericParse_ThroughTheFrameworkInterface_Works()
    {
        Assert.Equal(FunctionalCode.Parse("208"), ParseAs<FunctionalCode>("208"));
        Assert.Equal(UnitCode.Parse("029003"), ParseAs<UnitCode>("029003"));
    }

    private static T ParseAs<T>(string text) where T : ISpanParsable<T> => T.Parse(text.AsSpan(), null);
}
