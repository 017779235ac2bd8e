using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Reading.Html;

/// <summary>Reads a web page. AngleSharp parses as browsers do; scripts are not run, styles and pictures not fetched.</summary>
internal static class HtmlReader
{
    /// <summary>Reads a page into <paramref name="reading"/>.</summary>
    public static void Read(ReadOnlyMemory<byte> bytes, ReadingBuilder reading)
    {
        using DecodedText text = reading.Decode(bytes);
        IDocument page = Parse(text.Characters, reading);
        reading.Title = page.Title?.Trim() ?? "";
        if (page.Body is not null)
        {
            new HtmlWalker(reading, Place.None).Walk(page.Body);
        }
    }

    /// <summary>Reads a piece of HTML that stands in a text of another format.</summary>
    /// <param name="html">The piece.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="reading">Takes the blocks.</param>
    public static void ReadFragment(string html, Place place, ReadingBuilder reading)
    {
        IDocument page = Parse(html.AsMemory(), reading);
        if (page.Body is not null)
        {
            new HtmlWalker(reading, place).Walk(page.Body);
        }
    }

    // Nothing of the page is kept, and no scripts or frames run in it: there is nothing to dispose of.
    private static IDocument Parse(ReadOnlyMemory<char> text, ReadingBuilder reading) => new HtmlParser(new NestingGuard(reading.Limits).Options).ParseDocument(text);
}
