using System.Buffers;

namespace PublicBudget.Reporting.Formats.Reading;

/// <summary>Text with the encoding it was found in. Its characters may stand in a buffer that goes back to its pool.</summary>
internal sealed class DecodedText : IDisposable
{
    private char[]? _rented;
    private ReadOnlyMemory<char> _characters;

    private DecodedText(ReadOnlyMemory<char> characters, string encoding, string? remark)
        => (_characters, Encoding, Remark) = (characters, encoding, remark);

    /// <summary>The text, without a byte order mark, until it is disposed of.</summary>
    public ReadOnlyMemory<char> Characters => _characters;

    /// <summary>The text, to keep.</summary>
    public string Text => _characters.ToString();

    /// <summary>The name of the encoding, such as <c>utf-8</c> or <c>gb18030</c>.</summary>
    public string Encoding { get; }

    /// <summary>What was wrong with the bytes: an encoding other than declared, characters that could not be read; null if nothing.</summary>
    public string? Remark { get; set; }

    /// <summary>A text of its own.</summary>
    public static DecodedText Of(string text, string encoding, string? remark = null) => new(text.AsMemory(), encoding, remark);

    /// <summary>The first characters of a buffer of the shared pool, which goes back there.</summary>
    public static DecodedText Rented(char[] buffer, int length, string encoding) => new(buffer.AsMemory(0, length), encoding, remark: null) { _rented = buffer };

    /// <summary>Gives the buffer back.</summary>
    public void Dispose()
    {
        _characters = default;
        if (Interlocked.Exchange(ref _rented, null) is { } buffer) ArrayPool<char>.Shared.Return(buffer);
    }
}
