using PublicBudget.Classifications;
using PublicBudget.Performance;

namespace PublicBudget.Serialization.Wire;

/// <summary>部门（单位）整体绩效目标表.</summary>
internal sealed class OverallPerformanceJson : IWire<OverallPerformance>
{
    /// <summary>部门（单位）名称.</summary>
    public string? UnitName { get; set; }

    /// <summary>单位代码.</summary>
    public UnitCode? UnitCode { get; set; }

    /// <summary>年度履职目标.</summary>
    public PerformanceObjectiveJson? Objective { get; set; }

    /// <summary>年度主要任务.</summary>
    public List<PerformanceTaskJson>? Tasks { get; set; }

    /// <summary>预算情况; missing if the sheet has no such block.</summary>
    public PerformanceBudgetJson? Budget { get; set; }

    /// <summary>绩效指标: the first-level indicators (一级指标).</summary>
    public List<IndicatorDimensionJson>? Indicators { get; set; }

    public static OverallPerformanceJson From(OverallPerformance overall) => new()
    {
        UnitName = overall.UnitName,
        UnitCode = overall.UnitCode,
        Objective = PerformanceObjectiveJson.From(overall.Objective),
        Tasks = WireList.From(overall.Tasks, PerformanceTaskJson.From),
        Budget = overall.Budget is { } budget ? PerformanceBudgetJson.From(budget) : null,
        Indicators = WireList.From(overall.Indicators.Dimensions, IndicatorDimensionJson.From),
    };

    public OverallPerformance ToModel(JsonPath at) => new()
    {
        UnitName = UnitName,
        UnitCode = UnitCode,
        Objective = at.Optional("objective", Objective) ?? PerformanceObjective.None,
        Tasks = at.List<PerformanceTaskJson, PerformanceTask>("tasks", Tasks),
        Budget = at.Optional("budget", Budget),
        Indicators = new() { Dimensions = at.List<IndicatorDimensionJson, IndicatorDimension>("indicators", Indicators) },
    };
}
