using PublicBudget.Budgets;
using PublicBudget.Facts;
using PublicBudget.Reporting.Tables.Composing;

namespace PublicBudget.Reporting.Templates.Henan;

/// <summary>Tables 1 to 9 of the Henan form of 2021.</summary>
internal static class HenanTables
{
    private static readonly string[] Captions = ["单位：{unit}", "单位：{money}"];

    /// <summary>Table 1, expenditure by nature.</summary>
    public static TwoSidedTableSpec RevenueAndExpenditure { get; } = new()
    {
        Role = TableRole.IncomeAndExpenditure,
        Title = "{year}年单位收支总体情况表",
        ListedTitle = "单位收支总体情况表",
        Captions = Captions,
        EmptyNote = Empty("收支预算"),
        Left = [.. HenanRows.GeneralPublicBudgetRevenue, .. HenanRows.GovernmentManagedFundsRevenue, HenanRows.StateCapital, .. HenanRows.OtherRevenue],
        LeftTail =
        [
            FormRow.Of("本年收入合计", FactSelector.Of(FactConcept.Revenue)) with { Sum = FormSum.Above },
            FormRow.Of("用事业基金弥补收支差额", FactSelector.Of(RevenueSource.NonAppropriationSurplusUsed)),
            HenanRows.CarriedOverOfAllFunds,
            FormRow.Of("收入总计", FactSelector.Of(FactConcept.TotalRevenue)) with { Sum = FormSum.Above },
        ],
        Right = HenanRows.ByNature,
        RightTail =
        [
            FormRow.Of("本年支出合计", FactSelector.Of(FactConcept.Expenditure)) with { Sum = FormSum.Above },
            FormRow.Of(""),
            FormRow.Of("结转下年", FactSelector.Of(FactConcept.CarriedOverToNextYear)),
            FormRow.Of("支出总计", FactSelector.Of(FactConcept.TotalExpenditure)) with { Sum = FormSum.Above },
        ],
        RightColumns = HenanColumns.ByFund,
    };

    /// <summary>Table 2.</summary>
    public static FunctionalTableSpec Revenue { get; } = new()
    {
        Role = TableRole.Income,
        Title = "{year}年单位收入总体情况表",
        ListedTitle = "单位收入总体情况表",
        Captions = Captions,
        EmptyNote = Empty("收入预算"),
        Rows = FactSelector.Of(FactConcept.TotalRevenue),
        Columns = HenanColumns.BySource,
    };

    /// <summary>Table 3.</summary>
    public static FunctionalTableSpec Expenditure { get; } = new()
    {
        Role = TableRole.Expenditure,
        Title = "{year}年单位支出总体情况表",
        ListedTitle = "单位支出总体情况表",
        Captions = Captions,
        EmptyNote = Empty("支出预算"),
        Rows = FactSelector.Of(FactConcept.Expenditure),
        Columns = HenanColumns.ByNature,
    };

    /// <summary>Table 4.</summary>
    public static TwoSidedTableSpec Appropriations { get; } = new()
    {
        Role = TableRole.Appropriations,
        Title = "{year}年财政拨款收支总体情况表",
        ListedTitle = "财政拨款收支总体情况表",
        Captions = Captions,
        EmptyNote = Empty("财政拨款收支预算"),
        Left =
        [
            .. HenanRows.GeneralPublicBudgetRevenue,
            HenanRows.CarriedOver(RevenueSource.GeneralPublicBudgetCarryOver),
            .. HenanRows.GovernmentManagedFundsRevenue,
            HenanRows.CarriedOver(RevenueSource.GovernmentManagedFundsCarryOver),
            HenanRows.StateCapital,
            HenanRows.CarriedOver(RevenueSource.StateCapitalOperationsCarryOver).WhereUsed(),
        ],
        LeftTail = [FormRow.Of("收入合计", FactSelector.Of(FactConcept.TotalRevenue, FundScope.Appropriations)) with { Sum = FormSum.Above }],
        Right = HenanRows.ByFunction,
        RightTail =
        [
            FormRow.Of("支出合计", FactSelector.Of(FactConcept.Expenditure)) with { Sum = FormSum.Above },
            FormRow.Of("结转下年", FactSelector.Of(FactConcept.CarriedOverToNextYear)).WhereUsed(),
            FormRow.Of("支出总计", FactSelector.Of(FactConcept.TotalExpenditure)) with
            {
                Sum = FormSum.Above,
                PrintedWhere = FactSelector.Of(FactConcept.CarriedOverToNextYear),
            },
        ],
        RightColumns = HenanColumns.ByAppropriation,
    };

