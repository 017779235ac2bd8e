using PublicBudget.Amounts;
using PublicBudget.Budgets;
using PublicBudget.Facts;
using PublicBudget.Reporting.Tables.Composing;

namespace PublicBudget.Reporting.Templates.Shanghai;

/// <summary>The nine tables of the Shanghai form of 2026, in the version for a unit.</summary>
internal static class ShanghaiTables
{
    private static readonly string[] Captions = ["编制单位：{unit}", "单位：{money}"];

    private static readonly RowHeads Heads = new()
    {
        Code = "功能分类科目编码",
        Levels = ["类", "款", "项"],
        UnitCode = null,
        Name = "功能分类科目名称",
    };

    private static readonly TwoSidedTableSpec RevenueAndExpenditure = new()
    {
        Role = TableRole.IncomeAndExpenditure,
        Title = "{year}年预算单位财务收支预算总表",
        ListedTitle = "{year}年预算单位财务收支预算总表",
        Captions = Captions,
        EmptyNote = Empty("收支预算"),
        LeftHead = "本年收入",
        RightHead = "本年支出",
        AmountHead = "预算数",
        Left =
        [
            FormRow.Of("财政拨款收入", FactSelector.Of(FactConcept.Revenue, FundScope.Appropriations)) with { Sum = FormSum.Below, IsNumbered = true },
            FormRow.Of("1、一般公共预算资金", FactSelector.Of(RevenueSource.GeneralPublicBudget), level: 1),
            FormRow.Of("2、政府性基金", FactSelector.Of(RevenueSource.GovernmentManagedFunds), level: 1),
            FormRow.Of("3、国有资本经营预算", FactSelector.Of(RevenueSource.StateCapitalOperations), level: 1),
            .. ShanghaiRows.OtherRevenue,
        ],
        LeftTail = [FormRow.Of("收入总计", FactSelector.Of(FactConcept.TotalRevenue)) with { Sum = FormSum.Above }],
        Right = ShanghaiRows.Classes,
        RightTail = ShanghaiRows.Total,
        RightColumns =
        [
            FigureColumn.Group("预算数",
            [
                FigureColumn.Sum("合计", FactSelector.Any),
                FigureColumn.Group("基本支出",
                    FigureColumn.Of("人员经费", new() { Column = ExpenditureColumn.Personnel }),
                    FigureColumn.Of("公用经费", new() { Column = ExpenditureColumn.Operating })),
                FigureColumn.Of("项目支出", new() { Column = ExpenditureColumn.Project }),
                .. ShanghaiRows.OtherNatures(),
            ]),
        ],
    };

    private static readonly FunctionalTableSpec Expenditure = new()
    {
        Role = TableRole.Expenditure,
        Title = "{year}年预算单位支出预算总表",
        ListedTitle = "{year}年预算单位支出预算总表",
        Captions = Captions,
        EmptyNote = Empty("支出预算"),
        Rows = FactSelector.Of(FactConcept.Expenditure),
        Columns = ShanghaiRows.ByNature,
        Heads = Heads,
        Levels = FunctionalLevels.All,
        HasUnitRows = false,
        HasColumnNumbers = false,
        TotalIsLast = true,
    };

    private static readonly FunctionalTableSpec Revenue = Expenditure with
    {
        Role = TableRole.Income,
        Title = "{year}年预算单位收入预算总表",
        ListedTitle = "{year}年预算单位收入预算总表",
        EmptyNote = Empty("收入预算"),
        Rows = FactSelector.Of(FactConcept.TotalRevenue),
        Columns = ShanghaiRows.BySource,
    };

    private static readonly TwoSidedTableSpec Appropriations = new()
    {
        Role = TableRole.Appropriations,
        Title = "{year}年预算单位财政拨款收支预算总表",
        ListedTitle = "{year}年预算单位财政拨款收支预算总表",
        Captions = Captions,
        EmptyNote = Empty("财政拨款收支预算"),
        LeftHead = "财政拨款收入",
        RightHead = "财政拨款支出",
        AmountHead = "预算数",
        Left =
        [
            Fund("一般公共预算资金", RevenueSource.GeneralPublicBudget),
            Fund("政府性基金", RevenueSource.GovernmentManagedFunds),
            Fund("国有资本经营预算", RevenueSource.StateCapitalOperations),
            FormRow.Of("一般公共预算上年结转", FactSelector.Of(RevenueSource.GeneralPublicBudgetCarryOver)).WhereUsed() with { IsNumbered = true },
            FormRow.Of("政府性基金上年结转", FactSelector.Of(RevenueSource.GovernmentManagedFundsCarryOver)).WhereUsed() with { IsNumbered = true },
            FormRow.Of("国有资本经营预算上年结转", FactSelector.Of(RevenueSource.StateCapitalOperationsCarryOver)).WhereUsed() with { IsNumbered = true },
        ],
        LeftTail = [FormRow.Of("收入总计", FactSelector.Of(FactConcept.TotalRevenue, FundScope.Appropriations)) with { Sum = FormSum.Above }],
        Right = ShanghaiRows.Classes,
        RightTail = ShanghaiRows.Total,
        RightColumns =
        [
            FigureColumn.Sum("合计", FactSelector.Of(FundScope.Appropriations)),
            FigureColumn.Of("一般公共预算", FactSelector.Of(FundScope.GeneralPublicBudget)),
            FigureColumn.Of("政府性基金预算", FactSelector.Of(FundScope.GovernmentManagedFunds)),
            FigureColumn.Of("国有资本经营预算", FactSelector.Of(FundScope.StateCapitalOperations)),
        ],
    };

