namespace PublicBudget.Reporting.Documents;

/// <summary>A fact about the document itself, such as 公开日期 or 单位.</summary>
public sealed record MetadataLine
{
    /// <summary>What is said, for instance 公开日期.</summary>
    public required string Name { get; init; }

    /// <summary>The value as printed, for instance 2021年4月20日.</summary>
    public required string Value { get; init; }
}
