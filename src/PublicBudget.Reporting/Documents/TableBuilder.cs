using PublicBudget.Collections;

namespace PublicBudget.Reporting.Documents;

/// <summary>Puts a table together row by row. Not safe for use by several threads at once.</summary>
public sealed class TableBuilder
{
    private readonly List<string> _captionLines = [];
    private readonly List<TableColumn> _columns = [];
    private readonly List<Row> _headerRows = [];
    private readonly List<Row> _bodyRows = [];
    private readonly List<string> _notes = [];
    private Table _table = new();

    /// <summary>How many body rows there are, which is the index of the next one: formulas need it.</summary>
    public int BodyRowCount => _bodyRows.Count;

    /// <summary>Sets the title.</summary>
    public TableBuilder Title(string title) => Set(_table with { Title = title });

    /// <summary>Sets the key by which contents and formulas of other tables find it.</summary>
    public TableBuilder Key(string key) => Set(_table with { Key = key });

    /// <summary>Sets what is known of its place in a source.</summary>
    public TableBuilder At(Place place) => Set(_table with { Place = place });

    /// <summary>Sets how its page lies.</summary>
    public TableBuilder Orientation(PageOrientation orientation) => Set(_table with { Orientation = orientation });

    /// <summary>Sets the worksheet's name wanted in a workbook.</summary>
    public TableBuilder SheetName(string name) => Set(_table with { SheetName = name });

    /// <summary>Marks the table as hidden by its source.</summary>
    public TableBuilder Hidden(bool hidden = true) => Set(_table with { IsHidden = hidden });

    /// <summary>Adds lines between title and table: 单位：万元.</summary>
    public TableBuilder Caption(params IEnumerable<string> lines) => Add(_captionLines, lines);

    /// <summary>Adds columns; not needed after <see cref="Heads"/>, which knows them.</summary>
    public TableBuilder Columns(params IEnumerable<TableColumn> columns) => Add(_columns, columns);

    /// <summary>Adds the header rows of a tree of headings, with all spans, and the columns.</summary>
    public TableBuilder Heads(params IEnumerable<ColumnHead> heads)
    {
        List<ColumnHead> level = [.. heads];
        int depth = level.Count == 0 ? 0 : 1 + level.Max(head => head.Depth);
        AddColumns(level);
        for (int row = 0; row < depth; row++)
        {
            // A heading without children reaches down to the last header row.
            int rest = depth - row;
            var cells = new Cell[level.Count];
            List<ColumnHead> below = [];
            for (int i = 0; i < cells.Length; i++)
            {
                ColumnHead head = level[i];
                cells[i] = Cell.Head(head.Text, head.Width, head.Children.Count == 0 ? rest : 1);
                below.AddRange(head.Children);
            }

            _headerRows.Add(new Row { Role = RowRole.Header, Cells = ValueList.Own(cells) });
            level = below;
        }

        return this;
    }

    /// <summary>Adds a header row; its cells become heads.</summary>
    public TableBuilder Header(params IEnumerable<Cell> cells) =>
        Add(_headerRows, [Row.Of(RowRole.Header, cells.Select(cell => cell with { Kind = CellKind.Head }))]);

    /// <summary>Adds the row of column numbers and placeholders below the headings: <c>** ** 1 2 3</c>.</summary>
    public TableBuilder ColumnNumbers(params IEnumerable<Cell> cells) =>
        Add(_headerRows, [Row.Of(RowRole.ColumnNumbers, cells)]);

    /// <summary>Adds a row to the body.</summary>
    public TableBuilder Body(params IEnumerable<Cell> cells) => Add(Row.Of(cells));

    /// <summary>Adds a total (合计).</summary>
    public TableBuilder Total(params IEnumerable<Cell> cells) => Add(Row.Of(RowRole.Total, cells));

    /// <summary>Adds a subtotal (小计).</summary>
    public TableBuilder Subtotal(params IEnumerable<Cell> cells) => Add(Row.Of(RowRole.Subtotal, cells));

    /// <summary>Adds a row of any kind to the body.</summary>
    public TableBuilder Add(Row row)
    {
        _bodyRows.Add(row);
        return this;
    }

    /// <summary>Adds notes below the table (注, 说明).</summary>
    public TableBuilder Note(params IEnumerable<string> notes) => Add(_notes, notes);

    /// <summary>The table.</summary>
    public Table Build() => _table with
    {
        CaptionLines = ValueList.Copy(_captionLines),
        Columns = ValueList.Copy(_columns),
        HeaderRows = ValueList.Copy(_headerRows),
        BodyRows = ValueList.Copy(_bodyRows),
        Notes = ValueList.Copy(_notes),
    };

    private void AddColumns(IReadOnlyList<ColumnHead> heads)
    {
        for (int i = 0; i < heads.Count; i++)
        {
            ColumnHead head = heads[i];
            for (int column = 0; head.Children.Count == 0 && column < head.Span; column++) _columns.Add(head.Column);
            AddColumns(head.Children);
        }
    }

    private TableBuilder Set(Table table)
    {
        _table = table;
        return this;
    }

    private TableBuilder Add<T>(List<T> list, IEnumerable<T> items)
    {
        list.AddRange(items);
        return this;
    }
}
