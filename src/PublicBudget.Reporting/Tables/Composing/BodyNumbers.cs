using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Tables.Composing;

/// <summary>The numbers in the body of a table by row and column of the grid.</summary>
internal sealed class BodyNumbers
{
    private readonly Cell?[][] _rows;

    private BodyNumbers(Cell?[][] rows) => _rows = rows;

    public CellNumber? this[int row, int column] => column < _rows[row].Length ? _rows[row][column]?.Number : null;

    /// <summary>Puts every cell where it begins; the first row of a table that was composed has all its columns.</summary>
    public static BodyNumbers Of(Table table)
    {
        IReadOnlyList<Row> body = table.BodyRows;
        int width = body.Count == 0 ? 0 : body[0].Cells.Sum(cell => cell.ColumnSpan);
        int[] coveredBefore = new int[width];
        var rows = new Cell?[body.Count][];
        for (int row = 0; row < rows.Length; row++)
        {
            rows[row] = new Cell?[width];
            int column = 0;
            IReadOnlyList<Cell> cells = body[row].Cells;
            for (int i = 0; i < cells.Count; i++)
            {
                Cell cell = cells[i];
                while (column < width && coveredBefore[column] > row) column++;
                if (column >= width) break;
                rows[row][column] = cell;
                int end = Math.Min(width, column + cell.ColumnSpan);
                if (cell.RowSpan > 1) coveredBefore.AsSpan(column, end - column).Fill(row + cell.RowSpan);
                column = end;
            }
        }

        return new(rows);
    }
}
