using System.Runtime.InteropServices;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace PublicBudget.Reporting.Formats.Reading.Markdown;

/// <summary>
/// The lines of a pipe table, as they stand in the source. It holds them itself: the arrays in which Markdig collects lines come
/// from a pool, and one that never goes back, old by then, would keep the whole text alive.
/// </summary>
internal sealed class PipeTableBlock(BlockParser parser) : LeafBlock(parser)
{
    private readonly List<ReadOnlyMemory<char>> _lines = [];

    /// <summary>Whether the last line ends with a pipe.</summary>
    public bool IsRowComplete => _lines[^1].Span.TrimEnd().EndsWith("|");

    /// <summary>Adds a line.</summary>
    public void Add(StringSlice line) => _lines.Add(line.Text.AsMemory(line.Start, line.Length));

    /// <summary>The lines; who reads them may move them about.</summary>
    public Span<ReadOnlyMemory<char>> Rows => CollectionsMarshal.AsSpan(_lines);
}
