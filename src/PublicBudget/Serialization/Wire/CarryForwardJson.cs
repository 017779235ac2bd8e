using System.Text.Json.Serialization;
using PublicBudget.Amounts;
using PublicBudget.Budgets;

namespace PublicBudget.Serialization.Wire;

/// <summary>Money carried over to the next year (结转下年).</summary>
internal sealed class CarryForwardJson : IWire<CarryForward>
{
    /// <summary>资金来源; 一般公共预算 where missing.</summary>
    public FundSource Fund { get; set; }

    /// <summary>The amount in yuan.</summary>
    [JsonRequired]
    public Money Amount { get; set; }

    public static CarryForwardJson From(CarryForward carried) => new() { Fund = carried.Fund, Amount = carried.Amount };

    public CarryForward ToModel(JsonPath at) => new() { Fund = Fund, Amount = Amount };
}
