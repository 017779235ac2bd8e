using System.Text;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tests.Formats;

public class ReadStreamTests
{
    // More than the buffer that reading begins with, in more than one step of its growth.
    private static readonly byte[] Text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(1, 20_000).Select(i => $"第{i}段。\n\n")));

    [Theory]
    [InlineData(1)]
    [InlineData(4_096)]
    [InlineData(1 << 20)]
    public void Read_StreamThatCannotSeek_IsReadToItsEnd(int chunk)
    {
        byte[] bytes = chunk == 1 ? Text[..2_000] : Text;

        Assert.Equal(Paragraphs(new MemoryStream(bytes)), Paragraphs(new ForwardStream(bytes, chunk)));
    }

    [Fact]
    public void Read_Stream_BeginsAtItsPosition()
    {
        var stream = new MemoryStream(Encoding.UTF8.GetBytes("别的。\n\n收入100万元。")) { Position = Encoding.UTF8.GetByteCount("别的。\n\n") };

        Assert.Equal(["收入100万元。"], Paragraphs(stream));
        Assert.Equal(stream.Length, stream.Position);
    }

    [Fact]
    public void Read_StreamBehindItsEnd_IsEmpty()
    {
        var stream = new MemoryStream(new byte[10]) { Position = 50 };

        Assert.Throws<UnsupportedDocumentException>(() => DocumentReader.Read(stream));
    }

    // A file that is still written to: longer than it was when its length was asked for.
    [Fact]
    public void Read_StreamThatGrows_IsReadToItsEnd() => Assert.Equal(Paragraphs(new MemoryStream(Text)), Paragraphs(new ForwardStream(Text, 3_000) { StatedLength = 5_000 }));

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Read_ByteBeyondTheLimit_IsRefused(int beyond, bool isRead)
    {
        byte[] bytes = Text[..(5_000 + beyond)];
        var options = new ReadOptions { Format = FileFormat.Text, Limits = new ReadLimits { MaxBytes = 5_000 } };

        Exception? seekable = Record.Exception(() => DocumentReader.Read(new MemoryStream(bytes), options));
        Exception? forward = Record.Exception(() => DocumentReader.Read(new ForwardStream(bytes, 700), options));

        Assert.Equal(isRead, seekable is not ReadLimitExceededException);
        Assert.Equal(isRead, forward is not ReadLimitExceededException);
    }

    private static string[] Paragraphs(Stream stream)
        => [.. DocumentReader.Read(stream, new ReadOptions { Format = FileFormat.Text }).Document.Blocks.OfType<TextBlock>().Select(block => block.Text)];

    /// <summary>Hands out so many bytes at a time; says a length only where it is given one.</summary>
    private sealed class ForwardStream(byte[] bytes, int chunk) : Stream
    {
        private int _position;

        public long? StatedLength { get; init; }

        public override bool CanRead => true;

        public override bool CanSeek => StatedLength is not null;

        public override bool CanWrite => false;

        public override long Length => StatedLength ?? throw new NotSupportedException();

        public override long Position { get => _position; set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            int count = Math.Min(Math.Min(chunk, buffer.Length), bytes.Length - _position);
            bytes.AsSpan(_position, count).CopyTo(buffer);
            _position += count;
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
