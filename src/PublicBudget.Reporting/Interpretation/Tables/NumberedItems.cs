using System.Text.RegularExpressions;

namespace PublicBudget.Reporting.Interpretation.Tables;

/// <summary>Cuts the text of a cell into its numbered items: a line each, or 1、… 2、… in one line.</summary>
internal static partial class NumberedItems
{
    /// <summary>The items with their numbers; the whole text as one where it has none.</summary>
    public static IReadOnlyList<string> Split(string text)
        => [.. text.Split('\n').SelectMany(line => ItemPattern().Split(line)).Select(item => item.Trim()).Where(item => item.Length > 0)];

    // A blank before the next number; 11.5 is no item.
    [GeneratedRegex(@"\s+(?=\d{1,2}[、.．](?!\d))", RegexOptions.CultureInvariant)]
    private static partial Regex ItemPattern();
}
