using System.Text;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>A ruled table with the letters that stand in it.</summary>
internal sealed class RuledTable(RuledGrid grid)
{
    private readonly Dictionary<(int Row, int Column), List<Glyph>> _glyphs = [];

    /// <summary>The upper edge.</summary>
    public double Top => grid.Top;

    /// <summary>The left edge.</summary>
    public double Left => grid.Left;

    /// <summary>Whether anything is printed in it.</summary>
    public bool IsBlank => _glyphs.Count == 0;

    /// <summary>Takes a letter that stands inside; false where it stands outside.</summary>
    public bool Take(Glyph glyph)
    {
        int row = grid.RowAt(glyph.Centre), column = grid.ColumnAt(glyph.Middle);
        if (row < 0 || column < 0)
        {
            return false;
        }

        if (!_glyphs.TryGetValue((row, column), out List<Glyph>? slot))
        {
            _glyphs[(row, column)] = slot = [];
        }

        slot.Add(glyph);
        return true;
    }

    /// <summary>The table as a block.</summary>
    public Table Build(ReadingBuilder reading, Place place)
    {
        var rows = new List<Row>();
        foreach (IGrouping<int, GridCell> row in GridCells.Of(grid).GroupBy(cell => cell.Row))
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
        var glyphs = new List<Glyph>();
        for (int row = cell.Row; row < cell.Row + cell.RowSpan; row++)
        {
            for (int column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
            {
                if (_glyphs.TryGetValue((row, column), out List<Glyph>? slot))
                {
                    glyphs.AddRange(slot);
                }
            }
        }

        return glyphs.Count == 0 ? "" : CellText.Of(LineFinder.Find(glyphs), grid.WidthOf(cell.Column, cell.Column + cell.ColumnSpan - 1));
    }
}
