namespace PublicBudget.Performance;

/// <summary>A place in a framework: a first-level and a second-level name.</summary>
/// <param name="Dimension">The first-level name (一级指标).</param>
/// <param name="Attribute">The second-level name (二级指标).</param>
public readonly record struct IndicatorPlace(string Dimension, string Attribute)
{
    /// <summary>"产出指标 / 数量指标".</summary>
    public override string ToString() => $"{Dimension} / {Attribute}";
}
