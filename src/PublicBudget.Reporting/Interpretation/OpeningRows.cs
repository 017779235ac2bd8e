using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Interpretation;

/// <summary>
/// The title rows of a worksheet that begins with them: they stand in its grid, where nothing but one text is in each row, and are no text of the document.
/// </summary>
internal static class OpeningRows
{
    private const int Most = 5;

    /// <summary>Their texts from above; none where the document begins with a text.</summary>
    /// <param name="document">The document.</param>
    public static IEnumerable<string> Of(Document document)
    {
        if (document.Blocks is not [Table { Place.Sheet: not null } table, ..]) return [];
        return table.Rows.Take(Most).Select(TextOf).TakeWhile(text => text is not null).OfType<string>().Where(text => text.Length > 0);
    }

    // Null where several cells are filled, or one that is a number.
    private static string? TextOf(Row row)
    {
        Cell[] filled = [.. row.Cells.Where(cell => cell.Text.Length > 0)];
        return filled switch { [] => "", [{ Number: null } only] => only.Text, _ => null };
    }
}
