using PublicBudget.Facts;
using PublicBudget.Reporting.Formats;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>Puts the segments of one table together: the columns of the first, the rows of all.</summary>
internal sealed class TableAssembler(List<TableSegment> segments)
{
    private readonly List<PaneReader> _panes = [];
    private readonly List<UnrecognisedFigure> _unrecognised = [];
    private readonly List<TableRepair> _repairs = [];
    private readonly List<string> _notes = [];

    /// <summary>The table.</summary>
    public RecognisedTable Assemble()
    {
        TableSegment first = segments[0];
        List<List<RecognisedColumn>> panes = PaneSplitter.Split(first.Columns);
        int rows = segments.Sum(segment => segment.Grid.Rows - segment.Header.Body);
        foreach (List<RecognisedColumn> pane in panes)
        {
            _panes.Add(new PaneReader(pane, PaneSplitter.SideOf(pane, panes.Count), rows));
        }

        bool countsThings = segments.Exists(segment => segment.Caption.CountsThings);
        PrintedUnit? unit = segments.Select(segment => segment.Caption.Unit).FirstOrDefault(unit => unit is not null) ?? (countsThings ? null : UnitOf(first.Columns));
        foreach (TableSegment segment in segments)
        {
            (segment.TableUnit, segment.CountsThings) = (unit, countsThings && unit is null);
            _repairs.AddRange(segment.Repairs);
            ReadSegment(segment, ReferenceEquals(segment, first) ? null : ColumnMap.Of(first.Columns, segment));
            _notes.AddRange(segment.Notes);
        }
        string title = TitleOf(first);
        TableRole role = first.Caption.HasBareTitle ? BareTitles.RoleOf(title) : TableTitles.RoleOf(title);
        return new RecognisedTable
        {
            Title = title,
            Number = first.Caption.Number,
            Role = role,
            TitleRole = role,
            Shape = Shape(),
            Unit = unit?.Unit,
            Year = TitleWords.YearIn(TextFolding.Key(title)) ?? first.Caption.Year,
            Organisation = first.Caption.Organisation,
            Place = first.Grid.Table.Place,
            Panes = [.. _panes.Select(pane => pane.Build())],
            Notes = _notes,
            Repairs = _repairs,
            Unrecognised = _unrecognised,
            IsHidden = first.Grid.Table.IsHidden,
            SegmentCount = segments.Count,
        };
    }

    /// <summary>The title; of a sheet without one, its name.</summary>
    internal static string TitleOf(TableSegment segment) =>
        segment.Caption.Title.Length > 0 ? segment.Caption.Title : PrintedText.Compact(segment.Table.SheetName ?? segment.Table.Place.Sheet ?? "");

    // The only unit that its headings state is that of the headings which state none: 预算数（万元） of the one side, 预算数 of the other.
    private static PrintedUnit? UnitOf(IReadOnlyList<RecognisedColumn> columns)
    {
        PrintedUnit[] stated = [.. columns.Where(column => column.Unit is not null).Select(column => new PrintedUnit(column.Unit!.Value, column.UnitDecimals)).Distinct()];
        return stated is [var only] ? only : null;
    }

    private TableShape Shape() => _panes switch
    {
        [] => TableShape.Unknown,
        _ when _panes.Exists(pane => pane.HasCodes) => TableShape.Code,
        _ when _panes.Exists(pane => pane.HasLabels) => TableShape.Labelled,
        _ => TableShape.SingleRow,
    };

