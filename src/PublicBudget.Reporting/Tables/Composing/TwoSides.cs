using PublicBudget.Facts;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Tables.Composing;

/// <summary>Writes one table of two sides.</summary>
internal sealed class TwoSides
{
    private static readonly IReadOnlyList<FigureColumn> LeftColumns = [FigureColumn.Of("", FactSelector.Any)];

    private readonly TwoSidedTableSpec _spec;
    private readonly TableWriter _writer;
    private readonly Side _left;
    private readonly Side _right;
    private readonly ColumnLayout _columns;
    private readonly bool _hasGroups;

    public TwoSides(TwoSidedTableSpec spec, TableWriter writer)
    {
        _spec = spec;
        _writer = writer;
        _hasGroups = spec.Left.Any(row => row.Group is not null);
        _columns = ColumnLayout.Of(spec.RightColumns, writer, LabelWidth + 2, column => spec.Right.Concat(spec.RightTail).Any(row => HasFigure(row, column)));
        _left = new Side(spec.Left, spec.LeftTail, writer, LeftColumns);
        _right = new Side(spec.Right, spec.RightTail, writer, _columns.Leaves);
        int height = Math.Max(_left.Count, _right.Count);
        _left.StretchTo(height);
        _right.StretchTo(height);
    }

    public void Write()
    {
        _writer.Builder.Heads(
            ColumnHead.Group(_spec.LeftHead,
                _hasGroups ? new ColumnHead { Text = _spec.ItemHead, Span = LabelWidth } : ColumnHead.Of(_spec.ItemHead, width: 16),
                ColumnHead.Of(_spec.AmountHead)),
            ColumnHead.Group(_spec.RightHead, [ColumnHead.Of(_spec.ItemHead, width: 18), .. _columns.Heads]));
        for (int index = 0; index < _left.Rows.Count; index++) Write(index);
        if (!_writer.HasFigures) _writer.MarkEmpty();
    }

    private int LabelWidth => _hasGroups ? 2 : 1;

    private void Write(int index)
    {
        RowRole role = _left.Rows[index] is { Role: RowRole.Total } || _right.Rows[index] is { Role: RowRole.Total } ? RowRole.Total : RowRole.Body;
        List<Cell> cells = _writer.NewRow();
        WriteLabel(cells, index);
        AddFigures(cells, _left, index, LeftColumns, LabelWidth);
        cells.Add(Label(_right.Rows[index]));
        AddFigures(cells, _right, index, _columns.Leaves, _columns.PlaceOf(0));

        _writer.Builder.Add(Row.Of(role, cells));
    }

    private void WriteLabel(List<Cell> cells, int index)
    {
        FormRow? row = _left.Rows[index];
        if (!_hasGroups)
        {
            cells.Add(Label(row));
            return;
        }

        if (row?.Group is not { } group)
        {
            cells.Add(new Cell { Text = row?.Text ?? "", Indent = row?.Level ?? 0, ColumnSpan = LabelWidth });
            return;
        }

        if (index == 0 || _left.Rows[index - 1]?.Group != group)
        {
            int height = _left.Rows.Skip(index).TakeWhile(below => below?.Group == group).Count();
            cells.Add(Cell.Head(group, rowSpan: height));
        }

        cells.Add(Cell.Of(row.Text));
    }

    // A row that adds up others does so in every column; other rows of the right side add up their columns.
    private void AddFigures(List<Cell> cells, Side side, int index, IReadOnlyList<FigureColumn> columns, int first)
    {
        if (side.Rows[index]?.Facts is not { } facts || !_writer.Source.Knows(facts.Function))
        {
            for (int leaf = 0; leaf < columns.Count; leaf++) cells.Add(Cell.Empty);
            return;
        }

        FactKey row = _writer.KeyOf(facts);
        List<int> operands = side.OperandsOf(index);
        for (int leaf = 0; leaf < columns.Count; leaf++)
        {
            cells.Add(_writer.FactOf(_writer.KeyOf(columns[leaf].Facts, row)) is { } fact
                ? _writer.Figure(fact, RowSums.OfRows(operands, first + leaf) ?? (side == _right ? _columns.Across(index, leaf) : null))
                : Cell.Empty);
        }
    }

    private bool HasFigure(FormRow row, FigureColumn column)
        => row.Facts is { } facts && _writer.Source.HasMoreThanZero(_writer.KeyOf(column.Facts, _writer.KeyOf(facts)));

    private static Cell Label(FormRow? row) => row switch
    {
        null => Cell.Empty,
        { Level: 0 } => Cell.Of(row.Text),
        _ => new Cell { Text = row.Text, Indent = row.Level },
    };

    /// <summary>The rows of one side; a gap before its tail brings both sides to the same height.</summary>
    private sealed class Side
    {
        private readonly FormRow[] _printed;
        private readonly int _tail;
        private readonly List<FormRow?> _rows;
        private int _gap;

        public Side(IReadOnlyList<FormRow> rows, IReadOnlyList<FormRow> tail, TableWriter writer, IReadOnlyList<FigureColumn> columns)
        {
            FormRow[] head = FormRows.Printed(rows, writer, columns);
            _printed = [.. head, .. FormRows.Printed(tail, writer, columns)];
            _tail = head.Length;
            _rows = [.. _printed];
        }

        public int Count => _printed.Length;

        public List<FormRow?> Rows => _rows;

        public void StretchTo(int height)
        {
            _gap = height - Count;
            _rows.InsertRange(_tail, Enumerable.Repeat<FormRow?>(null, _gap));
        }

        public List<int> OperandsOf(int index)
        {
            if (_rows[index] is not { Sum: not FormSum.None }) return [];
            List<int> operands = FormRows.OperandsOf(_printed, index < _tail ? index : index - _gap);
            for (int i = 0; i < operands.Count; i++)
            {
                if (operands[i] >= _tail) operands[i] += _gap;
            }

            return operands;
        }
    }
}
