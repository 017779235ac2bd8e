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

    private sealed class Layout
    {
        private readonly Table _table;
        private readonly CellPlacer _placer;
        private readonly int[] _firsts;
        private readonly Cell[] _cells;

        public Layout(Table table, int maximumCells)
        {
            (_table, _placer) = (table, new CellPlacer(table, maximumCells));
            _firsts = new int[table.RowCount + 1];
            for (int row = 0; row < table.RowCount; row++) _firsts[row + 1] = _firsts[row] + table.RowAt(row).CellSpan.Length;
            _cells = new Cell[_firsts[^1]];
        }

        public TableGrid Run() => TakeCells() ? Spanned() : Plain();

        // Whether any of the cells covers more than one slot.
        private bool TakeCells()
        {
            bool hasSpans = false;
            for (int row = 0; row < _table.RowCount; row++)
            {
                ReadOnlySpan<Cell> cells = _table.RowAt(row).CellSpan;
                cells.CopyTo(_cells.AsSpan(_firsts[row]));
                foreach (Cell cell in cells) hasSpans |= cell.RowSpan > 1 || cell.ColumnSpan > 1;
            }

            return hasSpans;
        }

        private TableGrid Plain()
        {
            for (int row = 0; row < _table.RowCount; row++) _placer.PlaceSingles(_firsts[row + 1] - _firsts[row]);
            return new TableGrid(_table, _placer.ColumnCount, _cells, _firsts);
        }

        // How wide the rectangle is shows when all rows are placed: until then a cell has only its column.
        private TableGrid Spanned()
        {
            int[] starts = new int[_cells.Length];
            var spans = new CellSpan[_cells.Length];
            for (int row = 0; row < _table.RowCount; row++)
            {
                _placer.BeginRow();
                for (int cell = _firsts[row]; cell < _firsts[row + 1]; cell++)
                {
                    starts[cell] = _placer.Place(_cells[cell], out int rowSpan, out int columnSpan);
                    spans[cell] = new CellSpan(rowSpan, columnSpan);
                }
            }

            int[] slots = new int[_table.RowCount * _placer.ColumnCount];
            for (int row = 0; row < _table.RowCount; row++)
            {
                for (int cell = _firsts[row]; cell < _firsts[row + 1]; cell++) Fill(slots, cell, starts[cell] += row * _placer.ColumnCount, spans[cell]);
            }

            return new TableGrid(_table, _placer.ColumnCount, _cells, _firsts, slots, starts, spans);
        }

        private void Fill(int[] slots, int cell, int start, CellSpan span)
        {
            if (span != CellSpan.One)
            {
                for (int row = 0; row < span.Rows; row++) slots.AsSpan(start + (row * _placer.ColumnCount), span.Columns).Fill(-(cell + 1));
            }

            slots[start] = cell + 1;
        }
    }
}
