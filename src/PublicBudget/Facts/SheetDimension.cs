using PublicBudget.Performance;

namespace PublicBudget.Facts;

/// <summary>A first-level name of a performance sheet, with what the framework knows of it.</summary>
internal sealed class SheetDimension(IndicatorDimension dimension, FrameworkDimension? known)
{
    public IndicatorDimension Dimension { get; } = dimension;

    /// <summary>The name of the framework; <c>null</c> where it has no such.</summary>
    public FrameworkDimension? Known { get; } = known;

    /// <summary>The second-level names of the framework, one for each printed one; null where it has no such.</summary>
    public FrameworkAttribute?[] KnownAttributes { get; } = [.. dimension.Attributes.Select(attribute => known?.Find(attribute.Name))];

    /// <summary>Whether these are the benefits (效益, 效果): of one kind they may be missing, of all kinds not.</summary>
    public bool IsBenefit { get; } = known?.Name is "效益指标" or "效果目标" or "效益";

    public bool HasIndicators { get; } = dimension.Attributes.Any(attribute => attribute.Indicators.Count > 0);
}
