namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>The columns of a table without lines: what overlaps stands in one column, and blank strips part them on every row.</summary>
internal sealed class AlignedColumns
{
    private readonly List<(double Left, double Right)> _columns = [];

    /// <summary>How many there are.</summary>
    public int Count => _columns.Count;

    /// <summary>Where they stand.</summary>
    public IReadOnlyList<(double Left, double Right)> All => _columns;

    /// <summary>The left edge of the first one.</summary>
    public double Left => _columns[0].Left;

    /// <summary>The middle of a column.</summary>
    public double MiddleOf(int column) => (_columns[column].Left + _columns[column].Right) / 2;

    /// <summary>Makes room for what stands in one column.</summary>
    public void Add(double left, double right)
    {
        int first = _columns.FindIndex(column => column.Right >= left), end = first < 0 ? _columns.Count : first;
        first = end;
        while (end < _columns.Count && _columns[end].Left <= right)
        {
            (left, right) = (Math.Min(left, _columns[end].Left), Math.Max(right, _columns[end].Right));
            end++;
        }

        _columns.RemoveRange(first, end - first);
        _columns.Insert(first, (left, right));
    }

    /// <summary>Takes in the columns of another part of the table.</summary>
    public void Add(AlignedColumns others) => others._columns.ForEach(column => Add(column.Left, column.Right));

    /// <summary>The column nearest to a place.</summary>
    public int NearestTo(double at)
    {
        int nearest = 0;
        for (int column = 1; column < _columns.Count; column++)
        {
            if (DistanceOf(column, at) < DistanceOf(nearest, at)) nearest = column;
        }

        return nearest;
    }

    private double DistanceOf(int column, double at) => Math.Max(0, Math.Max(_columns[column].Left - at, at - _columns[column].Right));

    /// <summary>The columns that a piece reaches over; a first one behind the last where there is none.</summary>
    public (int First, int Last) Below(PdfLine piece)
    {
        int first = _columns.FindIndex(column => column.Right >= piece.Left);
        return (first < 0 ? _columns.Count : first, _columns.FindLastIndex(column => column.Left <= piece.Right));
    }
}
