using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>A ruled table with the letters that stand in it.</summary>
internal sealed class RuledTable(RuledGrid grid) : IPageTable
{
    private const int MostHeadingRows = 3;
    private const int FewestRows = 3;
    // Three of five letters.
    private const int MostParts = 5;
    private const int MostOfThem = 3;

    private readonly List<Glyph> _glyphs = [];
    private RuledGrid _grid = grid;
    private bool? _isTable;
    private Dictionary<(int Row, int Column), List<Glyph>>? _slots;

    /// <inheritdoc/>
    public double Top => _grid.Top;

    /// <inheritdoc/>
    public double Left => _grid.Left;

    /// <summary>The right edge.</summary>
    public double Right => _grid.Right;

    /// <summary>The parts with its right columns, from other pages, from the left.</summary>
    public List<RuledTable> Beside { get; } = [];

    /// <summary>The letters that stand in it.</summary>
    public IReadOnlyList<Glyph> Glyphs => _glyphs;

    /// <summary>Whether several cells are filled: a frame around a text is none, nor are the axes of a chart, nor lines around rows of figures that no line parts.</summary>
    public bool IsTable => _isTable ??= Slots.Count > 1 && (_grid.Columns > 1 ? !HasUnpartedRows() : !LineFinder.Rows(_glyphs).Exists(row => new TextRow(row).HasFigures));

    // Lines between the columns only, or around the table and below its headings: most of it stands in one row.
    private bool HasUnpartedRows()
        => Rows <= MostHeadingRows + 1 && Enumerable.Range(0, Rows).Any(row => LettersIn(row).ToList() is var letters && letters.Count * MostParts > _glyphs.Count * MostOfThem && LineFinder.Rows(letters).Count(IsOfColumns) >= FewestRows);

    private bool IsOfColumns(List<Glyph> row) => _grid.ColumnAt(row[0].Middle) != _grid.ColumnAt(row[^1].Middle) && new TextRow(row).HasFigures;

    /// <summary>Takes a letter that stands inside; false where it stands outside.</summary>
    public bool Take(Glyph glyph)
    {
        bool isInside = _grid.RowAt(glyph.Centre) >= 0 && (_grid.ColumnAt(glyph.Middle) >= 0 || (_glyphs.Count > 0 && CrossingNumbers.GoesOn(_glyphs[^1], glyph)));
        if (isInside)
        {
            _glyphs.Add(glyph);
        }

        return isInside;
    }

    /// <summary>The number of rows.</summary>
    public int Rows => _grid.Rows;

    /// <summary>The letters that stand in a row.</summary>
    public IEnumerable<Glyph> LettersIn(int row) => Enumerable.Range(0, _grid.Columns).SelectMany(column => Slots.GetValueOrDefault((row, column), []));

    /// <summary>The cells of a row that have letters in it, from the left: where no line parts slots, they are one.</summary>
    public IReadOnlyList<GridCell> CellsIn(int row)
    {
        var cells = new List<GridCell>();
        for (int first = 0, column = 0; column < _grid.Columns; column++)
        {
            if (!_grid.IsRuledRight(row, column)) continue;
            if (Enumerable.Range(first, column - first + 1).Any(slot => Slots.ContainsKey((row, slot)))) cells.Add(new GridCell(row, first, 1, column - first + 1));
            first = column + 1;
        }

        return cells;
    }

    /// <summary>All that stands in a cell as one line: a title that was wrapped is one title.</summary>
    public PdfLine LineIn(GridCell cell) => new([.. LineFinder.Find(GlyphsOf(cell)).SelectMany(line => line.Glyphs)]);

    /// <summary>Some of the rows as a table of their own; null where lines do not part them into cells.</summary>
    /// <param name="first">The first row, from above.</param>
    /// <param name="end">The row behind the last one.</param>
    /// <param name="outside">Takes the letters that stand in no cell of it.</param>
    public RuledTable? Part(int first, int end, List<Glyph> outside)
    {
        Glyph[] letters = [.. Enumerable.Range(first, end - first).SelectMany(LettersIn)];
        RuledTable? part = With(_grid.Part(first, end), letters);
        if (part is not null) part = With(part.WithoutBlankSides(), letters);
        outside.AddRange(part is null ? letters : letters.Except(part._glyphs));
        return part;
    }

