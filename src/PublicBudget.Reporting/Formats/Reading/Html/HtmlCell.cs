using AngleSharp.Dom;

namespace PublicBudget.Reporting.Formats.Reading.Html;

/// <summary>A cell of a table element.</summary>
/// <param name="Element">The cell.</param>
/// <param name="HasElements">Whether it holds elements; most cells hold a text and nothing else.</param>
internal readonly record struct HtmlCell(Element Element, bool HasElements)
{
    /// <summary>Whether it heads a row or column.</summary>
    public bool IsHead => Element.LocalName == "th";
}
