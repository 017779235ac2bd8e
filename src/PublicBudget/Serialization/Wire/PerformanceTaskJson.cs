using PublicBudget.Amounts;
using PublicBudget.Performance;

namespace PublicBudget.Serialization.Wire;

/// <summary>One of the year's main tasks (年度主要任务), amounts in yuan.</summary>
internal sealed class PerformanceTaskJson : IWire<PerformanceTask>
{
    /// <summary>任务名称.</summary>
    public string? Name { get; set; }

    /// <summary>主要内容.</summary>
    public string? Content { get; set; }

    /// <summary>预算金额.</summary>
    public Money? Amount { get; set; }

    /// <summary>财政拨款.</summary>
    public Money? Appropriations { get; set; }

    /// <summary>其他资金.</summary>
    public Money? OtherFunds { get; set; }

    public static PerformanceTaskJson From(PerformanceTask task) => new()
    {
        Name = task.Name,
        Content = task.Content,
        Amount = task.Amount,
        Appropriations = task.Appropriations,
        OtherFunds = task.OtherFunds,
    };

    public PerformanceTask ToModel(JsonPath at)
        => new() { Name = Name, Content = Content, Amount = Amount, Appropriations = Appropriations, OtherFunds = OtherFunds };
}