    private static RuledTable? With(RuledGrid? grid, Glyph[] letters)
    {
        if (grid is null) return null;
        var table = new RuledTable(grid);
        foreach (Glyph letter in letters) table.Take(letter);
        return table;
    }

    // The line above or below may be that of a wider table: what it alone encloses is no column.
    private RuledGrid? WithoutBlankSides()
    {
        int first = 0, end = _grid.Columns;
        if (_grid.IsOpenLeft && IsBlankColumn(first)) first++;
        if (_grid.IsOpenRight && end - first > 1 && IsBlankColumn(end - 1)) end--;
        return end - first == _grid.Columns ? _grid : _grid.Columned(first, end);
    }

    private bool IsBlankColumn(int column) => !Slots.Keys.Any(slot => slot.Column == column);

    /// <summary>The same lines around nothing.</summary>
    public RuledTable WithoutLetters() => new(_grid);

    /// <summary>Whether its rows stand at the heights of those of another table; headings of one may have fewer lines.</summary>
    public bool HasRowsOf(RuledTable other) => Math.Abs(Rows - other.Rows) < MostHeadingRows && (_grid.HasRowsOf(other._grid) || _grid.WithRowsOf(other._grid) != _grid || other._grid.WithRowsOf(_grid) != other._grid);

    /// <summary>Takes over the rows of a part beside it: where all its headings span several rows, it has no line between them.</summary>
    public void TakeRowsOf(RuledTable other)
    {
        (_grid, _slots) = (_grid.WithRowsOf(other._grid), null);
        foreach (RuledTable part in Beside) part.TakeRowsOf(other);
    }

    /// <summary>Whether its columns stand where those of another table do.</summary>
    public bool HasColumnsOf(RuledTable other) => _grid.HasColumnsOf(other._grid);

    /// <summary>Whether it begins with headings that are not those of another table: with another one first, unless both begin with columns that are repeated.</summary>
    public bool HasOtherHeadings(RuledTable other)
    {
        string[] own = FirstTexts(), others = other.FirstTexts();
        return own.Length > 0 && Array.TrueForAll(own, text => text.Any(char.IsLetter)) && others.Length > 0
            && (RepeatedColumns(other) > 0 ? !own.SequenceEqual(others) : own[0] != others[0]);
    }

    // Headings of two rows stand in the second of them, where all have both.
    private string[] FirstTexts()
        => Enumerable.Range(0, Math.Min(Rows, MostHeadingRows)).Select(row => CellsIn(row).Select(TextOf).ToArray()).FirstOrDefault(texts => texts.Length > 0) ?? [];

    /// <summary>How many columns the table begins with that the part left of it begins with too: codes and names that a printer repeats.</summary>
    public int RepeatedColumns(RuledTable left)
    {
        int shared = Rows == left.Rows ? Math.Min(_grid.SharedColumns(left._grid), _grid.Columns - 1) : 0;
        while (shared > 0 && !Enumerable.Range(0, Rows).All(row => Enumerable.Range(0, shared).All(column => SlotText(row, column) == left.SlotText(row, column)))) shared--;
        return shared > 0 && Enumerable.Range(1, Rows - 1).Any(row => IsCode(SlotText(row, 0))) ? shared : 0;
    }

    // Forms of one kind begin with the same labels; only tables of codes are repeated.
    private static bool IsCode(string text) => text.Length > 2 && text.All(char.IsAsciiDigit);

    private string SlotText(int row, int column) => string.Concat(Slots.GetValueOrDefault((row, column), []).Select(glyph => glyph.Text));

    /// <summary>Whether a line stands at the height of its rows.</summary>
    public bool Spans(PdfLine line) => line.Baseline < _grid.Top && line.Baseline > _grid.Bottom;

    /// <summary>Takes over the columns of the part of the table on the page before.</summary>
    public void GoOnFrom(RuledTable before)
    {
        (_grid, _slots) = (_grid.GoingOnFrom(before._grid), null);
        foreach ((RuledTable part, RuledTable above) in Beside.Zip(before.Beside)) part.GoOnFrom(above);
    }

