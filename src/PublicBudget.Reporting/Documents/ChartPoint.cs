namespace PublicBudget.Reporting.Documents;

/// <summary>A figure of a chart.</summary>
public sealed record ChartPoint
{
    /// <summary>What the figure is: 基本支出.</summary>
    public required string Label { get; init; }

    /// <summary>The figure; decides the length of the bar.</summary>
    public required decimal Value { get; init; }

    /// <summary>The figure as printed, with its unit or share: 229.4（95.62%）.</summary>
    public required string Text { get; init; }
}
