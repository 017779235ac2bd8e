using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Reading.Excel;

/// <summary>Builds a table of rows of a worksheet: resolves merged ranges, leaves out empty rows, fills gaps between cells.</summary>
internal sealed class SheetTable
{
    private readonly SheetContent _sheet;
    private readonly List<SheetRow> _rows;
    private readonly MergedRanges _merged;
    private readonly ReadingBuilder _reading;
    private readonly int _firstColumn;
    // For every column the row number down to which a merged range from above covers it.
    private readonly Dictionary<int, int> _coveredDownTo = [];
    private readonly int[] _rowNumbers;
    private int _coveredCells;

    public SheetTable(SheetContent sheet, List<SheetRow> rows, MergedRanges merged, ReadingBuilder reading)
    {
        (_sheet, _rows, _merged, _reading) = (sheet, rows, merged, reading);
        _firstColumn = rows.Min(row => row.Cells[0].Column);
        _rowNumbers = [.. rows.Select(row => row.Number)];
    }

    /// <summary>The table.</summary>
    public Table Build()
    {
        Row[] rows = [.. _rows.Select(BuildRow)];
        int lastColumn = _rows.Max(row => row.Cells[^1].Column);
        if (_coveredCells > 0)
        {
            _reading.Remark(ReadRemarkKind.CoveredCell, _sheet.Place, FormattableString.Invariant($"{_coveredCells} cells with content lie behind merged cells and are not shown"));
        }

        return new Table
        {
            SheetName = _sheet.Name,
            IsHidden = _sheet.IsHidden,
            Place = _sheet.Place with { Row = _rows[0].Number, Column = _firstColumn },
            Columns = [.. Enumerable.Range(_firstColumn, lastColumn - _firstColumn + 1).Select(column => new TableColumn { IsHidden = _sheet.IsColumnHidden(column) })],
            BodyRows = rows,
        };
    }

    private Row BuildRow(SheetRow row)
    {
        var cells = new List<Cell>(row.Cells.Count);
        int next = _firstColumn;
        foreach ((int column, Cell cell) in row.Cells)
        {
            if (column < next || IsCovered(row.Number, column))
            {
                _coveredCells++;
                continue;
            }
            while (next < column)
            {
                next = AddBlank(row.Number, next, column, cells);
            }

            next = Place(row, column, cell, cells);
        }
        return new Row { Cells = cells, Number = row.Number, IsHidden = row.IsHidden };
    }

    // A merged range of one row without content is one blank cell.
    private int AddBlank(int row, int column, int end, List<Cell> cells)
    {
        if (IsCovered(row, column))
        {
            return column + 1;
        }

        int last = _merged.At(row, column) is { } range && range.LastRow == row ? Math.Min(range.LastColumn, end - 1) : column;
        cells.Add(last > column ? Cell.Empty with { ColumnSpan = last - column + 1 } : Cell.Empty);
        return last + 1;
    }

    private int Place(SheetRow row, int column, Cell cell, List<Cell> cells)
    {
        if (_merged.At(row.Number, column) is not { } range)
        {
            cells.Add(cell);
            return column + 1;
        }
        int lastColumn = Math.Min(range.LastColumn, _reading.Limits.MaxColumns);
        for (int covered = column; covered <= lastColumn && range.LastRow > row.Number; covered++)
        {
            _coveredDownTo[covered] = range.LastRow;
        }

        cells.Add(cell with { ColumnSpan = lastColumn - column + 1, RowSpan = KeptRows(row.Number, range.LastRow) });
        return lastColumn + 1;
    }

    private bool IsCovered(int row, int column) => _coveredDownTo.TryGetValue(column, out int last) && row <= last;

    /// <summary>How many rows of the table lie between two rows of the sheet: rows without content are left out.</summary>
    private int KeptRows(int first, int last)
    {
        int from = Array.BinarySearch(_rowNumbers, first), to = Array.BinarySearch(_rowNumbers, last);
        return (to < 0 ? ~to - 1 : to) - from + 1;
    }
}
