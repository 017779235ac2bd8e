using PublicBudget.Amounts;

namespace PublicBudget.Performance;

/// <summary>
/// One of the year's main tasks (年度主要任务) on a unit's overall performance sheet. Henan prints name and content, Shaanxi
/// the three amounts as well; what a form does not print is null.
/// </summary>
public sealed record PerformanceTask
{
    /// <summary>The name (任务名称); null if none is printed.</summary>
    public required string? Name { get; init => field = PrintedText.OrNull(value); }

    /// <summary>What is to be done (主要内容).</summary>
    public string? Content { get; init => field = PrintedText.OrNull(value); }

    /// <summary>The amount of the budget for the task (预算金额, 总额).</summary>
    public Money? Amount { get; init; }

    /// <summary>Of this, appropriations (财政拨款).</summary>
    public Money? Appropriations { get; init; }

    /// <summary>Of this, other funds (其他资金).</summary>
    public Money? OtherFunds { get; init; }
}
