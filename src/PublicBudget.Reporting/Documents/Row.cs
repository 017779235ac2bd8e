using PublicBudget.Collections;

namespace PublicBudget.Reporting.Documents;

/// <summary>A row of a table. A cell that spans rows stands in the first of them only.</summary>
public sealed record Row
{
    /// <summary>The cells that begin in this row, from left to right.</summary>
    public IReadOnlyList<Cell> Cells
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<Cell>.Empty;

    /// <summary>The cells without an enumerator, for loops inside the library.</summary>
    internal ReadOnlySpan<Cell> CellSpan => ((ValueList<Cell>)Cells).AsSpan();

    /// <summary>What the row is. Default: <see cref="RowRole.Body"/>.</summary>
    public RowRole Role { get; init; }

    /// <summary>The row's number in its source (of the worksheet, say), where it differs from counting; else null.</summary>
    public int? Number { get; init; }

    /// <summary>Whether the source hid it (隐藏行). Default: false.</summary>
    public bool IsHidden { get; init; }

    /// <summary>A row of the body.</summary>
    public static Row Of(params IEnumerable<Cell> cells) => new() { Cells = ValueList.Copy(cells) };

    /// <summary>A row with a role.</summary>
    public static Row Of(RowRole role, params IEnumerable<Cell> cells) => new() { Role = role, Cells = ValueList.Copy(cells) };
}
