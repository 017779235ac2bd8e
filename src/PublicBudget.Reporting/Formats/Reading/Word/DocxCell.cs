using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Reading.Word;

/// <summary>A cell as a Word table lists it.</summary>
/// <param name="Text">Its text, paragraphs separated by line breaks.</param>
/// <param name="Span">How many grid columns it takes.</param>
/// <param name="ContinuesAbove">Whether it only goes on with the cell above (vMerge).</param>
internal sealed record DocxCell(string Text, int Span, bool ContinuesAbove)
{
    /// <summary>The cell as a block's cell.</summary>
    public Cell Build() => Text.Length == 0 && Span == 1 ? Cell.Empty : new Cell { Text = Text, ColumnSpan = Span };
}
