namespace PublicBudget.Reporting.Documents;

/// <summary>Points at a cell of a body row.</summary>
public sealed record CellReference : Formula
{
    /// <summary>Points at a cell.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An index is negative.</exception>
    public CellReference(int row, int column, string? table = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfNegative(column);
        (Row, Column, Table) = (row, column, table);
    }

    /// <summary>The index of the body row, from zero.</summary>
    public int Row { get; }

    /// <summary>The index of the column in the grid, from zero.</summary>
    public int Column { get; }

    /// <summary>The <see cref="Block.Key"/> of the table; null means the table in which the formula stands.</summary>
    public string? Table { get; }

    /// <inheritdoc/>
    public override decimal? Evaluate(Func<CellReference, decimal?> numberOf)
    {
        ArgumentNullException.ThrowIfNull(numberOf);
        return numberOf(this) ?? 0;
    }
}
