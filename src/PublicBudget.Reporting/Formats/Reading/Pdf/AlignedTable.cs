using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>A table without lines: its columns are what the same blank strips part on every row.</summary>
internal sealed class AlignedTable : IPageTable
{
    // Title, number, organisation, unit, year.
    private const int MostAbove = 5;
    private const double SameHeight = 1;

    private readonly IReadOnlyList<TextRow> _headings;
    private readonly IReadOnlyList<TextRow> _body;
    private AlignedColumns _columns;

    private readonly MatchedHeadings? _matched;

    private AlignedTable(IReadOnlyList<TextRow> headings, IReadOnlyList<TextRow> body, AlignedColumns columns, MatchedHeadings? matched = null)
        => (_headings, _body, _columns, _matched) = (headings, body, columns, matched);

    /// <inheritdoc/>
    public double Top => _headings.Concat(_body).First() is var first ? first.Baseline + first.Size : 0;

    /// <inheritdoc/>
    public double Left => _columns.Left;

    /// <summary>Whether it has headings of its own; without, it is the next page of another.</summary>
    public bool IsHeaded => _headings.Count > 0;

    /// <summary>How many columns it has.</summary>
    public int Columns => _columns.Count;

    /// <summary>The height of its first row below the headings.</summary>
    public double BodyTop => _body[0].Baseline;

    /// <summary>Whether a row of figures stands at a height.</summary>
    public bool HasRowAt(double height) => _body.Any(row => Math.Abs(row.Baseline - height) <= SameHeight);

    /// <summary>The height of its last row.</summary>
    public double Bottom => _headings.Concat(_body).Last().Baseline;

    /// <summary>Its lines, where it is none.</summary>
    public IEnumerable<PdfLine> Lines => _headings.Concat(_body).SelectMany(row => LineFinder.Lines(row.Glyphs));

    /// <summary>The table of headings and the rows of figures below; null where the rows are not set in columns.</summary>
    /// <param name="headings">The rows of headings.</param>
    /// <param name="body">The rows below them.</param>
    /// <param name="isShort">Whether there are too few rows to show columns by themselves: every column needs its heading.</param>
    public static AlignedTable? Of(IReadOnlyList<TextRow> headings, IReadOnlyList<TextRow> body, bool isShort = false)
    {
        if (headings.Count > 0 && MatchedHeadings.Of(headings, body) is { } matched && AlignedRows.Of(body, matched.Columns) is not null) return new AlignedTable(headings, body, matched.Columns, matched);
        if (isShort) return null;
        AlignedColumns columns = ColumnsOf(body);
        AlignedHeadings.AddTo(columns, headings);

        // A long name that reaches over the figures of other rows shares their column; a column without a heading is one that was taken apart.
        bool isTable = columns.Count > 1 && AlignedRows.Of(body, columns) is not null && (headings.Count == 0 || new AlignedHeadings(headings, columns).AreComplete());
        return isTable ? new AlignedTable(headings, body, columns) : null;
    }

    /// <summary>Shares the columns of the part on the page before; false where the rows of the two do not stand in the same columns.</summary>
    public bool GoOnFrom(AlignedTable before)
    {
        var shared = new AlignedColumns();
        shared.Add(before._columns);
        shared.Add(_columns);
        if (AlignedRows.Of(before._body, shared) is null || AlignedRows.Of(_body, shared) is null || shared.Count != before._columns.Count) return false;
        before._columns.Add(_columns);
        _columns = before._columns;
        return true;
    }

    /// <summary>
    /// What goes on at the top of the next page below the same headings, however few rows it has; null where other headings stand there, or rows that do
    /// not keep to the columns.
    /// </summary>
    /// <param name="rows">What stands at the top of the page: a title and captions may be repeated above the headings.</param>
    public AlignedTable? RestBelowHeadings(List<TextRow> rows)
    {
        int count = _headings.Count, start = count == 0 ? -1 : rows.FindIndex(row => row.Text == _headings[0].Text);
        if (start is < 0 or > MostAbove || rows.Count <= start + count || !_headings.Zip(rows.Skip(start)).All(pair => pair.First.Text == pair.Second.Text)) return null;
        int body = start + count, end = AlignedTables.EndOfRest(rows, body);
        var rest = new AlignedTable(rows[start..body], rows[body..end], ColumnsOf(rows[body..end]), _matched);
        return end > body && rest.GoOnFrom(this) ? rest : null;
    }

    /// <inheritdoc/>
    public Table Build(ReadingBuilder reading, Place place)
    {
        var rows = new List<Row>();
        IEnumerable<(string Text, int Span)[]> headings = _headings.Count == 0 ? [] : _matched?.Rows() ?? new AlignedHeadings(_headings, _columns).Rows();
        IEnumerable<(string Text, int Span)[]> body = (AlignedRows.Of(_body, _columns) ?? []).Select(cells => cells.Select(text => (text, 1)).ToArray());
        foreach ((string Text, int Span)[] row in headings.Concat(body))
        {
            rows.Add(BuildRow(row, reading, place));
            if (reading.IsFull) break;
        }

        return new Table { BodyRows = rows, Place = place };
    }

    private static AlignedColumns ColumnsOf(IReadOnlyList<TextRow> body)
    {
        var columns = new AlignedColumns();
        foreach (TextPiece piece in body.SelectMany(row => row.Pieces).Where(piece => !piece.IsTotal)) columns.Add(piece.Line.Left, piece.Line.Right);
        return columns;
    }

    private static Row BuildRow((string Text, int Span)[] texts, ReadingBuilder reading, Place place)
    {
        var cells = new List<Cell>();
        foreach ((string text, int span) in texts)
        {
            if (!reading.TakeCell(place)) break;
            cells.Add(text.Length == 0 && span == 1 ? Cell.Empty : new Cell { Text = reading.Clip(text, place), ColumnSpan = span });
        }

        return Row.Of(cells);
    }
}