    private static readonly EconomicTableSpec Basic = new()
    {
        Role = TableRole.Basic,
        Title = "{year}年预算单位一般公共预算基本支出部门预算经济分类预算表",
        ListedTitle = "{year}年预算单位一般公共预算基本支出部门预算经济分类预算表",
        Captions = Captions,
        EmptyNote = Empty("一般公共预算基本支出"),
        DepartmentalHead = "经济分类科目编码",
        GovernmentalHead = null,
        NameHead = "部门经济分类科目名称",
        HasCategoryRows = true,
        TotalIsLast = true,
        IncompleteNote = "注：未细化到经济分类科目的支出只计入合计。",
        Rows = FactSelector.Of(ExpenditureColumn.Basic) with { Scope = FundScope.GeneralPublicBudget },
        Columns =
        [
            FigureColumn.Sum("合计", FactSelector.Of(ExpenditureColumn.Basic)),
            FigureColumn.Of("人员经费", FactSelector.Of(ExpenditureColumn.Personnel)),
            FigureColumn.Of("公用经费", FactSelector.Of(ExpenditureColumn.Operating)),
        ],
    };

    // The one table in 万元.
    private static readonly ItemTableSpec ThreePublic = new()
    {
        Role = TableRole.ThreePublic,
        Title = "{year}年单位“三公”经费和机关运行经费预算表",
        ListedTitle = "{year}年单位“三公”经费和机关运行经费预算表",
        Captions = Captions,
        Precision = new PublishedPrecision(MoneyUnit.TenThousandYuan, 2),
        EmptyNote = Empty("“三公”经费和机关运行经费预算"),
        ItemHead = "项目",
        Rows = [FormRow.Of("预算数")],
        Columns =
        [
            FigureColumn.Group("“三公”经费预算数",
                FigureColumn.Sum("合计", FactSelector.Of(FactConcept.ThreePublicExpenses)),
                FigureColumn.Of("因公出国（境）费", FactSelector.Of(FactConcept.OverseasTravel)),
                FigureColumn.Of("公务接待费", FactSelector.Of(FactConcept.OfficialHospitality)),
                FigureColumn.Group("公务用车购置及运行费",
                    FigureColumn.Sum("小计", FactSelector.Of(FactConcept.OfficialVehicles)),
                    FigureColumn.Of("购置费", FactSelector.Of(FactConcept.VehiclePurchase)),
                    FigureColumn.Of("运行费", FactSelector.Of(FactConcept.VehicleOperation)))),
            FigureColumn.Of("机关运行经费预算数", FactSelector.Of(FactConcept.AdministrativeOperatingExpenses)),
        ],
    };

    /// <summary>The nine tables, in order.</summary>
    public static IReadOnlyList<TableSpec> All { get; } =
    [
        RevenueAndExpenditure,
        Revenue,
        Expenditure,
        Appropriations,
        OfFund(TableRole.GeneralPublicBudget, "一般公共预算", FundScope.GeneralPublicBudget),
        OfFund(TableRole.Funds, "政府性基金预算", FundScope.GovernmentManagedFunds),
        OfFund(TableRole.StateCapital, "国有资本经营预算", FundScope.StateCapitalOperations),
        Basic,
        ThreePublic,
    ];

    private static FunctionalTableSpec OfFund(TableRole role, string fund, FundScope scope) => Expenditure with
    {
        Role = role,
        Title = $"{{year}}年预算单位{fund}支出功能分类预算表",
        ListedTitle = $"{{year}}年预算单位{fund}支出功能分类预算表",
        EmptyNote = Empty($"{fund}财政拨款安排的预算"),
        Rows = FactSelector.Of(FactConcept.Expenditure, scope),
    };

    private static FormRow Fund(string text, RevenueSource source) => FormRow.Of(text, FactSelector.Of(source)) with { IsNumbered = true };

    private static string Empty(string subject) => $"注：本单位{{year}}年无{subject}，故本表为空表。";
}
