namespace PublicBudget.Classifications;

/// <summary>
/// How deep a classification code goes: 类, 款, 项, 目. The zero value is the level of a code that was never set.
/// </summary>
public enum ClassificationLevel
{
    /// <summary>No code: the level of <c>default</c>.</summary>
    None = 0,

    /// <summary>类, the first three digits.</summary>
    Category = 1,

    /// <summary>款, two digits below a 类.</summary>
    Section = 2,

    /// <summary>项, two digits below a 款 (functional expenditure and revenue only).</summary>
    Item = 3,

    /// <summary>目, two digits below a 项 (revenue only).</summary>
    SubItem = 4,
}