    /// <summary>Table 5.</summary>
    public static FunctionalTableSpec GeneralPublicBudget { get; } = Expenditure with
    {
        Role = TableRole.GeneralPublicBudget,
        Title = "{year}年一般公共预算支出情况表",
        ListedTitle = "一般公共预算支出情况表",
        EmptyNote = Empty("一般公共预算支出"),
        Rows = FactSelector.Of(FactConcept.Expenditure, FundScope.GeneralPublicBudget),
    };

    /// <summary>Table 6.</summary>
    public static EconomicTableSpec Economic { get; } = new()
    {
        Role = TableRole.Economic,
        Title = "{year}年支出经济分类汇总表",
        ListedTitle = "支出经济分类汇总表",
        Captions = Captions,
        EmptyNote = Empty("支出预算"),
        IncompleteNote = "说明：未细化到支出经济分类科目的支出只计入合计。",
        Rows = FactSelector.Of(FactConcept.Expenditure),
        Columns = HenanColumns.ByFundWithTotal,
    };

    /// <summary>Table 7.</summary>
    public static EconomicTableSpec Basic { get; } = Economic with
    {
        Role = TableRole.Basic,
        Title = "{year}年一般公共预算基本支出情况表",
        ListedTitle = "一般公共预算基本支出情况表",
        EmptyNote = Empty("一般公共预算基本支出"),
        Rows = FactSelector.Of(ExpenditureColumn.Basic) with { Scope = FundScope.GeneralPublicBudget },
        Columns = HenanColumns.BasicKinds,
    };

    /// <summary>Table 8.</summary>
    public static ItemTableSpec ThreePublic { get; } = new()
    {
        Role = TableRole.ThreePublic,
        Title = "{year}年一般公共预算“三公”经费支出情况表",
        ListedTitle = "一般公共预算“三公”经费支出情况表",
        Captions = Captions,
        Notes = [HenanTerms.ThreePublicNote],
        EmptyNote = Empty("“三公”经费预算支出"),
        Rows =
        [
            FormRow.Of("共计", FactSelector.Of(FactConcept.ThreePublicExpenses)) with { Sum = FormSum.Below },
            FormRow.Of("1、因公出国（境）费用", FactSelector.Of(FactConcept.OverseasTravel), level: 1),
            FormRow.Of("2、公务接待费", FactSelector.Of(FactConcept.OfficialHospitality), level: 1),
            FormRow.Of("3、公务用车费", FactSelector.Of(FactConcept.OfficialVehicles), level: 1) with { Sum = FormSum.Below },
            FormRow.Of("其中：（1）公务用车运行维护费", FactSelector.Of(FactConcept.VehicleOperation), level: 2),
            FormRow.Of("（2）公务用车购置", FactSelector.Of(FactConcept.VehiclePurchase), level: 2),
        ],
        Columns = [FigureColumn.Of("{year}年“三公”经费预算数", FactSelector.Any)],
    };

    /// <summary>Table 9.</summary>
    public static FunctionalTableSpec Funds { get; } = Expenditure with
    {
        Role = TableRole.Funds,
        Title = "{year}年政府性基金预算支出情况表",
        ListedTitle = "政府性基金预算支出情况表",
        EmptyNote = Empty("政府性基金预算支出"),
        Rows = FactSelector.Of(FactConcept.Expenditure, FundScope.GovernmentManagedFunds),
    };

    /// <summary>The eleven tables, in order.</summary>
    public static IReadOnlyList<TableSpec> All { get; } =
    [
        RevenueAndExpenditure, Revenue, Expenditure, Appropriations, GeneralPublicBudget, Economic, Basic, ThreePublic, Funds,
        HenanPerformance.Overall, HenanPerformance.Projects,
    ];

    /// <summary>空表说明, which names the table's own subject.</summary>
    public static string Empty(string subject) => $"说明：我单位无{subject}，故本表无数据。";
}
