using Markdig;
using Markdig.Parsers;

namespace PublicBudget.Reporting.Formats.Reading.Markdown;

/// <summary>
/// Reads Markdown as document converters write it: Markdig finds the blocks, pipe tables are read by their own rules, tables and
/// other blocks in HTML as HTML.
/// </summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    /// <summary>Reads a Markdown file into <paramref name="reading"/>.</summary>
    public static void Read(ReadOnlyMemory<byte> bytes, ReadingBuilder reading)
    {
        using DecodedText decoded = reading.Decode(bytes);
        string text = decoded.Text;
        new MarkdownWalker(text, reading).Walk(Markdig.Markdown.Parse(text, Pipeline));
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder();
        // Text set in by blanks is a paragraph, not code.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.Insert(0, new PipeTableBlockParser());
        return builder.Build();
    }
}
