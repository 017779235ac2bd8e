using PublicBudget.Budgets;
using PublicBudget.Facts;
using PublicBudget.Reporting.Tables.Composing;
using PublicBudget.Reporting.Templates.Henan;

namespace PublicBudget.Reporting.Templates.Central;

/// <summary>The nine tables of the central form of 2022, as differences from Henan's where there is one to differ from.</summary>
internal static class CentralTables
{
    private static readonly string[] Captions = ["部门：{unit}", "单位：{money}"];

    private static readonly RowHeads Heads = new() { Levels = [], UnitCode = null, Name = "科目名称" };

    private static readonly TwoSidedTableSpec RevenueAndExpenditure = new()
    {
        Role = TableRole.IncomeAndExpenditure,
        Title = "部门收支总表",
        ListedTitle = "部门收支总表",
        Captions = Captions,
        EmptyNote = Empty("收支预算"),
        AmountHead = "预算数",
        Left = CentralRows.Revenue,
        LeftTail =
        [
            FormRow.Of("本年收入合计", FactSelector.Of(FactConcept.Revenue)) with { Sum = FormSum.Above },
            FormRow.Of("使用非财政拨款结余", FactSelector.Of(RevenueSource.NonAppropriationSurplusUsed)),
            FormRow.Of("上年结转", FactSelector.Of(FactConcept.CarriedOverFromPriorYear)),
            FormRow.Of("收入总计", FactSelector.Of(FactConcept.TotalRevenue)) with { Sum = FormSum.Above },
        ],
        Right = [.. CentralRows.Classes(level: 0)],
        RightTail =
        [
            FormRow.Of("本年支出合计", FactSelector.Of(FactConcept.Expenditure)) with { Sum = FormSum.Above },
            FormRow.Of(""),
            FormRow.Of("结转下年", FactSelector.Of(FactConcept.CarriedOverToNextYear)),
            FormRow.Of("支出总计", FactSelector.Of(FactConcept.TotalExpenditure)) with { Sum = FormSum.Above },
        ],
        RightColumns = [FigureColumn.Of("预算数", FactSelector.Any)],
    };

    private static readonly FunctionalTableSpec Expenditure = HenanTables.Expenditure with
    {
        Title = "部门支出总表",
        ListedTitle = "部门支出总表",
        Captions = Captions,
        EmptyNote = Empty("支出预算"),
        Columns = CentralRows.ByNature,
        Heads = Heads,
        Levels = FunctionalLevels.All,
        HasUnitRows = false,
        HasColumnNumbers = false,
        TotalIsLast = true,
    };

    private static readonly FunctionalTableSpec Revenue = Expenditure with
    {
        Role = TableRole.Income,
        Title = "部门收入总表",
        ListedTitle = "部门收入总表",
        EmptyNote = Empty("收入预算"),
        Rows = FactSelector.Of(FactConcept.TotalRevenue),
        Columns = CentralRows.BySource,
    };

