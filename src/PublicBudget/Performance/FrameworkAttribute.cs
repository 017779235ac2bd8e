using System.Diagnostics.CodeAnalysis;

namespace PublicBudget.Performance;

/// <summary>A second-level name (二级指标) of a framework.</summary>
/// <param name="Name">The name.</param>
/// <param name="IsRequired">Whether a table leaves it empty only by mistake (数量, 质量, 时效, 效益, 满意度).</param>
[SuppressMessage("Naming", "CA1711", Justification = "The second level is called attribute; it is no System.Attribute.")]
public sealed record FrameworkAttribute(string Name, bool IsRequired = false);
