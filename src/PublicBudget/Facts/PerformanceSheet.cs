using PublicBudget.Performance;
using PublicBudget.Periods;

namespace PublicBudget.Facts;

/// <summary>
/// One performance sheet as rules see it, of a project or of the whole unit: targets read, names looked up, quantities of the
/// goals found – once for each fact sheet, since no rule changes them.
/// </summary>
internal sealed class PerformanceSheet
{
    private PerformanceSheet(string name, IndicatorTree tree, ProjectPerformance? project, FiscalYear year)
    {
        (Name, Tree, Project) = (name, tree, project);
        HashSet<(string?, string?, string)> seen = [];
        Rows =
        [
            .. from row in tree.Rows
               let indicator = row.Indicator
               where indicator is not null
               let isRepeated = indicator.Name is not null && !seen.Add((row.Dimension, row.Attribute, indicator.Name.Trim()))
               select new PerformanceRow(row, indicator, isRepeated),
        ];
        HasWeights = tree.Indicators.Any(indicator => indicator.Weight is not null)
            || tree.Dimensions.Any(dimension => dimension.Weight is not null || dimension.Attributes.Any(attribute => attribute.Weight is not null));
        Framework = IndicatorFramework.BestFor(tree, year);
        Dimensions = [.. tree.Dimensions.Select(dimension => new SheetDimension(dimension, Framework?.Find(dimension.Name)))];
        Promises = [.. project?.Objective.Annual.SelectMany(GoalQuantities.Find) ?? []];
        Purchases = [.. PlannedPurchases.Find(project?.ImplementationPlan)];
        Goal = project?.Objective.Overall?.Trim().TrimEnd('。', '，', '；', '.', ',', ';');
    }

    public static PerformanceSheet Of(ProjectPerformance project, FiscalYear year) => new(project.Name, project.Indicators, project, year);

    public static PerformanceSheet Of(OverallPerformance overall, FiscalYear year) => new("整体绩效目标", overall.Indicators, null, year);

    /// <summary>The name of the project, or what the sheet of the unit is called.</summary>
    public string Name { get; }

    public IndicatorTree Tree { get; }

    /// <summary>The project; <c>null</c> for the sheet of the unit.</summary>
    public ProjectPerformance? Project { get; }

    /// <summary>The rows that have an indicator.</summary>
    public PerformanceRow[] Rows { get; }

    public bool HasWeights { get; }

    /// <summary>The framework that the names are those of; <c>null</c> where the library knows none.</summary>
    public IndicatorFramework? Framework { get; }

    /// <summary>The first level, with what the framework knows of it.</summary>
    public SheetDimension[] Dimensions { get; }

    /// <summary>What the goals of the year promise in numbers.</summary>
    public GoalQuantity[] Promises { get; }

    /// <summary>What the plan wants to buy.</summary>
    public string[] Purchases { get; }

    /// <summary>The overall goal without the stop at its end.</summary>
    public string? Goal { get; }
}
