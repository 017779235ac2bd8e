using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats;

/// <summary>Reads plain text: narrative only, pages separated by form feeds, wrapped lines joined into paragraphs.</summary>
internal static class PlainTextReader
{
    /// <summary>Reads a text into <paramref name="reading"/>.</summary>
    public static void Read(ReadOnlyMemory<byte> bytes, ReadingBuilder reading)
    {
        DecodedText decoded = TextDecoder.Decode(bytes.Span);
        if (decoded.Remark is not null)
            reading.Remark(ReadRemarkKind.Encoding, Place.None, decoded.Remark);
        LineJoiner.AddParagraphs(Lines(decoded.Text), reading);
    }

    /// <summary>The lines of a text with their numbers and pages. A form feed ends a page, wherever in a line it stands.</summary>
    private static List<TextLine> Lines(string text)
    {
        var lines = new List<TextLine>();
        int number = 1, page = 1, start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\n' or '\f'))
                continue;
            lines.Add(new(text.AsSpan(start, i - start).TrimEnd().ToString(), number, page));
            start = i + 1;
            if (i < text.Length)
                _ = text[i] == '\n' ? number++ : page++;
        }
        return lines;
    }
}
