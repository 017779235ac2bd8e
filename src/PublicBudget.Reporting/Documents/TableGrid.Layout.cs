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
        private readonly Cell[] _cells;
        private readonly int[] _columns;
        private CellSpan[]? _spans;
        private int _put;

        public Layout(Table table, int maximumCells)
        {
            (_table, _placer) = (table, new CellPlacer(table, maximumCells));
            int count = CountCells(table.HeaderRows) + CountCells(table.BodyRows);
            (_cells, _columns) = (new Cell[count], new int[count]);
        }

        public TableGrid Run()
        {
            foreach (Row header in _table.HeaderRows) PutRow(header);
            foreach (Row body in _table.BodyRows) PutRow(body);
            int[] slots = new int[_table.RowCount * _placer.ColumnCount];
            int cell = 0;
            for (int row = 0; row < _table.RowCount; row++)
            {
                for (int last = cell + _table.RowAt(row).Cells.Count; cell < last; cell++) Fill(slots, cell, _columns[cell] += row * _placer.ColumnCount);
            }

            return new TableGrid(_table, _placer.ColumnCount, slots, _cells, starts: _columns, _spans);
        }

        private static int CountCells(IReadOnlyList<Row> rows)
        {
            int count = 0;
            foreach (Row row in rows) count += row.Cells.Count;
            return count;
        }

        // How wide the rectangle is shows when all rows are placed: until then a cell has only its column.
        private void PutRow(Row row)
        {
            _placer.BeginRow();
            foreach (Cell cell in row.CellSpan)
            {
                _columns[_put] = _placer.Place(cell, out int rowSpan, out int columnSpan);
                if (rowSpan > 1 || columnSpan > 1) Spans()[_put] = new CellSpan(rowSpan, columnSpan);
                _cells[_put++] = cell;
            }
        }

        private CellSpan[] Spans()
        {
            if (_spans is null) Array.Fill(_spans = new CellSpan[_cells.Length], CellSpan.One);
            return _spans;
        }

        private void Fill(int[] slots, int cell, int start)
        {
            if (_spans?[cell] is { } span && span != CellSpan.One)
            {
                for (int row = 0; row < span.Rows; row++) slots.AsSpan(start + (row * _placer.ColumnCount), span.Columns).Fill(-(cell + 1));
            }

            slots[start] = cell + 1;
        }
    }
}
