namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>Tells lines around a text from those of a table: a frame, the axes of a chart, lines around rows of figures that no line parts.</summary>
internal static class TextFrame
{
    private const int MostHeadingRows = 3;
    private const int FewestRows = 3;
    // Three of five letters.
    private const int MostParts = 5;
    private const int MostOfThem = 3;

    /// <summary>Whether the lines make no table.</summary>
    public static bool Is(LetteredGrid grid) => grid.FilledSlots <= 1 || (grid.Lines.Columns > 1 ? HasUnpartedRows(grid) : LineFinder.Rows(grid.Glyphs).Exists(row => new TextRow(row).HasFigures));

    // Lines between the columns only, or around the table and below its headings: most of it stands in one row.
    private static bool HasUnpartedRows(LetteredGrid grid)
        => grid.Rows <= MostHeadingRows + 1 && Enumerable.Range(0, grid.Rows).Any(row => HoldsMostRows(grid, [.. grid.LettersIn(row)]));

    private static bool HoldsMostRows(LetteredGrid grid, List<Glyph> letters)
        => letters.Count * MostParts > grid.Glyphs.Count * MostOfThem && LineFinder.Rows(letters).Count(line => IsOfColumns(grid, line)) >= FewestRows;

    private static bool IsOfColumns(LetteredGrid grid, List<Glyph> row) => grid.Lines.ColumnAt(row[0].Middle) != grid.Lines.ColumnAt(row[^1].Middle) && new TextRow(row).HasFigures;
}
