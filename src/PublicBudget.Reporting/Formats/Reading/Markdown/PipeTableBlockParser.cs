using Markdig.Helpers;
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

        processor.NewBlocks.Push(new PipeTableBlock(this) { Column = processor.Column, Line = processor.LineIndex, ProcessInlines = false, Span = new SourceSpan(processor.Start, processor.Line.End) });
        return BlockState.Continue;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
        {
            return BlockState.BreakDiscard;
        }

        var table = (PipeTableBlock)block;
        if (processor.CurrentChar == '|' || !EndsWithPipe(table))
        {
            return BlockState.Continue;
        }

        return BlockState.None;
    }

    /// <inheritdoc/>
    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    private static bool EndsWithPipe(PipeTableBlock table)
    {
        StringSlice last = table.Lines.Lines[table.Lines.Count - 1].Slice;
        return last.AsSpan().TrimEnd().EndsWith("|");
    }
}
