using System.Buffers;
using System.Text;

namespace PublicBudget.Reporting.Formats.Reading;

/// <summary>The encoding that a page declares in its first bytes: <c>&lt;meta charset=…&gt;</c>, http-equiv, or an XML declaration.</summary>
internal static class DeclaredEncoding
{
    private const int Head = 4096;

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");

    /// <summary>The declared encoding as <c>utf-8</c>, <c>gb18030</c> (for GBK and GB2312 too, which it contains) or <c>big5</c>; null for another or none.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)]);
        return Canonical(After(head, "charset=") ?? (head.TrimStart().StartsWith("<?xml", StringComparison.Ordinal) ? After(head, "encoding=") : null));
    }

    private static string? After(string head, string label)
    {
        int at = head.IndexOf(label, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        ReadOnlySpan<char> value = head.AsSpan(at + label.Length).TrimStart(" \"'");
        int end = value.IndexOfAnyExcept(NameCharacters);
        return (end < 0 ? value : value[..end]).ToString();
    }

    private static string? Canonical(string? name) => name?.ToLowerInvariant() switch
    {
        "utf-8" or "utf8" => "utf-8",
        "gbk" or "gb2312" or "gb_2312-80" or "gb18030" or "x-gbk" or "cp936" => "gb18030",
        "big5" or "big5-hkscs" => "big5",
        _ => null,
    };
}
