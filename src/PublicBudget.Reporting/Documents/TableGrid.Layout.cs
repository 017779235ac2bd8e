namespace PublicBudget.Reporting.Documents;

public sealed partial class TableGrid
{
    /// <summary>Resolves the spans of a table.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is negative.</exception>
    /// <exception cref="DocumentLimitException">The rectangle has more slots than allowed.</exception>
    public static TableGrid Of(Table table, int maximumCells = DefaultMaximumCells)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentOutOfRangeException.ThrowIfNegative(maximumCells);
        return new Layout(table, maximumCells).Run();
    }

    private sealed class Layout(Table table, int maximumCells)
    {
        private readonly Origin[] _origins = new Origin[CountCells(table.HeaderRows) + CountCells(table.BodyRows)];
        private readonly CellPlacer _placer = new(table, maximumCells);
        private int _put;

        public TableGrid Run()
        {
            int row = 0;
            foreach (Row header in table.HeaderRows) PutRow(header, row++);
            foreach (Row body in table.BodyRows) PutRow(body, row++);
            return new TableGrid(table, _placer.ColumnCount, Slots(row), _origins);
        }

        private static int CountCells(IReadOnlyList<Row> rows)
        {
            int count = 0;
            foreach (Row row in rows) count += row.Cells.Count;
            return count;
        }

        private void PutRow(Row row, int index)
        {
            _placer.BeginRow();
            foreach (Cell cell in row.CellSpan)
            {
                int column = _placer.Place(cell, out int rowSpan, out int columnSpan);
                _origins[_put++] = new Origin(cell, index, column, rowSpan, columnSpan);
            }
        }

        private int[] Slots(int rowCount)
        {
            int columnCount = _placer.ColumnCount;
            int[] slots = new int[rowCount * columnCount];
            for (int i = 0; i < _origins.Length; i++)
            {
                ref readonly Origin origin = ref _origins[i];
                int first = (origin.Row * columnCount) + origin.Column;
                for (int row = 0; row < origin.RowSpan && origin is not { RowSpan: 1, ColumnSpan: 1 }; row++)
                {
                    slots.AsSpan(first + (row * columnCount), origin.ColumnSpan).Fill(-(i + 1));
                }

                slots[first] = i + 1;
            }

            return slots;
        }
    }
}
