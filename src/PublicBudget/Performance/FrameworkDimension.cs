using PublicBudget.Collections;

namespace PublicBudget.Performance;

/// <summary>A first-level name (一级指标) of a framework, with its second-level ones.</summary>
public sealed record FrameworkDimension
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The second-level names.</summary>
    public IReadOnlyList<FrameworkAttribute> Attributes { get; init => field = ValueList.Copy(value); } =
        ValueList<FrameworkAttribute>.Empty;

    /// <summary>
    /// The attribute with a printed name, with or without its 指标 or 目标; null if there is none.
    /// </summary>
    public FrameworkAttribute? Find(string? printedName)
    {
        foreach (FrameworkAttribute attribute in ValueList.Copy(Attributes).AsSpan())
        {
            if (FrameworkName.AreSame(printedName, attribute.Name))
            {
                return attribute;
            }
        }

        return null;
    }
}
