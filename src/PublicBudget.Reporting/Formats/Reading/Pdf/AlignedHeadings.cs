namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>
/// The headings of a table without lines. What stands below each other over one column is one heading that was wrapped; one over columns whose own
/// headings stand lower than the others heads them all.
/// </summary>
internal sealed class AlignedHeadings
{
    // So much blank may part two headings, in heights of the font.
    private const double Apart = 0.05;
    // How much lower than the middle of all headings those of a group stand.
    private const double Lower = 0.3;
    // The lines of one heading stand so far apart.
    private const double OfOneCell = 1.55;
    // What begins at one edge differs by less, in heights of the font.
    private const double SameEdge = 0.15;

    private readonly AlignedColumns _columns;
    private readonly List<(TextRow Row, List<TextPiece> Pieces)> _rows = [];
    private readonly bool[] _isLow;
    private readonly bool _isAtTheLeft;

    /// <summary>The headings.</summary>
    /// <param name="rows">What stands at each height, from above.</param>
    /// <param name="columns">The columns below them.</param>
    public AlignedHeadings(IReadOnlyList<TextRow> rows, AlignedColumns columns)
    {
        _columns = columns;
        foreach (TextRow row in rows) _rows.Add((row, Pieces(row, columns)));
        _isLow = [.. Enumerable.Range(0, columns.Count).Select(IsLow)];
        _isAtTheLeft = _rows.TrueForAll(row => row.Pieces.TrueForAll(piece => columns.All.Any(column => IsAtLeftOf(piece, column.Left))));
    }

    /// <summary>Makes room for headings over columns that have nothing in them.</summary>
    public static void AddTo(AlignedColumns columns, IReadOnlyList<TextRow> rows)
    {
        if (columns.Count == 0) return;
        // From below: a heading over several columns lies over them when they are known.
        List<TextPiece> pieces = [.. rows.Reverse().SelectMany(row => Pieces(row, columns))];
        foreach (TextPiece piece in pieces)
        {
            (int first, int last) = columns.Below(piece.Line);
            if (first < last) continue;
            if (first > last && Beside(piece, pieces, columns) is { } column) columns.Add(Math.Min(column.Left, piece.Line.Left), Math.Max(column.Right, piece.Line.Right));
            else columns.Add(piece.Line.Left, piece.Line.Right);
        }
    }

    // The only column between the headings on both sides: short figures at one edge of it lie below none.
    private static (double Left, double Right)? Beside(TextPiece piece, List<TextPiece> pieces, AlignedColumns columns)
    {
        double left = pieces.Where(other => other.Line.Right < piece.Line.Left).Select(other => other.Line.Right).DefaultIfEmpty(double.MinValue).Max();
        double right = pieces.Where(other => other.Line.Left > piece.Line.Right).Select(other => other.Line.Left).DefaultIfEmpty(double.MaxValue).Min();
        (double Left, double Right)[] between = [.. columns.All.Where(column => column.Left >= left && column.Right <= right)];
        return between is [var only] ? only : null;
    }

    /// <summary>Whether every column has a heading of its own.</summary>
    public bool AreComplete() => Array.TrueForAll(Rows().Last(), leaf => leaf.Text.Length > 0);

    /// <summary>The rows of headings, from above: of groups, where there are any, and of the columns.</summary>
    public IEnumerable<(string Text, int Span)[]> Rows()
    {
        string[] leaves = new string[_columns.Count];
        Array.Fill(leaves, "");
        for (int row = 0; row < _rows.Count; row++)
        {
            var groups = new List<(string Text, int First, int Last)>();
            foreach (TextPiece piece in _rows[row].Pieces)
            {
                (int first, int last) = Span(row, piece);
                if (first < last) groups.Add((piece.Line.Text, first, last));
                else leaves[first] += piece.Line.Text;
            }

            if (groups.Count > 0) yield return [.. Row(groups, _columns.Count)];
        }

        yield return [.. leaves.Select(leaf => (leaf, 1))];
    }

    private static IEnumerable<(string Text, int Span)> Row(List<(string Text, int First, int Last)> groups, int count)
    {
        int column = 0;
        foreach ((string text, int first, int last) in groups)
        {
            for (; column < first; column++) yield return ("", 1);
            if (column > last) continue;
            yield return (text, last - column + 1);
            column = last + 1;
        }

        for (; column < count; column++) yield return ("", 1);
    }

    // A little blank between two texts parts them where they stand over two columns; 收 入 is one word.
    private static List<TextPiece> Pieces(TextRow row, AlignedColumns columns)
    {
        var pieces = new List<List<Glyph>>();
        foreach (TextPiece part in TextPiece.Of(row.Glyphs, (before, after) => after.Left - before.Right > Math.Max(before.Size, after.Size) * Apart))
        {
            IReadOnlyList<Glyph> glyphs = part.Line.Glyphs;
            bool goesOn = pieces.Count > 0 && !TextPiece.IsApart(pieces[^1][^1], glyphs[0])
                && ((pieces[^1].Count == 1 && glyphs.Count == 1) || columns.NearestTo((pieces[^1][0].Left + pieces[^1][^1].Right) / 2) == columns.NearestTo(part.Middle));
            if (goesOn) pieces[^1].AddRange(glyphs);
            else pieces.Add([.. glyphs]);
        }

        return [.. pieces.Select(glyphs => new TextPiece(glyphs))];
    }

    private (int First, int Last) Span(int row, TextPiece piece)
    {
        (int first, int last) = _columns.Below(piece.Line);
        if (first > last) first = last = _columns.NearestTo(piece.Middle);
        bool isOverItself = HeadedBelow(row, first) && !(_isAtTheLeft && GoesOnBelow(row, first));
        if (first == last && !isOverItself) return (first, first);
        while (first > 0 && IsOf(first - 1)) first--;
        while (last + 1 < _columns.Count && IsOf(last + 1)) last++;
        return (first, last);

        bool IsOf(int column) => _isLow[column] && HeadedBelow(row, column) && GroupOf(row, column) == piece;
    }

    // Headings are set in the middle of their columns, or all begin at the left of them.
    private TextPiece? GroupOf(int row, int column) => _isAtTheLeft
        ? _rows[row].Pieces.FindLast(piece => piece.Line.Left < _columns.All[column].Left || IsAtLeftOf(piece, _columns.All[column].Left))
        : _rows[row].Pieces.MinBy(piece => Math.Abs(piece.Middle - _columns.MiddleOf(column)));

    private static bool IsAtLeftOf(TextPiece piece, double left) => Math.Abs(piece.Line.Left - left) <= SameEdge * piece.Line.Size;

    private bool GoesOnBelow(int row, int column)
        => _rows.Skip(row + 1).First(below => below.Pieces.Exists(piece => IsOver(piece, column))) is var next && _rows[row].Row.Baseline - next.Row.Baseline <= OfOneCell * next.Row.Size;

    private bool HeadedBelow(int row, int column) => _rows.Skip(row + 1).Any(below => below.Pieces.Exists(piece => IsOver(piece, column)));

    // Headings stand in the middle of the height that all have; those below a group in the middle of what it leaves.
    private bool IsLow(int column)
    {
        double[] heights = [.. _rows.Where(row => row.Pieces.Exists(piece => IsOver(piece, column))).Select(row => row.Row.Baseline)];
        return heights.Length > 0 && heights.Average() < ((_rows[0].Row.Baseline + _rows[^1].Row.Baseline) / 2) - (Lower * _rows[0].Row.Size);
    }

    private bool IsOver(TextPiece piece, int column) => _columns.Below(piece.Line) is var (first, last) && first == last && first == column;
}
