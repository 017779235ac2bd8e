using PublicBudget.Reporting.Documents;

namespace PublicBudget.Reporting.Tables.Recognition;

/// <summary>A label and its value in a form (项目名称, 开始时间, 年度绩效目标).</summary>
public sealed record RecognisedField
{
    /// <summary>The label without blanks.</summary>
    public required string Label { get; init; }

    /// <summary>The value as printed; empty where nothing is.</summary>
    public required string Text { get; init; }

    /// <summary>Where the value stands.</summary>
    public required Place Place { get; init; }
}
