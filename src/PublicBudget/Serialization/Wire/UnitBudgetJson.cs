using System.Text.Json.Serialization;
using NodaTime;
using PublicBudget.Amounts;
using PublicBudget.Budgets;
using PublicBudget.Performance;

namespace PublicBudget.Serialization.Wire;

/// <summary>单位预算: the budget of one unit for one fiscal year. Amounts are in yuan.</summary>
internal sealed class UnitBudgetJson : IWire<UnitBudget>
{
    /// <summary>The address of this schema, for editors; not read.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; set; }

    /// <summary>预算单位: the unit that the budget is of.</summary>
    [JsonRequired]
    public BudgetaryUnitJson Unit { get; set; } = null!;

    /// <summary>The fiscal year and the stage of the budget.</summary>
    [JsonRequired]
    public BudgetYearJson Version { get; set; } = null!;

    /// <summary>公开日期: the day of publication.</summary>
    public LocalDate? PublishedOn { get; set; }

    /// <summary>预算单位构成: the subordinate units that the budget consolidates.</summary>
    public List<BudgetaryUnitJson>? Constituents { get; set; }

    /// <summary>主要职能: what the unit is for, one text per numbered item.</summary>
    public List<string>? Functions { get; set; }

    /// <summary>收入: every line of revenue, carried-over money included.</summary>
    public List<RevenueLineJson>? Revenues { get; set; }

    /// <summary>支出: every line of expenditure of the year.</summary>
    public List<ExpenditureLineJson>? Expenditures { get; set; }

    /// <summary>结转下年: what is carried over to the next year, by fund.</summary>
    public List<CarryForwardJson>? CarriedForward { get; set; }

    /// <summary>“三公”经费; missing where not reported.</summary>
    public ThreePublicExpensesJson? ThreePublicExpenses { get; set; }

    /// <summary>机关运行经费; missing where not reported.</summary>
    public Money? AdministrativeOperatingExpenses { get; set; }

    /// <summary>政府采购; missing where not reported.</summary>
    public GovernmentProcurementJson? Procurement { get; set; }

    /// <summary>国有资产占用; missing where not reported.</summary>
    public StateOwnedAssetsJson? Assets { get; set; }

    /// <summary>专项转移支付; missing where not reported.</summary>
    public SpecialTransfersJson? SpecialTransfers { get; set; }

    /// <summary>项目支出绩效目标: one sheet per project.</summary>
    public List<ProjectPerformanceJson>? Projects { get; set; }

    /// <summary>部门（单位）整体绩效目标; missing where not reported.</summary>
    public OverallPerformanceJson? OverallPerformance { get; set; }

    /// <summary>上年数; missing where nothing is known of the prior year.</summary>
    public PriorYearJson? PriorYear { get; set; }

    /// <summary>主要原因: the reasons of the changes against the prior year.</summary>
    public ChangeReasonsJson? Reasons { get; set; }

    public static UnitBudgetJson From(UnitBudget budget) => new()
    {
        Unit = BudgetaryUnitJson.From(budget.Unit),
        Version = BudgetYearJson.From(budget.Version),
        PublishedOn = budget.PublishedOn,
        Constituents = WireList.From(budget.Constituents, BudgetaryUnitJson.From),
        Functions = WireList.From(budget.Functions, text => text),
        Revenues = WireList.From(budget.Revenues, RevenueLineJson.From),
        Expenditures = WireList.From(budget.Expenditures, ExpenditureLineJson.From),
        CarriedForward = WireList.From(budget.CarriedForward, CarryForwardJson.From),
        ThreePublicExpenses = budget.ThreePublicExpenses is { } expenses ? ThreePublicExpensesJson.From(expenses) : null,
        AdministrativeOperatingExpenses = budget.AdministrativeOperatingExpenses,
        Procurement = budget.Procurement is { } procurement ? GovernmentProcurementJson.From(procurement) : null,
        Assets = budget.Assets is { } assets ? StateOwnedAssetsJson.From(assets) : null,
        SpecialTransfers = budget.SpecialTransfers is { } transfers ? SpecialTransfersJson.From(transfers) : null,
        Projects = WireList.From(budget.Projects, ProjectPerformanceJson.From),
        OverallPerformance = budget.OverallPerformance is { } overall ? OverallPerformanceJson.From(overall) : null,
        PriorYear = budget.PriorYear is { } prior ? PriorYearJson.From(prior) : null,
        Reasons = ChangeReasonsJson.From(budget.Reasons),
    };

    public UnitBudget ToModel(JsonPath at) => new()
    {
        Unit = at.Object("unit", Unit),
        Version = at.Object("version", Version),
        PublishedOn = PublishedOn,
        Constituents = at.List<BudgetaryUnitJson, BudgetaryUnit>("constituents", Constituents),
        Functions = at.Texts("functions", Functions),
        Revenues = at.List<RevenueLineJson, RevenueLine>("revenues", Revenues),
        Expenditures = at.List<ExpenditureLineJson, ExpenditureLine>("expenditures", Expenditures),
        CarriedForward = at.List<CarryForwardJson, CarryForward>("carriedForward", CarriedForward),
        ThreePublicExpenses = at.Optional("threePublicExpenses", ThreePublicExpenses),
        AdministrativeOperatingExpenses = AdministrativeOperatingExpenses,
        Procurement = at.Optional("procurement", Procurement),
        Assets = at.Optional("assets", Assets),
        SpecialTransfers = at.Optional("specialTransfers", SpecialTransfers),
        Projects = at.List<ProjectPerformanceJson, ProjectPerformance>("projects", Projects),
        OverallPerformance = at.Optional("overallPerformance", OverallPerformance),
        PriorYear = at.Optional("priorYear", PriorYear),
        Reasons = at.Optional("reasons", Reasons) ?? new(),
    };
}
