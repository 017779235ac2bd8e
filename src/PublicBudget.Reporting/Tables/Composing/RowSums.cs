using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Tables.Composing;

/// <summary>Formulas that add up cells of one column or one row.</summary>
internal static class RowSums
{
    // A worksheet function takes 255 arguments, and a formula some eight thousand characters.
    private const int MostArguments = 200;
    private const int MostTerms = 1000;

    /// <summary>The sum of cells of one column; <c>null</c> where there are none, or more than a worksheet can add in one formula.</summary>
    public static Formula? OfRows(List<int> rows, int column)
    {
        if (rows.Count is 0 or > MostTerms && !AreAdjacent(rows)) return null;
        if (AreAdjacent(rows)) return Formula.Range(rows[0], column, rows[^1], column);
        Formula[] cells = [.. rows.ConvertAll(row => Formula.Cell(row, column))];
        return cells.Length <= MostArguments ? Formula.Sum(cells) : Formula.Sum(cells.Chunk(MostArguments).Select(Formula.Sum));
    }

    /// <summary>The sum of cells of one row; <c>null</c> where there are none.</summary>
    public static Formula? OfColumns(int row, int[] columns) => columns.Length == 0
        ? null
        : AreAdjacent(columns)
            ? Formula.Range(row, columns[0], row, columns[^1])
            : Formula.Sum(Array.ConvertAll(columns, column => Formula.Cell(row, column)));

    private static bool AreAdjacent(IReadOnlyList<int> indices)
        => indices.Count > 0 && indices[^1] - indices[0] == indices.Count - 1;
}
