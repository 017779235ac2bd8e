namespace PublicBudget.Reporting.Formats.Reading.Pdf;

/// <summary>The lines of a page.</summary>
/// <param name="Across">Those that run across.</param>
/// <param name="Up">Those that run up.</param>
internal sealed record PageRules(IReadOnlyList<Rule> Across, IReadOnlyList<Rule> Up)
{
    /// <summary>A page without lines.</summary>
    public static PageRules None { get; } = new([], []);
}
