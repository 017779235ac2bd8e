using CsCheck;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tests.Formats;

public class TextFoldingTests
{
    [Theory]
    [InlineData("１２３．５％", "123.5%")]
    [InlineData("单位：万元", "单位:万元")]
    [InlineData("部\u2ED4公务用\u2ECB", "部门公务用车")]
    [InlineData("一般公共预算\u2F42", "一般公共预算文")]
    [InlineData("\u2F3E", "户")]
    [InlineData("\uF9DD", "利")]
    [InlineData("−5　元", "-5 元")]
    [InlineData("零\u200B宽\uFEFF", "零宽")]
    [InlineData("①", "①")]
    public void Fold_LookAlikes_BecomeTheUsualCharacters(string printed, string expected) => Assert.Equal(expected, TextFolding.Fold(printed));

    [Fact]
    public void Fold_NothingToFold_GivesTheSameInstance()
    {
        string text = new('类', 3);

        Assert.Same(text, TextFolding.Fold(text));
    }

    [Theory]
    [InlineData("“三公” 经 费", "三公经费")]
    [InlineData("\"三公\"经费\n", "三公经费")]
    [InlineData("因公出国（境）费", "因公出国(境)费")]
    public void Key_BlanksAndQuotationMarks_DoNotCount(string printed, string expected) => Assert.Equal(expected, TextFolding.Key(printed));

    [Fact]
    public void Fold_AnyText_IsStable() =>
        Gen.String.Sample(text => TextFolding.Fold(TextFolding.Fold(text)) == TextFolding.Fold(text) && TextFolding.Key(TextFolding.Key(text)) == TextFolding.Key(text));
}
