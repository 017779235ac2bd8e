using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Tables.Composing;

/// <summary>The columns of a table that are printed: their headings, and of which others each sum is made.</summary>
internal sealed class ColumnLayout
{
    private readonly List<FigureColumn> _leaves = [];
    private readonly List<int[]> _operands = [];
    private readonly int _first;

    private ColumnLayout(IEnumerable<FigureColumn> columns, int first, Func<FigureColumn, bool> isPrinted)
    {
        _first = first;
        Heads = Add(columns, isPrinted);
    }

    /// <summary>The headings, as the table builder takes them.</summary>
    public IReadOnlyList<ColumnHead> Heads { get; }

    /// <summary>The columns of amounts, from left to right.</summary>
    public IReadOnlyList<FigureColumn> Leaves => _leaves;

    /// <summary>The place of a column in the grid of the table.</summary>
    public int PlaceOf(int leaf) => _first + leaf;

    /// <summary>The sum of the columns that a column adds up, in one row; <c>null</c> where it is no sum.</summary>
    public Formula? SumAcross(int row, int leaf) => RowSums.OfColumns(row, _operands[leaf]);

    /// <summary>Lays columns out.</summary>
    /// <param name="columns">The columns of the form.</param>
    /// <param name="first">The place of the first of them in the grid.</param>
    /// <param name="isPrinted">Whether an optional column is printed.</param>
    public static ColumnLayout Of(IEnumerable<FigureColumn> columns, int first, Func<FigureColumn, bool> isPrinted) => new(columns, first, isPrinted);

    private List<ColumnHead> Add(IEnumerable<FigureColumn> siblings, Func<FigureColumn, bool> isPrinted)
    {
        List<ColumnHead> heads = [];
        List<int> parts = [];
        int sum = -1;
        foreach (FigureColumn column in siblings)
        {
            int first = _leaves.Count;
            if (column.Children.Count > 0)
            {
                List<ColumnHead> children = Add(column.Children, isPrinted);
                if (children.Count == 0) continue;
                heads.Add(ColumnHead.Group(column.Text, children));
                parts.AddRange(Representatives(first));
                continue;
            }

            if (column.IsOptional && !isPrinted(column)) continue;
            heads.Add(ColumnHead.Of(column.Text, column.Width, CellAlignment.Right));
            _leaves.Add(column);
            _operands.Add([]);
            if (column.IsSum) sum = first;
            else if (!column.IsOfWhich) parts.Add(first);
        }

        if (sum >= 0) _operands[sum] = [.. parts.Select(PlaceOf)];
        return heads;
    }

    // What a group contributes to a sum over it: its own sum where it has one, else its columns.
    private int[] Representatives(int first)
    {
        var printed = Enumerable.Range(first, _leaves.Count - first).Where(leaf => !_leaves[leaf].IsOfWhich).ToArray();
        int sum = Array.FindIndex(printed, leaf => _leaves[leaf].IsSum);
        return sum >= 0 ? [printed[sum]] : printed;
    }
}
