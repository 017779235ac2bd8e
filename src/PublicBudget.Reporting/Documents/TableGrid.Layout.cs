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
        (List<Origin> origins, int columnCount) = new Layout(table, maximumCells).Run();
        int[] slots = new int[table.RowCount * columnCount];
        for (int i = 0; i < origins.Count; i++)
        {
            Origin origin = origins[i];
            for (int row = origin.Row; row < origin.Row + origin.RowSpan; row++)
            {
                slots.AsSpan((row * columnCount) + origin.Column, origin.ColumnSpan).Fill(i + 1);
            }
        }

        return new TableGrid(table, columnCount, slots, [.. origins]);
    }

    /// <summary>One walk over the rows that remembers for every column down to which row it is covered.</summary>
    private sealed class Layout(Table table, int maximumCells)
    {
        private readonly List<int> _coveredBefore = [];
        private readonly List<Origin> _origins = new(table.Rows.Sum(row => row.Cells.Count));

        public (List<Origin> Origins, int ColumnCount) Run()
        {
            int rowIndex = 0;
            foreach (Row row in table.Rows)
            {
                int column = 0;
                foreach (Cell cell in row.Cells)
                {
                    column = Put(cell, rowIndex, column);
                }

                rowIndex++;
            }

            return (_origins, _coveredBefore.Count);
        }

        private int Put(Cell cell, int row, int column)
        {
            while (IsCovered(row, column))
            {
                column++;
            }

            Reserve((long)column + cell.ColumnSpan);
            int columnSpan = 1;
            while (columnSpan < cell.ColumnSpan && !IsCovered(row, column + columnSpan))
            {
                columnSpan++;
            }

            int rowSpan = Math.Min(cell.RowSpan, table.RowCount - row);
            for (int covered = column; covered < column + columnSpan; covered++)
            {
                _coveredBefore[covered] = row + rowSpan;
            }

            _origins.Add(new Origin(cell, row, column, rowSpan, columnSpan));
            return column + columnSpan;
        }

        private bool IsCovered(int row, int column) => column < _coveredBefore.Count && _coveredBefore[column] > row;

        private void Reserve(long columns)
        {
            if (columns * table.RowCount > maximumCells)
            {
                throw new DocumentLimitException(
                    $"Expected a table of at most {maximumCells} cells, found {table.RowCount} rows of at least {columns} columns.",
                    table.Place);
            }

            while (_coveredBefore.Count < columns)
            {
                _coveredBefore.Add(0);
            }
        }
    }
}
