using PublicBudget.Performance;

namespace PublicBudget.Serialization.Wire;

/// <summary>一级指标.</summary>
internal sealed class IndicatorDimensionJson : IWire<IndicatorDimension>
{
    /// <summary>The name as printed.</summary>
    public string? Name { get; set; }

    /// <summary>分值, in points.</summary>
    public decimal? Weight { get; set; }

    /// <summary>The second-level indicators (二级指标), in the order of the form.</summary>
    public List<IndicatorAttributeJson>? Attributes { get; set; }

    public static IndicatorDimensionJson From(IndicatorDimension dimension) => new()
    {
        Name = dimension.Name,
        Weight = dimension.Weight,
        Attributes = WireList.From(dimension.Attributes, IndicatorAttributeJson.From),
    };

    public IndicatorDimension ToModel(JsonPath at) => new() { Name = Name, Weight = Weight, Attributes = at.List<IndicatorAttributeJson, IndicatorAttribute>("attributes", Attributes) };
}
