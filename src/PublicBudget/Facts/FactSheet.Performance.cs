namespace PublicBudget.Facts;

/// <content>What rules need of the performance sheets, made when the first of them asks.</content>
public sealed partial class FactSheet
{
    private PerformanceSheet[]? _performanceSheets;
    private ProjectLink[]? _projectLinks;

    /// <summary>The sheets of the projects, then the one of the unit. Two threads may make them twice, with the same result.</summary>
    internal PerformanceSheet[] PerformanceSheets => _performanceSheets ??=
    [
        .. Projects.Select(project => PerformanceSheet.Of(project, Info.Version.Year)),
        .. OverallPerformance is { } overall ? [PerformanceSheet.Of(overall, Info.Version.Year)] : Array.Empty<PerformanceSheet>(),
    ];

    internal ProjectLink[] ProjectLinks => _projectLinks ??= ProjectLink.Find(this, PerformanceSheets);
}
