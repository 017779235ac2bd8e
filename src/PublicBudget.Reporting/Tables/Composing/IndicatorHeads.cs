using PublicBudget.Collections;

namespace PublicBudget.Reporting.Tables.Composing;

/// <summary>The headings over the indicators of a performance sheet, and what stands below them.</summary>
public sealed record IndicatorHeads
{
    /// <summary>The heading of the first level. Default: 一级指标.</summary>
    public string Dimension { get; init; } = "一级指标";

    /// <summary>The heading of the second level. Default: 二级指标.</summary>
    public string Attribute { get; init; } = "二级指标";

    /// <summary>The heading of the third level. Default: 三级指标.</summary>
    public string Indicator { get; init; } = "三级指标";

    /// <summary>The heading of the targets. Default: 目标值.</summary>
    public string Target { get; init; } = "目标值";

    /// <summary>The heading of the remarks on the targets; <c>null</c> for no such column. Default: none.</summary>
    public string? Remark { get; init; }

    internal IReadOnlyList<string> All => ValueList.Copy(new[] { Dimension, Attribute, Indicator, Target, Remark }.OfType<string>());
}
