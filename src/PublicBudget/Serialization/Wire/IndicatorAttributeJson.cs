using PublicBudget.Performance;

namespace PublicBudget.Serialization.Wire;

/// <summary>二级指标; without indicators it is a category that the unit left blank.</summary>
internal sealed class IndicatorAttributeJson : IWire<IndicatorAttribute>
{
    /// <summary>The name as printed.</summary>
    public string? Name { get; set; }

    /// <summary>分值, in points.</summary>
    public decimal? Weight { get; set; }

    /// <summary>The third-level indicators (三级指标), in the order of the form.</summary>
    public List<PerformanceIndicatorJson>? Indicators { get; set; }

    public static IndicatorAttributeJson From(IndicatorAttribute attribute) => new()
    {
        Name = attribute.Name,
        Weight = attribute.Weight,
        Indicators = WireList.From(attribute.Indicators, PerformanceIndicatorJson.From),
    };

    public IndicatorAttribute ToModel(JsonPath at) => new() { Name = Name, Weight = Weight, Indicators = at.List<PerformanceIndicatorJson, PerformanceIndicator>("indicators", Indicators) };
}
