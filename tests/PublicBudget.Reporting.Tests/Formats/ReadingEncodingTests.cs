using System.Text;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tests.Formats;

public class ReadingEncodingTests
{
    private const string Sentence = "支出合计239.9万元。";

    private static readonly Encoding Gb = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;
    private static readonly Encoding Big5 = CodePagesEncodingProvider.Instance.GetEncoding("big5")!;

    public static TheoryData<string, byte[]> Encoded() => new()
    {
        { "utf-8", Encoding.UTF8.GetBytes(Sentence) },
        { "utf-8 with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Sentence)] },
        { "utf-16 little", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Sentence)] },
        { "utf-16 big", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Sentence)] },
        { "utf-16 without a mark", Encoding.Unicode.GetBytes(Sentence) },
        { "gb18030", Gb.GetBytes(Sentence) },
    };

    [Theory]
    [MemberData(nameof(Encoded))]
    public void Read_Text_FindsTheEncoding(string name, byte[] bytes)
    {
        DocumentReading reading = Printed.Read(bytes, FileFormat.Text);

        Assert.True(Sentence == Printed.Text(reading), name);
        Assert.Empty(reading.Remarks);
    }

    [Theory]
    [InlineData("gbk")]
    [InlineData("gb2312")]
    public void Read_PageInGbk_IsReadByItsBytes(string declared)
    {
        byte[] page = Gb.GetBytes($"<html><head><meta charset=\"{declared}\"></head><body><p>{Sentence}</p></body></html>");

        Assert.Equal(Sentence, Printed.Text(page));
    }

    [Fact]
    public void Read_PageDeclaredBig5_IsReadAsDeclared()
    {
        byte[] page = Big5.GetBytes("<html><head><meta charset=big5></head><body><p>預算總額239.9萬元。</p></body></html>");

        Assert.Equal("預算總額239.9萬元。", Printed.Text(page));
    }

    [Fact]
    public void Read_PageThatDeclaresAnotherEncoding_IsReadAndSaysSo()
    {
        byte[] page = Encoding.UTF8.GetBytes($"<html><meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\"><body>{Sentence}</body></html>");

        DocumentReading reading = Printed.Read(page);

        Assert.Equal(Sentence, Printed.Text(reading));
        Assert.Contains("gb18030", Assert.Single(reading.Remarks).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_BrokenBytes_AreReplacedAndCounted()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Sentence), 0xFF, 0xFE, .. Encoding.UTF8.GetBytes(Sentence)];

        ReadRemark remark = Assert.Single(Printed.Read(bytes, FileFormat.Text).Remarks);

        Assert.Equal(ReadRemarkKind.Encoding, remark.Kind);
        Assert.Contains("2 characters", remark.Text, StringComparison.Ordinal);
    }
}
