using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>The rectangle of a table with the text and number of every slot at hand.</summary>
internal sealed class TextGrid
{
    private const int LongestHeading = 100;

    // The mark of a slot in which a cell begins, beside what it holds.
    private const byte Begins = 0x80;

    private readonly TableGrid _grid;
    // What each cell holds. Its number is read again when it is asked for, once for most: kept, the numbers would take more room than the cells.
    private readonly byte[] _kinds;
    private readonly string?[]?[] _keys;
    private readonly int[]? _sources;
    private int[][]? _starts;

    // What each slot holds, and whether a cell begins in it: asked of every slot many times.
    private byte[] _looks = [];

    // The columns in which a cell with text begins, row by row, and where those of each row begin and end.
    private int[] _filled = [];
    private int[] _filledEnds = [];

    private TextGrid(TableGrid grid, int columns)
    {
        _grid = grid;
        (Rows, Columns) = (grid.RowCount, Math.Min(columns, grid.ColumnCount));
        _kinds = new byte[grid.CellCount];
        for (int cell = 0; cell < _kinds.Length; cell++) _kinds[cell] = (byte)SlotValue.Of(grid.CellOf(cell)).Kind;
        _keys = new string?[Rows][];
        Look();
        if (Table.Place.Sheet is null || ColumnsWithoutShadows() is not { } kept) return;
        _sources = kept;
        Columns = kept.Length;
        Look();
    }

    /// <summary>The table.</summary>
    public Table Table => _grid.Table;

    /// <summary>The number of rows.</summary>
    public int Rows { get; }

    /// <summary>The number of columns.</summary>
    public int Columns { get; private set; }

    /// <summary>The rectangle of a table; null where it would be larger than a table of figures ever is.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">How many of its columns count; the default is all of them.</param>
    public static TextGrid? Of(Table table, int columns = int.MaxValue)
    {
        try
        {
            return new TextGrid(table.ToGrid(), columns);
        }
        catch (DocumentLimitException)
        {
            return null;
        }
    }

    /// <summary>Counts the cells of each row as its columns where the rows of a worksheet share none.</summary>
    /// <returns>The same rectangle.</returns>
    public TextGrid AlignRows()
    {
        if (Table.Place.Sheet is null || RaggedRows.Of(_grid, SourceColumn(Columns - 1) + 1) is not { } starts) return this;
        _starts = starts;
        Columns = starts.Max(row => row.Length);
        Array.Clear(_keys);
        Look();
        return this;
    }

    /// <summary>The cell that covers a slot; null where none does.</summary>
    public Cell? CellAt(int row, int column) => Slot(row, column) is not 0 and int slot ? _grid.CellOf(CellIn(slot)) : null;

    /// <summary>What a slot looks like; a covered slot looks like the cell that covers it.</summary>
    public SlotValue Value(int row, int column) => SlotValue.Of(CellAt(row, column));

    /// <summary>Whether the number of a slot is stored by a workbook.</summary>
    public bool IsStored(int row, int column) => CellAt(row, column)?.Number is not null;

    /// <summary>Whether the source does not say what a slot holds: a formula without a stored value.</summary>
    public bool IsMissing(int row, int column) => CellAt(row, column) is { Blank: BlankKind.Missing };

    /// <summary>Whether nothing is printed in a slot.</summary>
    public bool IsBlank(int row, int column) => KindOf(row, column) == SlotKind.Blank;

    /// <summary>What a slot holds.</summary>
    public SlotKind KindOf(int row, int column) => (SlotKind)(LookOf(row, column) & ~Begins);

    /// <summary>Whether a slot holds a number or a percentage.</summary>
    public bool IsNumber(int row, int column) => KindOf(row, column) is SlotKind.Number or SlotKind.Percent;

    /// <summary>The text of a slot as printed, without blanks around it.</summary>
    public string Text(int row, int column) => Printed(row, column).Trim();

    /// <summary>The text of a slot with whatever blanks are around it.</summary>
    public string Printed(int row, int column) => CellAt(row, column)?.Text ?? "";

    /// <summary>The text of a slot folded, without blanks and quotation marks.</summary>
    public string Key(int row, int column)
    {
        if (CellAt(row, column) is not { } cell) return "";
        // Few rows are asked for the keys of their cells, most of them again and again.
        string?[] keys = _keys[row] ??= new string?[Columns];
        return keys[column] ??= TextFolding.Key(cell.Text);
    }

    /// <summary>Whether a cell begins in a slot.</summary>
    public bool IsOrigin(int row, int column) => (LookOf(row, column) & Begins) != 0;

    /// <summary>Whether the cell of a slot also covers the slot to its left.</summary>
    public bool IsFromLeft(int row, int column) => column > 0 && Slot(row, column) is not 0 and int slot && IsOfOneCell(slot, Slot(row, column - 1));

    /// <summary>Whether the cell of a slot began in a row above.</summary>
    public bool IsFromAbove(int row, int column) => row > 0 && Slot(row, column) is not 0 and int slot && IsOfOneCell(slot, Slot(row - 1, column));

    /// <summary>The place of a row.</summary>
    public Place PlaceOf(int row) => _grid.Table.PlaceOf(row);

