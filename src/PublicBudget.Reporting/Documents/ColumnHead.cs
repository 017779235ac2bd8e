using PublicBudget.Collections;

namespace PublicBudget.Reporting.Documents;

/// <summary>
/// The heading of a column, or of a group of columns with headings of their own. From such trees <see cref="TableBuilder"/>
/// makes the header rows with all their spans: 基本支出 over 小计, 工资福利支出, 公用经费.
/// </summary>
public sealed record ColumnHead
{
    /// <summary>The text of the heading.</summary>
    public required string Text { get; init; }

    /// <summary>The headings below it; none for a single column.</summary>
    public IReadOnlyList<ColumnHead> Children
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<ColumnHead>.Empty;

    /// <summary>How a single column is set.</summary>
    public TableColumn Column { get; init; } = new();

    /// <summary>How many grid columns a heading without children covers. Default: 1.</summary>
    public int Span { get; init; } = 1;

    /// <summary>How many header rows lie below this heading.</summary>
    internal int Depth => Children.Count == 0 ? 0 : 1 + Children.Max(child => child.Depth);

    /// <summary>How many columns it covers.</summary>
    internal int Width => Children.Count == 0 ? Span : Children.Sum(child => child.Width);

    /// <summary>The heading of one column.</summary>
    public static ColumnHead Of(string text, double? width = null, CellAlignment alignment = CellAlignment.Auto) =>
        new() { Text = text, Column = new TableColumn { Width = width, Alignment = alignment } };

    /// <summary>A heading over others.</summary>
    public static ColumnHead Group(string text, params IEnumerable<ColumnHead> children) =>
        new() { Text = text, Children = ValueList.Copy(children) };

    /// <summary>The heading of one column.</summary>
    public static implicit operator ColumnHead(string text) => Of(text);
}
