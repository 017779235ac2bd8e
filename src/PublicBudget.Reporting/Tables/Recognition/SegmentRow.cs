using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>A row of a segment, with its cells in the columns that they belong to.</summary>
internal sealed class SegmentRow
{
    private readonly TableSegment _segment;
    private readonly TextGrid _grid;
    private readonly int _row;
    private readonly int _from;
    private readonly int _by;
    private readonly int[]? _map;

    /// <summary>A row.</summary>
    /// <param name="segment">Its segment.</param>
    /// <param name="row">Its number in the grid.</param>
    /// <param name="from">The first column of the grid whose cell is moved.</param>
    /// <param name="by">How far it is moved.</param>
    /// <param name="map">For each column of the table the column of the grid, where the segment is laid out differently; null where they agree.</param>
    public SegmentRow(TableSegment segment, int row, int from, int by, int[]? map)
    {
        (_segment, _grid, _row) = (segment, segment.Grid, row);
        (_from, _by, _map) = (from, by, map);
    }

    /// <summary>Whether cells were moved.</summary>
    public bool IsRepaired => _by != 0;

    /// <summary>The table that holds the row.</summary>
    public Table Table => _grid.Table;

    /// <summary>The number of the row in its table, from zero.</summary>
    public int Index => _row;

    /// <summary>The unit of a column.</summary>
    public PrintedUnit? Unit(RecognisedColumn column) => _segment.UnitOf(column);

    /// <summary>What a slot looks like.</summary>
    public SlotValue Value(int column) => Source(column) is >= 0 and int source ? _grid.Value(_row, source) : default;

    /// <summary>Whether nothing is printed in a slot.</summary>
    public bool IsBlank(int column) => KindOf(column) == SlotKind.Blank;

    /// <summary>What a slot holds.</summary>
    public SlotKind KindOf(int column) => Source(column) is >= 0 and int source ? _grid.KindOf(_row, source) : SlotKind.Blank;

    /// <summary>Whether a slot holds a number or a percentage.</summary>
    public bool IsNumber(int column) => KindOf(column) is SlotKind.Number or SlotKind.Percent;

    /// <summary>Whether a cell begins in a slot.</summary>
    public bool IsOrigin(int column) => Source(column) is >= 0 and int source && _grid.IsOrigin(_row, source);

    /// <summary>Whether the cell of a slot also covers the slot to its left.</summary>
    public bool IsFromLeft(int column) => Source(column) is >= 0 and int source && _grid.IsFromLeft(_row, source);

    /// <summary>Whether the number of a slot is stored by a workbook.</summary>
    public bool IsStored(int column) => Source(column) is >= 0 and int source && _grid.IsStored(_row, source);

    /// <summary>The text of a slot.</summary>
    public string Text(int column) => Source(column) is >= 0 and int source ? _grid.Text(_row, source) : "";

    /// <summary>The text of a slot without blanks.</summary>
    public string Compact(int column) => Source(column) is >= 0 and int source ? _grid.Compact(_row, source) : "";

    /// <summary>The text of a code cell: of a stored number its digits, whatever its format sets between them.</summary>
    public string CodeText(int column)
    {
        SlotValue value = Value(column);
        return value.Kind == SlotKind.Number && IsStored(column) && value.Value == Math.Truncate(value.Value) && value.Value > 0 && !Text(column).StartsWith('0')
            ? Math.Truncate(value.Value).ToString(System.Globalization.CultureInfo.InvariantCulture)
            : Text(column);
    }

    /// <summary>The figure in a slot. Where a heading stands there, in a row that is the total too, or the name of the row covers it, there is none.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    /// <param name="isMisread">Whether the slot holds digits that are no number.</param>
    public RecognisedFigure Figure(RecognisedRow row, RecognisedColumn column, out bool isMisread)
    {
        int source = Source(column.Index);
        bool isHeading = source >= 0 && _grid.KindOf(_row, source) == SlotKind.Text && (_row < _segment.Header.End || _grid.IsFromLeft(_row, source));
        SlotKind kind = source >= 0 && _grid.IsOrigin(_row, source) ? _grid.KindOf(_row, source) : SlotKind.Blank;
        bool isPrinted = kind != SlotKind.Blank && !isHeading;
        Cell? cell = isPrinted ? _grid.CellAt(_row, source) : null;

        // A formula without a stored value says nothing, not even that there is none.
        if (kind == SlotKind.Blank && source >= 0 && _grid.IsMissing(_row, source)) isHeading = true;
        string text = cell is null ? "" : cell.Text.Trim();
        SlotValue value = SlotValue.Of(cell);
        if (value.Kind == SlotKind.Text && SlotValue.InBrackets(text) is { } negative) value = negative;
        isMisread = value.Kind == SlotKind.Text && text.AsSpan().ContainsAnyInRange('0', '9');
        return Figure(row, column, source, text, value, isHeading, isStored: cell?.Number is not null);
    }

    /// <summary>A figure in a slot, of which another text is known than the slot holds.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    /// <param name="text">The text.</param>
    /// <param name="value">The text as a number.</param>
    public RecognisedFigure Figure(RecognisedRow row, RecognisedColumn column, string text, SlotValue value)
    {
        int source = Source(column.Index);
        return Figure(row, column, source, text, value, isHeading: false, isStored: source >= 0 && _grid.IsStored(_row, source));
    }

    private RecognisedFigure Figure(RecognisedRow row, RecognisedColumn column, int source, string text, SlotValue value, bool isHeading, bool isStored)
    {
        bool isPercentage = value.IsNumber && (column.Kind == ColumnKind.Percentage || value.Kind == SlotKind.Percent);
        PrintedUnit? unit = value.IsNumber && !isPercentage ? _segment.UnitOf(column) : null;
        if (unit is { } printed) value = printed.Convert(value);
        return new RecognisedFigure(_grid.Table, _row, _grid.SourceColumn(_row, Math.Max(0, source)), value, unit, isPercentage)
        {
            Row = row,
            Column = column,
            Text = text,
            IsCount = value.IsNumber && !isPercentage && unit is null && (column.CountsThings || _segment.CountsThings),
            IsStored = value.IsNumber && isStored,
            IsHeading = isHeading,
        };
    }

    /// <summary>A number in a slot that was not recognised.</summary>
    public UnrecognisedFigure Unrecognised(int column, string reason) =>
        new(_grid.Table, _row, _grid.SourceColumn(_row, Math.Max(0, Source(column)))) { Text = Text(column), Reason = reason };

    private int Source(int column)
    {
        int mapped = _map is null ? column : column < _map.Length ? _map[column] : -1;
        if (mapped < 0)
        {
            return -1;
        }

        int source = _by == 0 || mapped < _from + Math.Min(_by, 0) ? mapped : mapped - _by;
        bool vacated = _by > 0 && mapped >= _from && mapped < _from + _by;
        return vacated || source < 0 || source >= _grid.Columns ? -1 : source;
    }
}
