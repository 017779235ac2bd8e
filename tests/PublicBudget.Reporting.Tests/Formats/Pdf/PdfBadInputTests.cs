using System.Diagnostics;
using PublicBudget.Reporting.Formats;
using PublicBudget.Tests.Shared;
using static PublicBudget.Tests.Shared.PdfSource;

namespace PublicBudget.Reporting.Tests.Formats.Pdf;

/// <summary>Broken and hostile PDFs: a typed error, or a partial reading that says what is missing.</summary>
public class PdfBadInputTests
{
    private static readonly byte[] Small = new PdfSource()
        .Page(Grid([60, 160, 260], [700, 680, 660]) + Text(70, 685, "科目") + Text(170, 685, "金额") + Text(70, 665, "教育") + Text(170, 665, "12.5"))
        .Page(Text(60, 700, "支出预算12.5万元。"))
        .Build(Deflated);

    [Fact]
    public void Read_AnyTruncation_IsATypedErrorOrAReading()
    {
        Assert.Equal("|科目|金额|\n|教育|12.5|\n支出预算12.5万元。", Printed.Text(Small));
        Assert.All(Enumerable.Range(8, Small.Length - 8).Where(length => length % 7 == 0), length => AssertTyped(Small[..length], length));
    }

    [Fact]
    public void Read_AnyByteChanged_IsATypedErrorOrAReading() => Assert.All(Enumerable.Range(8, Small.Length - 8).Where(at => at % 5 == 0), at =>
    {
        byte[] changed = [.. Small];
        changed[at] ^= (byte)(0x11 << (at % 4));
        AssertTyped(changed, at);
    });

    [Fact]
    public void Read_OnlyTheMark_SaysThatItIsDamaged() =>
        Assert.Equal(FileFormat.Pdf, Assert.Throws<DamagedDocumentException>(() => Printed.Read("%PDF-1.7\nnothing else\n"u8.ToArray())).Format);

    [Fact]
    public void Read_ProtectedByAPassword_SaysSo()
    {
        const string encryption = "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A> /U <00112233445566778899AABBCCDDEEFF00112233445566778899AABBCCDDEEFF> >> /ID [<0011> <0011>]";
        byte[] pdf = new PdfSource { Trailer = encryption }.Page(Text(60, 700, "支出")).Build();

        Assert.Throws<EncryptedDocumentException>(() => Printed.Read(pdf));
    }

    [Fact]
    public void Read_PackedBomb_IsRefused()
    {
        byte[] pdf = new PdfSource().Page(new string(' ', 96 << 20)).Build(Deflated);

        Assert.Equal(nameof(ReadLimits.MaxUnpackRatio), Assert.Throws<ReadLimitExceededException>(() => Printed.Read(pdf)).Limit);
    }

    [Fact]
    public void Read_ManyPackedStreams_AreCountedTogether()
    {
        var source = new PdfSource();
        for (int page = 0; page < 6; page++)
        {
            source.Page(new string(' ', 1 << 20));
        }

        var limits = new ReadLimits { MaxUnpackedBytes = 4 << 20 };

        Assert.Equal(nameof(ReadLimits.MaxUnpackedBytes), Assert.Throws<ReadLimitExceededException>(() => Printed.Read(source.Build(Deflated), limits: limits)).Limit);
        Assert.Empty(Printed.Read(source.Build(Deflated)).Document.Blocks);
    }

    [Fact]
    public void Read_MorePagesThanAllowed_IsReadInPart()
    {
        var source = new PdfSource();
        for (int page = 1; page <= 5; page++)
        {
            source.Page(Text(60, 500, $"第{page}段。"));
        }

        DocumentReading reading = Printed.Read(source.Build(), limits: new ReadLimits { MaxPages = 2 });

        Assert.Equal("第1段。\n第2段。", Printed.Text(reading));
        Assert.Equal((ReadRemarkKind.CutOff, true), (Assert.Single(reading.Remarks).Kind, reading.IsPartial));
    }

    [Fact]
    public void Read_MoreCellsThanAllowed_IsReadInPart()
    {
        double[] columns = [.. Enumerable.Range(0, 11).Select(i => 50.0 + (i * 40))], rows = [.. Enumerable.Range(0, 31).Select(i => 800.0 - (i * 20))];
        string figures = string.Concat(rows.Skip(1).SelectMany(row => columns.SkipLast(1).Select(column => Text(column + 5, row + 5, "1.5", 8))));

        DocumentReading reading = Printed.Read(new PdfSource().Page(Grid(columns, rows) + figures).Build(), limits: new ReadLimits { MaxCells = 50 });

        Assert.Equal(50, reading.Document.Tables.Single().BodyRows.Sum(row => row.Cells.Count));
        Assert.True(reading.IsPartial);
    }

    [Fact]
    public void Read_FontWithoutCharacters_SaysHowManyAreLost()
    {
        DocumentReading reading = Printed.Read(new PdfSource { HasUnicodeMap = false }.Page(Text(60, 700, "\uE001\uE002\uE003")).Build());

        Assert.Empty(reading.Document.Blocks);
        Assert.Contains("3 of 3 letters", Assert.Single(reading.Remarks).Text, StringComparison.Ordinal);
        Assert.True(reading.IsPartial);
    }

