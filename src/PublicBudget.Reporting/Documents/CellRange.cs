namespace PublicBudget.Reporting.Documents;

/// <summary>A rectangle of body cells, both ends included; as a value it is the sum of them.</summary>
public sealed record CellRange : Formula
{
    /// <summary>Points at a rectangle.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An index is negative, or an end lies before its start.</exception>
    public CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn, string? table = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(firstRow);
        ArgumentOutOfRangeException.ThrowIfNegative(firstColumn);
        ArgumentOutOfRangeException.ThrowIfLessThan(lastRow, firstRow);
        ArgumentOutOfRangeException.ThrowIfLessThan(lastColumn, firstColumn);
        (FirstRow, FirstColumn, LastRow, LastColumn, Table) = (firstRow, firstColumn, lastRow, lastColumn, table);
    }

    /// <summary>The index of the first body row, from zero.</summary>
    public int FirstRow { get; }

    /// <summary>The index of the first column in the grid, from zero.</summary>
    public int FirstColumn { get; }

    /// <summary>The index of the last body row.</summary>
    public int LastRow { get; }

    /// <summary>The index of the last column.</summary>
    public int LastColumn { get; }

    /// <summary>The <see cref="Block.Key"/> of the table; null means the table in which the formula stands.</summary>
    public string? Table { get; }

    /// <summary>The cells, row by row.</summary>
    public IEnumerable<CellReference> Cells()
    {
        for (int row = FirstRow; row <= LastRow; row++)
        {
            for (int column = FirstColumn; column <= LastColumn; column++)
            {
                yield return new CellReference(row, column, Table);
            }
        }
    }

    /// <inheritdoc/>
    public override decimal? Evaluate(Func<CellReference, decimal?> numberOf)
    {
        ArgumentNullException.ThrowIfNull(numberOf);
        return Cells().Sum(cell => numberOf(cell) ?? 0);
    }
}
