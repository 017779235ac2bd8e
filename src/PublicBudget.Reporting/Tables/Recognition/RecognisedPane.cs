using PublicBudget.Collections;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>A side of a table, or one of several panes set beside each other: columns, rows and their figures.</summary>
public sealed record RecognisedPane
{
    /// <summary>The side, in a two-sided table.</summary>
    public TableSide Side { get; init; }

    /// <summary>The columns from left to right, those without figures too.</summary>
    public required IReadOnlyList<RecognisedColumn> Columns
    {
        get;
        init => field = ValueList.Copy(value);
    }

    /// <summary>The rows from top to bottom.</summary>
    public required IReadOnlyList<RecognisedRow> Rows
    {
        get;
        init => field = ValueList.Copy(value);
    }

    /// <summary>The figures row by row, blank ones too: each row has one for every column of figures.</summary>
    public required IReadOnlyList<RecognisedFigure> Figures
    {
        get;
        init => field = ValueList.Copy(value);
    }

    /// <summary>The columns that hold figures.</summary>
    public IEnumerable<RecognisedColumn> FigureColumns => Columns.Where(column => column.IsFigure);
}
