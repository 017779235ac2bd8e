using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tests.Formats;

public class ReadingXlsTests
{
    [Fact]
    public void Read_TextsNumbersAndMergedCells_AreReadAsShown()
    {
        byte[] file = new XlsFile().Text(0, 0, "标题").Merge(0, 0, 0, 2).Text(2, 0, "基本支出").Number(2, 1, 239.9, style: 16).Number(2, 2, 0.28999999999999998).ToBytes();

        DocumentReading reading = Printed.Read(file, FileFormat.Xls);
        Table table = reading.Document.Tables.Single();

        Assert.Equal("|标题[1x3]|\n|基本支出|239.90|0.29|", Printed.Text(reading));
        Assert.Equal(("表一", 3), (table.SheetName, table.BodyRows[1].Number));
        Assert.Equal(new CellNumber(239.9m, 2), table.BodyRows[1].Cells[1].Number);
        Assert.Empty(reading.Remarks);
    }

    [Fact]
    public void Read_HiddenSheet_IsReadAndRemarked()
    {
        DocumentReading reading = Printed.Read(new XlsFile { IsHidden = true }.Text(0, 0, "甲").Number(0, 1, 1).ToBytes());

        Assert.True(reading.Document.Tables.Single().IsHidden);
        Assert.Equal(ReadRemarkKind.Hidden, Assert.Single(reading.Remarks).Kind);
    }

    [Fact]
    public void Read_ProtectedWorkbook_SaysSo() =>
        Assert.Throws<EncryptedDocumentException>(() => Printed.Read(new XlsFile { IsEncrypted = true }.Number(0, 0, 1).ToBytes()));

    [Fact]
    public void Read_AnyTruncation_IsATypedErrorOrAReading()
    {
        byte[] whole = new XlsFile().Text(0, 0, "甲").Number(0, 1, 1).ToBytes();

        Assert.All(Enumerable.Range(1, whole.Length / 16), step =>
        {
            Exception? error = Record.Exception(() => Printed.Read(whole[..(step * 16)], FileFormat.Xls));
            Assert.True(error is null or DocumentFormatException, $"{step * 16}: {error}");
        });
    }

    [Fact]
    public void Read_AnyByteChanged_IsATypedErrorOrAReading()
    {
        byte[] whole = new XlsFile().Text(0, 0, "甲").Number(0, 1, 1).ToBytes();

        Assert.All(Enumerable.Range(0, 2_200), at =>
        {
            byte[] changed = [.. whole];
            changed[at] ^= 0x55;
            Exception? error = Record.Exception(() => Printed.Read(changed, FileFormat.Xls));
            Assert.True(error is null or DocumentFormatException, $"{at}: {error}");
        });
    }
}
