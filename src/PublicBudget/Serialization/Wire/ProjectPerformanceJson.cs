using System.Text.Json.Serialization;
using PublicBudget.Amounts;
using PublicBudget.Classifications;
using PublicBudget.Performance;

namespace PublicBudget.Serialization.Wire;

/// <summary>项目绩效目标表: the performance sheet of one project. Amounts and texts that the sheet leaves blank are missing.</summary>
internal sealed class ProjectPerformanceJson : IWire<ProjectPerformance>
{
    /// <summary>项目名称.</summary>
    [JsonRequired]
    public string Name { get; set; } = null!;

    /// <summary>单位编码.</summary>
    public UnitCode? UnitCode { get; set; }

    /// <summary>资金用途.</summary>
    public string? Purpose { get; set; }

    /// <summary>开始时间, 结束时间.</summary>
    public ProjectPeriodJson? Period { get; set; }

    /// <summary>项目总金额.</summary>
    public Money? Total { get; set; }

    /// <summary>项目本年度金额.</summary>
    public Money? ThisYear { get; set; }

    /// <summary>上年度项目总金额.</summary>
    public Money? PriorTotal { get; set; }

    /// <summary>项目上年度金额.</summary>
    public Money? PriorYear { get; set; }

    /// <summary>功能分类科目.</summary>
    public FunctionalCode? Function { get; set; }

    /// <summary>项目概况.</summary>
    public string? Overview { get; set; }

    /// <summary>立项依据.</summary>
    public string? Basis { get; set; }

    /// <summary>项目设立的必要性.</summary>
    public string? Necessity { get; set; }

    /// <summary>项目配套制度措施.</summary>
    public string? SupportingMeasures { get; set; }

    /// <summary>项目实施计划.</summary>
    public string? ImplementationPlan { get; set; }

    /// <summary>备注.</summary>
    public string? Remark { get; set; }

    /// <summary>项目总目标, 年度绩效目标.</summary>
    public PerformanceObjectiveJson? Objective { get; set; }

    /// <summary>绩效指标: the first-level indicators (一级指标).</summary>
    public List<IndicatorDimensionJson>? Indicators { get; set; }

    public static ProjectPerformanceJson From(ProjectPerformance project) => new()
    {
        Name = project.Name,
        UnitCode = project.UnitCode,
        Purpose = project.Purpose,
        Period = project.Period is { } period ? ProjectPeriodJson.From(period) : null,
        Total = project.Total,
        ThisYear = project.ThisYear,
        PriorTotal = project.PriorTotal,
        PriorYear = project.PriorYear,
        Function = project.Function,
        Overview = project.Overview,
        Basis = project.Basis,
        Necessity = project.Necessity,
        SupportingMeasures = project.SupportingMeasures,
        ImplementationPlan = project.ImplementationPlan,
        Remark = project.Remark,
        Objective = PerformanceObjectiveJson.From(project.Objective),
        Indicators = WireList.From(project.Indicators.Dimensions, IndicatorDimensionJson.From),
    };

    public ProjectPerformance ToModel(JsonPath at) => new()
    {
        Name = Name,
        UnitCode = UnitCode,
        Purpose = Purpose,
        Period = at.Optional("period", Period),
        Total = Total,
        ThisYear = ThisYear,
        PriorTotal = PriorTotal,
        PriorYear = PriorYear,
        Function = Function,
        Overview = Overview,
        Basis = Basis,
        Necessity = Necessity,
        SupportingMeasures = SupportingMeasures,
        ImplementationPlan = ImplementationPlan,
        Remark = Remark,
        Objective = at.Optional("objective", Objective) ?? PerformanceObjective.None,
        Indicators = new() { Dimensions = at.List<IndicatorDimensionJson, IndicatorDimension>("indicators", Indicators) },
    };
}