    /// <summary>The place of a slot.</summary>
    public Place PlaceOf(int row, int column) => _grid.PlaceOf(row, SourceColumn(row, column));

    /// <summary>The column of the table that a column of this rectangle is.</summary>
    public int SourceColumn(int column) => _sources is null ? column : _sources[column];

    /// <summary>The column of the table that a slot of this rectangle is; the last one of a row that counts its own cells and has fewer.</summary>
    public int SourceColumn(int row, int column) => _starts is null ? SourceColumn(column) : _starts[row][Math.Min(column, _starts[row].Length - 1)];

    /// <summary>The columns of a row in which a cell with text begins.</summary>
    public ReadOnlySpan<int> Filled(int row) => _filled.AsSpan((row == 0 ? 0 : _filledEnds[row - 1]).._filledEnds[row]);

    /// <summary>The column of a row in which a heading stands; −1 where it does not.</summary>
    public int ColumnOf(int row, string heading)
    {
        foreach (int column in Filled(row))
        {
            if (Says(row, column, heading)) return column;
        }

        return -1;
    }

    /// <summary>Whether a heading stands in a slot.</summary>
    public bool Says(int row, int column, string heading)
    {
        // Long texts need no folding: a heading has blanks between its characters at most.
        return KindOf(row, column) == SlotKind.Text && Printed(row, column) is { Length: <= LongestHeading } text && !TextFolding.BeginsOtherwise(text, heading[0]) && Key(row, column) == heading;
    }

    /// <summary>Whether every cell with anything in it that begins in a row holds text, no number.</summary>
    public bool IsText(int row)
    {
        foreach (int column in Filled(row))
        {
            if (KindOf(row, column) != SlotKind.Text) return false;
        }

        return true;
    }

    /// <summary>Whether two rows have the same texts in the same columns, and nothing else.</summary>
    public bool SaysTheSame(int row, int other)
    {
        ReadOnlySpan<int> filled = Filled(row);
        if (!filled.SequenceEqual(Filled(other))) return false;
        foreach (int column in filled)
        {
            if (Key(row, column) != Key(other, column)) return false;
        }

        return true;
    }

    /// <summary>Whether a row has no text at all.</summary>
    public bool IsBlankRow(int row)
    {
        if (Filled(row).Length > 0) return false;
        for (int column = 0; column < Columns; column++)
        {
            if (!IsBlank(row, column))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>The text of a slot without any blanks: names and headings are printed with blanks to fill their cell.</summary>
    public string Compact(int row, int column) => PrintedText.Compact(Printed(row, column));

    // In worksheets one column of the print may be two of the grid, merged row by row: the second holds nothing of its own.
    private int[]? ColumnsWithoutShadows()
    {
        List<int>? kept = null;
        for (int column = 1, before = 0; column < Columns; column++)
        {
            if (IsShadow(column, before)) kept ??= [.. Enumerable.Range(0, column)];
            else
            {
                kept?.Add(column);
                before = column;
            }
        }

        return kept?.ToArray();
    }

    private bool IsShadow(int column, int before)
    {
        bool isCovered = false;
        for (int row = 0; row < Rows; row++)
        {
            if (IsOrigin(row, column) && !IsBlank(row, column)) return false;
            if (!IsOrigin(row, before) || IsBlank(row, before)) continue;
            if (!IsOfOneCell(Slot(row, column), Slot(row, before))) return false;
            isCovered = true;
        }

        return isCovered;
    }

    private void Look()
    {
        _looks = new byte[Rows * Columns];
        for (int row = 0, at = 0; row < Rows; row++)
        {
            for (int column = 0; column < Columns; column++, at++)
            {
                int slot = Slot(row, column);
                if (slot != 0) _looks[at] = (byte)(_kinds[CellIn(slot)] | (slot > 0 ? Begins : 0));
            }
        }

        ListFilled();
    }

    private void ListFilled()
    {
        int count = 0;
        foreach (byte look in _looks) count += look > Begins ? 1 : 0;
        (_filled, _filledEnds) = (new int[count], new int[Rows]);
        for (int row = 0, at = 0; row < Rows; row++)
        {
            ReadOnlySpan<byte> looks = _looks.AsSpan(row * Columns, Columns);
            for (int column = 0; column < looks.Length; column++)
            {
                if (looks[column] > Begins) _filled[at++] = column;
            }

            _filledEnds[row] = at;
        }
    }

    private byte LookOf(int row, int column) => column < Columns ? _looks[(row * Columns) + column] : (byte)0;

    // What the grid says of a slot. Parts of a table may be narrower than its first one, whose columns are asked of all.
    private int Slot(int row, int column)
        => column >= Columns ? 0 : _starts is null && _sources is null ? _grid.SlotAt(row, column) : HasSlot(row, column) ? _grid.SlotAt(row, SourceColumn(row, column)) : 0;

    private bool HasSlot(int row, int column) => _starts is null || column < _starts[row].Length;

    private static int CellIn(int slot) => Math.Abs(slot) - 1;

    private static bool IsOfOneCell(int slot, int other) => Math.Abs(slot) == Math.Abs(other);
}
