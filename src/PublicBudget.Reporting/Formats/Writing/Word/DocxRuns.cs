using System.Buffers;

namespace PublicBudget.Reporting.Formats.Writing.Word;

/// <summary>Writes the runs of a text: line breaks and tabs are elements of their own in Word.</summary>
internal static class DocxRuns
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\t");

    /// <summary>Marks that stand in Latin and in Chinese text alike; in a budget they are Chinese.</summary>
    private static readonly SearchValues<char> Ambiguous = SearchValues.Create("“”‘’…—·×÷±");

    public static void Write(XmlSink sink, string text, bool isBold = false)
    {
        string content = VisibleText.Of(text);
        if (content.Length == 0)
        {
            return;
        }

        sink.Raw("<w:r>"u8);
        bool isAmbiguous = content.AsSpan().ContainsAny(Ambiguous);
        if (isBold || isAmbiguous)
        {
            sink.Raw("<w:rPr>"u8).Raw(isAmbiguous ? "<w:rFonts w:hint=\"eastAsia\"/>"u8 : ""u8).Raw(isBold ? "<w:b/></w:rPr>"u8 : "</w:rPr>"u8);
        }

        ReadOnlySpan<char> rest = content;
        for (int next = rest.IndexOfAny(Breaks); next >= 0; next = rest.IndexOfAny(Breaks))
        {
            WriteText(sink, rest[..next]);
            sink.Raw(rest[next] == '\n' ? "<w:br/>"u8 : "<w:tab/>"u8);
            rest = rest[(next + 1)..];
        }

        WriteText(sink, rest);
        sink.Raw("</w:r>"u8);
    }

    private static void WriteText(XmlSink sink, ReadOnlySpan<char> text)
    {
        if (text.Length > 0)
        {
            bool needsSpace = char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]);
            sink.Raw(needsSpace ? "<w:t xml:space=\"preserve\">"u8 : "<w:t>"u8).Text(text).Raw("</w:t>"u8);
        }
    }
}
