namespace PublicBudget.Reporting.Formats.Reading.Html.Page;

/// <summary>A table, open until it is closed.</summary>
internal sealed class TableElement : PageElement
{
    private readonly OpenTables _tables;

    /// <summary>Opens a table.</summary>
    public TableElement(ElementKind kind, OpenTables tables)
        : base(kind)
    {
        _tables = tables;
        tables.Open(this);
    }

    /// <inheritdoc/>
    protected override void Close() => _tables.Close(this);
}
