using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>A ruled table with the letters that stand in it.</summary>
internal sealed class RuledTable(RuledGrid grid) : IPageTable
{
    private readonly List<Glyph> _glyphs = [];
    private RuledGrid _grid = grid;
    private Dictionary<(int Row, int Column), List<Glyph>>? _slots;

    /// <inheritdoc/>
    public double Top => _grid.Top;

    /// <inheritdoc/>
    public double Left => _grid.Left;

    /// <summary>The letters that stand in it.</summary>
    public IReadOnlyList<Glyph> Glyphs => _glyphs;

    /// <summary>Whether several cells are filled: a frame around a text is none, nor are the axes of a chart.</summary>
    public bool IsTable => Slots.Count > 1;

    /// <summary>Takes a letter that stands inside; false where it stands outside.</summary>
    public bool Take(Glyph glyph)
    {
        bool isInside = _grid.RowAt(glyph.Centre) >= 0 && _grid.ColumnAt(glyph.Middle) >= 0;
        if (isInside)
        {
            _glyphs.Add(glyph);
        }

        return isInside;
    }

    /// <summary>Takes over the columns of the part of the table on the page before.</summary>
    public void GoOnFrom(RuledTable before) => (_grid, _slots) = (_grid.GoingOnFrom(before._grid), null);

    /// <inheritdoc/>
    public Table Build(ReadingBuilder reading, Place place)
    {
        var rows = new List<Row>();
        foreach (IGrouping<int, GridCell> row in GridCells.Of(_grid).GroupBy(cell => cell.Row))
        {
            // A row whose cells all began above has none of its own.
            while (rows.Count < row.Key)
            {
                rows.Add(new Row());
            }

            rows.Add(BuildRow(row, reading, place));
            if (reading.IsFull)
            {
                break;
            }
        }

        return new Table { BodyRows = rows, Place = place };
    }

    private Dictionary<(int Row, int Column), List<Glyph>> Slots => _slots ??= InSlots();

    private Dictionary<(int Row, int Column), List<Glyph>> InSlots()
    {
        var slots = new Dictionary<(int Row, int Column), List<Glyph>>();
        foreach (Glyph glyph in _glyphs)
        {
            (int Row, int Column) slot = (_grid.RowAt(glyph.Centre), _grid.ColumnAt(glyph.Middle));
            if (!slots.TryGetValue(slot, out List<Glyph>? glyphs))
            {
                slots[slot] = glyphs = [];
            }

            glyphs.Add(glyph);
        }

        return slots;
    }

    private Row BuildRow(IEnumerable<GridCell> cells, ReadingBuilder reading, Place place)
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

        return Row.Of(built);
    }

    private string TextOf(GridCell cell)
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
