using System.Xml;
using CsCheck;
using PublicBudget.Reporting.Formats.Writing;

namespace PublicBudget.Reporting.Tests.Formats.Writing;

public class VisibleTextTests
{
    [Fact]
    public void Of_ForbiddenCharacters_BecomeVisible()
    {
        Assert.Equal("[U+D800][U+FFFE]␛␡[U+0085][U+1FFFF]", VisibleText.Of("\uD800\uFFFE\u001B\u007F\u0085\U0001FFFF"));
        Assert.Equal("𠮷\t\n\n", VisibleText.Of("𠮷\t\r\n\r\n"));
    }

    [Fact]
    public void Of_OrdinaryText_IsTheSameObject()
    {
        const string Text = "单位：万元\t（2021年）";

        Assert.Same(Text, VisibleText.Of(Text));
    }

    [Fact]
    public void Of_AnyCharacters_GivesTextThatXmlHolds() =>
        Gen.Char.Array[0, 20].Select(letters => new string(letters)).Sample(text => XmlConvert.VerifyXmlChars(VisibleText.Of(text)));
}
