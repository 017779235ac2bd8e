namespace PublicBudget.Reporting.Documents;

public sealed partial class TableGrid
{
    /// <summary>Resolves the spans of a table.</summary>
    /// <remarks>
    /// A cell goes to the first free slot of its row. A span that reaches below the last row, or into a slot that another
    /// cell covers already, is cut there, so that every cell keeps at least one slot.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The limit is negative.</exception>
    /// <exception cref="DocumentLimitException">The rectangle has more slots than allowed.</exception>
    public static TableGrid Of(Table table, int maximumCells = DefaultMaximumCells)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentOutOfRangeException.ThrowIfNegative(maximumCells);
        return new Layout(table, maximumCells).Run();
    }

    /// <summary>One walk over the rows that remembers for every column down to which row it is covered.</summary>
    private sealed class Layout(Table table, int maximumCells)
    {
        private readonly Origin[] _origins = new Origin[CountCells(table.HeaderRows) + CountCells(table.BodyRows)];
        private readonly int _rowCount = table.RowCount;
        private int[] _coveredBefore = new int[16];
        private int _columnCount;
        private int _put;

        public TableGrid Run()
        {
            int row = 0;
            foreach (Row header in table.HeaderRows) PutRow(header, row++);
            foreach (Row body in table.BodyRows) PutRow(body, row++);
            return new TableGrid(table, _columnCount, Slots(), _origins);
        }

        private static int CountCells(IReadOnlyList<Row> rows)
        {
            int count = 0;
            foreach (Row row in rows) count += row.Cells.Count;
            return count;
        }

        private void PutRow(Row row, int index)
        {
            int column = 0;
            foreach (Cell cell in row.CellSpan) column = Put(cell, index, column);
        }

        private int Put(Cell cell, int row, int column)
        {
            while (IsCovered(row, column)) column++;
            Reserve((long)column + cell.ColumnSpan);
            int columnSpan = 1;
            while (columnSpan < cell.ColumnSpan && !IsCovered(row, column + columnSpan)) columnSpan++;
            int rowSpan = Math.Min(cell.RowSpan, _rowCount - row);
            if (rowSpan > 1) _coveredBefore.AsSpan(column, columnSpan).Fill(row + rowSpan);
            _origins[_put++] = new Origin(cell, row, column, rowSpan, columnSpan);
            return column + columnSpan;
        }

        private bool IsCovered(int row, int column) => column < _columnCount && _coveredBefore[column] > row;

        private void Reserve(long columns)
        {
            if (columns <= _columnCount) return;
            if (columns * _rowCount > maximumCells)
            {
                throw new DocumentLimitException(
                    $"Expected a table of at most {maximumCells} cells, found {_rowCount} rows of at least {columns} columns.",
                    table.Place);
            }

            _columnCount = (int)columns;
            if (_columnCount > _coveredBefore.Length) Array.Resize(ref _coveredBefore, Math.Max(_columnCount, _coveredBefore.Length * 2));
        }

        /// <summary>Of each slot the number of the cell that covers it, from 1; 0 for none.</summary>
        private int[] Slots()
        {
            int[] slots = new int[_rowCount * _columnCount];
            for (int i = 0; i < _origins.Length; i++)
            {
                ref readonly Origin origin = ref _origins[i];
                int first = (origin.Row * _columnCount) + origin.Column;
                for (int row = 0; row < origin.RowSpan; row++) slots.AsSpan(first + (row * _columnCount), origin.ColumnSpan).Fill(i + 1);
            }

            return slots;
        }
    }
}