    [Fact]
    public void Read_PictureOfAPage_SaysSo()
    {
        const string picture = "q 500 0 0 700 40 40 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u00FF EI Q\n";

        DocumentReading reading = Printed.Read(new PdfSource().Page(picture).Build());

        Assert.Equal((ReadRemarkKind.Picture, 1), (Assert.Single(reading.Remarks).Kind, reading.Remarks[0].Place.Page));
        Assert.True(reading.IsPartial);
    }

    [Fact]
    public void Read_TextOffThePage_IsLeftOutAndSaidSo()
    {
        DocumentReading reading = Printed.Read(new PdfSource().Page(Text(60, 700, "支出12.5万元。") + Text(5_000, 700, "99") + Text(60, -40, "98")).Build());

        Assert.Equal("支出12.5万元。", Printed.Text(reading));
        Assert.Equal("OffPage, t 第1页: 4 letters stand outside of the page; they are left out", Assert.Single(reading.Remarks).ToString());
    }

    [Theory]
    [InlineData("1e30 0 0 1e30 0 0 cm")]
    [InlineData("0 0 0 0 0 0 cm")]
    [InlineData("1 0 0 1 -99999999 99999999 cm")]
    public void Read_AbsurdMatrix_StaysAReading(string matrix) => AssertTyped(new PdfSource().Page($"q {matrix}\n" + Grid([60, 160, 260], [700, 680, 660]) + Text(70, 685, "科目") + "Q\n").Build(), 0);

    [Fact]
    public void Read_HundredThousandLinesAndLetters_TakesBoundedTime()
    {
        var random = new Random(11);
        string drawing = string.Concat(Enumerable.Range(0, 20_000).Select(_ => Line(random.Next(600), random.Next(800), random.Next(600), random.Next(800))))
            + string.Concat(Enumerable.Range(0, 10_000).Select(i => Line(0, i * 0.08, 600, i * 0.08) + Line(i * 0.06, 0, i * 0.06, 800)))
            + string.Concat(Enumerable.Range(0, 20_000).Select(_ => Text(random.Next(600), random.Next(800), "字")));
        var watch = Stopwatch.StartNew();

        AssertTyped(new PdfSource().Page(drawing).Build(), 0);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), watch.Elapsed.ToString());
    }

    [Fact]
    public void Read_FormsThatDrawForms_AreReadWhereTheyAreDrawn() =>
        Assert.Equal("支出12.5万元。", Printed.Text(new PdfSource().Page("/X0 Do\n").Form("/X1 Do\n").Form(Text(60, 700, "支出12.5万元。")).Build()));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Read_FormsThatMultiply_AreRefusedInBoundedTime(bool isPacked)
    {
        // Forty forms, each of which draws the next one ten times.
        var source = new PdfSource().Page("/X0 Do\n");
        for (int form = 1; form < 40; form++) source.Form(string.Concat(Enumerable.Repeat($"/X{form} Do\n", 10)));
        byte[] pdf = source.Form(Text(60, 700, "支出")).Build(isPacked ? Deflated : null);
        var watch = Stopwatch.StartNew();

        var error = Assert.Throws<ReadLimitExceededException>(() => Printed.Read(pdf));

        Assert.Equal((nameof(ReadLimits.MaxForms), (long)ReadLimits.Default.MaxForms), (error.Limit, error.Allowed));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), watch.Elapsed.ToString());
        Assert.Equal(50, Assert.Throws<ReadLimitExceededException>(() => Printed.Read(pdf, limits: new ReadLimits { MaxForms = 50 })).Allowed);
    }

    [Theory]
    [InlineData("/X0 Do\n", "/X0 Do\n")]
    [InlineData("/X1 Do\n", "/X0 Do\n")]
    public void Read_FormsThatDrawThemselves_LoseTheirPageOnly(string first, string second)
    {
        DocumentReading reading = Printed.Read(new PdfSource().Page("/X0 Do\n" + Text(60, 700, "支出")).Page(Text(60, 700, "支出12.5万元。")).Form(first).Form(second).Build());

        Assert.Equal("支出12.5万元。", Printed.Text(reading));
        ReadRemark remark = Assert.Single(reading.Remarks);
        Assert.Equal((ReadRemarkKind.MissingPart, 1), (remark.Kind, remark.Place.Page));
        Assert.Contains("a form that draws itself", remark.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_FormsThousandsDeep_AreRefused()
    {
        var source = new PdfSource().Page("/X0 Do\n");
        for (int form = 1; form < 2_000; form++) source.Form($"/X{form} Do\n");

        byte[] pdf = source.Form(Text(60, 700, "支出")).Build();

        Assert.Equal(nameof(ReadLimits.MaxNesting), Assert.Throws<ReadLimitExceededException>(() => Printed.Read(pdf)).Limit);
    }

    private static void AssertTyped(byte[] pdf, int at)
    {
        Exception? error = Record.Exception(() => Printed.Read(pdf));
        Assert.True(error is null or DocumentFormatException, $"{at}: {error}");
    }
}
