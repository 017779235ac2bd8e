using System.Text.Json.Serialization;
using PublicBudget.Periods;

namespace PublicBudget.Serialization.Wire;

/// <summary>The fiscal year and the stage of a budget.</summary>
internal sealed class BudgetYearJson : IWire<BudgetVersion>
{
    /// <summary>预算年度.</summary>
    [JsonRequired]
    public FiscalYear Year { get; set; }

    /// <summary>预算草案, 年初预算, 调整预算, 预算执行 or 决算; 年初预算 (approved) where missing.</summary>
    public BudgetStage Stage { get; set; } = BudgetStage.Approved;

    public static BudgetYearJson From(BudgetVersion version) => new() { Year = version.Year, Stage = version.Stage };

    public BudgetVersion ToModel(JsonPath at) => new(Year, Stage);
}
