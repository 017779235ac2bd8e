using AngleSharp.Common;
using AngleSharp.Html.Construction;

namespace PublicBudget.Reporting.Formats.Reading.Html.Page;

/// <summary>What an element says of itself.</summary>
internal sealed class PageAttribute(StringOrMemory name, StringOrMemory value) : IConstructableAttr
{
    /// <inheritdoc/>
    public StringOrMemory Name { get; } = name;

    /// <inheritdoc/>
    public StringOrMemory Value { get; set; } = value;
}
