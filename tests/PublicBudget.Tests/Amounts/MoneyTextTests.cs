using System.Text;
using CsCheck;
using PublicBudget.Amounts;
using PublicBudget.Testing;

namespace PublicBudget.Tests.Amounts;

public class MoneyTextTests
{
    [Theory]
    [InlineData(229_400_000, "2294000.00")]
    [InlineData(0, "0.00")]
    [InlineData(-5, "-0.05")]
    [InlineData(-50, "-0.50")]
    [InlineData(long.MinValue, "-92233720368547758.08")]
    [InlineData(long.MaxValue, "92233720368547758.07")]
    public void ToString_OfAnAmount_HasTwoDecimals(long fen, string text)
    {
        var amount = Money.FromFen(fen);
        Assert.Equal(text, amount.ToString());
        Assert.Equal(text, amount.ToString("G", null));
        Assert.Equal(text, $"{amount}");
        Assert.Equal(text, $"{amount:G}");
    }

    [Theory]
    [InlineData("12", 1200)]
    [InlineData("12.5", 1250)]
    [InlineData("12.50", 1250)]
    [InlineData("-0.5", -50)]
    [InlineData("-0", 0)]
    [InlineData("0.07", 7)]
    [InlineData("-92233720368547758.08", long.MinValue)]
    public void Parse_InvariantText_Reads(string text, long fen)
    {
        Assert.Equal(fen, Money.Parse(text).Fen);
        Assert.Equal(fen, Money.Parse(Encoding.UTF8.GetBytes(text)).Fen);
    }

    public static TheoryData<string> Malformed =>
    [
        "", " ", "-", ".", "1.", ".5", "-.5", "+1", "--1", "1-", "01", "00", "-01.5", "1,293.60", " 1", "1 ", "1.5.0", "1e3", "１２", "12元",
        "12万元", "−5", "0x1", "NaN", "∞", "1\0", "\u00a01", "1.-5", "1.5a",
    ];

    [Theory]
    [MemberData(nameof(Malformed))]
    public void Parse_AnythingElse_Throws(string text)
    {
        Assert.Contains(text, Assert.Throws<FormatException>(() => Money.Parse(text)).Message);
        Assert.Throws<FormatException>(() => Money.Parse(Encoding.UTF8.GetBytes(text)));
        Assert.False(Money.TryParse(text, out var amount));
        Assert.False(Money.TryParse(text.AsSpan(), out _));
        Assert.False(Money.TryParse(Encoding.UTF8.GetBytes(text), out _));
        Assert.Equal(Money.Zero, amount);
    }

    [Theory]
    [InlineData("0.001")]
    [InlineData("1.000")]
    public void Parse_FinerThanAFen_SaysSo(string text)
        => Assert.Contains("whole fen", Assert.Throws<FormatException>(() => Money.Parse(text)).Message);

    [Theory]
    [InlineData("92233720368547758.08")]
    [InlineData("-92233720368547758.09")]
    [InlineData("9999999999999999999999999999999999999999999999999999999999999.99")]
    public void Parse_BeyondTheRange_Throws(string text)
    {
        Assert.Throws<OverflowException>(() => Money.Parse(text));
        Assert.False(Money.TryParse(text, out var amount));
        Assert.Equal(Money.Zero, amount);
    }

    [Fact]
    public void Parse_AVeryLongText_IsRefusedWithAShortMessage()
    {
        var text = new string('9', 1_000_000);
        Assert.InRange(Assert.Throws<FormatException>(() => Money.Parse(text)).Message.Length, 1, 300);
        Assert.InRange(Assert.Throws<FormatException>(() => Money.Parse(text + "x")).Message.Length, 1, 300);
    }

