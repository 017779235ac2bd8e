using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>A line of the indicator part of a performance form (一级指标, 二级指标, 三级指标, 目标值).</summary>
public sealed record RecognisedIndicator
{
    /// <summary>一级指标, taken from above where the cell is blank.</summary>
    public string? Dimension { get; init; }

    /// <summary>二级指标, taken from above where the cell is blank.</summary>
    public string? Attribute { get; init; }

    /// <summary>三级指标; null where nothing is printed.</summary>
    public string? Name { get; init; }

    /// <summary>目标值 exactly as printed, with what columns of their own print of its operator (指标性质) and unit (度量单位); null where nothing is.</summary>
    public string? Target { get; init; }

    /// <summary>指标值说明 or 备注 beside the target; null where nothing is printed.</summary>
    public string? Remark { get; init; }

    /// <summary>Whether cells were moved to the columns that they belong to.</summary>
    public bool IsRepaired { get; init; }

    /// <summary>Where the line stands.</summary>
    public required Place Place { get; init; }
}
