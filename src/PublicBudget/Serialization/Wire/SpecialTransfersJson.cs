using System.Text.Json.Serialization;
using PublicBudget.Budgets;

namespace PublicBudget.Serialization.Wire;

/// <summary>专项转移支付项目.</summary>
internal sealed class SpecialTransfersJson : IWire<SpecialTransfers>
{
    /// <summary>The number of projects (项).</summary>
    [JsonRequired]
    public int Count { get; set; }

    public static SpecialTransfersJson From(SpecialTransfers transfers) => new() { Count = transfers.Count };

    public SpecialTransfers ToModel(JsonPath at) => new() { Count = Count };
}
