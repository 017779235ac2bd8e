using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>Reads the rows of one pane: code, name, role and figures.</summary>
internal sealed class PaneReader
{
    private readonly List<RecognisedColumn> _columns;
    private readonly CodeReader _codes;
    private readonly CodeReader _secondCodes;
    private readonly List<RecognisedColumn> _names;
    private readonly List<RecognisedColumn> _secondNames;
    private readonly List<RecognisedColumn> _unitCodes;
    private readonly List<RecognisedColumn> _figureColumns;
    private readonly List<RecognisedColumn> _others;
    private readonly RecognisedColumn? _formulas;
    private readonly List<RecognisedRow> _rows;
    private readonly List<RecognisedFigure> _figures;
    private readonly CutRow _cut;
    private string? _group;

    /// <summary>A reader of a pane.</summary>
    /// <param name="columns">Its columns.</param>
    /// <param name="side">Its side.</param>
    /// <param name="rows">How many rows it has at most.</param>
    public PaneReader(List<RecognisedColumn> columns, TableSide side, int rows)
    {
        (_columns, Side) = (columns, side);
        List<RecognisedColumn> codes = columns.FindAll(column => column.Kind == ColumnKind.Code);
        List<RecognisedColumn> names = columns.FindAll(column => column.Kind == ColumnKind.Name);
        List<List<RecognisedColumn>> groups = CodeGroups.Of(codes, names);
        _codes = new(groups[0]);
        _secondCodes = new(groups.Count > 1 ? groups[1] : []);
        int second = groups.Count > 1 ? groups[1][0].Index : int.MaxValue, third = groups.Count > 2 ? groups[2][0].Index : int.MaxValue;
        _names = names.FindAll(name => name.Index < second);
        _secondNames = names.FindAll(name => name.Index > second && name.Index < third);
        _unitCodes = columns.FindAll(column => column.Kind == ColumnKind.UnitCode);
        _figureColumns = columns.FindAll(column => column.IsFigure);
        _others = columns.FindAll(column => column.Kind is ColumnKind.Unknown or ColumnKind.Text);
        _formulas = _others.Find(column => column.Path is [.., "公式"]);
        _rows = new(rows);
        _figures = new(rows * _figureColumns.Count);
        _cut = new(columns, _rows, _figures);
    }

    /// <summary>The side.</summary>
    public TableSide Side { get; }

    /// <summary>Whether rows of this pane have a code.</summary>
    public bool HasCodes => _rows.Exists(row => row.Code is not null);

    /// <summary>Whether rows of this pane have anything that says what they are.</summary>
    public bool HasLabels => _codes.Columns.Count + _names.Count > 0;

    /// <summary>The columns.</summary>
    public IReadOnlyList<RecognisedColumn> Columns => _columns;

    /// <summary>The columns of figures.</summary>
    public IReadOnlyList<RecognisedColumn> FigureColumns => _figureColumns;

    /// <summary>How many rows there are.</summary>
    public int RowCount => _rows.Count;

    /// <summary>Reads a row.</summary>
    /// <param name="row">The row with its cells in the right columns.</param>
    /// <param name="unrecognised">Takes numbers that belong to nothing.</param>
    public void Read(SegmentRow row, List<UnrecognisedFigure> unrecognised)
    {
        if (IsBlank(row))
        {
            return;
        }

        RecognisedRow? read = ReadLabel(row);
        if (read is null)
        {
            foreach (RecognisedColumn column in _columns)
            {
                if (column.Kind != ColumnKind.Ordinal && row.IsOrigin(column.Index) && row.IsNumber(column.Index)) unrecognised.Add(row.Unrecognised(column.Index, "nothing in its row says what it is"));
            }

            return;
        }

        _rows.Add(read);
        foreach (RecognisedColumn column in _figureColumns)
        {
            _figures.Add(row.Figure(read, column, out bool isMisread));
            if (isMisread) unrecognised.Add(row.Unrecognised(column.Index, "expected a number in a column of figures"));
        }

        foreach (RecognisedColumn column in _others)
        {
            if (row.IsOrigin(column.Index) && row.IsNumber(column.Index))
            {
                unrecognised.Add(row.Unrecognised(column.Index, column.Path.Count == 0 ? "no heading stands above its column" : "its column does not hold figures"));
            }
        }
    }

    /// <summary>Reads a row as the total of all panes.</summary>
    /// <param name="row">The row.</param>
    /// <param name="name">What it is called.</param>
    public void ReadTotal(SegmentRow row, string name)
    {
        var total = new RecognisedRow(row.Table, row.Index) { Role = RecognisedRowRole.Total, Name = name, IsAcrossPanes = true };
        _rows.Add(total);
        foreach (RecognisedColumn column in _figureColumns) _figures.Add(row.Figure(total, column, out _));
    }

    /// <summary>Takes the first row of a page as the rest of the last row before it, which a page break cut; false where it is a row of its own.</summary>
    /// <param name="row">The row.</param>
    public bool GoesOn(SegmentRow row) => _rows.Count > 0 && (_cut.TakeName(row, _names) || _cut.TakeDigits(row, _figureColumns));

    /// <summary>The pane as read.</summary>
    public RecognisedPane Build()
    {
        PaneRows.MarkLeaves(_rows);
        return UnitRows.Mark(new RecognisedPane { Side = Side, Columns = _columns, Rows = _rows, Figures = _figures });
    }

