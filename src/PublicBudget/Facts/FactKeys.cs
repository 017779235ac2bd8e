using System.Globalization;
using PublicBudget.Budgets;
using PublicBudget.Classifications;
using PublicBudget.Periods;

namespace PublicBudget.Facts;

/// <summary>
/// Makes the keys of the data that disclosures print, so that whoever reads a table, writes one or states a rule means the same
/// datum. Each datum has exactly one key: the revenue of one fund is the revenue of that fund's source.
/// </summary>
public static class FactKeys
{
    /// <summary>收入总计: all revenue, carried-over money included; with a scope 财政拨款收入合计 and the like.</summary>
    /// <param name="version">The fiscal year and stage.</param>
    /// <param name="scope">Which money; the default is all of it.</param>
    public static FactKey TotalRevenue(BudgetVersion version, FundScope scope = FundScope.AllFunds)
        => new() { Concept = FactConcept.TotalRevenue, Version = version, Scope = scope };

    /// <summary>支出总计: all expenditure, what is carried over to the next year included.</summary>
    /// <inheritdoc cref="TotalRevenue"/>
    public static FactKey TotalExpenditure(BudgetVersion version, FundScope scope = FundScope.AllFunds)
        => new() { Concept = FactConcept.TotalExpenditure, Version = version, Scope = scope };

    /// <summary>本年收入合计: the revenue of the year, of all sources.</summary>
    /// <param name="version">The fiscal year and stage.</param>
    public static FactKey RevenueOfYear(BudgetVersion version) => new() { Concept = FactConcept.Revenue, Version = version };

    /// <summary>The revenue of the year from one source, or what was carried over where the source is 上年结转.</summary>
    /// <param name="version">The fiscal year and stage.</param>
    /// <param name="source">The source.</param>
    /// <param name="function">支出功能分类, where the table of revenue is divided by it.</param>
    public static FactKey Revenue(BudgetVersion version, RevenueSource source, FunctionalCode function = default)
        => new() { Concept = FactConcept.Revenue, Version = version, Source = source, Function = function };

    /// <summary>The revenue under a code of the classification of revenue.</summary>
    /// <param name="version">The fiscal year and stage.</param>
    /// <param name="code">类, 款, 项 or 目.</param>
    /// <param name="scope">Which budget the code belongs to; the default is all of them.</param>
    public static FactKey Revenue(BudgetVersion version, RevenueCode code, FundScope scope = FundScope.AllFunds)
        => new FactKey { Concept = FactConcept.Revenue, Version = version, RevenueCode = code, Scope = scope }.Canonical;

    /// <summary>
    /// The revenue of one scope: the source that feeds it, where there is one (一般公共预算收入), else the revenue of the year
    /// in that scope (本年财政拨款收入).
    /// </summary>
    /// <param name="version">The fiscal year and stage.</param>
    /// <param name="scope">Which money.</param>
    public static FactKey Revenue(BudgetVersion version, FundScope scope)
        => (RevenueOfYear(version) with { Scope = scope }).Canonical;

    /// <summary>上年结转: of all funds together, or of one fund.</summary>
    /// <inheritdoc cref="TotalRevenue"/>
    public static FactKey CarriedOverFromPriorYear(BudgetVersion version, FundScope scope = FundScope.AllFunds)
        => new FactKey { Concept = FactConcept.CarriedOverFromPriorYear, Version = version, Scope = scope }.Canonical;

    /// <summary>结转下年.</summary>
    /// <inheritdoc cref="TotalRevenue"/>
    public static FactKey CarriedOverToNextYear(BudgetVersion version, FundScope scope = FundScope.AllFunds)
        => new() { Concept = FactConcept.CarriedOverToNextYear, Version = version, Scope = scope };

    /// <summary>本年支出合计: the expenditure of the year, all of it or of one scope and column.</summary>
    /// <param name="version">The fiscal year and stage.</param>
    /// <param name="scope">Which money; the default is all of it.</param>
    /// <param name="column">The part by nature; the default is the total.</param>
    public static FactKey Expenditure(
        BudgetVersion version, FundScope scope = FundScope.AllFunds, ExpenditureColumn column = ExpenditureColumn.Total)
        => new() { Concept = FactConcept.Expenditure, Version = version, Scope = scope, Column = column };

    /// <summary>Expenditure under a functional code (类, 款, 项).</summary>
    /// <param name="version">The fiscal year and stage.</param>
    /// <param name="scope">Which money.</param>
    /// <param name="function">支出功能分类.</param>
    /// <param name="column">The part by nature; the default is the total.</param>
    public static FactKey Expenditure(
        BudgetVersion version, FundScope scope, FunctionalCode function, ExpenditureColumn column = ExpenditureColumn.Total)
        => Expenditure(version, scope, column) with { Function = function };

