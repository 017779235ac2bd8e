using System.Buffers;
using System.Text;

namespace PublicBudget.Reporting.Formats.Reading;

/// <summary>The encoding that a page declares in its first bytes: <c>&lt;meta charset=…&gt;</c>, http-equiv, or an XML declaration.</summary>
internal static class DeclaredEncoding
{
    private const int Head = 4096;

    private static readonly SearchValues<byte> NameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_"u8);

    /// <summary>The declared encoding as <c>utf-8</c>, <c>gb18030</c> (for GBK and GB2312 too, which it contains) or <c>big5</c>; null for another or none.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> head = bytes[..Math.Min(bytes.Length, Head)];
        return Canonical(After(head, "charset="u8) ?? (IsXml(head) ? After(head, "encoding="u8) : null));
    }

    private static bool IsXml(ReadOnlySpan<byte> head) => head.TrimStart(" \t\r\n"u8).StartsWith("<?xml"u8);

    // Looked for by its last byte, which is rare: every text that is read is asked.
    private static string? After(ReadOnlySpan<byte> head, ReadOnlySpan<byte> label)
    {
        for (int from = 0; head[from..].IndexOf(label[^1]) is >= 0 and int found;)
        {
            from += found + 1;
            if (from < label.Length || !Ascii.EqualsIgnoreCase(head[(from - label.Length)..from], label)) continue;
            ReadOnlySpan<byte> value = head[from..].TrimStart(" \"'"u8);
            int end = value.IndexOfAnyExcept(NameCharacters);
            return Encoding.ASCII.GetString(end < 0 ? value : value[..end]);
        }

        return null;
    }

    private static string? Canonical(string? name) => name?.ToLowerInvariant() switch
    {
        "utf-8" or "utf8" => "utf-8",
        "gbk" or "gb2312" or "gb_2312-80" or "gb18030" or "x-gbk" or "cp936" => "gb18030",
        "big5" or "big5-hkscs" => "big5",
        _ => null,
    };
}
