namespace PublicBudget.Facts;

/// <summary>What the places of all figures of a table, or of a paragraph, have in common.</summary>
/// <param name="Document">The document.</param>
/// <param name="Table">The table's role; null for the text.</param>
/// <param name="Title">The table's title.</param>
/// <param name="Paragraph">The number of the paragraph.</param>
/// <param name="Page">The page.</param>
/// <param name="Line">The line of the source text.</param>
/// <param name="Sheet">The worksheet.</param>
internal sealed record PlaceFrame(
    string? Document = null, TableRole? Table = null, string? Title = null, string? Paragraph = null, int? Page = null, int? Line = null, string? Sheet = null)
{
    /// <summary>Nothing is known.</summary>
    public static PlaceFrame None { get; } = new();
}
