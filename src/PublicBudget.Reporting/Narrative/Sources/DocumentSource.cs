using System.Text;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Narrative.Grammar;

namespace PublicBudget.Reporting.Narrative.Sources;

/// <summary>The running text of a document: its headings, paragraphs and list items. Places and spans are those of its blocks.</summary>
internal sealed class DocumentSource : INarrativeSource
{
    private readonly List<TextBlock> _blocks = [];

    private readonly List<int> _starts = [];

    /// <summary>The sentences of each block, once somebody has asked for them.</summary>
    private readonly Sentence[]?[] _sentences;

    public DocumentSource(Document document)
    {
        StringBuilder text = new();
        foreach (Block block in document.WithPlaces().Blocks)
        {
            if (block is TextBlock { Text.Length: > 0 } written)
            {
                _blocks.Add(written);
                _starts.Add(text.Length);
                text.Append(written.Text).Append("\n\n");
            }
        }

        Text = text.ToString();
        _sentences = new Sentence[]?[_blocks.Count];
    }

    public string Text { get; }

    public bool HasParagraphs => true;

    public Place PlaceOf(int position, Situation situation)
    {
        if (_blocks.Count == 0)
        {
            return Place.None;
        }

        int index = BlockAt(position);
        int offset = position - _starts[index];
        Sentence[] sentences = _sentences[index] ??= [.. _blocks[index].Sentences()];
        int last = LastAtOrBefore(sentences, offset);
        return last < 0 ? _blocks[index].Place : sentences[last].Place;
    }

    private static int LastAtOrBefore(Sentence[] sentences, int offset)
    {
        int low = 0, high = sentences.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = sentences[middle].Start <= offset ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    /// <summary>Counted from the start of the block that the span begins in, and cut at its end.</summary>
    public TextSpan Localize(TextSpan span)
    {
        if (_blocks.Count == 0)
        {
            return default;
        }

        int index = BlockAt(span.Start);
        int start = Math.Min(span.Start - _starts[index], _blocks[index].Text.Length);
        return new TextSpan(start, Math.Min(span.Length, _blocks[index].Text.Length - start));
    }

    private int BlockAt(int position)
    {
        int index = _starts.BinarySearch(position);
        return index >= 0 ? index : Math.Max(0, ~index - 1);
    }
}
