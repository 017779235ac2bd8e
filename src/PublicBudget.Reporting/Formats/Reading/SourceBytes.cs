using System.Buffers;

namespace PublicBudget.Reporting.Formats.Reading;

/// <summary>The bytes of a stream from its present position to its end, in a buffer that goes back to its pool.</summary>
internal sealed class SourceBytes : IDisposable
{
    private const int FirstSize = 64 * 1024;

    private readonly FileFormat _format;
    private readonly long _most;
    private byte[] _buffer;
    private int _length;

    private SourceBytes(Stream stream, ReadOptions options)
    {
        // One byte more than is allowed tells that there are too many, and no array holds more.
        (_format, _most) = (options.Format, Math.Min(options.Limits.MaxBytes, Array.MaxLength - 1));

        // One byte more than is left tells the end without growing.
        long left = stream.CanSeek ? Math.Max(0, stream.Length - stream.Position) + 1 : FirstSize;
        _buffer = ArrayPool<byte>.Shared.Rent((int)Math.Min(left, _most + 1));
    }

    /// <summary>The bytes, until the content is disposed of.</summary>
    public ReadOnlyMemory<byte> Bytes => _buffer.AsMemory(0, _length);

    private Memory<byte> Rest => _buffer.AsMemory(_length);

    /// <summary>Reads a stream.</summary>
    /// <exception cref="ReadLimitExceededException">There are more bytes than <see cref="ReadLimits.MaxBytes"/>.</exception>
    public static SourceBytes Of(Stream stream, ReadOptions options)
    {
        var content = new SourceBytes(stream, options);
        try
        {
            while (content.Take(stream.Read(content.Rest.Span)))
            {
            }

            return content;
        }
        catch
        {
            content.Dispose();
            throw;
        }
    }

    /// <summary>Reads a stream without blocking.</summary>
    /// <exception cref="ReadLimitExceededException">There are more bytes than <see cref="ReadLimits.MaxBytes"/>.</exception>
    public static async Task<SourceBytes> OfAsync(Stream stream, ReadOptions options, CancellationToken cancellation)
    {
        var content = new SourceBytes(stream, options);
        try
        {
            while (content.Take(await stream.ReadAsync(content.Rest, cancellation).ConfigureAwait(false)))
            {
            }

            return content;
        }
        catch
        {
            content.Dispose();
            throw;
        }
    }

    /// <summary>Gives the buffer back.</summary>
    public void Dispose()
    {
        byte[] buffer = Interlocked.Exchange(ref _buffer, []);
        _length = 0;
        if (buffer.Length > 0) ArrayPool<byte>.Shared.Return(buffer);
    }

    // False at the end of the stream.
    private bool Take(int read)
    {
        _length += read;
        if (_length > _most)
        {
            throw new ReadLimitExceededException(_format, "", nameof(ReadLimits.MaxBytes), _most, _length);
        }

        if (read > 0 && _length == _buffer.Length) Grow();
        return read > 0;
    }

    private void Grow()
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(_buffer.Length * 2L, Array.MaxLength));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
