namespace PublicBudget.Reporting.Documents;

/// <summary>
/// The rectangle behind a table: header rows first, then body rows, every span resolved. A cell that covers several slots is
/// found in each of them; a slot that no cell covers (the row was too short) holds none. Rows and columns count from zero.
/// </summary>
public sealed partial class TableGrid
{
    /// <summary>How many slots a grid may have unless the caller says otherwise.</summary>
    public const int DefaultMaximumCells = 4_000_000;

    private readonly Cell[] _cells;

    // The number of the first cell of each row, and behind them how many cells there are.
    private readonly int[] _firsts;

    // What covers each slot, and how far each cell reaches; null where no cell has more than one slot, as in most tables.
    private readonly int[]? _slots;
    private readonly CellSpan[]? _spans;

    // The slot in which each cell begins; of a table without spans only once somebody asks.
    private int[]? _starts;

    private TableGrid(Table table, int columnCount, Cell[] cells, int[] firsts)
    {
        Table = table;
        RowCount = table.RowCount;
        ColumnCount = columnCount;
        (_cells, _firsts) = (cells, firsts);
    }

    private TableGrid(Table table, int columnCount, Cell[] cells, int[] firsts, int[] slots, int[] starts, CellSpan[] spans)
        : this(table, columnCount, cells, firsts) => (_slots, _starts, _spans) = (slots, starts, spans);

    /// <summary>The table.</summary>
    public Table Table { get; }

    /// <summary>The number of rows with the header rows.</summary>
    public int RowCount { get; }

    /// <summary>The number of header rows.</summary>
    public int HeaderRowCount => Table.HeaderRows.Count;

    /// <summary>The number of columns: of the widest row.</summary>
    public int ColumnCount { get; }

    /// <summary>The cell that covers a slot; null where the source has none.</summary>
    public Cell? this[int row, int column] => CellAt(row, column) is >= 0 and int cell ? _cells[cell] : null;

    /// <summary>The text in a slot; nothing where there is no cell.</summary>
    public string TextAt(int row, int column) => this[row, column]?.Text ?? "";

    /// <summary>Everything about a slot: its cell, where that begins, how far it reaches. False where there is no cell.</summary>
    public bool TryGetSlot(int row, int column, out GridSlot slot)
    {
        if (CellAt(row, column) is >= 0 and int cell)
        {
            slot = SlotOf(cell) with { Row = row, Column = column };
            return true;
        }

        slot = default;
        return false;
    }

    /// <summary>Whether a cell begins in this slot; false also where the slot is covered from above or from the left.</summary>
    public bool IsOrigin(int row, int column)
    {
        RequireSlot(row, column);
        return BeginsAt(row, column);
    }

    /// <summary>The cells in the order of the table, each once, at the slot where it begins.</summary>
    public IEnumerable<GridSlot> Cells() => Enumerable.Range(0, _cells.Length).Select(SlotOf);

    /// <summary>The place of a slot.</summary>
    public Place PlaceOf(int row, int column) => Table.PlaceOf(row, column);

    /// <summary>How many cells there are.</summary>
    internal int CellCount => _cells.Length;

    /// <summary>A cell by its number.</summary>
    internal Cell CellOf(int cell) => _cells[cell];

    /// <summary>A cell by its number, at the slot where it begins.</summary>
    internal GridSlot SlotOf(int cell)
    {
        (int row, int column) = Math.DivRem((_starts ??= StartsInRows())[cell], ColumnCount);
        (int rows, int columns) = _spans is null ? CellSpan.One : _spans[cell];
        return new() { Cell = _cells[cell], Row = row, Column = column, OriginRow = row, OriginColumn = column, RowSpan = rows, ColumnSpan = columns };
    }

    /// <summary>
    /// The number of the cell that covers a slot of the rectangle, counted from one: as it is where the cell begins, negative where it goes on,
    /// zero where there is none.
    /// </summary>
    internal int SlotAt(int row, int column)
    {
        if (_slots is { } slots) return slots[(row * ColumnCount) + column];
        int cell = _firsts[row] + column;
        return cell < _firsts[row + 1] ? cell + 1 : 0;
    }

    /// <summary>The number of the cell that covers a slot of the rectangle; −1 where none does. For loops inside the library: the slot is not checked.</summary>
    internal int Covering(int row, int column) => Math.Abs(SlotAt(row, column)) - 1;

    /// <summary>Whether a cell begins in a slot of the rectangle.</summary>
    internal bool BeginsAt(int row, int column) => SlotAt(row, column) > 0;

    // The number of the cell that covers a slot; −1 where none does.
    private int CellAt(int row, int column)
    {
        RequireSlot(row, column);
        return Covering(row, column);
    }

    // Without spans the cells of a row stand side by side from the first column on.
    private int[] StartsInRows()
    {
        int[] starts = new int[_cells.Length];
        for (int row = 0; row < RowCount; row++)
        {
            for (int cell = _firsts[row]; cell < _firsts[row + 1]; cell++) starts[cell] = (row * ColumnCount) + cell - _firsts[row];
        }

        return starts;
    }

    private void RequireSlot(int row, int column)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfNegative(column);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, RowCount);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(column, ColumnCount);
    }

    private readonly record struct CellSpan(int Rows, int Columns)
    {
        public static CellSpan One { get; } = new(1, 1);
    }
}
