using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Tests.Disclosures;
using PublicBudget.Tests.Shared;

namespace PublicBudget.Reporting.Tests.Formats;

/// <summary>Reading without blocking gives what reading gives, from any stream, and stops when it is told to.</summary>
public class ReadAsyncTests
{
    [Theory]
    [InlineData(FileFormat.Markdown)]
    [InlineData(FileFormat.Html)]
    [InlineData(FileFormat.Docx)]
    [InlineData(FileFormat.Xlsx)]
    public async Task ReadAsync_SlowStreamThatCannotSeek_EqualsRead(FileFormat format)
    {
        byte[] bytes = Written(format);
        var stream = new PartialStream(bytes, chunk: 777);

        Disclosure read = await Disclosure.ReadAsync(stream, format);

        using var whole = new MemoryStream(bytes);
        Disclosure expected = Disclosure.Read(whole, format);
        Assert.Equal(expected.Document, read.Document);
        Assert.Equal(expected.Facts.Facts, read.Facts.Facts);
        Assert.False(stream.WasDisposed);
    }

    [Fact]
    public async Task ReadAsync_File_EqualsRead()
    {
        string path = Repository.PathTo("samples", "DisclosureCheck", "jiyuan-2021.md");

        Disclosure read = await Disclosure.ReadAsync(path);

        Assert.Equal(Disclosure.Read(path).Facts.Facts, read.Facts.Facts);
    }

    [Fact]
    public void Read_StreamInTheMiddle_ReadsFromThereOn()
    {
        byte[] bytes = Written(FileFormat.Markdown);
        using var stream = new MemoryStream([.. "# 别的文件\n\n"u8, .. bytes]) { Position = "# 别的文件\n\n"u8.Length };

        Disclosure read = Disclosure.Read(stream, FileFormat.Markdown);

        Assert.Equal(Composed.Jiyuan.Document.Tables.Count(), read.Document.Tables.Count());
        Assert.Equal(stream.Length, stream.Position);
    }

    [Fact]
    public async Task ReadAsync_CancelledBefore_Throws()
    {
        using var stream = new MemoryStream(Written(FileFormat.Markdown));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Disclosure.ReadAsync(stream, FileFormat.Markdown, cancellation: new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task ReadAsync_CancelledWhileItLoads_Throws()
    {
        using var source = new CancellationTokenSource();
        var stream = new PartialStream(Written(FileFormat.Docx), chunk: 64) { BeforeRead = read => { if (read == 3) source.Cancel(); } };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Disclosure.ReadAsync(stream, FileFormat.Docx, cancellation: source.Token));
    }

    [Fact]
    public async Task ReadAsync_StreamThatFails_LetsItsExceptionThrough()
    {
        var stream = new PartialStream(Written(FileFormat.Xlsx), chunk: 64) { BeforeRead = read => { if (read == 2) throw new IOException("the line is dead"); } };

        IOException error = await Assert.ThrowsAsync<IOException>(() => Disclosure.ReadAsync(stream, FileFormat.Xlsx));

        Assert.Equal("the line is dead", error.Message);
    }

    [Fact]
    public async Task ReadAsync_MoreThanTheLimit_StopsWhileItLoads()
    {
        var stream = new PartialStream(new byte[1 << 20], chunk: 1000);
        var options = new ReadOptions { Limits = new ReadLimits { MaxBytes = 5000 } };

        await Assert.ThrowsAsync<ReadLimitExceededException>(() => DocumentReader.ReadAsync(stream, options));
        Assert.True(stream.Position <= 6000);
    }

    private static byte[] Written(FileFormat format)
    {
        using var stream = new MemoryStream();
        Composed.Jiyuan.Save(stream, format);
        return stream.ToArray();
    }

    /// <summary>A stream that cannot seek and hands out a few bytes at a time, each after a break.</summary>
    private sealed class PartialStream(byte[] bytes, int chunk) : Stream
    {
        private int _position;
        private int _reads;

        public Action<int> BeforeRead { get; init; } = _ => { };

        public bool WasDisposed { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => _position; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Expected asynchronous reading only.");

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            BeforeRead(_reads++);
            cancellationToken.ThrowIfCancellationRequested();
            int count = Math.Min(Math.Min(chunk, buffer.Length), bytes.Length - _position);
            bytes.AsSpan(_position, count).CopyTo(buffer.Span);
            _position += count;
            return count;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            WasDisposed = true;
            base.Dispose(disposing);
        }
    }
}
