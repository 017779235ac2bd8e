namespace PublicBudget.Reporting.Documents;

/// <summary>How a chart shows its figures.</summary>
public enum ChartKind
{
    /// <summary>A bar for every figure, those of one label side by side: this year against last.</summary>
    Bars,

    /// <summary>One bar for every series, cut into its parts: the composition of a total (构成).</summary>
    Shares,
}
