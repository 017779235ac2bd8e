using System.Text.Json.Serialization;
using PublicBudget.Amounts;
using PublicBudget.Budgets;
using PublicBudget.Classifications;

namespace PublicBudget.Serialization.Wire;

/// <summary>One line of revenue (收入).</summary>
internal sealed class RevenueLineJson : IWire<RevenueLine>
{
    /// <summary>收入来源.</summary>
    [JsonRequired]
    public RevenueSource Source { get; set; }

    /// <summary>The amount in yuan.</summary>
    [JsonRequired]
    public Money Amount { get; set; }

    /// <summary>支出功能分类: what it is meant for.</summary>
    public FunctionalCode? Function { get; set; }

    /// <summary>收入分类科目.</summary>
    public RevenueCode? Code { get; set; }

    /// <summary>The unit that receives it; missing: the unit that the budget is of.</summary>
    public UnitCode? Unit { get; set; }

    public static RevenueLineJson From(RevenueLine line)
        => new() { Source = line.Source, Amount = line.Amount, Function = line.Function, Code = line.Code, Unit = line.Unit };

    public RevenueLine ToModel(JsonPath at)
        => new() { Source = Source, Amount = Amount, Function = Function, Code = Code, Unit = Unit };
}
