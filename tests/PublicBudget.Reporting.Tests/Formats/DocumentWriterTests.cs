using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Tests.Formats.Writing;

namespace PublicBudget.Reporting.Tests.Formats;

public sealed class DocumentWriterTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("publicbudget-").FullName;

    public static TheoryData<FileFormat> Formats => [.. DocumentWriter.Formats];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Formats))]
    public void Write_Twice_GivesTheSameBytesAndLeavesTheStreamOpen(FileFormat format)
    {
        using var first = new MemoryStream();
        using var second = new MemoryStream();

        DocumentWriter.Write(SampleDocuments.Disclosure(), first, format);
        DocumentWriter.Write(SampleDocuments.Disclosure(), second, format);

        Assert.True(first.CanWrite && first.Length > 1000);
        Assert.Equal(first.ToArray(), second.ToArray());
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task WriteAsync_Stream_GetsWhatWriteWrites(FileFormat format)
    {
        using var expected = new MemoryStream();
        using var actual = new MemoryStream();

        DocumentWriter.Write(SampleDocuments.Disclosure(), expected, format);
        await DocumentWriter.WriteAsync(SampleDocuments.Disclosure(), actual, format);

        Assert.Equal(expected.ToArray(), actual.ToArray());
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Write_HundredsOfUnitsWithThousandsOfLines_LosesNone(FileFormat format)
    {
        Table lines = SampleDocuments.LargeTable(4000);
        var document = new Document { Blocks = [lines, .. Enumerable.Range(0, 300).Select(i => new Table { Title = "单位支出表", BodyRows = [Row.Of($"单位{i}号", Cell.Of(i, 1))] })] };
        using var stream = new MemoryStream();

        DocumentWriter.Write(document, stream, format);

        stream.Position = 0;
        Table[] back = [.. DocumentReader.Read(stream, new ReadOptions { Format = format }).Document.Tables];
        Assert.Equal(301, back.Length);
        Assert.Contains(back[0].Rows, row => row.Cells.Any(cell => cell.Text == "城管执法（第3999行）"));
        Assert.All(back.Skip(1).Index(), table => Assert.Contains(table.Item.Rows, row => row.Cells.Any(cell => cell.Text == $"单位{table.Index}号")));
    }

    [Fact]
    public void Save_NewFolder_IsMadeAndHoldsTheFileOnly()
    {
        string path = Path.Combine(_folder, "a", "b", "预算.md");

        DocumentWriter.Save(new Document { Title = "预算" }, path);

        Assert.Equal("# 预算\n", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFileSystemEntries(Path.GetDirectoryName(path)!));
    }

    [Fact]
    public void Save_ExistingFile_IsReplacedWhole()
    {
        string path = Path.Combine(_folder, "x.md");
        File.WriteAllText(path, new string('x', 10_000));

        DocumentWriter.Save(new Document { Title = "新" }, path, FileFormat.Markdown);

        Assert.Equal("# 新\n", File.ReadAllText(path));
    }

    [Fact]
    public void Save_WritingFails_LeavesTheOldFileAndNothingElse()
    {
        string path = Path.Combine(_folder, "x.xlsx");
        File.WriteAllText(path, "old");
        var broken = new Document { Blocks = [new TableBuilder().Body(Cell.Of(1m, 0, Formula.Cell(7, 7))).Build()] };

        Assert.Throws<DocumentException>(() => DocumentWriter.Save(broken, path));

        Assert.Equal("old", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFileSystemEntries(_folder));
    }

    [Theory]
    [InlineData(FileFormat.Markdown)]
    [InlineData(FileFormat.Html)]
    [InlineData(FileFormat.Docx)]
    [InlineData(FileFormat.Xlsx)]
    public async Task Write_StreamThatFailsMidway_SaysSoAndIsLeftToItsOwner(FileFormat format)
    {
        using var stream = new FailingStream(most: 200);

        Assert.Throws<IOException>(() => DocumentWriter.Write(SampleDocuments.Disclosure(), stream, format));
        await Assert.ThrowsAsync<IOException>(() => DocumentWriter.WriteAsync(SampleDocuments.Disclosure(), stream, format));

        Assert.True(stream.CanWrite);
    }

    [Fact]
    public void Save_AnotherWriterAtWork_DoesNotDisturbIt()
    {
        string left = Path.Combine(_folder, ".publicbudget-1.tmp");
        File.WriteAllText(left, "theirs");

        DocumentWriter.Save(new Document { Title = "t" }, Path.Combine(_folder, "x.html"));

        Assert.Equal("theirs", File.ReadAllText(left));
        Assert.Equal(2, Directory.GetFileSystemEntries(_folder).Length);
    }

    [Fact]
    public void Save_FolderInTheWay_Throws()
    {
        string path = Path.Combine(_folder, "x.md");
        Directory.CreateDirectory(path);

        Assert.Throws<IOException>(() => DocumentWriter.Save(new Document(), path));
        Assert.Throws<IOException>(() => DocumentWriter.Save(new Document(), Path.Combine(CreateFile(), "y.md")));
        Assert.Equal(2, Directory.GetFileSystemEntries(_folder).Length);
    }

    [Theory]
    [InlineData("x.pdf", "Expected one of Markdown, Html, Docx, Xlsx, found Pdf (x.pdf). (Parameter 'format')")]
    [InlineData("x", "Expected one of Markdown, Html, Docx, Xlsx, found Unknown (x). (Parameter 'format')")]
    public void Save_FormatThatIsNotWritten_SaysWhichAre(string path, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => DocumentWriter.Save(new Document(), path)).Message);

    /// <summary>Takes so many bytes, and no more.</summary>
    private sealed class FailingStream(int most) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => Take(count);

        public override void Write(ReadOnlySpan<byte> buffer) => Take(buffer.Length);

        public override void WriteByte(byte value) => Take(1);

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            Take(count);
            return Task.CompletedTask;
        }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Take(buffer.Length);
            return ValueTask.CompletedTask;
        }

        private void Take(int count)
        {
            if (Position + count > most) throw new IOException("The disk is full.");
            Position += count;
        }
    }

    private string CreateFile()
    {
        string path = Path.Combine(_folder, "file");
        File.WriteAllText(path, "");
        return path;
    }
}
