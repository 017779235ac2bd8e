using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>A line of text above a table, which may be its caption or a note to the table before.</summary>
/// <param name="block">The line.</param>
internal sealed class LeadLine(TextBlock block)
{
    private string? _key;

    /// <summary>The line.</summary>
    public TextBlock Block => block;

    /// <summary>Its text folded, without blanks.</summary>
    public string Key => _key ??= TextFolding.Key(block.Text);

    /// <summary>Whether it is the title of a table.</summary>
    public bool IsTitle => TableWords.IsTitle(TableWords.WithoutNumber(Key));
}
