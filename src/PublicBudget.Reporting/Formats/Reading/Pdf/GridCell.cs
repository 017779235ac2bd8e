namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>A rectangle of slots without lines between them.</summary>
internal readonly record struct GridCell(int Row, int Column, int RowSpan, int ColumnSpan)
{
    /// <summary>The column behind its last one.</summary>
    public int End => Column + ColumnSpan;

    /// <summary>What of it stands at a column or right of it.</summary>
    /// <param name="column">A column before its end.</param>
    public GridCell From(int column) => column <= Column ? this : new GridCell(Row, column, RowSpan, End - column);
}
