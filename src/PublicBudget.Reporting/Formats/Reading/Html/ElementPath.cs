using AngleSharp.Dom;

namespace PublicBudget.Reporting.Formats.Reading.Html;

/// <summary>Says where in a page an element stands: body>div#content>table.</summary>
internal static class ElementPath
{
    private const int ShownLevels = 6;

    public static string Of(INode node)
    {
        var names = new List<string>();
        for (INode? n = node; n is not null && names.Count < ShownLevels; n = n.Parent)
        {
            names.Insert(0, n is IElement { Id: { Length: > 0 } id } ? $"{n.NodeName.ToLowerInvariant()}#{id}" : n.NodeName.ToLowerInvariant());
        }

        return string.Join('>', names);
    }
}
