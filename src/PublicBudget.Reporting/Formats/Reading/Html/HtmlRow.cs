using AngleSharp.Dom;

namespace PublicBudget.Reporting.Formats.Reading.Html;

/// <summary>A row of a table element with its cells.</summary>
/// <param name="element">The row.</param>
/// <param name="isHead">Whether it stands in the head of the table.</param>
internal sealed class HtmlRow(IElement element, bool isHead)
{
    /// <summary>The row.</summary>
    public IElement Element => element;

    /// <summary>Whether it stands in the head of the table.</summary>
    public bool IsHead => isHead;

    /// <summary>The cells.</summary>
    public List<HtmlCell> Cells { get; } = CellsOf(element);

    private static List<HtmlCell> CellsOf(IElement row)
    {
        INodeList children = row.ChildNodes;
        var cells = new List<HtmlCell>(children.Length);
        for (int i = 0; i < children.Length; i++)
        {
            if (children[i] is Element { LocalName: "td" or "th" } cell) cells.Add(new HtmlCell(cell, HasElements(cell)));
        }

        return cells;
    }

    private static bool HasElements(IElement cell)
    {
        INodeList children = cell.ChildNodes;
        for (int i = 0; i < children.Length; i++)
        {
            if (children[i] is Element) return true;
        }

        return false;
    }
}
