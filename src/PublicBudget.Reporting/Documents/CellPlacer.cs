namespace PublicBudget.Reporting.Documents;

/// <summary>
/// Says in which column of the grid each cell of a table begins: right of the one before it, and beside those that reach down from
/// rows above. The cells are given row by row, from left to right.
/// </summary>
/// <remarks>
/// A span that reaches below the last row, or into a column that another cell covers already, is cut there, so that every cell
/// keeps at least one slot.
/// </remarks>
internal sealed class CellPlacer(Table table, int maximumCells = TableGrid.DefaultMaximumCells)
{
    private readonly int _rowCount = table.RowCount;
    private int[] _coveredBefore = new int[16];
    private int _row = -1;
    private int _next;
    private int _coveredTo;

    /// <summary>How many columns there are, as far as the cells were given.</summary>
    public int ColumnCount { get; private set; }

    /// <summary>How many columns a table has in all.</summary>
    /// <exception cref="DocumentLimitException">The rectangle has more slots than a grid may have.</exception>
    public static int CountColumns(Table table)
    {
        var placer = new CellPlacer(table);
        for (int row = 0; row < placer._rowCount; row++)
        {
            placer.BeginRow();
            foreach (Cell cell in table.RowAt(row).CellSpan) placer.Place(cell, out _, out _);
        }

        return placer.ColumnCount;
    }

    /// <summary>Goes to the next row.</summary>
    public void BeginRow() => (_row, _next) = (_row + 1, 0);

    /// <summary>Puts the next cell of the row down.</summary>
    /// <returns>The column in which it begins.</returns>
    /// <exception cref="DocumentLimitException">The rectangle would have more slots than allowed.</exception>
    public int Place(Cell cell, out int rowSpan, out int columnSpan)
    {
        // In most rows no cell reaches down from above.
        bool isFree = _coveredTo <= _row;
        while (!isFree && IsCovered(_next)) _next++;
        int column = _next;
        if (column + (long)cell.ColumnSpan > ColumnCount) Reserve(column + (long)cell.ColumnSpan);
        columnSpan = isFree ? cell.ColumnSpan : FreeColumns(column, cell.ColumnSpan);
        rowSpan = Math.Min(cell.RowSpan, _rowCount - _row);
        if (rowSpan > 1) Cover(column, columnSpan, _row + rowSpan);
        _next = column + columnSpan;
        return column;
    }

    /// <summary>Puts all cells of the next row down at once, in a table in which every cell has one slot.</summary>
    /// <exception cref="DocumentLimitException">The rectangle would have more slots than allowed.</exception>
    public void PlaceSingles(int count)
    {
        if (count > ColumnCount) Reserve(count);
    }

    private bool IsCovered(int column) => column < ColumnCount && _coveredBefore[column] > _row;

    private int FreeColumns(int column, int most)
    {
        int count = 1;
        while (count < most && !IsCovered(column + count)) count++;
        return count;
    }

    private void Cover(int column, int columnSpan, int before)
    {
        _coveredBefore.AsSpan(column, columnSpan).Fill(before);
        _coveredTo = Math.Max(_coveredTo, before);
    }

    private void Reserve(long columns)
    {
        if (columns * _rowCount > maximumCells)
        {
            throw new DocumentLimitException(
                $"Expected a table of at most {maximumCells} cells, found {_rowCount} rows of at least {columns} columns.",
                table.Place);
        }

        ColumnCount = (int)columns;
        if (ColumnCount > _coveredBefore.Length) Array.Resize(ref _coveredBefore, Math.Max(ColumnCount, _coveredBefore.Length * 2));
    }
}
