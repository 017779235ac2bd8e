using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Interpretation.Text;
using PublicBudget.Reporting.Narrative.Text;

namespace PublicBudget.Reporting.Interpretation.Modelling;

/// <summary>The texts of a budget that are no figures: functions, units, what the other vehicles are.</summary>
internal sealed record OverviewTexts
{
    /// <summary>主要职能, one text an item, without its number.</summary>
    public required IReadOnlyList<string> Functions { get; init; }

    /// <summary>预算单位构成: the names of the subordinate units.</summary>
    public required IReadOnlyList<string> Constituents { get; init; }

    /// <summary>What the other vehicles mainly are; <c>null</c> where nothing, or the residue of a form, is said.</summary>
    public string? OtherVehicles { get; init; }

    /// <summary>Finds the texts.</summary>
    /// <param name="document">The text of the document.</param>
    public static OverviewTexts Find(DocumentText document) => new()
    {
        Functions = Items(document, "职能", "职责"),
        Constituents = [.. Items(document, "单位构成", "单位组成").Where(name => !name.EndsWith("本级", StringComparison.Ordinal))],
        OtherVehicles = FindOtherVehicles(document.Text),
    };

    // The numbered paragraphs below a heading that ends in one of the words.
    private static List<string> Items(DocumentText document, params string[] headings)
    {
        var items = new List<string>();
        foreach (TextPassage passage in document.Passages)
        {
            bool isBelow = passage.Headings.Take(passage.Headings.Count - 1).Any(heading => headings.Any(word => heading.EndsWith(word, StringComparison.Ordinal)));
            int marker = MarkerLength(passage.Text);
            if (isBelow && marker > 0) items.Add(passage.Text[marker..].Trim());
        }

        return items;
    }

    // The marker of an item as printed: （一）, 1. – with the blanks around it.
    private static int MarkerLength(string text)
    {
        int start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        string folded = TextFolding.Fold(text[start..Math.Min(text.Length, start + 8)]);
        int length = LineMarker.Measure(folded, 0, out LineMarkerKind kind);
        return length > 0 && kind is not LineMarkerKind.Part ? start + length : 0;
    }

    private static string? FindOtherVehicles(string text)
    {
        const string Lead = "其他用车主要是";
        int at = text.IndexOf(Lead, StringComparison.Ordinal);
        if (at < 0) return null;
        int start = at + Lead.Length, length = text.AsSpan(start).IndexOfAny("；。，;\n");
        string words = (length < 0 ? text[start..] : text.Substring(start, length)).Trim();
        return words.Length == 0 || words.Any(char.IsAsciiDigit) ? null : words;
    }
}
