using PublicBudget.Performance;

namespace PublicBudget.Serialization.Wire;

/// <summary>三级指标 with its target.</summary>
internal sealed class PerformanceIndicatorJson : IWire<PerformanceIndicator>
{
    /// <summary>指标名称.</summary>
    public string? Name { get; set; }

    /// <summary>目标值, exactly as printed.</summary>
    public string? Target { get; set; }

    /// <summary>计量单位.</summary>
    public string? Unit { get; set; }

    /// <summary>指标性质 (正向, 反向), where the table has a column for it.</summary>
    public IndicatorDirection? Direction { get; set; }

    /// <summary>指标值说明.</summary>
    public string? Remark { get; set; }

    /// <summary>分值, in points.</summary>
    public decimal? Weight { get; set; }

    public static PerformanceIndicatorJson From(PerformanceIndicator indicator) => new()
    {
        Name = indicator.Name,
        Target = indicator.TargetText,
        Unit = indicator.UnitText,
        Direction = indicator.PrintedDirection,
        Remark = indicator.Remark,
        Weight = indicator.Weight,
    };

    public PerformanceIndicator ToModel(JsonPath at) => new()
    {
        Name = Name,
        TargetText = Target,
        UnitText = Unit,
        PrintedDirection = Direction,
        Remark = Remark,
        Weight = Weight,
    };
}
