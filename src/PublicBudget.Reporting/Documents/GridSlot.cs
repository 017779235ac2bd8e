namespace PublicBudget.Reporting.Documents;

/// <summary>A slot of a <see cref="TableGrid"/> and the cell that covers it. Rows and columns count from zero.</summary>
public readonly record struct GridSlot
{
    /// <summary>The cell.</summary>
    public required Cell Cell { get; init; }

    /// <summary>The slot's row, header rows first.</summary>
    public required int Row { get; init; }

    /// <summary>The slot's column.</summary>
    public required int Column { get; init; }

    /// <summary>The row in which the cell begins.</summary>
    public required int OriginRow { get; init; }

    /// <summary>The column in which the cell begins.</summary>
    public required int OriginColumn { get; init; }

    /// <summary>How many rows of the grid the cell covers: its own span, cut where the table ends.</summary>
    public required int RowSpan { get; init; }

    /// <summary>How many columns of the grid the cell covers.</summary>
    public required int ColumnSpan { get; init; }

    /// <summary>Whether the cell begins here.</summary>
    public bool IsOrigin => Row == OriginRow && Column == OriginColumn;
}
