using PublicBudget.Facts;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Tables.Composing;

/// <summary>The columns of a table that are printed: their headings, and of which others each sum is made.</summary>
internal sealed class ColumnLayout
{
    private readonly List<FigureColumn> _leaves = [];
    private readonly List<int[]> _operands = [];
    private readonly TableWriter _writer;
    private readonly int _first;

    private ColumnLayout(IEnumerable<FigureColumn> columns, TableWriter writer, int first, Func<FigureColumn, bool> isPrinted)
    {
        _writer = writer;
        _first = first;
        Heads = Add(columns, isPrinted);
    }

    /// <summary>The headings, as the table builder takes them.</summary>
    public IReadOnlyList<ColumnHead> Heads { get; }

    /// <summary>The columns of amounts, from left to right.</summary>
    public IReadOnlyList<FigureColumn> Leaves => _leaves;

    /// <summary>The place of a column in the grid of the table.</summary>
    public int PlaceOf(int leaf) => _first + leaf;

    /// <summary>How a column follows from its neighbours in one row: their sum, or the change between two of them; <c>null</c> where it does not.</summary>
    public Formula? Across(int row, int leaf) => _leaves[leaf].Facts.Year switch
    {
        YearComparison.Change when Years(leaf) is { } years => Formula.Difference(Formula.Cell(row, years.Current), Formula.Cell(row, years.Prior)),
        YearComparison.GrowthRate when Years(leaf) is { } years => Formula.Growth(Formula.Cell(row, years.Prior), Formula.Cell(row, years.Current)),
        _ => RowSums.OfColumns(row, _operands[leaf]),
    };

    /// <summary>How a column follows from the rows below or above a total; a change follows from the two years of the total itself.</summary>
    private Formula? Down(int row, int leaf, List<int> rows) => IsComparison(leaf) || rows.Count == 0
        ? Across(row, leaf)
        : RowSums.OfRows(rows, PlaceOf(leaf));

    /// <summary>
    /// Adds a row of the table: the cells that stand there, and one for each column. A figure adds up the rows that are named, else
    /// its own row's columns; a column that is not printed in this row stays blank.
    /// </summary>
    public void WriteRow(RowRole role, FactKey row, List<Cell> cells, List<int> rows, Predicate<FigureColumn>? isPrinted = null)
    {
        int index = _writer.Builder.BodyRowCount;
        for (int leaf = 0; leaf < _leaves.Count; leaf++)
        {
            cells.Add(isPrinted?.Invoke(_leaves[leaf]) != false && _writer.FactOf(_writer.KeyOf(_leaves[leaf].Facts, row)) is { } fact
                ? _writer.Figure(fact, Down(index, leaf, rows))
                : Cell.Empty);
        }

        _writer.Builder.Add(Row.Of(role, cells));
    }

    private bool IsComparison(int leaf) => _leaves[leaf].Facts.Year is YearComparison.Change or YearComparison.GrowthRate;

    // The places of this year's and the prior year's column of the same figures.
    private (int Current, int Prior)? Years(int leaf)
    {
        FactSelector facts = _leaves[leaf].Facts;
        int current = _leaves.FindIndex(column => column.Facts == facts with { Year = YearComparison.ThisYear });
        int prior = _leaves.FindIndex(column => column.Facts == facts with { Year = YearComparison.PriorYear });
        return current < 0 || prior < 0 ? null : (PlaceOf(current), PlaceOf(prior));
    }

    /// <summary>Lays columns out.</summary>
    /// <param name="columns">The columns of the form.</param>
    /// <param name="writer">Fills in their headings.</param>
    /// <param name="first">The place of the first of them in the grid.</param>
    /// <param name="isPrinted">Whether an optional column is printed.</param>
    public static ColumnLayout Of(IEnumerable<FigureColumn> columns, TableWriter writer, int first, Func<FigureColumn, bool> isPrinted)
        => new(columns, writer, first, isPrinted);

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
                heads.Add(ColumnHead.Group(_writer.Fill(column.Text), children));
                parts.AddRange(Representatives(first));
                continue;
            }

            if (column.IsOptional && !isPrinted(column)) continue;
            heads.Add(ColumnHead.Of(_writer.Fill(column.Text), column.Width, CellAlignment.Right));
            _leaves.Add(column);
            _operands.Add([]);
            if (column.IsSum) sum = first;
            else if (!column.IsOfWhich) parts.Add(first);
        }

        // The prior year beside the year is no part of its sum.
        if (sum >= 0) _operands[sum] = [.. parts.Where(part => _leaves[part].Facts.Year == _leaves[sum].Facts.Year).Select(PlaceOf)];
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
