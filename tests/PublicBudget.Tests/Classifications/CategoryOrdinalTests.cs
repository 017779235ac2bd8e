using PublicBudget.Classifications;

namespace PublicBudget.Tests.Classifications;

public class CategoryOrdinalTests
{
    /// <summary>Table 4 of the 2021 document of Jiyuan prints these ordinals, and no 十八, 二十五, 二十六, 二十八.</summary>
    [Fact]
    public void TextOf_CategoriesOf2021_AreTheOrdinalsOfTheForm()
        => Assert.Equal(
            "一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十九 二十 二十一 二十二 二十三 二十四 二十七 二十九 三十 三十一 三十二 三十三 三十四",
            string.Join(" ", ClassificationCatalog.Functional(new(2021)).ChildrenOf(default).Select(entry => CategoryOrdinal.TextOf(entry.Code))));

    [Theory]
    [InlineData("208", 8, "八")]
    [InlineData("2080501", 8, "八")]
    [InlineData("221", 21, "二十一")]
    [InlineData("234", 34, "三十四")]
    public void Of_AnyLevel_IsClassLess200(string code, int ordinal, string text)
    {
        FunctionalCode parsed = FunctionalCode.Parse(code);
        Assert.Equal((ordinal, text), (CategoryOrdinal.Of(parsed), CategoryOrdinal.TextOf(parsed)));
        Assert.Equal(parsed.Category, CategoryOrdinal.ToCategory(ordinal));
        Assert.True(CategoryOrdinal.TryParse(text, out FunctionalCode category));
        Assert.Equal(parsed.Category, category);
    }

    [Theory]
    [InlineData("200")]
    [InlineData("301")]
    [InlineData("101")]
    public void Of_NoFunctionalCategory_Throws(string code)
        => Assert.Throws<ArgumentOutOfRangeException>(() => CategoryOrdinal.Of(FunctionalCode.Parse(code)));

    [Fact]
    public void Of_NoCode_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => CategoryOrdinal.Of(default));

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void ToCategory_OutOfRange_Throws(int ordinal)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CategoryOrdinal.ToCategory(ordinal));
        Assert.Throws<ArgumentOutOfRangeException>(() => ChineseNumeral.Format(ordinal));
    }

    [Fact]
    public void TryParse_OfFormat_IsTheNumber()
    {
        string[] numerals = [.. Enumerable.Range(1, 99).Select(ChineseNumeral.Format)];
        Assert.Equal(99, numerals.Distinct().Count());
        Assert.Equal(Enumerable.Range(1, 99), numerals.Select(text => ChineseNumeral.TryParse(text, out int number) ? number : -1));
    }

    [Theory]
    [InlineData("")]
    [InlineData("〇")]
    [InlineData("十十")]
    [InlineData("一十")]
    [InlineData("二三")]
    [InlineData("十二三")]
    [InlineData("一百")]
    [InlineData("8")]
    [InlineData("八 ")]
    public void TryParse_NoNumeral_AnswersFalse(string text)
    {
        Assert.False(ChineseNumeral.TryParse(text, out int number));
        Assert.Equal(0, number);
        Assert.False(CategoryOrdinal.TryParse(text, out _));
    }
}
