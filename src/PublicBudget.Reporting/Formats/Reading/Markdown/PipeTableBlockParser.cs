using Markdig.Parsers;
using Markdig.Syntax;

namespace PublicBudget.Reporting.Formats.Reading.Markdown;

/// <summary>
/// Takes every run of lines that start with a pipe as a table. The pipe tables of Markdown proper want a header, a line of dashes
/// and rows of one width; converters write ragged rows, empty headers, dashes in the middle, and cells that go on in the next line.
/// </summary>
internal sealed class PipeTableBlockParser : BlockParser
{
    public PipeTableBlockParser() => OpeningCharacters = ['|'];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
        {
            return BlockState.None;
        }

        var table = new PipeTableBlock(this) { Column = processor.Column, Line = processor.LineIndex, ProcessInlines = false, Span = new SourceSpan(processor.Start, processor.Line.End) };
        table.Add(processor.Line);
        processor.NewBlocks.Push(table);
        return BlockState.ContinueDiscard;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
        {
            return BlockState.BreakDiscard;
        }

        var table = (PipeTableBlock)block;
        if (processor.CurrentChar != '|' && table.IsRowComplete)
        {
            return BlockState.None;
        }

        table.Add(processor.Line);
        return BlockState.ContinueDiscard;
    }

    /// <inheritdoc/>
    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;
}
