using PublicBudget.Facts;
using PublicBudget.Performance;

namespace PublicBudget.Verification;

/// <summary>One performance sheet as rules see it: of a project, or of the whole unit.</summary>
internal readonly record struct PerformanceSheet
{
    public PerformanceSheet(ProjectPerformance project) => (Project, Tree, Name) = (project, project.Indicators, project.Name);

    public PerformanceSheet(OverallPerformance overall) => (Tree, Name) = (overall.Indicators, "整体绩效目标");

    /// <summary>The project; <c>null</c> for the sheet of the unit.</summary>
    public ProjectPerformance? Project { get; }

    public IndicatorTree Tree { get; }

    /// <summary>The name of the project, or what the sheet of the unit is called.</summary>
    public string Name { get; }

    /// <summary>A remark about a row of the sheet: it names the sheet, the row and what is printed there.</summary>
    public Remark About(string row, string chinese, string english) => new()
    {
        Chinese = $"“{Name}”{row}：{chinese}",
        English = $"“{Name}” {row}: {english}",
        Place = PrintedPlace.InTable(Project is null ? TableRole.UnitPerformance : TableRole.ProjectPerformance, row, title: Name),
        Arguments = [new("sheet", Name), new("row", row)],
    };

    /// <summary>A remark about an indicator and its target.</summary>
    public Remark About(in IndicatorRow row, string chinese, string english)
        => About($"{row.Indicator?.Name ?? row.Attribute ?? row.Dimension} {row.Indicator?.TargetText}".TrimEnd(), chinese, english);
}
