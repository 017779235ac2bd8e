using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Tables.Composing;

/// <summary>The numbers in the body of a table by row and column of the grid.</summary>
internal sealed class BodyNumbers
{
    private readonly Cell?[] _cells;
    private readonly int _width;

    private BodyNumbers(Cell?[] cells, int width) => (_cells, _width) = (cells, width);

    public CellNumber? this[int row, int column] => column < _width ? _cells[(row * _width) + column]?.Number : null;

    /// <summary>Puts every cell where it begins.</summary>
    public static BodyNumbers Of(Table table)
    {
        int width = CellPlacer.CountColumns(table);
        var cells = new Cell?[table.BodyRows.Count * width];
        var placer = new CellPlacer(table);
        for (int row = 0; row < table.RowCount; row++)
        {
            placer.BeginRow();
            int first = (row - table.HeaderRows.Count) * width;
            foreach (Cell cell in table.RowAt(row).CellSpan)
            {
                int column = placer.Place(cell, out _, out _);
                if (first >= 0) cells[first + column] = cell;
            }
        }

        return new(cells, width);
    }
}
