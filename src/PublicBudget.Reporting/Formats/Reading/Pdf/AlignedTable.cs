using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>A table without lines: its columns are what the same blank strips part on every row.</summary>
internal sealed class AlignedTable : IPageTable
{
    private readonly IReadOnlyList<TextRow> _rows;
    private readonly List<(double Left, double Right)> _columns;

    private AlignedTable(IReadOnlyList<TextRow> rows, List<(double Left, double Right)> columns) => (_rows, _columns) = (rows, columns);

    /// <inheritdoc/>
    public double Top => _rows[0].Baseline + _rows[0].Size;

    /// <inheritdoc/>
    public double Left => _columns[0].Left;

    /// <summary>The table of headings and the rows of figures below; null where the rows are not set in columns.</summary>
    /// <param name="headings">The rows of headings.</param>
    /// <param name="body">The rows below them.</param>
    public static AlignedTable? Of(IReadOnlyList<TextRow> headings, IReadOnlyList<TextRow> body)
    {
        var columns = new List<(double Left, double Right)>();
        foreach (PdfLine piece in body.SelectMany(row => row.Pieces).Select(piece => piece.Line).OrderBy(piece => piece.Left))
        {
            if (columns.Count > 0 && piece.Left <= columns[^1].Right)
            {
                columns[^1] = (columns[^1].Left, Math.Max(columns[^1].Right, piece.Right));
            }
            else
            {
                columns.Add((piece.Left, piece.Right));
            }
        }

        // Two pieces of a row in one column: a long name reaches over the figures of other rows.
        var table = new AlignedTable([.. headings, .. body], columns);
        bool isSetInColumns = columns.Count > 1 && body.All(row => row.Pieces.Select(piece => table.ColumnsOf(piece.Line).First).Distinct().Count() == row.Pieces.Count);
        return isSetInColumns ? table : null;
    }

    /// <inheritdoc/>
    public Table Build(ReadingBuilder reading, Place place)
    {
        var rows = new List<Row>();
        foreach (TextRow row in _rows)
        {
            rows.Add(BuildRow(row, reading, place));
            if (reading.IsFull)
            {
                break;
            }
        }

        return new Table { BodyRows = rows, Place = place };
    }

    private Row BuildRow(TextRow row, ReadingBuilder reading, Place place)
    {
        var cells = new List<Cell>();
        int column = 0;
        foreach (TextPiece piece in row.Pieces)
        {
            (int first, int last) = ColumnsOf(piece.Line);
            for (; column < first && reading.TakeCell(place); column++)
            {
                cells.Add(Cell.Empty);
            }

            if (column > last || !reading.TakeCell(place))
            {
                continue;
            }

            cells.Add(new Cell { Text = reading.Clip(piece.Line.Text, place), ColumnSpan = last - column + 1 });
            column = last + 1;
        }

        return Row.Of(cells);
    }

    /// <summary>The columns below a piece; the nearest one where none is.</summary>
    private (int First, int Last) ColumnsOf(PdfLine piece)
    {
        int first = _columns.FindIndex(column => column.Right >= piece.Left), last = _columns.FindLastIndex(column => column.Left <= piece.Right);
        first = first < 0 ? _columns.Count - 1 : first;
        last = Math.Max(last, 0);
        return first <= last ? (first, last) : piece.Left - _columns[last].Right < _columns[first].Left - piece.Right ? (last, last) : (first, first);
    }
}
