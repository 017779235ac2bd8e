using Markdig;
using Markdig.Extensions.TaskLists;
using Markdig.Parsers;
using Markdig.Syntax;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats;

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
        DecodedText decoded = TextDecoder.Decode(bytes.Span);
        if (decoded.Remark is not null)
            reading.Remark(ReadRemarkKind.Encoding, Place.None, decoded.Remark);
        new MarkdownWalker(decoded.Text, reading).Walk(Markdown.Parse(decoded.Text, Pipeline));
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
