using System.Buffers;
using System.Globalization;
using System.Text;

namespace PublicBudget.Reporting.Formats.Writing;

/// <summary>
/// Writes XML as UTF-8 bytes: markup as it stands, text escaped. Worksheets have hundreds of thousands of elements, and this
/// allocates nothing for any of them.
/// </summary>
internal sealed class XmlSink : IDisposable
{
    private const int BufferSize = 1 << 16;
    private const int MostBytesOfNumber = 64;
    private const int CharactersAtOnce = 8192;

    private static readonly SearchValues<char> Special = SearchValues.Create("<>&\"");

    private readonly Stream _stream;
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
    private int _used;

    public XmlSink(Stream stream)
    {
        _stream = stream;
        Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"u8);
    }

    /// <summary>Markup, as it stands.</summary>
    public XmlSink Raw(ReadOnlySpan<byte> markup)
    {
        if (markup.Length > _buffer.Length)
        {
            Flush();
            _stream.Write(markup);
            return this;
        }

        Reserve(markup.Length);
        markup.CopyTo(_buffer.AsSpan(_used));
        _used += markup.Length;
        return this;
    }

    /// <summary>Markup or a text that is known to need no escaping.</summary>
    public XmlSink Raw(ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            int length = Math.Min(text.Length, CharactersAtOnce);
            if (length < text.Length && char.IsHighSurrogate(text[length - 1]))
            {
                length--;
            }

            Reserve(length * 3);
            _used += Encoding.UTF8.GetBytes(text[..length], _buffer.AsSpan(_used));
            text = text[length..];
        }

        return this;
    }

    /// <summary>Text between tags or in an attribute: escaped, with forbidden characters made visible.</summary>
    public XmlSink Text(string text) => Text(VisibleText.Of(text).AsSpan());

    /// <summary>Text that <see cref="VisibleText"/> has seen already: escaped.</summary>
    public XmlSink Text(ReadOnlySpan<char> visible)
    {
        ReadOnlySpan<char> rest = visible;
        for (int next = rest.IndexOfAny(Special); next >= 0; next = rest.IndexOfAny(Special))
        {
            Raw(rest[..next]);
            Raw(rest[next] switch
            {
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '&' => "&amp;"u8,
                _ => "&quot;"u8,
            });
            rest = rest[(next + 1)..];
        }

        return Raw(rest);
    }

    /// <summary>A number in invariant notation.</summary>
    public XmlSink Number<T>(T number)
        where T : IUtf8SpanFormattable
    {
        Reserve(MostBytesOfNumber);
        number.TryFormat(_buffer.AsSpan(_used), out int written, default, CultureInfo.InvariantCulture);
        _used += written;
        return this;
    }

    public void Dispose()
    {
        Flush();
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private void Reserve(int bytes)
    {
        if (_buffer.Length - _used < bytes)
        {
            Flush();
        }
    }

    private void Flush()
    {
        _stream.Write(_buffer, 0, _used);
        _used = 0;
    }
}
