using AngleSharp.Html.Construction;

namespace PublicBudget.Reporting.Formats.Reading.Html.Page;

/// <summary>What a page says of itself, its encoding for one, which has been looked at before it was parsed.</summary>
internal sealed class MetaElement(ElementKind kind) : PageElement(kind), IConstructableMetaElement
{
    void IConstructableMetaElement.Handle()
    {
    }
}
