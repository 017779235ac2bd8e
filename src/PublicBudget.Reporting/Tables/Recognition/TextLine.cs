using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>A block of running text with its key: whoever looks for titles, captions and headings asks for it, and it is folded once for all of them.</summary>
/// <param name="block">The block.</param>
internal sealed class TextLine(TextBlock block)
{
    private string? _key;
    private string? _printedKey;

    /// <summary>The block.</summary>
    public TextBlock Block => block;

    /// <summary>Its text folded, without blanks.</summary>
    public string Key => _key ??= TextFolding.Key(block.Text);

    /// <summary>Its text with the marker of a list item in front.</summary>
    public string Printed { get; } = block is ListItem { Marker.Length: > 0 } item ? item.Marker + item.Text : block.Text;

    /// <summary>What is printed folded, without blanks.</summary>
    public string PrintedKey => ReferenceEquals(Printed, block.Text) ? Key : _printedKey ??= TextFolding.Key(Printed);

    /// <summary>Whether it is the title of a table.</summary>
    public bool IsTitle => TitleWords.IsTitle(TitleWords.WithoutNumber(Key));

    /// <summary>The blocks of running text of a document, in order.</summary>
    public static TextLine[] Of(Document document) => [.. document.Blocks.OfType<TextBlock>().Select(block => new TextLine(block))];
}
