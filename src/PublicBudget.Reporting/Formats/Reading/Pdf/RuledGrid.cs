namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>The rows and columns that the lines of a table make, with the lines that are missing between them.</summary>
internal sealed class RuledGrid
{
    // Lines of two pages that a printer set at one place.
    private const double SameEdge = 1.5;

    private readonly EdgeRules _across;
    private readonly EdgeRules _up;
    private readonly double[] _columns;
    private readonly double[] _rows;
    private readonly IReadOnlyList<Rule> _allUp;

    private RuledGrid(EdgeRules across, EdgeRules up, IReadOnlyList<Rule>? allUp = null) => (_across, _up, _columns, _rows, _allUp) = (across, up, up.Edges, across.Edges, allUp ?? []);

    /// <summary>The number of rows.</summary>
    public int Rows => _rows.Length - 1;

    /// <summary>The number of columns.</summary>
    public int Columns => _columns.Length - 1;

    /// <summary>The left edge.</summary>
    public double Left => _columns[0];

    /// <summary>The right edge.</summary>
    public double Right => _columns[^1];

    /// <summary>The upper edge.</summary>
    public double Top => _rows[^1];

    /// <summary>The lower edge.</summary>
    public double Bottom => _rows[0];

    /// <summary>The grid of lines that meet; null where they make fewer than two cells.</summary>
    public static RuledGrid? Of(IReadOnlyList<Rule> across, IReadOnlyList<Rule> up)
    {
        if (across.Count < 2 || up.Count == 0)
        {
            return null;
        }

        EdgeRules rows = new(across, up), columns = new(up, Reaching(across, up));
        rows.KeepRuled(columns.Edges);
        columns.KeepRuled(rows.Edges);
        var grid = new RuledGrid(rows, columns, up);
        return grid.Rows >= 1 && grid.Columns >= 1 && grid.Rows * grid.Columns >= 2 ? grid : null;
    }

    /// <summary>
    /// The same grid with the columns of the part of the table before it: a row such as 合计 has fewer lines, and a page that holds
    /// nothing else would lose the columns. The grid itself where it is laid out in another way.
    /// </summary>
    public RuledGrid GoingOnFrom(RuledGrid before) => _up.WithEdgesOf(before._up) is { } columns ? new RuledGrid(_across, columns) : this;

    /// <summary>Some of the rows, with only those columns that lines part there; null where that is no grid of its own.</summary>
    /// <param name="first">The first of them, from above.</param>
    /// <param name="end">The row behind the last one.</param>
    public RuledGrid? Part(int first, int end)
    {
        double top = _rows[Rows - first], bottom = _rows[Rows - end];
        List<Rule> across = [.. _across.Between(bottom, top)];
        // A row that a page break cuts has no line below it.
        if (across.Count > 0 && across.TrueForAll(rule => rule.At > bottom + EdgeRules.SameEdge)) across.Add(new Rule(bottom, across.Min(rule => rule.From), across.Max(rule => rule.To)));
        return Of(across, [.. _up.Cut(bottom, top)]);
    }

    /// <summary>The same rows with some of the columns only; null where that is no grid.</summary>
    /// <param name="first">The first of them.</param>
    /// <param name="end">The column behind the last one.</param>
    public RuledGrid? Columned(int first, int end) => Of([.. _across.Cut(_columns[first], _columns[end])], [.. _up.Between(_columns[first], _columns[end])]);

    /// <summary>Whether no line closes the left side.</summary>
    public bool IsOpenLeft => !_up.IsRuled(0, Bottom, Top);

    /// <summary>Whether no line closes the right side.</summary>
    public bool IsOpenRight => !_up.IsRuled(Columns, Bottom, Top);

    /// <summary>Whether rows begin and end at the same heights as those of another grid.</summary>
    public bool HasRowsOf(RuledGrid other) => AreNear(_rows, other._rows);

    /// <summary>The same grid with the rows of another; the grid itself where the other does not have all of its rows.</summary>
    public RuledGrid WithRowsOf(RuledGrid other) => _across.WithEdgesOf(other._across) is { } rows ? new RuledGrid(rows, _up) : this;

    /// <summary>The same grid with more lines across it: lines between the columns that are short beside all of it may part these rows.</summary>
    public RuledGrid WithLines(IEnumerable<Rule> across) => Of([.. _across.Between(Bottom, Top), new Rule(Bottom, Left, Right), .. across], _allUp) ?? this;

    /// <summary>The height of the edge below a row; rows count from above.</summary>
    public double HeightBelow(int row) => _rows[Rows - 1 - row];

    /// <summary>Whether columns begin and end at the same places as those of another grid.</summary>
    public bool HasColumnsOf(RuledGrid other) => AreNear(_columns, other._columns);

    /// <summary>How many of the first columns are as wide as those of another grid, wherever the two begin.</summary>
    public int SharedColumns(RuledGrid other) => _columns.Zip(other._columns).TakeWhile(pair => Math.Abs(pair.First - Left - pair.Second + other.Left) <= SameEdge).Count() - 1;

    /// <summary>Whether the cell at the right end of a row is open there: a page break cuts it.</summary>
    public bool IsCutRight(int row) => !_up.IsRuled(Columns, _rows[Rows - 1 - row], _rows[Rows - row]);

    /// <summary>Whether the cell at the left end of a row is open there.</summary>
    public bool IsCutLeft(int row) => !_up.IsRuled(0, _rows[Rows - 1 - row], _rows[Rows - row]);

    private static bool AreNear(double[] edges, double[] others) => edges.Length == others.Length && edges.Zip(others).All(pair => Math.Abs(pair.First - pair.Second) <= SameEdge);

    /// <summary>Whether a line runs below a slot; rows count from above.</summary>
    public bool IsRuledBelow(int row, int column) => row == Rows - 1 || _across.IsRuled(Rows - 1 - row, _columns[column], _columns[column + 1]);

    /// <summary>Whether a line runs along the right of a slot; rows count from above.</summary>
    public bool IsRuledRight(int row, int column) => column == Columns - 1 || _up.IsRuled(column + 1, _rows[Rows - 1 - row], _rows[Rows - row]);

    /// <summary>The row at a height, from above; −1 outside.</summary>
    public int RowAt(double height) => IndexAt(_rows, height) is int row and >= 0 ? Rows - 1 - row : -1;

    /// <summary>The column at a distance from the left; −1 outside.</summary>
    public int ColumnAt(double distance) => IndexAt(_columns, distance);

    /// <summary>The width from the left edge of a column to the right edge of another.</summary>
    public double WidthOf(int first, int last) => _columns[last + 1] - _columns[first];

    /// <summary>The right edge of a column.</summary>
    public double RightOf(int column) => _columns[column + 1];

    // How far a table that is open at its sides reaches the lines between its rows tell: the first and the last may be those of a wider one that
    // touches it.
    private static IReadOnlyList<Rule> Reaching(IReadOnlyList<Rule> across, IReadOnlyList<Rule> up)
    {
        if (up.Count < 2) return across;
        double bottom = across.Min(rule => rule.At) + EdgeRules.SameEdge, top = across.Max(rule => rule.At) - EdgeRules.SameEdge;
        List<Rule> inner = [.. across.Where(rule => rule.At > bottom && rule.At < top)];
        return inner.Count == 0 ? across : inner;
    }

    private static int IndexAt(double[] edges, double at)
    {
        if (!(at >= edges[0] && at <= edges[^1]))
        {
            return -1;
        }

        int index = Array.BinarySearch(edges, at);
        return Math.Clamp(index >= 0 ? index : ~index - 1, 0, edges.Length - 2);
    }
}
