using PublicBudget.Amounts;
using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Facts;
using PublicBudget.Periods;
using PublicBudget.Reporting.Documents;
using PublicBudget.Reporting.Interpretation.Labels;
using PublicBudget.Reporting.Tables.Recognition;

namespace PublicBudget.Reporting.Interpretation.Tables;

/// <summary>One table while its figures become facts: where they go, of which year they are, what was read of them.</summary>
internal sealed class TableContext(RecognisedTable table, TableRole role, InterpretationScene scene)
{
    private RecognisedRow? _row;
    private PrintedPlace? _rowPlace;
    private PrintedPlace? _place;

    /// <summary>The table.</summary>
    public RecognisedTable Table => table;

    /// <summary>What it is for.</summary>
    public TableRole Role => role;

    /// <summary>Whether it is a table of final accounts (决算).</summary>
    public bool IsOfFinalAccounts { get; } = TableTitles.IsOfFinalAccounts(table.Title);

    /// <summary>The names of the functional codes.</summary>
    public FunctionNames Names => scene.Names;

    /// <summary>The year and stage of its figures, unless a heading says otherwise.</summary>
    public BudgetVersion Version { get; } = new(
        table.Year is { } year ? new FiscalYear(year) : scene.Version.Year, TableTitles.IsOfFinalAccounts(table.Title) ? BudgetStage.Outturn : scene.Version.Stage);

    /// <summary>Adds a figure that is one datum, or several where the form prints them as one.</summary>
    public void Add(RecognisedFigure figure, params ReadOnlySpan<FactKey> keys)
    {
        // A label that covers the columns of figures, or a heading in the row of the total, leaves no room for one.
        if (figure is { IsBlank: true, Row.Role: RecognisedRowRole.Section } or { IsHeading: true }) return;
        Figure printed = FigureOf(figure);
        if (printed.State == FigureState.Absent && !figure.IsCount)
        {
            scene.Coverage.Miss(figure, "the table does not state its unit of measure");
            return;
        }

        if (keys.IsEmpty || figure.IsCount || !IsOfItsKind(printed, keys[0]))
        {
            AddUnidentified(figure, printed);
            return;
        }

        // Where nothing is printed of a change, it may be unknown as well as none.
        if (figure.IsBlank && keys[0].Measure != FactMeasure.Amount) return;
        PrintedPlace place = PlaceOf(figure);
        Money? exact = StoredFigure.ExactOf(figure);
        foreach (FactKey key in keys)
        {
            scene.Sheet.Add(new Fact { Key = key, Figure = printed, Exact = exact, Place = place });
            if (key.Source is { } source && source.IsCarryOver() && printed.Value != 0) scene.CarriedOver.Add(source.Fund().Scope());
        }

        if (!figure.IsBlank) scene.Coverage.Identify();
    }

    // A rate is a percentage, and nothing else is.
    private static bool IsOfItsKind(Figure printed, in FactKey key)
        => printed.State == FigureState.Blank || (key.Measure == FactMeasure.GrowthRate) == (printed.Percentage is not null);

    /// <summary>Adds the totals of a table that is printed without a row: they are blank.</summary>
    public void AddBlanks(PaneColumns columns)
    {
        foreach (RecognisedColumn column in columns.All)
        {
            if (columns[column] is { } total) scene.Sheet.Add(total, Figure.Blank, InTable(table.Place) with { Column = column.Index + 1, ColumnLabel = column.Header });
        }
    }

    /// <summary>Adds a code with the name beside it.</summary>
    public void Add(ClassificationScheme scheme, string code, string? name, RecognisedRow row, int? ordinal = null) => scene.Sheet.Add(new PrintedCode
    {
        Scheme = scheme,
        Code = code,
        Name = string.IsNullOrEmpty(name) ? null : name,
        Ordinal = ordinal,
        Place = PlaceOf(row),
    });

    /// <summary>
    /// The organisation of a row: null where all rows are of one, whose document it is. A row of a unit in the document of several
    /// bears the unit's code, or its name.
    /// </summary>
    public string? OrganisationOf(RecognisedRow row) => scene.HasSeveralUnits && row.UnitCode is { Length: > 0 } unit ? unit : null;

