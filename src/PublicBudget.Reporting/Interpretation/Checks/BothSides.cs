using System.Text.RegularExpressions;

namespace PublicBudget.Reporting.Interpretation.Checks;

/// <summary>The totals that have one amount on both sides, in the words of the text and of the title of their table: 财政拨款收入支出总计, 财政拨款收入支出决算总表.</summary>
internal static partial class BothSides
{
    private const string Appropriations = "财政拨款";

    /// <summary>What the words total: appropriations, or everything; null for any other words.</summary>
    public static string? TotalOf(string topic) => TotalPattern().IsMatch(topic) ? Of(topic) : null;

    /// <summary>What a table totals; null for any other table.</summary>
    public static string? TableOf(string title) => TitlePattern().IsMatch(title) ? Of(title) : null;

    private static string Of(string words) => words.Contains(Appropriations, StringComparison.Ordinal) ? Appropriations : "";

    [GeneratedRegex("(?:收入、?支出|收、?支)(?:决算|预算)?总计$", RegexOptions.CultureInvariant)]
    private static partial Regex TotalPattern();

    [GeneratedRegex("(?:收入支出|收支)(?:决算|预算)总表$", RegexOptions.CultureInvariant)]
    private static partial Regex TitlePattern();
}
