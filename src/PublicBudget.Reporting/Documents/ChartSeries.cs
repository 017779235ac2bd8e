using PublicBudget.Collections;

namespace PublicBudget.Reporting.Documents;

/// <summary>Figures of a chart that belong together: one year, or one total.</summary>
public sealed record ChartSeries
{
    /// <summary>The name: 2021年, 支出.</summary>
    public required string Name { get; init; }

    /// <summary>The figures in order.</summary>
    public IReadOnlyList<ChartPoint> Points
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<ChartPoint>.Empty;
}
