using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Reading.Word;

/// <summary>A table while it is read: cells by grid column, so that cells merged downwards find the one they belong to.</summary>
internal sealed class DocxTable(ReadingBuilder reading)
{
    private readonly List<List<DocxCell>> _rows = [];
    private readonly List<bool> _isHeader = [];
    private int _columns;

    /// <summary>Tables inside cells of this one; they follow it as blocks of their own.</summary>
    public List<Table> Nested { get; } = [];

    /// <summary>The texts of cells that hold more than one paragraph, as paragraphs, for a table that only arranges the page.</summary>
    public bool IsSingleCell => _rows.Count == 1 && _rows[0].Count == 1;

    /// <summary>The text of the first cell.</summary>
    public string FirstText => _rows.Count > 0 && _rows[0].Count > 0 ? _rows[0][0].Text : "";

    /// <summary>Begins a row.</summary>
    public void StartRow()
    {
        _rows.Add([]);
        _isHeader.Add(false);
        _columns = 0;
    }

    /// <summary>Takes the present row away: it was deleted.</summary>
    public void DropRow()
    {
        _rows.RemoveAt(_rows.Count - 1);
        _isHeader.RemoveAt(_isHeader.Count - 1);
    }

    /// <summary>Marks the present row as one repeated on each page.</summary>
    public void MarkHeader() => _isHeader[^1] = true;

    /// <summary>Adds a cell to the present row.</summary>
    public void Add(DocxCell cell)
    {
        if (_rows.Count == 0)
        {
            StartRow();
        }

        int span = reading.TakeColumns(_columns, cell.Span, cell.Text.Length > 0, Place.None);
        if (span == 0)
        {
            return;
        }

        _rows[^1].Add(span == cell.Span ? cell : cell with { Span = span });
        _columns += span;
    }

    /// <summary>The table as a block.</summary>
    public Table Build()
    {
        var open = new Dictionary<int, (int Row, int Index)>();
        var cells = new List<List<Cell>>(_rows.Count);
        for (int row = 0; row < _rows.Count; row++)
        {
            cells.Add(new List<Cell>(_rows[row].Count));
            int column = 0;
            foreach (DocxCell cell in _rows[row])
            {
                if (cell.ContinuesAbove && open.TryGetValue(column, out (int Row, int Index) origin))
                {
                    List<Cell> above = cells[origin.Row];
                    above[origin.Index] = above[origin.Index] with { RowSpan = row - origin.Row + 1 };
                }
                else
                {
                    open[column] = (row, cells[row].Count);
                    cells[row].Add(cell.Build());
                }
                column += cell.Span;
            }
        }
        // Only a run of header rows at the start can be the heading.
        int headers = _isHeader.TakeWhile(isHeader => isHeader).Count();
        headers = headers == _rows.Count ? 0 : headers;
        return new Table
        {
            HeaderRows = [.. cells.Take(headers).Select(row => new Row { Cells = row, Role = RowRole.Header })],
            BodyRows = [.. cells.Skip(headers).Select(row => new Row { Cells = row })],
        };
    }
}
