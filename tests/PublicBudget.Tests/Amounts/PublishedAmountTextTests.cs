using CsCheck;
using PublicBudget.Amounts;
using PublicBudget.Testing;

namespace PublicBudget.Tests.Amounts;

public class PublishedAmountTextTests
{
    [Theory]
    [InlineData("1,293.60万元", "1293.60万元")]
    [InlineData("239.9万元", "239.9万元")]
    [InlineData("8万元", "8万元")]
    [InlineData("5,806,105.16 元", "5806105.16元")]
    [InlineData("1293.60\u3000万元", "1293.60万元")]
    [InlineData("  12.5 \t亿元 ", "12.5亿元")]
    [InlineData("２３９．９万元", "239.9万元")]
    [InlineData("１，２９３．６０萬元", "1293.60万元")]
    [InlineData("7.5億元", "7.5亿元")]
    [InlineData("-8.0万元", "-8.0万元")]
    [InlineData("－8.0万元", "-8.0万元")]
    [InlineData("−8.0万元", "-8.0万元")]
    [InlineData("+8.0万元", "8.0万元")]
    [InlineData("＋8.0万元", "8.0万元")]
    [InlineData("-0.0万元", "0.0万元")]
    [InlineData(".5万元", "0.5万元")]
    [InlineData("007万元", "7万元")]
    [InlineData("0.0", "")]
    public void Parse_PrintedForms_AreRead(string text, string expected)
    {
        Assert.Equal(expected.Length > 0, PublishedAmount.TryParse(text, out var amount));
        Assert.Equal(expected.Length > 0 ? expected : "0元", amount.ToString());
    }

    public static TheoryData<string> Malformed =>
    [
        "", " ", "万元", "-万元", "12", "12%", "1,29万元", "12,93.6万元", ",293万元", "1,2934万元", "1,234,56万元", "1234,567万元", "1.2.3万元",
        "1.万元", "1.,5万元", "1.2,345万元", "--1万元", "- 1万元", "1-万元", "1万", "1万元整", "约1万元", "1 2万元", "1e3元", "0x1元", "—", "-", "十万元",
        "1万元/", "1万元/x", "1万元/11", "1万元/1/1", "12/1", "٣元", "1元元", "\0元", "1,万元", "１，２９３．万元",
    ];

    [Theory]
    [MemberData(nameof(Malformed))]
    public void Parse_AnythingElse_Throws(string text)
    {
        Assert.Contains("such as 1,293.60万元", Assert.Throws<FormatException>(() => PublishedAmount.Parse(text)).Message);
        Assert.False(PublishedAmount.TryParse(text, out var amount));
        Assert.False(PublishedAmount.TryParse(text.AsSpan(), out _));
        Assert.Equal(default, amount);
    }

    [Theory]
    [InlineData("100000000000000001元")]
    [InlineData("1000000001亿元")]
    [InlineData("0.00000000001元")]
    [InlineData("99999999999999999999999999999999999999元")]
    [InlineData("0.0000000000000000000000000000000000000000000000000000001元")]
    public void Parse_TooLargeOrTooFine_Throws(string text)
    {
        Assert.Contains(text[..8], Assert.Throws<OverflowException>(() => PublishedAmount.Parse(text)).Message);
        Assert.False(PublishedAmount.TryParse(text, out var amount));
        Assert.Equal(default, amount);
    }

    [Fact]
    public void Parse_AVeryLongText_IsRefusedWithAShortMessage()
        => Assert.InRange(Assert.Throws<OverflowException>(() => PublishedAmount.Parse(new string('9', 1_000_000) + "元")).Message.Length, 1, 300);

    [Theory]
    [InlineData("1,293.60", MoneyUnit.TenThousandYuan, "1293.60万元")]
    [InlineData(" 0.0 ", MoneyUnit.TenThousandYuan, "0.0万元")]
    [InlineData("17,192", MoneyUnit.Yuan, "17192元")]
    [InlineData("12.5亿元", MoneyUnit.TenThousandYuan, "12.5亿元")]
    public void Parse_WithTheUnitOfACaption_ReadsWithoutOne(string text, MoneyUnit unit, string expected)
    {
        Assert.Equal(expected, PublishedAmount.Parse(text, unit).ToString());
        Assert.True(PublishedAmount.TryParse(text, unit, out var amount));
        Assert.Equal(expected, amount.ToString());
    }

    [Fact]
    public void Parse_UnknownUnitOfACaption_IsAnArgumentError()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PublishedAmount.Parse("1", (MoneyUnit)3));
        Assert.False(PublishedAmount.TryParse("1", (MoneyUnit)3, out _));
        Assert.Throws<FormatException>(() => PublishedAmount.Parse("1人", MoneyUnit.Yuan));
        Assert.Throws<ArgumentNullException>(() => PublishedAmount.Parse(null!));
        Assert.False(PublishedAmount.TryParse(null, out _));
    }

    [Theory]
    [InlineData("1293.60万元", "N", "1,293.60万元")]
    [InlineData("-1234567元", "N", "-1,234,567元")]
    [InlineData("8.0万元", "R", "8.0万元")]
    [InlineData("240万元/-1", "R", "240万元/-1")]
    [InlineData("240万元/-1", "G", "240万元")]
    [InlineData("240.5万元/0", "R", "240.5万元/0")]
    [InlineData("240万元/2", "G", "240.00万元")]
    public void ToString_Formats(string text, string format, string expected)
    {
        var amount = PublishedAmount.Parse(text);
        Assert.Equal(expected, amount.ToString(format));
        Span<char> room = new char[expected.Length];
        Assert.True(amount.TryFormat(room, out var written, format));
        Assert.Equal(expected, room[..written].ToString());
        Assert.False(amount.TryFormat(room[1..], out written, format));
        Assert.Equal(0, written);
    }

    [Fact]
    public void ToString_UnknownFormat_Throws()
        => Assert.Contains("G, N or R", Assert.Throws<FormatException>(() => default(PublishedAmount).ToString("C")).Message);

    [Fact]
    public void Parse_ToString_IsTheSame()
        => Any.Published.Sample(amount =>
            PublishedAmount.Parse(amount.ToString("R")) == amount
            && (amount.Decimals < 0 || (PublishedAmount.Parse(amount.ToString()) == amount && PublishedAmount.Parse(amount.ToString("N")) == amount)));

    [Fact]
    public void Parse_ToString_OfAFigureWithExcessDigits_IsTheSame()
        => Gen.Select(Gen.Int[-1_000_000, 1_000_000], Gen.Int[0, 8], Any.Precision).Sample((coefficient, scale, precision) =>
        {
            var amount = PublishedAmount.Of(new decimal(Math.Abs(coefficient), 0, 0, coefficient < 0, (byte)scale), precision);
            return PublishedAmount.Parse(amount.ToString("R")) == amount;
        });

    [Fact]
    public void TryParse_AnyText_NeverThrows()
        => Gen.String[Gen.Char["0123456789０９.．,，-－+ \u3000万萬亿億元/%"], 0, 40].Sample(text =>
        {
            var read = PublishedAmount.TryParse(text, out var amount);
            return read ? PublishedAmount.Parse(amount.ToString("R")) == amount : amount == default;
        });
}
