using System.Text;
using PublicBudget.Facts;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation.Text;

/// <summary>The running text of a document as one text, and for every place in it the block and the numbered paragraph it stands in.</summary>
internal sealed class DocumentText
{
    private const string ParagraphEnd = "\n\n";

    private readonly List<TextPassage> _passages = [];

    /// <summary>Puts the text together; the contents and what a document prints in tables are left out.</summary>
    /// <param name="lines">The blocks of text, in order.</param>
    public DocumentText(IReadOnlyCollection<TextLine> lines)
    {
        var text = new StringBuilder(lines.Sum(line => line.Printed.Length + ParagraphEnd.Length));
        var numbers = new PassageNumbers();
        foreach (TextLine line in lines)
        {
            numbers.Read(line.PrintedKey);
            _passages.Add(new TextPassage(text.Length, line.Block, line.Printed, line.PrintedKey, numbers.Label, numbers.Headings));
            text.Append(line.Printed).Append(IsOpenLine(line.Block, line.Printed) ? "\n" : ParagraphEnd);
        }

        Text = text.ToString();
    }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>The blocks in order.</summary>
    public IReadOnlyList<TextPassage> Passages => _passages;

    /// <summary>The block that a place in the text belongs to; null where there is no text.</summary>
    public TextPassage? At(int offset)
    {
        int low = 0, high = _passages.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_passages[middle].Start <= offset) low = middle + 1;
            else high = middle;
        }

        return low == 0 ? null : _passages[low - 1];
    }

    /// <summary>Where the figure at a place in the text is printed.</summary>
    /// <param name="offset">The place.</param>
    /// <param name="quote">The words around the figure.</param>
    public PrintedPlace PlaceOf(int offset, string? quote = null)
        => At(offset) is { } passage ? passage.Place with { Sentence = passage.SentenceAt(offset), Quote = quote } : PrintedPlace.InText(null, null, quote);

    // A paragraph of a page that ends in mid-sentence: whether the next one goes on with it is for the lines to tell.
    private static bool IsOpenLine(TextBlock block, string printed)
        => block is Paragraph { Place.Page: not null } && printed.Length > 0 && !"。；;：:！!？?".Contains(printed[^1], StringComparison.Ordinal);
}
