using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Reading.Html;

/// <summary>Reads a web page. AngleSharp parses as browsers do; scripts are not run, styles and pictures not fetched.</summary>
internal static class HtmlReader
{
    // Where in the source an element stands, and what comments say, is not asked for.
    private static readonly HtmlParserOptions Options = new() { DisableElementPositionTracking = true, SkipComments = true };

    /// <summary>Reads a page into <paramref name="reading"/>.</summary>
    public static void Read(ReadOnlyMemory<byte> bytes, ReadingBuilder reading)
    {
        string text = reading.Decode(bytes);
        using IDocument page = new HtmlParser(Options).ParseDocument(text);
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
        using IDocument page = new HtmlParser(Options).ParseDocument(html);
        if (page.Body is not null)
        {
            new HtmlWalker(reading, place).Walk(page.Body);
        }
    }
}