    private RecognisedRow? ReadLabel(SegmentRow row)
    {
        string? code = _codes.Read(row, out string? printed);
        string? secondCode = _secondCodes.Read(row, out _);
        string unitCode = "";
        foreach (RecognisedColumn column in _unitCodes) unitCode += row.Text(column.Index);
        string name = ReadName(row, code, out string? group);
        string? secondName = _secondNames.Count == 0 ? null : row.Compact(_secondNames[^1].Index);
        if (code is null && _codes.Columns.Count == 0 && TwoCodedNames(row) is { } pair)
        {
            (code, name, secondCode, secondName, group) = (pair.Code, pair.Name, pair.SecondCode, pair.SecondName, null);
        }
        else if (code is null && _codes.Columns.Count == 0)
        {
            (code, name) = CodeReader.SplitName(name);
        }

        bool hasFigures = HasFigures(row);
        bool hasLabel = code is not null || name.Length > 0 || unitCode.Length > 0 || secondCode is not null;
        if (!hasLabel && (HasLabels || !hasFigures))
        {
            return null;
        }

        return new RecognisedRow(row.Table, row.Index)
        {
            Role = RoleOf(row, code, unitCode, name, hasFigures),
            Code = code,
            PrintedCode = printed ?? code,
            SecondCode = secondCode,
            SecondName = secondName,
            UnitCode = unitCode.Length == 0 ? null : unitCode,
            Name = name,
            Group = group,
            IsRepaired = row.IsRepaired,
            Formula = _formulas is null ? null : row.Compact(_formulas.Index),
            IsAcrossPanes = IsAcrossPanes(row),
        };
    }

    // Nearly always the first look tells that it is not.
    private bool IsAcrossPanes(SegmentRow row)
    {
        int column = _columns[0].Index;
        if (column == 0 || row.KindOf(column) != SlotKind.Text) return false;
        while (row.IsFromLeft(column)) column--;
        return column == 0;
    }

    // [30101]基本工资 | [50501]工资福利支出: one row by two classifications, each with its code before the name.
    private (string Code, string Name, string SecondCode, string SecondName)? TwoCodedNames(SegmentRow row)
    {
        if (_names.Count != 2) return null;
        (string? code, string name) = CodeReader.SplitName(row.Compact(_names[0].Index));
        (string? secondCode, string secondName) = CodeReader.SplitName(row.Compact(_names[1].Index));
        return code is null || secondCode is null || code[0] == secondCode[0] ? null : (code, name, secondCode, secondName);
    }

    private string ReadName(SegmentRow row, string? code, out string? group)
    {
        group = null;
        int nearest = _names.Count - 1;
        while (nearest >= 0 && row.IsBlank(_names[nearest].Index)) nearest--;
        if (nearest < 0) return code is null ? NameAcross(row) : "";
        string name = row.Compact(_names[nearest].Index);
        if (nearest == 0)
        {
            _group = null;
            return name;
        }

        string before = "";
        for (int i = 0; i < nearest; i++)
        {
            if (!row.IsFromLeft(_names[i].Index + 1)) before += row.Compact(_names[i].Index);
        }

        if (before == name)
        {
            _group = null;
        }
        else if (before.Length > 0)
        {
            _group = before;
        }

        group = _group;
        return name;
    }

    // 合计 may be printed across the columns of codes, numbers or units, or in one of texts (类型, 项目单位).
    private string NameAcross(SegmentRow row)
    {
        foreach (RecognisedColumn column in _columns)
        {
            if (MayNameTotal(row, column)) return row.Compact(column.Index);
        }

        return "";
    }

    private static bool MayNameTotal(SegmentRow row, RecognisedColumn column) => column.Kind switch
    {
        ColumnKind.Code or ColumnKind.UnitCode or ColumnKind.Ordinal => row.KindOf(column.Index) == SlotKind.Text,
        ColumnKind.Text => RowWords.IsTotal(TextFolding.Key(row.Text(column.Index))),
        _ => false,
    };

    private RecognisedRowRole RoleOf(SegmentRow row, string? code, string unitCode, string name, bool hasFigures)
    {
        string key = TextFolding.Key(name);
        if (code is null && RowWords.IsTotal(key))
        {
            return RecognisedRowRole.Total;
        }

        if (code is null && RowWords.IsSubtotal(key))
        {
            return RecognisedRowRole.Subtotal;
        }

        if (code is null && unitCode.Length > 0 && _codes.Columns.Count > 0)
        {
            return RecognisedRowRole.UnitSubtotal;
        }

        return !hasFigures && SpansFigures(row) ? RecognisedRowRole.Section : RecognisedRowRole.Item;
    }

    private bool IsBlank(SegmentRow row)
    {
        foreach (RecognisedColumn column in _columns)
        {
            if (!row.IsBlank(column.Index)) return false;
        }

        return true;
    }

    private bool HasFigures(SegmentRow row)
    {
        foreach (RecognisedColumn column in _figureColumns)
        {
            if (row.IsOrigin(column.Index) && row.IsNumber(column.Index)) return true;
        }

        return false;
    }

    private bool SpansFigures(SegmentRow row)
    {
        foreach (RecognisedColumn column in _figureColumns)
        {
            if (!row.IsOrigin(column.Index) && row.KindOf(column.Index) == SlotKind.Text && row.IsFromLeft(column.Index)) return true;
        }

        return false;
    }
}