    private static readonly TwoSidedTableSpec Appropriations = RevenueAndExpenditure with
    {
        Role = TableRole.Appropriations,
        Title = "财政拨款收支总表",
        ListedTitle = "财政拨款收支总表",
        EmptyNote = Empty("财政拨款收支预算"),
        Left =
        [
            FormRow.Of("一、本年收入", FactSelector.Of(FactConcept.Revenue, FundScope.Appropriations)) with { Sum = FormSum.Below },
            FormRow.Of("（一）一般公共预算拨款", FactSelector.Of(RevenueSource.GeneralPublicBudget), level: 1),
            FormRow.Of("（二）政府性基金预算拨款", FactSelector.Of(RevenueSource.GovernmentManagedFunds), level: 1),
            FormRow.Of("（三）国有资本经营预算拨款", FactSelector.Of(RevenueSource.StateCapitalOperations), level: 1),
            FormRow.Of("二、上年结转", FactSelector.Of(FactConcept.CarriedOverFromPriorYear, FundScope.Appropriations)) with { Sum = FormSum.Below },
            FormRow.Of("（一）一般公共预算拨款", FactSelector.Of(RevenueSource.GeneralPublicBudgetCarryOver), level: 1),
            FormRow.Of("（二）政府性基金预算拨款", FactSelector.Of(RevenueSource.GovernmentManagedFundsCarryOver), level: 1),
            FormRow.Of("（三）国有资本经营预算拨款", FactSelector.Of(RevenueSource.StateCapitalOperationsCarryOver), level: 1),
        ],
        LeftTail = [FormRow.Of("收入总计", FactSelector.Of(FactConcept.TotalRevenue, FundScope.Appropriations)) with { Sum = FormSum.Above }],
        Right =
        [
            FormRow.Of("一、本年支出", FactSelector.Of(FactConcept.Expenditure)) with { Sum = FormSum.Below },
            .. CentralRows.Classes(level: 1),
        ],
        RightTail =
        [
            FormRow.Of("二、结转下年", FactSelector.Of(FactConcept.CarriedOverToNextYear)),
            FormRow.Of("支出总计", FactSelector.Of(FactConcept.TotalExpenditure)) with { Sum = FormSum.Above },
        ],
        RightColumns =
        [
            FigureColumn.Sum("合计", FactSelector.Of(FundScope.Appropriations)),
            FigureColumn.Of("一般公共预算", FactSelector.Of(FundScope.GeneralPublicBudget)),
            FigureColumn.Of("政府性基金预算", FactSelector.Of(FundScope.GovernmentManagedFunds)),
            FigureColumn.Of("国有资本经营预算", FactSelector.Of(FundScope.StateCapitalOperations)),
        ],
    };

    private static readonly FunctionalTableSpec GeneralPublicBudget = Expenditure with
    {
        Role = TableRole.GeneralPublicBudget,
        Title = "一般公共预算支出表",
        ListedTitle = "一般公共预算支出表",
        EmptyNote = Empty("一般公共预算支出"),
        Rows = FactSelector.Of(FactConcept.Expenditure, FundScope.GeneralPublicBudget),
        Columns = CentralRows.AgainstPriorYear,
    };

    private static readonly EconomicTableSpec Basic = HenanTables.Basic with
    {
        Title = "一般公共预算基本支出表",
        ListedTitle = "一般公共预算基本支出表",
        Captions = Captions,
        EmptyNote = Empty("一般公共预算基本支出"),
        IncompleteNote = "注：未细化到部门预算支出经济分类科目的支出只计入合计。",
        DepartmentalHead = "科目编码",
        GovernmentalHead = null,
        CodeLevels = [],
        HasCategoryRows = true,
        TotalIsLast = true,
    };

    private static readonly ItemTableSpec ThreePublic = HenanTables.ThreePublic with
    {
        Title = "一般公共预算“三公”经费支出表",
        ListedTitle = "一般公共预算“三公”经费支出表",
        Captions = Captions,
        Notes = [],
        EmptyNote = Empty("“三公”经费支出预算"),
        ItemHead = null,
        Rows = [FormRow.Of("")],
        Columns = [CentralRows.ThreePublic("{prior}", YearComparison.PriorYear), CentralRows.ThreePublic("{year}年预算数", YearComparison.ThisYear)],
    };

    /// <summary>The nine tables, in order.</summary>
    public static IReadOnlyList<TableSpec> All { get; } =
    [
        RevenueAndExpenditure,
        Revenue,
        Expenditure,
        Appropriations,
        GeneralPublicBudget,
        Basic,
        ThreePublic,
        OfFund(TableRole.Funds, "政府性基金预算", FundScope.GovernmentManagedFunds),
        OfFund(TableRole.StateCapital, "国有资本经营预算", FundScope.StateCapitalOperations),
    ];

    private static FunctionalTableSpec OfFund(TableRole role, string fund, FundScope scope) => Expenditure with
    {
        Role = role,
        Title = $"{fund}支出表",
        ListedTitle = $"{fund}支出表",
        EmptyNote = $"注：{{unit}}{{year}}年没有使用{fund}安排的支出，故本表为空表。",
        Rows = FactSelector.Of(FactConcept.Expenditure, scope),
        Columns = CentralRows.OfFund($"本年{fund}支出"),
    };

    private static string Empty(string subject) => $"注：{{unit}}{{year}}年没有{subject}，故本表为空表。";
}
