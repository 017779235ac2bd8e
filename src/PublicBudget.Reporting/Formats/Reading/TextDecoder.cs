using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace PublicBudget.Reporting.Formats.Reading;

/// <summary>
/// Finds out the encoding of a text: byte order mark, then what the bytes themselves are valid as (UTF-8 before GB18030, because
/// Chinese text in GB18030 is hardly ever valid UTF-8), with a declaration deciding only where the bytes leave it open.
/// </summary>
internal static class TextDecoder
{
    private const int GB18030 = 54936;
    private const int Big5 = 950;

    /// <summary>Decodes <paramref name="bytes"/>; never throws: what is valid in no encoding is read with U+FFFD for each bad byte, and said so.</summary>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return ValidUtf8(bytes[3..]) ?? Replaced(Encoding.UTF8, bytes[3..], "utf-8");
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Replaced(Encoding.Unicode, bytes[2..], "utf-16le");
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Replaced(Encoding.BigEndianUnicode, bytes[2..], "utf-16be");
        }

        return Utf16WithoutMark(bytes) ?? ByValidity(bytes, DeclaredEncoding.Find(bytes));
    }

    private static DecodedText ByValidity(ReadOnlySpan<byte> bytes, string? declared)
    {
        if (ValidUtf8(bytes) is { } utf8)
        {
            if (declared is not (null or "utf-8") && !IsAscii(bytes)) utf8.Remark = $"declared as {declared}, but its bytes are utf-8";
            return utf8;
        }

        if (declared == "big5" && Valid(CodePage(Big5), bytes, "big5") is { } big5)
        {
            return big5;
        }

        if (Valid(CodePage(GB18030), bytes, "gb18030") is { } gb)
        {
            if (declared is not (null or "gb18030")) gb.Remark = $"declared as {declared}, but its bytes are gb18030";
            return gb;
        }
        // Neither: a few bytes are broken. The reading with fewer replaced characters is taken.
        DecodedText broken = Replaced(Encoding.UTF8, bytes, "utf-8"), brokenGb = Replaced(CodePage(GB18030), bytes, "gb18030");
        return Replacements(brokenGb) < Replacements(broken) ? brokenGb : broken;
    }

    /// <summary>UTF-16 without a mark shows by its markup and digits: every second byte of them is zero.</summary>
    private static DecodedText? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> head = bytes[..Math.Min(bytes.Length & ~1, 4096)];
        if (head.Length < 4 || !head.Contains((byte)0))
        {
            return null;
        }

        int even = 0, odd = 0;
        for (int i = 0; i < head.Length; i++)
        {
            if (head[i] == 0)
            {
                _ = (i & 1) == 0 ? even++ : odd++;
            }
        }
        // A stray zero is no sign; text without any markup, digit or blank hardly exists.
        return (even, odd) switch
        {
            _ when (even + odd) * 50 < head.Length / 2 => null,
            (0, > 0) => Replaced(Encoding.Unicode, bytes, "utf-16le"),
            ( > 0, 0) => Replaced(Encoding.BigEndianUnicode, bytes, "utf-16be"),
            _ => null,
        };
    }

    // Decoded into a buffer that has room for any text of so many bytes: the encoding would go through them once more to count its characters.
    private static DecodedText? ValidUtf8(ReadOnlySpan<byte> bytes)
    {
        char[] buffer = ArrayPool<char>.Shared.Rent(bytes.Length);
        OperationStatus status = Utf8.ToUtf16(bytes, buffer, out _, out int length, replaceInvalidSequences: false);
        if (status == OperationStatus.Done) return DecodedText.Rented(buffer, length, "utf-8");
        ArrayPool<char>.Shared.Return(buffer);
        return null;
    }

    private static DecodedText? Valid(Encoding encoding, ReadOnlySpan<byte> bytes, string name)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            string text = strict.GetString(bytes);
            return text.Contains('\uFFFD') ? null : DecodedText.Of(text, name);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static DecodedText Replaced(Encoding encoding, ReadOnlySpan<byte> bytes, string name)
    {
        var lenient = (Encoding)encoding.Clone();
        lenient.DecoderFallback = new DecoderReplacementFallback("\uFFFD");
        string text = lenient.GetString(bytes);
        DecodedText decoded = DecodedText.Of(text, name);
        if (Replacements(decoded) is > 0 and int lost) decoded.Remark = FormattableString.Invariant($"{lost} characters are not valid {name} and were replaced by U+FFFD");
        return decoded;
    }

    private static int Replacements(DecodedText text) => text.Characters.Span.Count('\uFFFD');

    private static bool IsAscii(ReadOnlySpan<byte> bytes) => !bytes.ContainsAnyInRange((byte)0x80, (byte)0xFF);

    // Taken from the provider itself: registering it would change the encodings of the whole application.
    private static Encoding CodePage(int number) =>
        CodePagesEncodingProvider.Instance.GetEncoding(number) ?? throw new NotSupportedException($"Code page {number} is not available.");
}