    /// <summary>Adds the misprints of fixed terms among the names of the rows, and those of codes that were put right and no list can name.</summary>
    public void AddMisprints()
    {
        foreach (RecognisedRow row in table.Panes.SelectMany(pane => pane.Rows))
        {
            if (row.MisprintedCode is { } misprint && IsInNoList(misprint))
                scene.Sheet.Add(new Mention { Kind = MentionKind.Misprint, Text = row.PrintedCode ?? misprint, Expected = row.Code, Place = PlaceOf(row) });
            if (!MisprintWords.MayBeIn(row.Name)) continue;
            foreach ((string printed, string expected) in MisprintWords.All)
            {
                if (row.Name.Contains(printed, StringComparison.Ordinal))
                    scene.Sheet.Add(new Mention { Kind = MentionKind.Misprint, Text = printed, Expected = expected, Place = PlaceOf(row) });
            }
        }
    }

    // A list that is not complete says nothing of a code that it lacks; what the row itself proves would stay unsaid.
    private bool IsInNoList(string code) => role is TableRole.Basic or TableRole.Economic ? IsInNoList<DepartmentalEconomicCode>(code) : IsInNoList<FunctionalCode>(code);

    private bool IsInNoList<TCode>(string text)
        where TCode : struct, IClassificationCode<TCode>
        => TCode.TryParse(text, out TCode code) && (!ClassificationCatalog.TryFor(Version.Year, out ClassificationCatalog<TCode>? catalog) || catalog.Resolve(code).Status == CodeStatus.NotCovered);

    /// <summary>Where a row is printed.</summary>
    public PrintedPlace PlaceOf(RecognisedRow row)
    {
        // Figures come row by row.
        if (_rowPlace is { } known && ReferenceEquals(row, _row)) return known;
        _row = row;
        return _rowPlace = InTable(row.TablePlace) with { Row = row.PlaceRow, RowLabel = row.ToString() };
    }

    private PrintedPlace PlaceOf(RecognisedFigure figure)
    {
        PrintedPlace row = PlaceOf(figure.Row);
        return (figure.IsInRow ? row : InTable(figure.TablePlace) with { Row = figure.PlaceRow, RowLabel = row.RowLabel }) with { Column = figure.PlaceColumn, ColumnLabel = figure.Column.Header };
    }

    // What the places of its figures have in common: of a table that goes on over pages, as far as one part of it reaches.
    private PrintedPlace InTable(Place place)
    {
        if (_place is { } known && known.Page == place.Page && known.Line == place.Line && known.Sheet == place.Sheet) return known;
        return _place = PrintedPlace.InTable(role, title: table.Title) with { Page = place.Page, Line = place.Line, Sheet = place.Sheet };
    }

    // What the table prints is kept, though nobody knows what it is: its labels and its place tell it apart. Labels alone would not:
    // tables of unknown form repeat them (其中：待遇支出 under each fund), and equal labels are no proof of one datum.
    private void AddUnidentified(RecognisedFigure figure, Figure printed)
    {
        if (figure.IsBlank) return;
        PrintedPlace place = PlaceOf(figure);
        string item = $"{table.Title}/{figure.Row}/{figure.Column.Header}/{place.Sheet} {place.Page}.{place.Line}.{place.Row}.{place.Column}";
        // Pages that a format does not number count their rows from one again, and so do tables without a title or of the same one.
        if (printed.State != FigureState.Absent) scene.Sheet.Add(FactKeys.Unidentified(Version, scene.Labels.ToUnique(item)), printed, place);
        scene.Coverage.Label();
    }

    private static Figure FigureOf(RecognisedFigure figure) => figure switch
    {
        { IsBlank: true } => Figure.Blank,
        { Amount: { } amount } => StoredFigure.AsShown(figure, amount),
        { Percentage: { } percentage } => percentage,
        { Number: { } number } => Figure.Count(number),
        _ => Figure.Absent,
    };
}
