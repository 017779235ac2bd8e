namespace PublicBudget.Reporting.Formats.Reading.Html.Page;

/// <summary>
/// The tables of a page that are not closed yet. What may not stand in a table goes before it; AngleSharp 1.10 looks for its own kind of
/// table then, finds none, and gives the element to the page.
/// </summary>
internal sealed class OpenTables
{
    private readonly List<TableElement> _open = [];

    /// <summary>Takes note that a table was opened.</summary>
    public void Open(TableElement table) => _open.Add(table);

    /// <summary>Takes note that a table was closed.</summary>
    public void Close(TableElement table) => _open.Remove(table);

    /// <summary>Puts an element before the innermost table, in which it may not stand.</summary>
    /// <param name="element">The element.</param>
    /// <param name="root">Takes it where no table is open.</param>
    public void Foster(PageElement element, PageElement root)
    {
        if (_open is [.., { Parent: { } parent } table]) parent.Insert(parent.IndexOf(table), element);
        else root.Add(element);
    }
}
