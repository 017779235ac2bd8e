using AngleSharp;
using AngleSharp.Html.Parser;
using AngleSharp.Text;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats.Reading.Html.Page;

namespace PublicBudget.Reporting.Formats.Reading.Html;

/// <summary>Reads a web page. AngleSharp parses as browsers do; scripts are not run, styles and pictures not fetched.</summary>
internal static class HtmlReader
{
    /// <summary>Reads a page into <paramref name="reading"/>.</summary>
    public static void Read(ReadOnlyMemory<byte> bytes, ReadingBuilder reading)
    {
        using DecodedText text = reading.Decode(bytes);
        using PageDocument page = Parse(text.Characters, reading.Limits);
        reading.Title = page.Title;
        Walk(page, Place.None, reading);
    }

    /// <summary>Reads a piece of HTML that stands in a text of another format.</summary>
    /// <param name="html">The piece.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="reading">Takes the blocks.</param>
    public static void ReadFragment(string html, Place place, ReadingBuilder reading)
    {
        using PageDocument page = Parse(html.AsMemory(), reading.Limits);
        Walk(page, place, reading);
    }

    /// <summary>Parses a page.</summary>
    /// <exception cref="ReadLimitExceededException">Its elements are nested without end.</exception>
    internal static PageDocument Parse(ReadOnlyMemory<char> text, ReadLimits limits)
    {
        var guard = new NestingGuard(limits);
        var parser = new HtmlParser(OptionsFor(guard), BrowsingContext.New(new Configuration([new PageFactory(guard)])));
        return parser.ParseDocument<PageDocument, PageElement>(new TextSource(new ReadOnlyMemoryTextSource(text)), new TemplateFilter().Consume);
    }

    // Where in the source an element stands, and what comments say, is not asked for.
    private static HtmlParserOptions OptionsFor(NestingGuard guard) => new()
    {
        DisableElementPositionTracking = true,
        SkipComments = true,
        ShouldEmitAttribute = static (ref _, name) => IsAskedFor(name.Span),
        MaximumDepth = guard.Deepest,
    };

    // By those who read a page, and by AngleSharp to find out where an element of forms, fonts or mathematics belongs.
    private static bool IsAskedFor(ReadOnlySpan<char> attribute)
        => attribute is "rowspan" or "colspan" or "style" or "hidden" or "id" or "alt" or "src" or "type" or "encoding" or "color" or "face" or "size";

    private static void Walk(PageDocument page, Place place, ReadingBuilder reading)
    {
        if (page.Body is not null) new HtmlWalker(reading, place).Walk(page.Body);
    }
}