    /// <summary>
    /// Takes over the columns of the part on the next page where this one ends its page with nothing but its first headings: what they span shows only
    /// there.
    /// </summary>
    public void TakeColumnsOf(RuledTable next)
    {
        if (Rows <= MostHeadingRows && Enumerable.Range(0, Rows).All(row => CellsIn(row).All(cell => TextOf(cell).Any(char.IsLetter)))) GoOnFrom(next);
    }

    /// <inheritdoc/>
    public Table Build(ReadingBuilder reading, Place place)
    {
        List<List<Cell>> rows = BuildRows(0, reading, place);
        RuledTable left = this;
        foreach (RuledTable right in Beside)
        {
            int first = right.RepeatedColumns(this);
            List<List<Cell>> others = right.BuildRows(first, reading, place);
            for (int row = 0; row < rows.Count; row++)
            {
                // Blank columns are those of the first page, which may have fewer rows.
                if (row >= right.Rows) rows[row].AddRange(Enumerable.Repeat(Cell.Empty, right._grid.Columns - first));
                else if (row < others.Count) CutCell.Join(rows[row], others[row], row < left.Rows && left._grid.IsCutRight(row) && right._grid.IsCutLeft(row));
            }

            left = right;
        }

        return new Table { BodyRows = [.. rows.Select(Row.Of)], Place = place };
    }

    private List<List<Cell>> BuildRows(int firstColumn, ReadingBuilder reading, Place place)
    {
        var rows = new List<List<Cell>>();
        foreach (IGrouping<int, GridCell> row in GridCells.Of(_grid).Where(cell => cell.Column >= firstColumn).GroupBy(cell => cell.Row))
        {
            // A row whose cells all began above has none of its own.
            while (rows.Count < row.Key)
            {
                rows.Add([]);
            }

            rows.Add(BuildRow(row, reading, place));
            if (reading.IsFull)
            {
                break;
            }
        }

        return rows;
    }

    private Dictionary<(int Row, int Column), List<Glyph>> Slots => _slots ??= InSlots();

    private Dictionary<(int Row, int Column), List<Glyph>> InSlots()
    {
        var slots = new Dictionary<(int Row, int Column), List<Glyph>>();
        var places = new (int Row, int Column)[_glyphs.Count];
        for (int i = 0; i < places.Length; i++)
        {
            // Only the end of a number reaches over the right side.
            int column = _grid.ColumnAt(_glyphs[i].Middle);
            places[i] = (_grid.RowAt(_glyphs[i].Centre), column < 0 ? _grid.Columns - 1 : column);
        }

        CrossingNumbers.Settle(_glyphs, places);
        for (int i = 0; i < places.Length; i++)
        {
            if (!slots.TryGetValue(places[i], out List<Glyph>? glyphs))
            {
                slots[places[i]] = glyphs = [];
            }

            glyphs.Add(_glyphs[i]);
        }

        return slots;
    }

    private List<Cell> BuildRow(IEnumerable<GridCell> cells, ReadingBuilder reading, Place place)
    {
        var built = new List<Cell>();
        foreach (GridCell cell in cells)
        {
            if (built.Count >= reading.Limits.MaxColumns || !reading.TakeCell(place))
            {
                break;
            }

            string text = reading.Clip(TextOf(cell), place);
            built.Add(text.Length == 0 && cell is { RowSpan: 1, ColumnSpan: 1 } ? Cell.Empty : new Cell { Text = text, RowSpan = cell.RowSpan, ColumnSpan = cell.ColumnSpan });
        }

        return built;
    }

    /// <summary>The text of a cell.</summary>
    public string TextOf(GridCell cell)
    {
        List<Glyph> glyphs = cell is { RowSpan: 1, ColumnSpan: 1 } ? Slots.GetValueOrDefault((cell.Row, cell.Column), []) : GlyphsOf(cell);
        return glyphs.Count == 0 ? "" : CellText.Of(LineFinder.Find(glyphs), _grid.WidthOf(cell.Column, cell.Column + cell.ColumnSpan - 1));
    }

    private List<Glyph> GlyphsOf(GridCell cell)
    {
        var glyphs = new List<Glyph>();
        for (int row = cell.Row; row < cell.Row + cell.RowSpan; row++)
        {
            for (int column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
            {
                if (Slots.TryGetValue((row, column), out List<Glyph>? slot))
                {
                    glyphs.AddRange(slot);
                }
            }
        }

        return glyphs;
    }
}
