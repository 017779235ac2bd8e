using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tests.Formats;

public class ReadingBadInputTests
{
    private const string OneCell = "<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>";

    public static TheoryData<string, byte[]> Foreign() => new()
    {
        { "an empty file", [] },
        { "a PNG picture", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10] },
        { "a JPEG picture", [0xFF, 0xD8, 0xFF, 0xE0] },
        { "a rich text file", "{\\rtf1"u8.ToArray() },
        { "a zip archive", PackageFile.Of(("a.txt", "x")) },
        { "a Word 97 document", CompoundFile("WordDocument") },
        { "a binary file", [.. Enumerable.Range(0, 512).Select(i => (byte)(i * 37 % 256))] },
        { "a web archive", "MIME-Version: 1.0\nContent-Type: x"u8.ToArray() },
        { "an Excel 2003 XML spreadsheet", "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"u8.ToArray() },
    };

    [Theory]
    [MemberData(nameof(Foreign))]
    public void Read_NotADocument_SaysWhatItIs(string description, byte[] bytes)
    {
        var error = Assert.Throws<UnsupportedDocumentException>(() => Printed.Read(bytes, FileFormat.Xlsx));

        Assert.Contains("found " + description, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ProtectedByAPassword_SaysSo() =>
        Assert.Throws<EncryptedDocumentException>(() => Printed.Read(CompoundFile("EncryptedPackage"), FileFormat.Docx));

    [Fact]
    public void Read_AnyTruncation_IsATypedErrorOrAReading()
    {
        byte[] whole = PackageFile.Xlsx(OneCell);

        Assert.All(Enumerable.Range(1, whole.Length - 1), length =>
        {
            Exception? error = Record.Exception(() => Printed.Read(whole[..length], FileFormat.Xlsx));
            Assert.True(error is null or DocumentFormatException, $"{length}: {error}");
        });
    }

    [Fact]
    public void Read_AnyByteChanged_IsATypedErrorOrAReading()
    {
        byte[] whole = PackageFile.Docx("<w:p><w:r><w:t>支出239.9万元</w:t></w:r></w:p>");

        Assert.All(Enumerable.Range(0, whole.Length), at =>
        {
            byte[] changed = [.. whole];
            changed[at] ^= 0x55;
            Exception? error = Record.Exception(() => Printed.Read(changed, FileFormat.Docx));
            Assert.True(error is null or DocumentFormatException, $"{at}: {error}");
        });
    }

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y \"&x;&x;&x;&x;&x;&x;&x;&x;\"><!ENTITY z \"&y;&y;&y;&y;&y;&y;&y;&y;\">]><worksheet>&z;</worksheet>")]
    [InlineData("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><worksheet>&x;</worksheet>")]
    public void Read_Entities_AreRefused(string sheet)
    {
        byte[] file = PackageFile.Of(
            ("_rels/.rels", PackageFile.Relationships(("rId1", "officeDocument", "xl/workbook.xml"))),
            ("xl/workbook.xml", "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets><sheet name='甲' r:id='rId1'/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", PackageFile.Relationships(("rId1", "worksheet", "sheet1.xml"))),
            ("xl/sheet1.xml", sheet));

        var error = Assert.Throws<DamagedDocumentException>(() => Printed.Read(file));

        Assert.Equal("xl/sheet1.xml", error.Where);
    }

    [Fact]
    public void Read_ZipBomb_IsRefusedBeforeItIsUnpacked()
    {
        byte[] file = PackageFile.Xlsx(OneCell, more: ("xl/media/image1.bmp", new string('0', 64 << 20)));

        var error = Assert.Throws<ReadLimitExceededException>(() => Printed.Read(file));

        Assert.Equal((nameof(ReadLimits.MaxUnpackRatio), "xl/media/image1.bmp"), (error.Limit, error.Where));
        Assert.Equal(nameof(ReadLimits.MaxUnpackedBytes), Assert.Throws<ReadLimitExceededException>(() => Printed.Read(file, limits: new ReadLimits { MaxUnpackedBytes = 1 << 20 })).Limit);
        Assert.Equal("|1|", Printed.Text(Printed.Read(file, limits: new ReadLimits { MaxUnpackRatio = 2_000 })));
    }

    [Fact]
    public void Read_EntryThatLiesAboutItsSize_UnpacksNoMoreThanItSays()
    {
        // The sizes in both headers say ten bytes; the data unpack to a megabyte of cells.
        string cells = "<sheetData><row r='1'>" + string.Concat(Enumerable.Repeat("<c><v>1</v></c>", 70_000)) + "</row></sheetData>";
        byte[] file = PackageFile.Xlsx(cells);
        byte[] size = BitConverter.GetBytes(UnpackedSize(file, "xl/worksheets/sheet1.xml"));
        for (int at = file.AsSpan().IndexOf(size); at >= 0; at = file.AsSpan().IndexOf(size))
        {
            BitConverter.GetBytes(10).CopyTo(file, at);
        }

        Assert.Throws<DamagedDocumentException>(() => Printed.Read(file));
    }

    [Fact]
    public void Read_TooManyEntries_IsRefused()
    {
        byte[] file = PackageFile.Xlsx(OneCell, more: [.. Enumerable.Range(0, 50).Select(i => ($"x{i}", ""))]);

        Assert.Equal(nameof(ReadLimits.MaxEntries), Assert.Throws<ReadLimitExceededException>(() => Printed.Read(file, limits: new ReadLimits { MaxEntries = 40 })).Limit);
    }

    [Fact]
    public void Read_TooManyBytes_IsRefusedWhileTheyAreLoaded()
    {
        using var stream = new MemoryStream(new byte[5_000]);

        Assert.Equal(nameof(ReadLimits.MaxBytes), Assert.Throws<ReadLimitExceededException>(() => DocumentReader.Read(stream, new ReadOptions { Limits = new ReadLimits { MaxBytes = 4_000 } })).Limit);
    }

    [Fact]
    public void Read_MillionCells_IsReadInPartAndSaysSo()
    {
        var sheet = new StringBuilder("<sheetData>");
        for (int row = 1; row <= 1_000; row++)
        {
            sheet.Append("<row>").Append(string.Concat(Enumerable.Repeat("<c><v>1</v></c>", 1_000))).Append("</row>");
        }

        var watch = Stopwatch.StartNew();

        DocumentReading reading = Printed.Read(PackageFile.Xlsx(sheet.Append("</sheetData>").ToString()), limits: new ReadLimits { MaxCells = 100_000 });

        Assert.Equal(100_000, reading.Document.Tables.Single().BodyRows.Sum(row => row.Cells.Count));
        Assert.Equal(ReadRemarkKind.CutOff, Assert.Single(reading.Remarks).Kind);
        Assert.True(reading.IsPartial);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }

    [Fact]
    public void Read_CellOfAMegabyte_IsCutAndSaysSo()
    {
        DocumentReading reading = Printed.Read(PackageFile.Xlsx($"<sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>{new string('字', 1 << 20)}</t></is></c><c r='B1'><v>1</v></c></row></sheetData>"));

        Assert.Equal(ReadLimits.Default.MaxCellLength, reading.Document.Tables.Single().BodyRows[0].Cells[0].Text.Length);
        Assert.Equal("t 工作表“表一”A1", Assert.Single(reading.Remarks).Place.ToString());
    }

    [Fact]
    public void Read_CellFarToTheRight_IsLeftOutAndSaidSo()
    {
        DocumentReading reading = Printed.Read(PackageFile.Xlsx("<sheetData><row r='1'><c r='A1'><v>1</v></c><c r='XFD1'><v>2</v></c></row><row r='1048576'><c r='A1048576'><v>3</v></c></row></sheetData>"));

        Assert.Equal("|1|\n|3|", Printed.Text(reading));
        Assert.Equal(1_048_576, reading.Document.Tables.Single().BodyRows[1].Number);
        Assert.True(reading.IsPartial);
    }

    [Fact]
    public async Task ReadAsync_Cancelled_StopsWithTheUsualException()
    {
        using var stream = new MemoryStream(PackageFile.Xlsx(OneCell));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => DocumentReader.ReadAsync(stream, cancellation: new CancellationToken(true)));
    }

    /// <summary>The head of a compound file with one entry of its directory.</summary>
    private static byte[] CompoundFile(string stream)
    {
        byte[] file = new byte[2_048];
        byte[] signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        signature.CopyTo(file, 0);
        Encoding.Unicode.GetBytes(stream).CopyTo(file, 1_024);
        return file;
    }

    private static int UnpackedSize(byte[] package, string entry)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return (int)zip.GetEntry(entry)!.Length;
    }
}