    [Fact]
    public void Parse_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => Money.Parse((string)null!));
        Assert.False(Money.TryParse((string?)null, out _));
    }

    [Fact]
    public void TryParse_AnyText_NeverThrows()
        => Gen.String[Gen.Char["0123456789.-+,eE １元"], 0, 25].Sample(text =>
        {
            var read = Money.TryParse(text, out var amount);
            return read == Money.TryParse(Encoding.UTF8.GetBytes(text), out var same) && amount == same && (read || amount.IsZero);
        });

    [Fact]
    public void Parse_ToString_IsTheSame()
        => Any.Money.Sample(amount => Money.Parse(amount.ToString()) == amount && Utf8Text(amount) == amount.ToString());

    [Fact]
    public void Interfaces_ReadAndWriteWhatTheTypeDoes()
    {
        Assert.Equal(Money.FromYuan(1.5m), Parsed<Money>("1.5"));
        Assert.Equal(Money.FromYuan(1.5m), ParsedSpan<Money>("1.5"));
        Assert.Equal(Money.FromYuan(1.5m), ParsedUtf8<Money>("1.5"u8));
    }

    [Theory]
    [InlineData("X")]
    [InlineData("N2")]
    public void ToString_UnknownFormat_Throws(string format)
    {
        Assert.Contains(format, Assert.Throws<FormatException>(() => Money.Zero.ToString(format, null)).Message);
        Assert.Throws<FormatException>(() => Money.Zero.TryFormat(new char[30], out _, format));
        Assert.Throws<FormatException>(() => Money.Zero.TryFormat(new byte[30], out _, format));
    }

    [Fact]
    public void TryFormat_TooLittleRoom_WritesNothing()
    {
        var room = new char[4];
        Assert.False(Money.FromYuan(12.34m).TryFormat(room, out var written));
        Assert.Equal(0, written);
        Assert.Equal(new char[4], room);
        Assert.True(Money.FromYuan(1.23m).TryFormat(room, out written));
        Assert.Equal("1.23", new string(room, 0, written));
        Assert.False(Money.FromYuan(12.34m).TryFormat(new byte[4], out written));
        Assert.Equal(0, written);
    }

    [Fact]
    public void TryFormat_DoesNotAllocate()
    {
        Assert.True(WriteAndRead());
        var before = GC.GetAllocatedBytesForCurrentThread();
        var done = WriteAndRead();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(done);

        static bool WriteAndRead()
        {
            Span<char> text = stackalloc char[32];
            Span<byte> utf8 = stackalloc byte[32];
            return Money.MinValue.TryFormat(text, out var written, "G")
                & Money.MinValue.TryFormat(utf8, out _, "G")
                & Money.TryParse(text[..written], out _)
                & Money.TryParse(utf8[..written], out _);
        }
    }

    [Theory]
    [InlineData("2294000.00", MoneyUnit.TenThousandYuan, 1, false, "229.4")]
    [InlineData("12936000.00", MoneyUnit.TenThousandYuan, 2, true, "1,293.60")]
    [InlineData("-12936000.00", MoneyUnit.Yuan, 2, true, "-12,936,000.00")]
    [InlineData("0.00", MoneyUnit.TenThousandYuan, 1, false, "0.0")]
    [InlineData("-499.99", MoneyUnit.TenThousandYuan, 1, false, "0.0")]
    [InlineData("500.00", MoneyUnit.TenThousandYuan, 1, false, "0.1")]
    [InlineData("-500.00", MoneyUnit.TenThousandYuan, 1, false, "-0.1")]
    [InlineData("2394000.00", MoneyUnit.TenThousandYuan, -1, false, "240")]
    [InlineData("0.01", MoneyUnit.HundredMillionYuan, 10, false, "0.0000000001")]
    [InlineData("92233720368547758.07", MoneyUnit.Yuan, 10, true, "92,233,720,368,547,758.0700000000")]
    [InlineData("92233720368547758.07", MoneyUnit.HundredMillionYuan, 0, false, "922337204")]
    public void Format_InAUnit_PrintsAsAForm(string yuan, MoneyUnit unit, int decimals, bool thousands, string expected)
        => Assert.Equal(expected, Money.Parse(yuan).Format(unit, decimals, thousands));

    [Fact]
    public void Format_WithAMode_RoundsSo()
    {
        Assert.Equal("0.0", Money.FromYuan(500).Format(MoneyUnit.TenThousandYuan, 1, rounding: MidpointRounding.ToZero));
        Assert.Throws<ArgumentOutOfRangeException>(() => Money.Zero.Format(MoneyUnit.Yuan, 11));
        Assert.Throws<ArgumentOutOfRangeException>(() => Money.Zero.Format((MoneyUnit)7, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Money.Zero.Format(MoneyUnit.Yuan, 1, rounding: (MidpointRounding)7));
    }

    private static string Utf8Text(Money amount)
    {
        Span<byte> utf8 = stackalloc byte[32];
        return amount.TryFormat(utf8, out var written) ? Encoding.UTF8.GetString(utf8[..written]) : "";
    }

    private static T Parsed<T>(string text)
        where T : IParsable<T>
        => T.TryParse(text, null, out var value) && value.Equals(T.Parse(text, null)) ? value : throw new InvalidOperationException();

    private static T ParsedSpan<T>(ReadOnlySpan<char> text)
        where T : ISpanParsable<T>
        => T.TryParse(text, null, out var value) && value.Equals(T.Parse(text, null)) ? value : throw new InvalidOperationException();

    private static T ParsedUtf8<T>(ReadOnlySpan<byte> text)
        where T : IUtf8SpanParsable<T>
        => T.TryParse(text, null, out var value) && value.Equals(T.Parse(text, null)) ? value : throw new InvalidOperationException();
}
