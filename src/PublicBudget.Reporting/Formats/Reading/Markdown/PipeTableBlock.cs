using Markdig.Parsers;
using Markdig.Syntax;

namespace PublicBudget.Reporting.Formats.Reading.Markdown;

/// <summary>The lines of a pipe table, as they stand in the source.</summary>
internal sealed class PipeTableBlock(BlockParser parser) : LeafBlock(parser);
