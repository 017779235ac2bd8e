using PublicBudget.Facts;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>Reads a performance form (绩效目标表): labels with their values, amounts among them, then the indicators.</summary>
internal sealed class FormReader(List<TableSegment> segments)
{
    private readonly List<RecognisedField> _fields = [];
    private readonly List<RecognisedIndicator> _indicators = [];
    private readonly List<RecognisedRow> _rows = [];
    private readonly List<RecognisedFigure> _figures = [];
    private readonly List<UnrecognisedFigure> _unrecognised = [];
    private readonly List<TableRepair> _repairs = [];
    private readonly RecognisedColumn _column = new() { Index = 0, Kind = ColumnKind.Amount, Path = ["金额"] };
    private IndicatorReader? _reader;
    private PrintedUnit? _unit;

    /// <summary>Whether a table is a form: it has indicators in three levels, or begins with the name of a project.</summary>
    public static bool IsForm(TableSegment segment)
    {
        TextGrid grid = segment.Grid;
        for (int row = 0; row < grid.Rows; row++)
        {
            if (grid.ColumnOf(row, "一级指标") >= 0 && grid.ColumnOf(row, "二级指标") >= 0)
            {
                return true;
            }

            bool namesProject = row < 6 && grid.Filled(row) is { Length: > 0 and <= 4 } filled && grid.Says(row, filled[0], "项目名称");
            if (namesProject && segment.Caption.TitleKey.Contains("绩效", StringComparison.Ordinal))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether a table is the next page of a form: nothing stands between them, and it does not begin another one.</summary>
    public static bool GoesOn(TableSegment next) => next.Caption.Title.Length == 0 && !next.IsSetApart && next.Table.Place.Sheet is null && !BeginsForm(next.Grid);

    /// <summary>The form.</summary>
    public RecognisedTable Read()
    {
        foreach (TableSegment segment in segments)
        {
            for (int row = 0; row < segment.Grid.Rows; row++)
            {
                ReadRow(segment, row);
            }
        }
        TableSegment first = segments[0];
        string title = TableAssembler.TitleOf(first);
        TableRole role = TableTitles.RoleOf(title);
        return new RecognisedTable
        {
            Title = title,
            Number = first.Caption.Number,
            Role = role == TableRole.Other ? FallbackRole() : role,
            TitleRole = role,
            Shape = TableShape.Form,
            Unit = (first.Caption.Unit ?? _unit)?.Unit,
            Year = TitleWords.YearIn(TextFolding.Key(title)) ?? first.Caption.Year,
            Organisation = first.Caption.Organisation,
            Place = first.Table.Place,
            Panes = _figures.Count == 0 ? [] : [new RecognisedPane { Columns = [_column], Rows = _rows, Figures = _figures }],
            Fields = _fields,
            Indicators = _indicators,
            Notes = [.. segments.SelectMany(segment => segment.Notes)],
            Repairs = _repairs,
            Unrecognised = _unrecognised,
            IsHidden = first.Table.IsHidden,
            SegmentCount = segments.Count,
        };
    }

    private static bool BeginsForm(TextGrid grid)
    {
        for (int row = 0; row < Math.Min(3, grid.Rows); row++)
        {
            if (grid.ColumnOf(row, "项目名称") >= 0 || grid.ColumnOf(row, "部门(单位)名称") >= 0 || grid.ColumnOf(row, "部门名称") >= 0 || grid.ColumnOf(row, "单位名称") >= 0)
            {
                return true;
            }
        }
        return false;
    }

    private TableRole FallbackRole() =>
        _fields.Exists(field => TextFolding.Key(field.Label) is "年度履职目标" or "部门(单位)名称") ? TableRole.UnitPerformance : TableRole.ProjectPerformance;

    private void ReadRow(TableSegment segment, int row)
    {
        TextGrid grid = segment.Grid;
        ReadOnlySpan<int> filled = grid.Filled(row);
        if (filled.Length == 0)
        {
            return;
        }

        if (IndicatorReader.TryStart(grid, row) is { } reader)
        {
            _reader = reader;
        }
        else if (_reader is not null && _reader.Read(grid, row) is { } indicator)
        {
            AddIndicator(grid, row, indicator);
        }
        else
        {
            ReadPairs(segment, row, filled);
        }
    }

    private void AddIndicator(TextGrid grid, int row, RecognisedIndicator indicator)
    {
        _indicators.Add(indicator);
        if (indicator.IsRepaired)
        {
            _repairs.Add(new TableRepair { Place = grid.PlaceOf(row), Text = "the cells of an indicator were moved: the names of its levels are known" });
        }
    }

    /// <summary>Labels and values alternate; a lone cell heads a part of the form.</summary>
    private void ReadPairs(TableSegment segment, int row, ReadOnlySpan<int> filled)
    {
        TextGrid grid = segment.Grid;

        // 预算情况 | 部门预算总额 | 1004.33: the first cell heads the rows below it, and may state their unit: 项目资金(元) | 总额 | 100 | 年度总额 | 50.
        bool isHeaded = filled.Length % 2 == 1 && filled.Length >= 3 && AreLabelledAmounts(grid, row, filled[1..]);
        if (isHeaded) _unit = UnitWords.InBrackets(grid.Key(row, filled[0])) ?? _unit;
        for (int i = isHeaded ? 1 : 0; i < filled.Length; i += 2)
        {
            int label = filled[i];
            bool hasValue = i + 1 < filled.Length;
            string text = hasValue ? grid.Text(row, filled[i + 1]) : "";
            var field = new RecognisedField { Label = grid.Compact(row, label), Text = text, Place = grid.PlaceOf(row, hasValue ? filled[i + 1] : label) };
            _fields.Add(field);
            if (hasValue && grid.IsNumber(row, filled[i + 1]))
            {
                AddFigure(segment, row, filled[i + 1], field);
            }
            else if (grid.IsNumber(row, label))
            {
                _unrecognised.Add(new UnrecognisedFigure(grid.Table, row, grid.SourceColumn(row, label)) { Text = grid.Text(row, label), Reason = "a number stands where the form has a label" });
            }
        }
    }

    private static bool AreLabelledAmounts(TextGrid grid, int row, ReadOnlySpan<int> columns)
    {
        for (int i = 0; i < columns.Length; i++)
        {
            if (grid.IsNumber(row, columns[i]) != (i % 2 == 1)) return false;
        }

        return true;
    }

    private void AddFigure(TableSegment segment, int row, int column, RecognisedField field)
    {
        string key = TextFolding.Key(field.Label);
        // Codes, telephones and years are numbers that measure nothing.
        if (!key.Contains("金额", StringComparison.Ordinal) && !key.Contains("预算", StringComparison.Ordinal) && !key.Contains("资金", StringComparison.Ordinal) && !key.Contains("拨款", StringComparison.Ordinal)
            && !key.EndsWith("支出", StringComparison.Ordinal) && !key.EndsWith("合计", StringComparison.Ordinal) && !key.EndsWith("总额", StringComparison.Ordinal))
        {
            return;
        }

        TextGrid grid = segment.Grid;
        var label = new RecognisedRow(grid.Table, row) { Name = field.Label };
        PrintedUnit? unit = UnitWords.InBrackets(key) ?? _unit ?? segments[0].Caption.Unit;
        SlotValue value = unit is { } printed ? printed.Convert(grid.Value(row, column)) : grid.Value(row, column);
        _rows.Add(label);
        _figures.Add(new RecognisedFigure(grid.Table, row, grid.SourceColumn(row, column), value, unit, isPercentage: false)
        {
            Row = label,
            Column = _column,
            Text = field.Text,
            IsStored = grid.IsStored(row, column),
        });
    }
}
