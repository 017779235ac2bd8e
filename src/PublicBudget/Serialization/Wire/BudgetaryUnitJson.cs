using System.Text.Json.Serialization;
using PublicBudget.Budgets;
using PublicBudget.Classifications;

namespace PublicBudget.Serialization.Wire;

/// <summary>预算单位.</summary>
internal sealed class BudgetaryUnitJson : IWire<BudgetaryUnit>
{
    /// <summary>单位名称.</summary>
    [JsonRequired]
    public string Name { get; set; } = null!;

    /// <summary>单位代码.</summary>
    public UnitCode? Code { get; set; }

    /// <summary>单位性质.</summary>
    public UnitNature? Nature { get; set; }

    public static BudgetaryUnitJson From(BudgetaryUnit unit) => new() { Name = unit.Name, Code = unit.Code, Nature = unit.Nature };

    public BudgetaryUnit ToModel(JsonPath at) => new() { Name = Name, Code = Code, Nature = Nature };
}
