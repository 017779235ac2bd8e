using PublicBudget.Facts;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Interpretation.Text;

/// <summary>A block of running text in the text of a whole document, with the numbered paragraph it belongs to.</summary>
/// <param name="Start">Where it begins in the text of the document.</param>
/// <param name="Block">The block.</param>
/// <param name="Text">Its text with the marker of a list item in front.</param>
/// <param name="Key">The text folded, without blanks and quotation marks.</param>
/// <param name="Label">The number of its paragraph as printed: 三, 九（二）. Empty before the first.</param>
/// <param name="Headings">The words of the headings above it and of its own number, from the outermost on.</param>
internal sealed record TextPassage(int Start, TextBlock Block, string Text, string Key, string Label, IReadOnlyList<string> Headings)
{
    // Known once somebody asks: most blocks print no figure.
    private int[]? _sentences;
    private PrintedPlace? _place;

    /// <summary>Behind its last character.</summary>
    public int End => Start + Text.Length;

    /// <summary>Where it is printed.</summary>
    public PrintedPlace Place => _place ??= Block.PrintedAt() with { Paragraph = Label.Length == 0 ? null : Label };

    /// <summary>The number of the last sentence of the block that begins at a place in the text of the document or before it; 1 where none does.</summary>
    public int SentenceAt(int offset)
    {
        int begun = Array.BinarySearch(_sentences ??= Sentence.StartsOf(Block.Text), offset - Start - (Text.Length - Block.Text.Length));
        return Math.Max(1, begun < 0 ? ~begun : begun + 1);
    }
}
