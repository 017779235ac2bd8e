using PublicBudget.Reporting.Formats.Reading.Html.Page;

namespace PublicBudget.Reporting.Formats.Reading.Html;

/// <summary>Says where in a page an element stands: body>div#content>table.</summary>
internal static class ElementPath
{
    private const int ShownLevels = 6;

    public static string Of(PageNode node)
    {
        var names = new List<string>();
        for (PageNode? n = node; n is not null && names.Count < ShownLevels; n = n.Parent)
        {
            names.Insert(0, n is PageElement element && element["id"] is { Length: > 0 } id ? $"{n.Name}#{id}" : n.Name);
        }

        return string.Join('>', names);
    }
}
