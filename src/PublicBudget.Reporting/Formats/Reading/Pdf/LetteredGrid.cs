namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>The cells that lines make, with the letters that stand in them.</summary>
internal sealed class LetteredGrid(RuledGrid lines)
{
    private readonly List<Glyph> _glyphs = [];
    private Dictionary<(int Row, int Column), List<Glyph>>? _slots;

    /// <summary>The lines.</summary>
    public RuledGrid Lines { get; private set; } = lines;

    /// <summary>The letters.</summary>
    public IReadOnlyList<Glyph> Glyphs => _glyphs;

    /// <summary>The number of rows.</summary>
    public int Rows => Lines.Rows;

    /// <summary>How many slots have letters in them.</summary>
    public int FilledSlots => Slots.Count;

    /// <summary>Takes a letter that stands inside; false where it stands outside.</summary>
    public bool Take(Glyph glyph)
    {
        bool isInside = Lines.RowAt(glyph.Centre) >= 0 && (Lines.ColumnAt(glyph.Middle) >= 0 || (_glyphs.Count > 0 && CrossingNumbers.GoesOn(_glyphs[^1], glyph)));
        if (isInside)
        {
            _glyphs.Add(glyph);
        }

        return isInside;
    }

    /// <summary>Takes over other lines around the same letters.</summary>
    public void Relay(RuledGrid lines) => (Lines, _slots) = (lines, null);

    /// <summary>Takes letters out.</summary>
    public void Clear(IReadOnlySet<Glyph> letters)
    {
        _glyphs.RemoveAll(letters.Contains);
        _slots = null;
    }

    /// <summary>A grid of the same letters between other lines; the grid itself where they are its own.</summary>
    public LetteredGrid WithLines(RuledGrid lines) => lines == Lines ? this : Of(lines, _glyphs);

    /// <summary>The same letters between other lines, without those that stand outside of them.</summary>
    public static LetteredGrid Of(RuledGrid lines, IEnumerable<Glyph> letters)
    {
        var grid = new LetteredGrid(lines);
        foreach (Glyph letter in letters) grid.Take(letter);
        return grid;
    }

    /// <summary>The letters that stand in a row.</summary>
    public IEnumerable<Glyph> LettersIn(int row) => Enumerable.Range(0, Lines.Columns).SelectMany(column => LettersIn(row, column));

    /// <summary>The letters that stand in a slot.</summary>
    public IReadOnlyList<Glyph> LettersIn(int row, int column) => Slots.TryGetValue((row, column), out List<Glyph>? letters) ? letters : [];

    /// <summary>The cells of a row that have letters in it, from the left: where no line parts slots, they are one.</summary>
    public IReadOnlyList<GridCell> CellsIn(int row)
    {
        var cells = new List<GridCell>();
        for (int first = 0, column = 0; column < Lines.Columns; column++)
        {
            if (!Lines.IsRuledRight(row, column)) continue;
            if (Enumerable.Range(first, column - first + 1).Any(slot => Slots.ContainsKey((row, slot)))) cells.Add(new GridCell(row, first, 1, column - first + 1));
            first = column + 1;
        }

        return cells;
    }

    /// <summary>All that stands in a cell as one line: a title that was wrapped is one title.</summary>
    public PdfLine LineIn(GridCell cell) => new([.. LineFinder.Find(GlyphsOf(cell)).SelectMany(line => line.Glyphs)]);

    /// <summary>The text of a cell.</summary>
    public string TextOf(GridCell cell)
    {
        IReadOnlyList<Glyph> glyphs = cell is { RowSpan: 1, ColumnSpan: 1 } ? LettersIn(cell.Row, cell.Column) : GlyphsOf(cell);
        return glyphs.Count == 0 ? "" : CellText.Of(LineFinder.Find(glyphs), Lines.WidthOf(cell.Column, cell.Column + cell.ColumnSpan - 1));
    }

    /// <summary>The letters of a slot as they are drawn.</summary>
    public string SlotText(int row, int column) => string.Concat(LettersIn(row, column).Select(glyph => glyph.Text));

    /// <summary>Some of the rows as a grid of their own; null where lines do not part them into cells.</summary>
    /// <param name="first">The first row, from above.</param>
    /// <param name="end">The row behind the last one.</param>
    /// <param name="outside">Takes the letters that stand in no cell of it.</param>
    public LetteredGrid? Part(int first, int end, List<Glyph> outside)
    {
        Glyph[] letters = [.. Enumerable.Range(first, end - first).SelectMany(row => LettersIn(row))];
        LetteredGrid? part = Lines.Part(first, end) is { } lines ? Of(lines, letters) : null;
        if (part is not null) part = part.WithoutBlankSides() is { } narrow ? Of(narrow, letters) : null;
        outside.AddRange(part is null ? letters : letters.Except(part._glyphs));
        return part;
    }

    // The line above or below may be that of a wider table: what it alone encloses is no column.
    private RuledGrid? WithoutBlankSides()
    {
        int first = 0, end = Lines.Columns;
        if (Lines.IsOpenLeft && IsBlankColumn(first)) first++;
        if (Lines.IsOpenRight && end - first > 1 && IsBlankColumn(end - 1)) end--;
        return end - first == Lines.Columns ? Lines : Lines.Columned(first, end);
    }

    private bool IsBlankColumn(int column) => !Slots.Keys.Any(slot => slot.Column == column);

    private Dictionary<(int Row, int Column), List<Glyph>> Slots => _slots ??= InSlots();

    private Dictionary<(int Row, int Column), List<Glyph>> InSlots()
    {
        var slots = new Dictionary<(int Row, int Column), List<Glyph>>();
        var places = new (int Row, int Column)[_glyphs.Count];
        for (int i = 0; i < places.Length; i++)
        {
            // Only the end of a number reaches over the right side.
            int column = Lines.ColumnAt(_glyphs[i].Middle);
            places[i] = (Lines.RowAt(_glyphs[i].Centre), column < 0 ? Lines.Columns - 1 : column);
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

    private List<Glyph> GlyphsOf(GridCell cell)
    {
        var glyphs = new List<Glyph>();
        for (int row = cell.Row; row < cell.Row + cell.RowSpan; row++)
        {
            for (int column = cell.Column; column < cell.Column + cell.ColumnSpan; column++) glyphs.AddRange(LettersIn(row, column));
        }

        return glyphs;
    }
}
