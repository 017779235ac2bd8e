using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>A ruled table, with the parts of it that a printer moved to other pages.</summary>
internal sealed class RuledTable(LetteredGrid cells) : IPageTable
{
    private const int MostHeadingRows = 3;

    private LetteredGrid Cells => cells;

    private RuledGrid Lines => cells.Lines;

    /// <inheritdoc/>
    public double Top => Lines.Top;

    /// <inheritdoc/>
    public double Left => Lines.Left;

    /// <summary>The right edge.</summary>
    public double Right => Lines.Right;

    /// <summary>Whether what stands above it is drawn twice.</summary>
    public bool IsDrawnTwice { get; init; }

    /// <summary>Whether texts in its cells stand outside of the page: nobody can say what is blank.</summary>
    public bool IsCutOff { get => field || Beside.Exists(part => part.IsCutOff); init; }

    /// <summary>The parts with its right columns, from other pages, from the left.</summary>
    public List<RuledTable> Beside { get; } = [];

    /// <summary>The number of rows.</summary>
    public int Rows => Lines.Rows;

    /// <summary>The same lines around nothing.</summary>
    public RuledTable WithoutLetters() => new(new LetteredGrid(Lines));

    /// <summary>Whether its rows stand at the heights of those of another table; headings of one may have fewer lines.</summary>
    public bool HasRowsOf(RuledTable other) => Math.Abs(Rows - other.Rows) < MostHeadingRows && (Lines.HasRowsOf(other.Lines) || Lines.WithRowsOf(other.Lines) != Lines || other.Lines.WithRowsOf(Lines) != other.Lines);

    /// <summary>Takes over the rows of a part beside it: where all its headings span several rows, it has no line between them.</summary>
    public void TakeRowsOf(RuledTable other)
    {
        cells.Relay(Lines.WithRowsOf(other.Lines));
        foreach (RuledTable part in Beside) part.TakeRowsOf(other);
    }

    /// <summary>Whether its columns stand where those of another table do.</summary>
    public bool HasColumnsOf(RuledTable other) => Lines.HasColumnsOf(other.Lines);

    /// <summary>Whether it begins with headings that are not those of another table: with another one first, unless both begin with columns that are repeated.</summary>
    public bool HasOtherHeadings(RuledTable other)
    {
        if (RepeatedColumns(other) is > 0 and int repeated) return !Pdf.RepeatedColumns.AreAlikeOver(repeated, other.Cells, cells, IsDrawnTwice);
        string[] own = FirstTexts(), others = other.FirstTexts();
        return own.Length > 0 && Array.TrueForAll(own, text => text.Any(char.IsLetter)) && others.Length > 0 && own[0] != others[0];
    }

    // Headings of two rows stand in the second of them, where all have both.
    private string[] FirstTexts()
        => Enumerable.Range(0, Math.Min(Rows, MostHeadingRows)).Select(row => cells.CellsIn(row).Select(cells.TextOf).ToArray()).FirstOrDefault(texts => texts.Length > 0) ?? [];

    /// <summary>How many columns the table begins with that the part left of it begins with too: codes and names that a printer repeats.</summary>
    public int RepeatedColumns(RuledTable left) => Pdf.RepeatedColumns.Of(left.Cells, cells, IsDrawnTwice);

    /// <summary>Takes out what is drawn over its own columns of those that it repeats from the part left of it.</summary>
    public void ClearRepeated(RuledTable left)
    {
        if (RepeatedColumns(left) is > 0 and int columns) cells.Clear(HiddenLetters.In(cells, left.Cells, columns, IsDrawnTwice));
    }

    /// <summary>Whether a line stands at the height of its rows.</summary>
    public bool Spans(PdfLine line) => line.Baseline < Lines.Top && line.Baseline > Lines.Bottom;

    /// <summary>Takes over the columns of the part of the table on the page before.</summary>
    public void GoOnFrom(RuledTable before)
    {
        cells.Relay(Lines.GoingOnFrom(before.Lines));
        foreach ((RuledTable part, RuledTable above) in Beside.Zip(before.Beside)) part.GoOnFrom(above);
    }

    /// <summary>
    /// Takes over the columns of the part on the next page where this one ends its page with nothing but its first headings: what they span shows only
    /// there.
    /// </summary>
    public void TakeColumnsOf(RuledTable next)
    {
        if (Rows <= MostHeadingRows && Enumerable.Range(0, Rows).All(row => cells.CellsIn(row).All(cell => cells.TextOf(cell).Any(char.IsLetter)))) GoOnFrom(next);
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
                // Blank columns are those of the first page, which may have fewer rows. Repeated columns are closed on their right, whatever is cut there.
                if (row >= right.Rows) rows[row].AddRange(Enumerable.Repeat(Cell.Empty, right.Lines.Columns - first));
                else if (row < others.Count) CutCell.Join(rows[row], others[row], row < left.Rows && left.Lines.IsCutRight(row) && (first > 0 || right.Lines.IsCutLeft(row)));
            }

            left = right;
        }

        return new Table { BodyRows = [.. rows.Select(Row.Of)], Place = place };
    }

    private List<List<Cell>> BuildRows(int firstColumn, ReadingBuilder reading, Place place)
    {
        var rows = new List<List<Cell>>();
        foreach (IGrouping<int, GridCell> row in GridCells.Of(Lines).Where(cell => cell.End > firstColumn).Select(cell => cell.From(firstColumn)).GroupBy(cell => cell.Row))
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

    private List<Cell> BuildRow(IEnumerable<GridCell> row, ReadingBuilder reading, Place place)
    {
        var built = new List<Cell>();
        foreach (GridCell cell in row)
        {
            if (built.Count >= reading.Limits.MaxColumns || !reading.TakeCell(place))
            {
                break;
            }

            string text = reading.Clip(cells.TextOf(cell), place);
            built.Add(text.Length == 0 && cell is { RowSpan: 1, ColumnSpan: 1 } ? Cell.Empty : new Cell { Text = text, RowSpan = cell.RowSpan, ColumnSpan = cell.ColumnSpan });
        }

        return built;
    }
}
