
namespace PublicBudget.Reporting.Formats.Writing.Excel;

/// <summary>The texts of a workbook, each once. A text in this table is never a formula.</summary>
internal sealed class SharedStrings
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private int _uses;

    /// <summary>The number by which a cell names the text.</summary>
    public int NumberOf(string text)
    {
        _uses++;
        if (!_numbers.TryGetValue(text, out int number))
        {
            _numbers.Add(text, number = _texts.Count);
            _texts.Add(text);
        }

        return number;
    }

    public void Write(XmlSink sink)
    {
        sink.Raw("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\""u8).Number(_uses);
        sink.Raw("\" uniqueCount=\""u8).Number(_texts.Count).Raw("\">"u8);
        foreach (string text in _texts)
        {
            sink.Raw(NeedsSpace(text) ? "<si><t xml:space=\"preserve\">"u8 : "<si><t>"u8).Text(EscapeCodes(text)).Raw("</t></si>"u8);
        }

        sink.Raw("</sst>"u8);
    }

    private static bool NeedsSpace(string text) =>
        text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.Contains('\n', StringComparison.Ordinal));

    /// <summary>Excel reads <c>_x0041_</c> as the character of that number; the underscore is written as such a number itself.</summary>
    private static string EscapeCodes(string text)
    {
        for (int at = text.IndexOf("_x", StringComparison.Ordinal); at >= 0; at = text.IndexOf("_x", at + 1, StringComparison.Ordinal))
        {
            if (at + 7 <= text.Length && text[at + 6] == '_' && IsHexadecimal(text.AsSpan(at + 2, 4)))
            {
                text = string.Concat(text.AsSpan(0, at), "_x005F", text.AsSpan(at));
                at += 6;
            }
        }

        return text;
    }

    private static bool IsHexadecimal(ReadOnlySpan<char> digits)
    {
        foreach (char digit in digits)
        {
            if (!char.IsAsciiHexDigit(digit))
            {
                return false;
            }
        }

        return true;
    }
}
