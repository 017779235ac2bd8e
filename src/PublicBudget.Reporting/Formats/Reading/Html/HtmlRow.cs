using PublicBudget.Reporting.Formats.Reading.Html.Page;

namespace PublicBudget.Reporting.Formats.Reading.Html;

/// <summary>A row of a table element with its cells.</summary>
/// <param name="element">The row.</param>
/// <param name="isHead">Whether it stands in the head of the table.</param>
internal sealed class HtmlRow(PageElement element, bool isHead)
{
    /// <summary>The row.</summary>
    public PageElement Element => element;

    /// <summary>Whether it stands in the head of the table.</summary>
    public bool IsHead => isHead;

    /// <summary>The cells.</summary>
    public List<PageElement> Cells { get; } = CellsOf(element);

    /// <summary>Whether a cell heads a row or column.</summary>
    public static bool IsHeadCell(PageElement cell) => cell.Name == "th";

    private static List<PageElement> CellsOf(PageElement row)
    {
        var cells = new List<PageElement>(row.Children.Length);
        foreach (PageNode child in row.Children)
        {
            if (child is PageElement { Name: "td" or "th" } cell) cells.Add(cell);
        }

        return cells;
    }
}
