using PublicBudget.Collections;

namespace PublicBudget.Reporting.Documents;

/// <summary>A chart (图). A format that draws none prints the title and the text alternative.</summary>
public sealed record Chart : Block
{
    /// <summary>The title: 2021年支出构成.</summary>
    public required string Title { get; init; }

    /// <summary>How the figures are shown. Default: <see cref="ChartKind.Bars"/>.</summary>
    public ChartKind Kind { get; init; }

    /// <summary>The figures.</summary>
    public IReadOnlyList<ChartSeries> Series
    {
        get;
        init => field = ValueList.Copy(value);
    } = ValueList<ChartSeries>.Empty;

    /// <summary>The unit of the figures: 万元. Default: none.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The same in words, for whoever cannot see the chart; every figure of it stands here.</summary>
    public required string TextAlternative { get; init; }
}
