namespace PublicBudget.Facts;

/// <summary>Where figures stand together: one table, the text of one document, or nowhere (computed and given figures).</summary>
internal readonly record struct SheetHome(TableRole? Table, string? Title, string? Document, bool IsText)
{
    /// <summary>The home of figures that are computed or given without a place.</summary>
    public static SheetHome Nowhere => default;

    public static SheetHome Of(PrintedPlace? place) => place switch
    {
        null => Nowhere,
        { Table: { } role } => new SheetHome(role, place.Title, place.Document, false),
        _ => new SheetHome(null, null, place.Document, true),
    };
}
