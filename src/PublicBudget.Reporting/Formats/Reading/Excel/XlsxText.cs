using System.Globalization;
using System.Text;
using System.Xml;

namespace PublicBudget.Reporting.Formats.Reading.Excel;

/// <summary>The text of a shared or inline string.</summary>
internal static class XlsxText
{
    /// <summary>Reads the text of the element that the reader stands on and leaves the reader at its end. Readings in kana are left out.</summary>
    /// <param name="xml">Stands on <c>si</c> or <c>is</c>.</param>
    /// <param name="maxLength">Characters kept at most.</param>
    public static string Read(XmlReader xml, int maxLength)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        int depth = xml.Depth;
        string? single = null;
        StringBuilder? runs = null;
        bool inText = false, inPhonetic = false;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
            {
                bool starts = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
                inText = xml.LocalName == "t" ? starts : inText;
                inPhonetic = xml.LocalName == "rPh" ? starts : inPhonetic;
            }
            else if (inText && !inPhonetic && xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
            {
                if (single is null)
                {
                    single = xml.Value;
                }
                else if ((runs ??= new StringBuilder(single)).Length < maxLength)
                {
                    runs.Append(xml.Value);
                }
            }
        }
        return Clean(runs?.ToString() ?? single ?? "");
    }

    /// <summary>Line breaks as <c>\n</c>, escapes such as <c>_x000D_</c> resolved, blanks at the end taken off.</summary>
    public static string Clean(string text)
    {
        if (text.Contains("_x", StringComparison.Ordinal))
        {
            text = Unescape(text);
        }

        if (text.Contains('\r'))
        {
            text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        }

        return text.TrimEnd();
    }

    private static string Unescape(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '_' && i + 7 <= text.Length && text[i + 1] == 'x' && text[i + 6] == '_'
                && ushort.TryParse(text.AsSpan(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code))
            {
                plain.Append((char)code);
                i += 6;
            }
            else
            {
                plain.Append(text[i]);
            }
        }
        return plain.ToString();
    }
}
