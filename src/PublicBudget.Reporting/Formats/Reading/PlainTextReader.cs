
namespace PublicBudget.Reporting.Formats.Reading;

/// <summary>Reads plain text: narrative only, pages separated by form feeds, wrapped lines joined into paragraphs.</summary>
internal static class PlainTextReader
{
    /// <summary>Reads a text into <paramref name="reading"/>.</summary>
    public static void Read(ReadOnlyMemory<byte> bytes, ReadingBuilder reading)
    {
        using DecodedText text = reading.Decode(bytes);
        LineJoiner.AddParagraphs(Lines(text.Characters.Span), reading);
    }

    /// <summary>The lines of a text with their numbers and pages. A form feed ends a page, wherever in a line it stands.</summary>
    private static List<TextLine> Lines(ReadOnlySpan<char> text)
    {
        var lines = new List<TextLine>();
        int number = 1, page = 1, start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\n' or '\f'))
            {
                continue;
            }

            lines.Add(new(text[start..i].TrimEnd().ToString(), number, page));
            start = i + 1;
            if (i < text.Length)
            {
                _ = text[i] == '\n' ? number++ : page++;
            }
        }
        return lines;
    }
}