    /// <summary>Expenditure under a departmental economic code (类, 款): a row of the table of basic expenditure.</summary>
    /// <param name="version">The fiscal year and stage.</param>
    /// <param name="scope">Which money.</param>
    /// <param name="code">部门预算支出经济分类.</param>
    /// <param name="column">The part by nature; <see cref="ExpenditureColumn.Basic"/> in the table of basic expenditure.</param>
    public static FactKey Expenditure(
        BudgetVersion version, FundScope scope, DepartmentalEconomicCode code, ExpenditureColumn column = ExpenditureColumn.Total)
        => Expenditure(version, scope, column) with { DepartmentalEconomic = code };

    /// <summary>Expenditure under a governmental economic code (类, 款).</summary>
    /// <param name="version">The fiscal year and stage.</param>
    /// <param name="scope">Which money.</param>
    /// <param name="code">政府预算支出经济分类.</param>
    /// <param name="column">The part by nature; the default is the total.</param>
    public static FactKey Expenditure(
        BudgetVersion version, FundScope scope, GovernmentalEconomicCode code, ExpenditureColumn column = ExpenditureColumn.Total)
        => Expenditure(version, scope, column) with { GovernmentalEconomic = code };

    /// <summary>Expenditure under a pair of economic codes: a row of the table by economic classification.</summary>
    /// <param name="version">The fiscal year and stage.</param>
    /// <param name="scope">Which money.</param>
    /// <param name="departmental">部门预算支出经济分类.</param>
    /// <param name="governmental">政府预算支出经济分类.</param>
    /// <param name="column">The part by nature; the default is the total.</param>
    public static FactKey Expenditure(
        BudgetVersion version,
        FundScope scope,
        DepartmentalEconomicCode departmental,
        GovernmentalEconomicCode governmental,
        ExpenditureColumn column = ExpenditureColumn.Total)
        => Expenditure(version, scope, departmental, column) with { GovernmentalEconomic = governmental };

    /// <summary>
    /// A figure without further division: one of the three public expenses, 机关运行经费, 政府采购, equipment, transfers. The three
    /// public expenses count appropriations by definition, so that their scope stays the default unless a table splits them.
    /// </summary>
    /// <param name="version">The fiscal year and stage. Counts of assets bear the year of the budget that reports them.</param>
    /// <param name="concept">The concept.</param>
    public static FactKey Of(BudgetVersion version, FactConcept concept) => new() { Concept = concept, Version = version };

    /// <summary>车辆: all, or one kind.</summary>
    /// <param name="version">The fiscal year and stage of the budget that reports them.</param>
    /// <param name="kind">The kind; <c>null</c> for all.</param>
    public static FactKey Vehicles(BudgetVersion version, VehicleKind? kind = null)
        => new() { Concept = FactConcept.Vehicles, Version = version, Vehicle = kind };

    /// <summary>项目本年度金额, or 项目总金额, of a project.</summary>
    /// <param name="version">The fiscal year and stage.</param>
    /// <param name="project">The name of the project.</param>
    /// <param name="concept"><see cref="FactConcept.ProjectAmount"/> or <see cref="FactConcept.ProjectTotal"/>.</param>
    /// <param name="ordinal">Which of several projects of this name, from 1; the item of the second is "name#2".</param>
    /// <exception cref="ArgumentOutOfRangeException">The ordinal is less than 1.</exception>
    public static FactKey Project(BudgetVersion version, string project, FactConcept concept = FactConcept.ProjectAmount, int ordinal = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(ordinal, 1);
        return new() { Concept = concept, Version = version, Item = ordinal == 1 ? project : string.Create(CultureInfo.InvariantCulture, $"{project}#{ordinal}") };
    }

    /// <summary>A figure of a statement that cannot be tied to a datum.</summary>
    /// <param name="version">The fiscal year and stage that the figure is of.</param>
    /// <param name="item">A label of the statement, the same for all its figures; a part of a list stands below it ("7/公务接待费").</param>
    public static FactKey Unidentified(BudgetVersion version, string item) => new() { Version = version, Item = item };

    /// <summary>增减额 of a datum against another year or stage.</summary>
    /// <param name="key">The datum.</param>
    /// <param name="against">What it is compared with.</param>
    public static FactKey Change(this FactKey key, BudgetVersion against) => key.Subject with { Measure = FactMeasure.Change, Base = against };

    /// <summary>增长率 of a datum against another year or stage.</summary>
    /// <inheritdoc cref="Change"/>
    public static FactKey GrowthRate(this FactKey key, BudgetVersion against)
        => key.Subject with { Measure = FactMeasure.GrowthRate, Base = against };

    /// <summary>完成率 of a datum against another stage.</summary>
    /// <inheritdoc cref="Change"/>
    public static FactKey Completion(this FactKey key, BudgetVersion against)
        => key.Subject with { Measure = FactMeasure.Completion, Base = against };

    /// <summary>占比 of a datum.</summary>
    /// <param name="key">The datum.</param>
    /// <param name="of">The whole; the default is the total.</param>
    public static FactKey Share(this FactKey key, ShareOf of = ShareOf.Total) => key.Subject with { Measure = FactMeasure.Share, Of = of };
}
