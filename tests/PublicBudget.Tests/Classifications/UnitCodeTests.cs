using PublicBudget.Classifications;

namespace PublicBudget.Tests.Classifications;

public class UnitCodeTests
{
    [Fact]
    public void Parse_LeadingZero_IsKept() => Assert.Equal("029003", UnitCode.Parse(" 029003 ").ToString());

    [Fact]
    public void Contains_ParentAndLeaf()
    {
        UnitCode parent = UnitCode.Parse("029003"), leaf = UnitCode.Parse("029003001");
        Assert.True(parent.Contains(leaf));
        Assert.True(parent.Contains(parent));
        Assert.False(leaf.Contains(parent));
        Assert.True(parent < leaf);
        Assert.False(default(UnitCode).Contains(leaf));
        Assert.True(default(UnitCode).Contains(default));
        Assert.False(leaf.Contains(default));
    }

    [Theory]
    [InlineData("")]
    [InlineData("02")]
    [InlineData("029a")]
    [InlineData("029 003")]
    [InlineData("0290030010290030010290030")]
    public void Parse_NotDigits_Throws(string text)
    {
        Assert.False(UnitCode.TryParse(text, out _));
        var error = Assert.Throws<FormatException>(() => UnitCode.Parse(text));
        Assert.Contains(text, error.Message);
    }
}