    private void ReadSegment(TableSegment segment, int[]? map)
    {
        TextGrid grid = segment.Grid;
        if (_panes.Count == 0)
        {
            ListAll(segment);
            return;
        }
        ColumnKind[] kinds = [.. segments[0].Columns.Select(column => column.Kind)];
        int[] outside = Outside(grid);
        for (int row = segment.Header.HasTotal ? segment.Header.End - 1 : segment.Header.Body; row < grid.Rows; row++)
        {
            bool isHeading = row < segment.Header.End;
            if (grid.IsBlankRow(row) || (!isHeading && IsFurniture(segment, row)))
            {
                continue;
            }

            int from = 0, by = !isHeading && map is null && grid.Columns == kinds.Length ? ShiftRepair.Row(kinds, grid, row, out from) : 0;
            if (by != 0)
            {
                Report(grid, row, from, by);
            }

            var cells = new SegmentRow(segment, row, from, by, map);
            if (_panes.Count > 1 && map is null && StrayTotal.IsIn(grid, row) && StrayTotal.PaneOf(_panes, grid, row) is { } last)
            {
                last.ReadTotal(cells, grid.Compact(row, grid.Filled(row)[0]));
                continue;
            }

            bool mayGoOn = row == segment.Header.Body && !ReferenceEquals(segment, segments[0]);
            foreach (PaneReader pane in _panes)
            {
                if (!mayGoOn || !pane.GoesOn(cells)) pane.Read(cells, _unrecognised);
            }

            ListOutside(grid, row, cells, outside);
        }
    }

    /// <summary>Repeated headings, titles and captions in the middle of a table, and notes at its end.</summary>
    private bool IsFurniture(TableSegment segment, int row)
    {
        TextGrid grid = segment.Grid;
        ReadOnlySpan<int> filled = grid.Filled(row);
        if (filled.Length == 0)
        {
            return true;
        }

        // 栏次 | 1 | 2: the numbers of the columns, whatever a page break left beside them.
        if (RepeatsHeading(segment, row) || grid.Says(row, filled[0], "栏次"))
        {
            return true;
        }

        if (filled.Length > 2 || !grid.IsText(row))
        {
            return false;
        }

        string key = grid.Key(row, filled[0]);
        bool isNote = filled.Length == 1 && (NoteWords.IsNote(key) || NoteWords.SaysEmpty(key) || (key.Length > 25 && key.Contains('。')));
        if (isNote)
        {
            _notes.Add(grid.Text(row, filled[0]));
        }

        return isNote || CaptionRow.AreCaptions(grid, row, filled);
    }

    private static bool RepeatsHeading(TableSegment segment, int row)
    {
        TextGrid grid = segment.Grid;
        HeaderBlock header = segment.Header;
        for (int heading = header.Start; heading < (header.NumberRow >= 0 ? header.NumberRow + 1 : header.End); heading++)
        {
            if (grid.Filled(heading).Length > 1 && grid.SaysTheSame(heading, row))
            {
                return true;
            }
        }
        return false;
    }

    private void Report(TextGrid grid, int row, int from, int by) => _repairs.Add(new TableRepair
    {
        Place = grid.PlaceOf(row, from),
        Text = FormattableString.Invariant($"the cells from column {from + 1} on were moved {Math.Abs(by)} to the {(by > 0 ? "right" : "left")}: only so do names stand under names and figures under figures"),
    });

    /// <summary>Numbers in columns that no pane has: working figures beside the table, columns without a heading.</summary>
    private void ListOutside(TextGrid grid, int row, SegmentRow cells, int[] outside)
    {
        foreach (int column in outside)
        {
            if (grid.IsOrigin(row, column) && grid.IsNumber(row, column))
            {
                _unrecognised.Add(cells.Unrecognised(column, "it stands beside the table"));
            }
        }
    }

    private int[] Outside(TextGrid grid)
    {
        HashSet<int> inPanes = [.. _panes.SelectMany(pane => pane.Columns).Select(column => column.Index)];
        return [.. Enumerable.Range(0, grid.Columns).Where(column => !inPanes.Contains(column))];
    }

    private void ListAll(TableSegment segment)
    {
        TextGrid grid = segment.Grid;
        for (int row = segment.Header.Body; row < grid.Rows; row++)
        {
            foreach (int column in grid.Filled(row))
            {
                // 序号 and codes measure nothing.
                if (grid.IsNumber(row, column) && segment.Columns[column].Kind is not (ColumnKind.Ordinal or ColumnKind.Code or ColumnKind.UnitCode))
                {
                    _unrecognised.Add(new UnrecognisedFigure(grid.Table, row, grid.SourceColumn(row, column)) { Text = grid.Text(row, column), Reason = "no heading of figures was found in this table" });
                }
            }
        }
    }
}
