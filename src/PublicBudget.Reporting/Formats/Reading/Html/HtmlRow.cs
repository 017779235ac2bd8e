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
    public IElement[] Cells { get; } = [.. element.ChildNodes.OfType<IElement>().Where(cell => cell.LocalName is "td" or "th")];
}
